import type { KnownErrorCode } from '../generated/errors.ts';
import { type ErrorOptions, kindOf, WechatpayError } from './base.ts';
import { describeExchange, type Exchange, remarksOn } from './exchange.ts';

export interface ApiErrorFacts {
  exchange: Exchange & { status: number };
  /** The official `code`; `HTTP_` and the status when the answer has none. */
  code: string;
  /** The official `message`, as it came. */
  officialMessage: string;
  /** The official `detail`, as it came. */
  detail?: unknown;
  verified: boolean;
  /** What we can add: see `hint` on the error. */
  hint?: string | undefined;
}

/** WeChat Pay answered with an error status. */
export class ApiError extends WechatpayError {
  /**
   * WeChat Pay's own code, e.g. `PARAM_ERROR`; `HTTP_502` where the answer has none. Which ones an operation documents
   * says `ErrorCodeOf<path, method>`, and `wxpay op`.
   */
  declare readonly code: KnownErrorCode | (string & {});
  readonly status: number;
  readonly method: string;
  readonly path: string;
  readonly requestId?: string;
  /** The official text of the error. */
  readonly officialMessage: string;
  /**
   * Whether the answer's signature was checked and is right. WeChat Pay does not sign every error; an unverified one
   * may come from anybody on the way, so do not book a payment as failed because of it: query.
   */
  readonly verified: boolean;
  /** The request arrived. What became of it the code says, where the answer is verified. */
  readonly mayHaveReached = true;
  /**
   * What the code means and what to do, in English: of every documented code, and of each status from 500. Of a
   * `SIGN_ERROR` it is what differs between the text that was signed and the one that was verified. It is part of
   * `message`, too.
   */
  readonly hint?: string;
  /** Private, so that printing the error does not print values that WeChat Pay quotes from the request. */
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
   * The official `detail`: usually `{ field, value, issue, location }`. It may quote what was sent. A number that JavaScript
   * would round is its digits, in a string.
   */
  get detail(): unknown {
    return this.#detail;
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return kindOf(value) === 'api';
  }
}
