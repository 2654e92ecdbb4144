import { type ErrorOptions, kindOf, WechatpayError } from './base.ts';

export type RequestErrorCode =
  | 'REQUEST_INVALID'
  | 'PATH_INVALID'
  | 'PATH_VALUE_MISSING'
  | 'PATH_VALUE_INVALID'
  | 'BODY_CONFLICT'
  | 'BODY_UNSERIALIZABLE'
  | 'HEADER_INVALID'
  | 'MCHID_MISMATCH'
  | 'SECRET_MISSING'
  | 'MERCHANT_CERTIFICATE_MISSING'
  | 'SIGN_TYPE_UNKNOWN'
  | 'VALUE_INVALID'
  | 'XML_INVALID'
  | 'NOTIFICATION_INVALID'
  | 'BODY_PARSED'
  | 'ENCRYPT_FAILED'
  | 'DECRYPT_FAILED'
  | 'SIGN_FAILED';

/** What the caller gave cannot be used. Nothing was sent, unless `mayHaveReached` says so. */
export class RequestError extends WechatpayError {
  declare readonly code: RequestErrorCode;
  /** The invalid option, variable or field, e.g. `out_trade_no` or `headers.Idempotency-Key`. */
  readonly field?: string;
  /** An interceptor repeated a call that may have arrived, and the repetition could not be sent. */
  declare readonly mayHaveReached?: true;

  constructor(
    code: RequestErrorCode,
    message: string,
    options: ErrorOptions & { field?: string; mayHaveReached?: true } = {},
  ) {
    super('request', code, message, options);
    if (options.field !== undefined) this.field = options.field;
    if (options.mayHaveReached) this.mayHaveReached = true;
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return kindOf(value) === 'request';
  }
}
