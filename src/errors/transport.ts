import { type ErrorOptions, kindOf, WechatpayError } from './base.ts';
import { describeExchange, type Exchange } from './exchange.ts';

export type TransportErrorCode =
  | 'TIMEOUT'
  | 'ABORTED'
  | 'CONNECTION_FAILED'
  | 'CONNECTION_LOST'
  | 'BODY_TRUNCATED'
  | 'BODY_MALFORMED'
  | 'BODY_TOO_LARGE'
  | 'SINK_FAILED'
  | 'ADAPTER_FAILED';

/** No complete, readable response was received. */
export class TransportError extends WechatpayError {
  declare readonly code: TransportErrorCode;
  readonly method: string;
  readonly path: string;
  readonly status?: number;
  readonly requestId?: string;
  /**
   * Whether WeChat Pay may have processed the request. `false`: it was never sent, so you can retry it. `true`: query the
   * order, or retry with the same numbers, before you treat it as failed.
   */
  readonly mayHaveReached: boolean;

  constructor(
    code: TransportErrorCode,
    message: string,
    options: ErrorOptions & { exchange: Exchange; mayHaveReached: boolean },
  ) {
    super('transport', code, `${describeExchange(options.exchange)} ${message}`, options);
    this.method = options.exchange.method;
    this.path = options.exchange.path;
    if (options.exchange.status !== undefined) this.status = options.exchange.status;
    if (options.exchange.requestId !== undefined) this.requestId = options.exchange.requestId;
    this.mayHaveReached = options.mayHaveReached;
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return kindOf(value) === 'transport';
  }
}
