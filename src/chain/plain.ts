import type { CallResponse } from '../call/response.ts';
import type { CallOptions } from '../options/options.ts';

/**
 * A verb that ends a chain. It gives the verified answer, an axios response; the promise is rejected with an error of
 * this package. The type of `data` can be given as `post<T>(…)` where the SDK does not know it.
 */
export type Verb = <T = unknown>(options?: CallOptions) => Promise<CallResponse<T>>;

/** The verbs of a path. Both names give the same promise. */
export interface Verbs {
  get: Verb;
  getAsync: Verb;
  post: Verb;
  postAsync: Verb;
  put: Verb;
  putAsync: Verb;
  patch: Verb;
  patchAsync: Verb;
  /** The DELETE verb and, since documented paths end in it, also the piece `delete` of a path. */
  delete: Verb & Chain;
  deleteAsync: Verb;
}

/** A path in the making: each name is a piece of it, `chain()` takes any number of pieces as text. */
export type Chain = Verbs & {
  /** The node of `path` below this one: slashes, `{variables}` and paths published tomorrow included. */
  chain(path: string): Chain;
} & { readonly [segment: string]: Chain };
