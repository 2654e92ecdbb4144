import type { Client } from '../client/client.ts';
import { invalid } from '../errors/faults.ts';
import type { Root } from '../generated/index.ts';
import type { CallOptions } from '../options/options.ts';
import { createRoute } from './route.ts';

/** The result of `Builder.factory`: the typed chain of all documented operations. */
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
 * The plain client of an instance: `request(method, path, options)` without the chain, and the underlying axios instance.
 *
 * @throws ConfigurationError `CONFIG_INVALID` if `instance` is not the result of `Builder.factory`
 */
export function clientOf(instance: Instance): Client {
  const client = clients.get(instance);
  if (client) return client;
  throw invalid('instance', 'instance must be the result of Builder.factory(), not a node below it');
}
