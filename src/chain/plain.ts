import type { CallResponse } from '../call/response.ts';
import type { CallOptions } from '../options/options.ts';

/**
 * A verb that ends a chain. It resolves to the verified response, an axios response, or rejects with an error of this
 * package. If the SDK does not know the type of `data`, you can set it: `post<T>(…)`.
 */
export type Verb = <T = unknown>(options?: CallOptions) => Promise<CallResponse<T>>;

/** The verbs of a path. Both names of a verb return the same promise. */
export interface Verbs {
  get: Verb;
  getAsync: Verb;
  post: Verb;
  postAsync: Verb;
  put: Verb;
  putAsync: Verb;
  patch: Verb;
  patchAsync: Verb;
  /** The DELETE verb, and also the path segment `delete`, because documented paths end in it. */
  delete: Verb & Chain;
  deleteAsync: Verb;
}

/** A path under construction: each property name is a segment, and `chain()` appends any number of segments as text. */
export type Chain = Verbs & {
  /** The node of `path` below this one. `path` may contain slashes and `{variables}`, and may be undocumented. */
  chain(path: string): Chain;
} & { readonly [segment: string]: Chain };
