import { malformed } from './notification.ts';

export type Fields = Record<string, unknown>;

/**
 * An object or a list, out of JSON text. Numbers that JavaScript would round are refused, as one may be an amount or an
 * id, and so is `__proto__`, which becomes the prototype of whatever the fields are merged into.
 *
 * @throws RequestError `NOTIFICATION_INVALID`
 */
export function readJson(text: string, what: string): object {
  let value: unknown;
  let fault: string | undefined;
  try {
    value = JSON.parse(text, (name, item: unknown) => {
      if (name === '__proto__') fault = 'names a field __proto__';
      if (isInexact(item)) fault = 'holds a number beyond 2^53';
      return item;
    });
  } catch {
    fault = 'is no JSON';
  }
  if (fault === undefined && (typeof value !== 'object' || value === null)) fault = 'is no JSON object';
  if (fault !== undefined) throw malformed(`${what} ${fault}`);
  return value as object;
}

function isInexact(value: unknown): boolean {
  if (typeof value !== 'number') return false;
  return !Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value));
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
