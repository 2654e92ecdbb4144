import { RequestError } from '../../errors/index.ts';
import type { Fields } from '../schema/request-fields.ts';

type Kind = 'string' | 'number' | 'boolean' | 'object';
interface Kinds {
  string: string;
  number: number;
  boolean: boolean;
  object: Fields;
}
/** The fields that an action takes, all of them optional. */
type Taken<T extends Readonly<Record<string, Kind>>> = { [K in keyof T]?: Kinds[T[K]] };

/**
 * The fields of an action's body.
 *
 * @throws RequestError `VALUE_INVALID` for a field of another type, or one that the action does not take
 */
export function take<const T extends Readonly<Record<string, Kind>>>(body: Fields, kinds: T): Taken<T> {
  for (const [name, value] of Object.entries(body)) {
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (kind === undefined) throw invalid(name, `it takes ${Object.keys(kinds).join(', ')}`);
    if (typeof value !== kind || value === null || Array.isArray(value)) {
      throw invalid(name, `give it as ${kind}`);
    }
  }
  return body as Taken<T>;
}

/** A text that an action does not go without. */
export function required(value: string | undefined, name: string): string {
  if (value) return value;
  throw invalid(name, 'it is needed');
}

/** @param why what to do about it */
export function invalid(name: string, why: string): RequestError {
  return new RequestError('VALUE_INVALID', `${name} is not right: ${why}`, { field: name });
}
