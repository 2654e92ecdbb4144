import { type ErrorOptions, kindOf, WechatpayError } from './base.ts';
import { beforeRepeating, describeExchange, type Exchange } from './exchange.ts';

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

/** A response or notification cannot be verified as WeChat Pay's. Its content is withheld: treat the outcome as unknown. */
export class VerificationError extends WechatpayError {
  declare readonly code: VerificationErrorCode;
  readonly method?: string;
  readonly path?: string;
  readonly status?: number;
  readonly requestId?: string;
  /** The `Wechatpay-Serial` of the response or notification: the key that it claims to be signed with. */
  readonly serial?: string;
  /**
   * For the response to a call, `true`: WeChat Pay may have processed the request. Query the order, or retry with the
   * same numbers, before you treat it as failed.
   */
  readonly mayHaveReached?: true;
  /** The invalid field, if it is a single one: `payer.name`. */
  readonly field?: string;
  /** WeChat Pay made this signature wrong on purpose, to test that you reject it: do not raise an alarm. */
  readonly probe?: true;

  constructor(
    code: VerificationErrorCode,
    message: string,
    options: ErrorOptions & {
      exchange?: Exchange | undefined;
      serial?: string | undefined;
      field?: string;
      probe?: true;
    } = {},
  ) {
    const { exchange, serial, field, probe } = options;
    const text = exchange
      ? `${describeExchange(exchange)} ${message}. ${beforeRepeating(exchange, true)}`
      : message;
    super('verification', code, text, options);
    if (serial !== undefined) this.serial = serial;
    if (field !== undefined) this.field = field;
    if (probe) this.probe = true;
    if (!exchange) return;
    this.mayHaveReached = true;
    this.method = exchange.method;
    this.path = exchange.path;
    if (exchange.status !== undefined) this.status = exchange.status;
    if (exchange.requestId !== undefined) this.requestId = exchange.requestId;
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return kindOf(value) === 'verification';
  }
}
