import { type ErrorOptions, kindOf, WechatpayError } from './base.ts';

export type ConfigurationErrorCode =
  | 'CONFIG_MISSING'
  | 'CONFIG_INVALID'
  | 'KEY_INVALID'
  | 'KEY_WRONG_KIND'
  | 'PLATFORM_KEY_UNAVAILABLE';

/** The instance cannot be built, or a key cannot be read. Nothing was sent. */
export class ConfigurationError extends WechatpayError {
  declare readonly code: ConfigurationErrorCode;
  /** The field of the configuration, e.g. `certs` or `merchant.key`; absent for a bare key. */
  readonly field?: string;

  constructor(
    code: ConfigurationErrorCode,
    message: string,
    options: ErrorOptions & { field?: string } = {},
  ) {
    super('configuration', code, message, options);
    if (options.field !== undefined) this.field = options.field;
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return kindOf(value) === 'configuration';
  }
}
