import { readExactly } from '../../wire/json-read.ts';
import { malformed } from './notification.ts';

export type Fields = Record<string, unknown>;

/**
 * An object or a list, out of JSON text. A number that JavaScript would round, which may be an amount or an id, comes
 * as its exact digits in a string. `__proto__` is refused, which becomes the prototype of whatever the fields are merged
 * into.
 *
 * @throws RequestError `NOTIFICATION_INVALID`
 */
export function readJson(text: string, what: string): object {
  let value: unknown;
  let fault: string | undefined;
  try {
    value = readExactly(text);
    if (namesPrototype(text)) fault = 'names a field __proto__';
  } catch {
    fault = 'is no JSON';
  }
  if (fault === undefined && (typeof value !== 'object' || value === null)) fault = 'is no JSON object';
  if (fault !== undefined) throw malformed(`${what} ${fault}`);
  return value as object;
}

/** A name may be written in escapes, so it takes a parser to see it. */
function namesPrototype(text: string): boolean {
  let found = false;
  JSON.parse(text, (name) => {
    found ||= name === '__proto__';
  });
  return found;
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
