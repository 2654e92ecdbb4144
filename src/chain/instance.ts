import type { CallOptions } from '../call/options.ts';
import type { CallResponse } from '../call/response.ts';
import type { Client } from '../client/client.ts';
import { invalid } from '../errors/faults.ts';
import type { Root } from '../generated/index.ts';
import { createRoute } from './route.ts';

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

/** What `Builder.factory` gives: the chain of all documented operations, typed. */
export interface Instance extends Root {}

const clients = new WeakMap<object, Client>();

export function createInstance(client: Client): Instance {
  const root = createRoute((verb, path, options) =>
    client.request(verb, path, options as CallOptions | undefined),
  );
  clients.set(root, client);
  return root as unknown as Instance;
}

/**
 * The plain client of an instance: `request(method, path, options)` without the chain, and the axios instance below.
 *
 * @throws ConfigurationError `CONFIG_INVALID` for anything but what `Builder.factory` gave
 */
export function clientOf(instance: Instance): Client {
  const client = clients.get(instance);
  if (client) return client;
  throw invalid('instance', 'instance is to be what Builder.factory() gave, not a node below it');
}
