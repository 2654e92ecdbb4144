import { RequestError } from '../errors/index.ts';

/**
 * A value that is signed and handed to the front end. None has a blank, an `&` or a line break, which would let one
 * value be read as two.
 *
 * @throws RequestError `VALUE_INVALID` naming the field
 */
export function checkValue(field: string, value: unknown): string {
  if (typeof value === 'string' && value.isWellFormed() && /^[^\s&\p{Cc}]+$/u.test(value)) return value;
  throw new RequestError(
    'VALUE_INVALID',
    `${field} is to be a text without blanks or &, as WeChat Pay gave it`,
    { field },
  );
}

/** @throws RequestError `VALUE_INVALID` */
export function checkObject(value: unknown, what: string): void {
  if (typeof value === 'object' && value !== null) return;
  throw new RequestError('VALUE_INVALID', `${what}: to be given in an object`, { field: what });
}

/** The fields that are given, each checked; of the required ones each must be. */
export function checkValues<T extends object>(fields: T, required: readonly (keyof T & string)[]): T {
  checkObject(fields, required.join(', '));
  for (const field of required) checkValue(field, fields[field]);
  for (const [field, value] of Object.entries(fields)) {
    if (value !== undefined) checkValue(field, value);
  }
  return fields;
}

/**
 * A page of the merchant's, to come back to.
 *
 * @throws RequestError `VALUE_INVALID` naming the field
 */
export function checkPage(field: string, value: unknown): URL {
  const url =
    typeof value === 'string' && value.isWellFormed() && URL.canParse(value) ? new URL(value) : undefined;
  if (url && ['http:', 'https:'].includes(url.protocol)) return url;
  throw new RequestError('VALUE_INVALID', `${field} is to be a URL with http or https`, { field });
}
