import { RequestError, type RequestErrorCode } from '../errors/index.ts';

/** Text, of which UTF-8 is taken, or bytes. */
export type Text = string | Uint8Array;

/**
 * Node would refuse what is neither with an error of its own, or take a list or a date for bytes.
 *
 * @throws RequestError with `code`
 */
export function checkText(field: string, value: unknown, code: RequestErrorCode = 'VALUE_INVALID'): void {
  if (typeof value === 'string' || value instanceof Uint8Array) return;
  throw new RequestError(code, `The ${field} must be text or bytes`, { field });
}
