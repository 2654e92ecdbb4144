import { RequestError, type RequestErrorCode } from '../errors/index.ts';

/** A string, used as UTF-8, or bytes. */
export type Text = string | Uint8Array;

/**
 * Checks that a value is a string or bytes. Node would throw an error of its own, or treat an array or a date as bytes.
 *
 * @throws RequestError with `code`
 */
export function checkText(field: string, value: unknown, code: RequestErrorCode = 'VALUE_INVALID'): void {
  if (typeof value === 'string' || value instanceof Uint8Array) return;
  throw new RequestError(code, `The ${field} must be a string or bytes`, { field });
}
