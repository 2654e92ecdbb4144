import { invalid } from '../../errors/faults.ts';

/**
 * A field of a draft that the signature depends on.
 *
 * @throws ConfigurationError `CONFIG_INVALID` naming the field
 */
export function draftText(field: string, value: unknown, otherwise: string): string {
  if (value === undefined) return otherwise;
  if (typeof value === 'string') return value;
  throw invalid(field, `${field} must be a string or undefined`);
}
