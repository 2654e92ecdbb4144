import axios, { AxiosError } from 'axios';
import { TransportError, type TransportErrorCode } from '../errors/index.ts';
import { type Call, exchangeOf } from './call.ts';

/** The connection was never made, so nothing can have been received. */
const NEVER_SENT =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_\w+|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|EACCES|EPROTO|CERT_\w+|UNABLE_TO_\w+|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|ERR_TLS_\w+|ERR_SSL_\w+|ERR_INVALID_URL|ERR_BAD_OPTION\w*)$/;

const ADVICE = {
  reached:
    'WeChat Pay may have carried the request out: query, or repeat with the same numbers, before you call it failed',
  notReached: 'The request was not sent; it can be repeated',
};

/** Turns what axios throws into our error. Anything else, e.g. thrown by a caller's own interceptor, stays what it is. */
export function toTransportError(error: unknown, call: Call, status?: number, requestId?: string): unknown {
  const isAxios = axios.isAxiosError(error);
  if (!isAxios && !axios.isCancel(error) && !isSystemError(error)) return error;
  const systemCode = (error as { code?: unknown }).code;
  const name = typeof systemCode === 'string' ? systemCode : '';
  const mayHaveReached = call.dispatched && !NEVER_SENT.test(name);
  const [code, what] = classify(error, name, status);
  return new TransportError(code, `${what}. ${mayHaveReached ? ADVICE.reached : ADVICE.notReached}`, {
    exchange: exchangeOf(call, status, requestId),
    mayHaveReached,
    cause: plainCause(error),
  });
}

function classify(error: unknown, name: string, status: number | undefined): [TransportErrorCode, string] {
  if (axios.isCancel(error) || name === 'ABORT_ERR') return ['ABORTED', 'the call was aborted'];
  if (name === 'ETIMEDOUT' || name === AxiosError.ECONNABORTED) return ['TIMEOUT', 'no answer came in time'];
  const message = error instanceof Error ? error.message : '';
  if (/maxContentLength|maxBodyLength/.test(message)) return ['BODY_TOO_LARGE', message];
  if (status !== undefined || /aborted|premature|parse|HPE_|Z_\w+/i.test(`${message} ${name}`)) {
    return ['BODY_TRUNCATED', 'the answer broke off, or is no HTTP'];
  }
  if (NEVER_SENT.test(name)) return ['CONNECTION_FAILED', `no connection could be made (${name})`];
  return ['CONNECTION_LOST', `the connection was lost${name === '' ? '' : ` (${name})`}`];
}

function isSystemError(error: unknown): boolean {
  return (
    error instanceof Error &&
    /^(?:E[A-Z]+|ERR_STREAM_\w+|HPE_\w+|Z_\w+|ABORT_ERR)$/.test(String((error as { code?: unknown }).code))
  );
}

/** An error of axios holds the Authorization header and the body; the error of the system below it does not. */
function plainCause(error: unknown): unknown {
  if (!axios.isAxiosError(error) && !axios.isCancel(error)) return error;
  const { cause } = error as Error;
  return axios.isAxiosError(cause) || axios.isCancel(cause) ? undefined : cause;
}
