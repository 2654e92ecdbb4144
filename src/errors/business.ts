import { type ErrorOptions, kindOf, WechatpayError } from './base.ts';
import { describeExchange, type Exchange, remarksOn } from './exchange.ts';

export interface BusinessErrorFacts {
  exchange: Exchange;
  return_code: string;
  return_msg?: string | undefined;
  result_code?: string | undefined;
  err_code?: string | undefined;
  err_code_des?: string | undefined;
  /** Whether the `sign` of the response was verified. */
  verified: boolean;
  /** Our explanation: see `hint` of the error. */
  hint?: string | undefined;
}

/** The code of a v2 response: `err_code`, otherwise the `result_code` or `return_code` that is not SUCCESS. */
export function businessCodeOf({
  return_code,
  result_code,
  err_code,
}: Pick<BusinessErrorFacts, 'return_code' | 'result_code' | 'err_code'>): string {
  return err_code || (return_code === 'SUCCESS' ? (result_code ?? return_code) : return_code);
}

/** An APIv2 response whose `return_code` or `result_code` is not SUCCESS. `code` is `err_code`, otherwise `return_code`. */
export class BusinessError extends WechatpayError {
  readonly method: string;
  readonly path: string;
  readonly status?: number;
  readonly requestId?: string;
  readonly return_code: string;
  readonly return_msg?: string;
  readonly result_code?: string;
  readonly err_code?: string;
  readonly err_code_des?: string;
  readonly verified: boolean;
  /** The request reached the server. If the response is verified, `code` says what happened to it. */
  readonly mayHaveReached = true;
  /** What the code means and what to do, in English, if this package knows the code. `message` contains it, too. */
  readonly hint?: string;

  constructor(facts: BusinessErrorFacts, options: ErrorOptions = {}) {
    const { exchange, return_code, return_msg, result_code, err_code, err_code_des, verified, hint } = facts;
    const code = businessCodeOf(facts);
    const text = err_code_des || return_msg || '';
    const tail = remarksOn(exchange, hint, verified);
    super('business', code, `${describeExchange(exchange)} ${code} ${text}${tail}`.trimEnd(), options);
    this.method = exchange.method;
    this.path = exchange.path;
    if (exchange.status !== undefined) this.status = exchange.status;
    if (exchange.requestId !== undefined) this.requestId = exchange.requestId;
    this.return_code = return_code;
    if (return_msg !== undefined) this.return_msg = return_msg;
    if (result_code !== undefined) this.result_code = result_code;
    if (err_code !== undefined) this.err_code = err_code;
    if (err_code_des !== undefined) this.err_code_des = err_code_des;
    this.verified = verified;
    if (hint !== undefined) this.hint = hint;
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return kindOf(value) === 'business';
  }
}
