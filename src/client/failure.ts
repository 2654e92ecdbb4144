import axios, { AxiosError } from 'axios';
import { type Call, exchangeOf } from '../call/call.ts';
import { beforeRepeating } from '../errors/exchange.ts';
import { TransportError, type TransportErrorCode, WechatpayError } from '../errors/index.ts';

/** The certificate of the server was rejected, so nothing was sent. */
const CERTIFICATE_REFUSED =
  /^(?:CERT_\w+|UNABLE_TO_\w+|\w*SELF_SIGNED_CERT\w*|ERR_TLS_CERT_ALTNAME_INVALID)$/;

/** Whether an error proves that there was no connection. A code alone does not: a reset may come after processing. */
function neverConnected(error: unknown): boolean {
  if (error instanceof AggregateError && error.errors.length > 0) return error.errors.every(neverConnected);
  const { code, syscall, cause } = error as { code?: unknown; syscall?: unknown; cause?: unknown };
  if (syscall === 'connect' || syscall === 'getaddrinfo') return true;
  if (typeof code === 'string' && CERTIFICATE_REFUSED.test(code)) return true;
  return cause instanceof Error && neverConnected(cause);
}

/** Turns what axios throws into our error. Anything else, e.g. thrown by a caller's own interceptor, stays what it is. */
export function toTransportError(error: unknown, call: Call, status?: number, requestId?: string): unknown {
  // The code of one of ours may look like a system's: v2 has an err_code ERROR.
  if (error instanceof WechatpayError) return error;
  const isAxios = axios.isAxiosError(error);
  if (!isAxios && !axios.isCancel(error) && !isSystemError(error)) return error;
  const systemCode = (error as { code?: unknown }).code;
  const name = typeof systemCode === 'string' ? systemCode : '';
  const unsent = !call.dispatched || neverConnected(error);
  // One attempt of several that may have arrived is enough.
  if (!unsent) call.mayHaveReached = true;
  const { mayHaveReached } = call;
  const [code, what] = classify(error, name, status, unsent);
  return new TransportError(code, `${what}. ${beforeRepeating(call, mayHaveReached)}`, {
    exchange: exchangeOf(call, status, requestId),
    mayHaveReached,
    cause: plainCause(error),
  });
}

function classify(
  error: unknown,
  name: string,
  status: number | undefined,
  unsent: boolean,
): [TransportErrorCode, string] {
  if (axios.isCancel(error) || name === 'ABORT_ERR') return ['ABORTED', 'the call was aborted'];
  if (name === 'ETIMEDOUT' || name === AxiosError.ECONNABORTED)
    return ['TIMEOUT', 'no response was received in time'];
  const message = error instanceof Error ? error.message : '';
  if (/maxContentLength|maxBodyLength/.test(message)) return ['BODY_TOO_LARGE', message];
  if (status !== undefined || /aborted|premature|parse|HPE_|Z_\w+/i.test(`${message} ${name}`)) {
    return ['BODY_TRUNCATED', 'the response is incomplete or not valid HTTP'];
  }
  if (unsent) return ['CONNECTION_FAILED', `no connection could be made (${name})`];
  return ['CONNECTION_LOST', `the connection was lost${name === '' ? '' : ` (${name})`}`];
}

function isSystemError(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = String((error as { code?: unknown }).code);
  return /^(?:E[A-Z]+|ERR_STREAM_\w+|HPE_\w+|Z_\w+|ABORT_ERR)$/.test(code) || CERTIFICATE_REFUSED.test(code);
}

/** An axios error contains the Authorization header and the body; the system error that caused it does not. */
function plainCause(error: unknown): unknown {
  if (!axios.isAxiosError(error) && !axios.isCancel(error)) return error;
  const { cause } = error as Error;
  return axios.isAxiosError(cause) || axios.isCancel(cause) ? undefined : cause;
}
