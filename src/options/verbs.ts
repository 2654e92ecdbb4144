import { RequestError } from '../errors/index.ts';

/** The methods that end a chain; each also exists with the suffix `Async`. */
export const VERBS = ['get', 'post', 'put', 'patch', 'delete'] as const;
export type Verb = (typeof VERBS)[number];

/**
 * A method in any case.
 *
 * @throws RequestError `REQUEST_INVALID`
 */
export function readVerb(method: unknown): Verb {
  const verb = VERBS.find((known) => typeof method === 'string' && known === method.toLowerCase());
  if (verb) return verb;
  throw new RequestError('REQUEST_INVALID', `The method is invalid: use ${VERBS.join(', ')}`, {
    field: 'method',
  });
}
