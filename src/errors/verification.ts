import { type ErrorOptions, kindOf, WechatpayError } from './base.ts';
import { describeExchange, type Exchange } from './exchange.ts';

export type VerificationErrorCode =
  | 'SIGNATURE_HEADERS_MISSING'
  | 'SIGNATURE_HEADERS_REPEATED'
  | 'SIGNATURE_TIMESTAMP_INVALID'
  | 'SIGNATURE_CLOCK_SKEW'
  | 'SIGNATURE_SERIAL_UNKNOWN'
  | 'SIGNATURE_MISMATCH'
  | 'SIGNATURE_DIGEST_MISMATCH'
  | 'BODY_RESERIALIZED'
  | 'SIGN_MISSING'
  | 'SIGN_MISMATCH'
  | 'DECRYPT_FAILED';

/** What came cannot be proved to be WeChat Pay's. Nothing of it was handed on: treat the outcome as unknown. */
export class VerificationError extends WechatpayError {
  declare readonly code: VerificationErrorCode;
  readonly method?: string;
  readonly path?: string;
  readonly status?: number;
  readonly requestId?: string;
  /** The field at fault, where it is one: `payer.name`. */
  readonly field?: string;
  /** WeChat Pay made this signature wrong on purpose, to see that it is refused: no cause for an alarm. */
  readonly probe?: true;

  constructor(
    code: VerificationErrorCode,
    message: string,
    options: ErrorOptions & { exchange?: Exchange | undefined; field?: string; probe?: true } = {},
  ) {
    const { exchange, field, probe } = options;
    super('verification', code, exchange ? `${describeExchange(exchange)} ${message}` : message, options);
    if (field !== undefined) this.field = field;
    if (probe) this.probe = true;
    if (!exchange) return;
    this.method = exchange.method;
    this.path = exchange.path;
    if (exchange.status !== undefined) this.status = exchange.status;
    if (exchange.requestId !== undefined) this.requestId = exchange.requestId;
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return kindOf(value) === 'verification';
  }
}
