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

/** What came cannot be proved to be WeChat Pay's. Nothing of it was handed on: treat the outcome as unknown. */
export class VerificationError extends WechatpayError {
  declare readonly code: VerificationErrorCode;
  readonly method?: string;
  readonly path?: string;
  readonly status?: number;
  readonly requestId?: string;
  /** The serial of the key that the answer or notification names as its own, `Wechatpay-Serial`. */
  readonly serial?: string;
  /**
   * Of the answer to a call: `true`, since WeChat Pay may have carried the request out. Query the order, or repeat with
   * the same numbers, before you tell anyone that it failed.
   */
  readonly mayHaveReached?: true;
  /** The field at fault, where it is one: `payer.name`. */
  readonly field?: string;
  /** WeChat Pay made this signature wrong on purpose, to see that it is refused: no cause for an alarm. */
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
