import { RequestError } from '../../errors/index.ts';
import { isObject } from '../../wire/kinds.ts';

/**
 * Checks how the simulated user acts: an object, whose fields all have defaults.
 *
 * @throws RequestError `VALUE_INVALID`
 */
export function checkAct(field: string, given: unknown): void {
  if (isObject(given)) return;
  throw new RequestError('VALUE_INVALID', `${field} must be an object, or undefined`, { field });
}
