import { type Call, exchangeOf } from '../call/call.ts';
import type { Sending } from '../call/sending.ts';
import type { Attempt } from '../errors/attempt.ts';
import { beforeRepeating, OUTCOME_UNKNOWN } from '../errors/exchange.ts';
import {
  ApiError,
  BusinessError,
  RequestError,
  TransportError,
  type TransportErrorCode,
  WechatpayError,
} from '../errors/index.ts';
import { remember } from '../errors/report/report.ts';

/**
 * Records how an attempt ended.
 *
 * @param error `undefined` if the attempt succeeded
 */
export function note(call: Call, sending: Sending, begin: number, error?: unknown): void {
  const { status, mayHaveReached, host } = sending;
  const code = error instanceof WechatpayError ? error.code : 'ERROR';
  const attempt: Attempt = {
    ...(error === undefined ? {} : { code }),
    ...(status === undefined ? {} : { status }),
    ...(host === undefined ? {} : { host }),
    ms: Math.round(performance.now() - begin),
    mayHaveReached,
  };
  call.attempts.push(attempt);
  if (error !== undefined && sending.header) call.refused = answerFacts(sending.header, Date.now());
}

/** @param now when the response came, in milliseconds of unix time */
function answerFacts(header: NonNullable<Sending['header']>, now: number): NonNullable<Call['refused']> {
  const serial = header('Wechatpay-Serial');
  const date = Date.parse(String(header('Date')));
  return {
    ...(typeof serial === 'string' ? { platformSerial: serial } : {}),
    ...(Number.isNaN(date) ? {} : { clock: now - date }),
  };
}

const EARLIER = `An earlier attempt of this call may have taken effect. ${OUTCOME_UNKNOWN}`;

/**
 * The error that a call throws after it was sent at least once: it lists the attempts, and its `mayHaveReached` covers
 * all of them.
 */
export function report(error: unknown, call: Call): unknown {
  if (!(error instanceof WechatpayError) || call.attempts.length === 0) return error;
  const failure = error instanceof RequestError && call.mayHaveReached ? sentBefore(error) : error;
  const isRefusal = failure instanceof ApiError || failure instanceof BusinessError;
  if (isRefusal && call.method !== 'GET' && isAfterOther(call)) remark(failure, EARLIER);
  if (call.refused) remember(failure, call.refused);
  return Object.defineProperty(failure, 'attempts', {
    value: call.attempts,
    enumerable: true,
    writable: true,
    configurable: true,
  });
}

/** Whether an attempt before the last one may have arrived. */
function isAfterOther({ attempts }: Call): boolean {
  return attempts.slice(0, -1).some((attempt) => attempt.mayHaveReached);
}

/** The error of an attempt that was not sent. */
function sentBefore(error: RequestError): RequestError {
  if (error.mayHaveReached) return error;
  const { code, message, field, cause } = error;
  return new RequestError(code, `${message}. ${EARLIER}`, {
    ...(field === undefined ? {} : { field }),
    cause,
    mayHaveReached: true,
  });
}

function remark(error: WechatpayError, text: string): void {
  const { message, stack } = error;
  if (message.includes(OUTCOME_UNKNOWN)) return;
  error.message = `${message}\n${text}`;
  if (stack !== undefined) error.stack = stack.replace(message, () => error.message);
}

/** The error of a call that ended between two attempts, or in one of them by the deadline. */
export function ended(
  call: Call,
  code: TransportErrorCode & ('ABORTED' | 'TIMEOUT'),
  cause: unknown,
): TransportError {
  const what = code === 'ABORTED' ? 'the call was aborted' : 'the call did not finish before its deadline';
  const { mayHaveReached } = call;
  return new TransportError(code, `${what}. ${beforeRepeating(call, mayHaveReached)}`, {
    exchange: exchangeOf(call),
    mayHaveReached,
    cause,
  });
}
