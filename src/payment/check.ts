import { RequestError } from '../errors/index.ts';

/**
 * Checks a value that is signed and passed to the front end. It must not contain a blank, an `&` or a line break, because
 * then one value could be read as two.
 *
 * @throws RequestError `VALUE_INVALID` naming the field
 */
export function checkValue(field: string, value: unknown): string {
  if (typeof value === 'string' && value.isWellFormed() && /^[^\s&\p{Cc}]+$/u.test(value)) return value;
  throw new RequestError(
    'VALUE_INVALID',
    `${field} must be a string without blanks or &, exactly as WeChat Pay returned it`,
    { field },
  );
}

/** @throws RequestError `VALUE_INVALID` */
export function checkObject(value: unknown, what: string): void {
  if (typeof value === 'object' && value !== null) return;
  throw new RequestError('VALUE_INVALID', `${what}: pass an object with these fields`, { field: what });
}

/** Checks all fields that are set, and that the required ones are set. */
export function checkValues<T extends object>(fields: T, required: readonly (keyof T & string)[]): T {
  checkObject(fields, required.join(', '));
  for (const field of required) checkValue(field, fields[field]);
  for (const [field, value] of Object.entries(fields)) {
    if (value !== undefined) checkValue(field, value);
  }
  return fields;
}

/**
 * Checks the URL of a page.
 *
 * @throws RequestError `VALUE_INVALID` naming the field
 */
export function checkPage(field: string, value: unknown): URL {
  const url =
    typeof value === 'string' && value.isWellFormed() && URL.canParse(value) ? new URL(value) : undefined;
  if (url && ['http:', 'https:'].includes(url.protocol)) return url;
  throw new RequestError('VALUE_INVALID', `${field} must be an http or https URL`, { field });
}
