import { readExactly } from '../../wire/json-read.ts';
import { malformed } from './notification.ts';

export type Fields = Record<string, unknown>;

/**
 * Parses JSON text to an object or an array. A number that JavaScript would round, which may be an amount or an id,
 * becomes a string of its exact digits. `__proto__` is rejected, because it would become the prototype of an object that
 * the fields are merged into.
 *
 * @throws RequestError `NOTIFICATION_INVALID`
 */
export function readJson(text: string, what: string): object {
  let value: unknown;
  let fault: string | undefined;
  try {
    value = readExactly(text);
    if (namesPrototype(text)) fault = 'contains a field __proto__';
  } catch {
    fault = 'is not JSON';
  }
  if (fault === undefined && (typeof value !== 'object' || value === null)) fault = 'is not a JSON object';
  if (fault !== undefined) throw malformed(`${what} ${fault}`);
  return value as object;
}

/** A name may be escaped, so only a parser can find it. */
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
