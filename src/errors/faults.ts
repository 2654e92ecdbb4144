import { ConfigurationError } from './configuration.ts';

/** The error of a missing field. */
export function missing(field: string, what: string): ConfigurationError {
  return new ConfigurationError('CONFIG_MISSING', `${field} is missing: pass ${what}`, { field });
}

/** The error of a field whose value cannot be used. */
export function invalid(field: string, message: string, cause?: unknown): ConfigurationError {
  return new ConfigurationError('CONFIG_INVALID', message, { field, cause });
}
