import type { KnownErrorCode } from '../generated/errors.ts';
import { type ErrorOptions, kindOf, WechatpayError } from './base.ts';
import { describeExchange, type Exchange, remarksOn } from './exchange.ts';

export interface ApiErrorFacts {
  exchange: Exchange & { status: number };
  /** The official `code`; `HTTP_` and the status if the response has none. */
  code: string;
  /** The official `message`, unchanged. */
  officialMessage: string;
  /** The official `detail`, unchanged. */
  detail?: unknown;
  verified: boolean;
  /** Our explanation: see `hint` of the error. */
  hint?: string | undefined;
}

/** WeChat Pay returned an error status. */
export class ApiError extends WechatpayError {
  /**
   * WeChat Pay's own code, e.g. `PARAM_ERROR`; `HTTP_502` if the response has none. `ErrorCodeOf<path, method>` and
   * `wxpay op` list the codes that an operation documents.
   */
  declare readonly code: KnownErrorCode | (string & {});
  readonly status: number;
  readonly method: string;
  readonly path: string;
  readonly requestId?: string;
  /** The official text of the error. */
  readonly officialMessage: string;
  /**
   * Whether the signature of the response was verified. WeChat Pay does not sign every error, and anyone between you
   * and WeChat Pay can forge an unsigned one. Do not mark a payment as failed because of it: query the order.
   */
  readonly verified: boolean;
  /** The request reached the server. If the response is verified, `code` says what happened to it. */
  readonly mayHaveReached = true;
  /**
   * What the code means and what to do, in English, for every documented code and every status from 500. For a
   * `SIGN_ERROR`, how the text that was signed differs from the text that WeChat Pay verified. `message` contains it,
   * too.
   */
  readonly hint?: string;
  /** Private: a printed error must not show values that WeChat Pay quotes from the request. */
  readonly #detail: unknown;

  constructor(facts: ApiErrorFacts, options: ErrorOptions = {}) {
    const { exchange, code, officialMessage, detail, verified, hint } = facts;
    const tail = remarksOn(exchange, hint, verified);
    super('api', code, `${describeExchange(exchange)} ${code} ${officialMessage}${tail}`.trimEnd(), options);
    this.status = exchange.status;
    this.method = exchange.method;
    this.path = exchange.path;
    if (exchange.requestId !== undefined) this.requestId = exchange.requestId;
    this.officialMessage = officialMessage;
    this.verified = verified;
    if (hint !== undefined) this.hint = hint;
    this.#detail = detail;
  }

  /**
   * The official `detail`: usually `{ field, value, issue, location }`. It may quote values of the request. A number that
   * JavaScript would round is a string of its digits.
   */
  get detail(): unknown {
    return this.#detail;
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return kindOf(value) === 'api';
  }
}
