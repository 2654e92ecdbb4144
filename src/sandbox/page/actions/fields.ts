import { RequestError } from '../../../errors/index.ts';
import type { Controls } from '../../controls/controls.ts';
import type { Fields } from '../../judge/schema/request-fields.ts';
import type { Store } from '../../state/store.ts';

/** An action over HTTP: takes the request body, returns plain data, throws RequestError or ConfigurationError. */
export type Action = (store: Store, controls: Controls, body: Fields) => Promise<object>;

type Kind = 'string' | 'number' | 'boolean' | 'object';
interface Kinds {
  string: string;
  number: number;
  boolean: boolean;
  object: Fields;
}
/** The fields that an action accepts, all optional. */
type Taken<T extends Readonly<Record<string, Kind>>> = { [K in keyof T]?: Kinds[T[K]] };

/**
 * Checks the fields of an action's request body.
 *
 * @throws RequestError `VALUE_INVALID` for a field with a wrong type, or one that the action does not accept
 */
export function take<const T extends Readonly<Record<string, Kind>>>(body: Fields, kinds: T): Taken<T> {
  for (const [name, value] of Object.entries(body)) {
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (kind === undefined)
      throw invalid(name, `unknown field; the fields are ${Object.keys(kinds).join(', ')}`);
    if (typeof value !== kind || value === null || Array.isArray(value)) {
      throw invalid(name, `its type must be ${kind}`);
    }
  }
  return body as Taken<T>;
}

/** A string that the action requires. */
export function required(value: string | undefined, name: string): string {
  if (value) return value;
  throw invalid(name, 'it is required');
}

/** One of some words. */
export function oneOf<const T extends string>(words: readonly T[], value: string, name: string): T {
  const word = words.find((one) => one === value);
  if (word !== undefined) return word;
  throw invalid(name, `it must be one of ${words.join(', ')}`);
}

/** @param why what is wrong, or what is expected */
export function invalid(name: string, why: string): RequestError {
  return new RequestError('VALUE_INVALID', `${name} is not valid: ${why}`, { field: name });
}
