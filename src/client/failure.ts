import { ClientRequest, type IncomingMessage } from 'node:http';
import axios, { AxiosError, type AxiosResponse } from 'axios';
import { type Call, exchangeOf } from '../call/call.ts';
import type { Sending } from '../call/sending.ts';
import { beforeRepeating } from '../errors/exchange.ts';
import { TransportError, type TransportErrorCode, WechatpayError } from '../errors/index.ts';

/** The certificate of the server was rejected, so nothing was sent. */
const CERTIFICATE_REFUSED =
  /^(?:CERT_\w+|UNABLE_TO_\w+|\w*SELF_SIGNED_CERT\w*|ERR_TLS_CERT_ALTNAME_INVALID)$/;

/** An error and its causes, outermost first. The errors of an adapter may lead to each other. */
function withCauses(error: unknown): unknown[] {
  const all = [error];
  while (all.length < MAX_CAUSES) {
    const { cause } = Object(all.at(-1)) as { cause?: unknown };
    if (!(cause instanceof Error)) break;
    all.push(cause);
  }
  return all;
}

const MAX_CAUSES = 8;

/** Whether an error proves that there was no connection. A code alone does not: a reset may come after processing. */
function neverConnected(error: unknown): boolean {
  return withCauses(error).some((one) =>
    one instanceof AggregateError && one.errors.length > 0
      ? one.errors.every(isOfConnecting)
      : isOfConnecting(one),
  );
}

function isOfConnecting(error: unknown): boolean {
  const { code, syscall } = Object(error) as { code?: unknown; syscall?: unknown };
  if (syscall === 'connect' || syscall === 'getaddrinfo') return true;
  return typeof code === 'string' && CERTIFICATE_REFUSED.test(code);
}

/** The parts of a socket that show whether bytes left it. `bytesWritten` also counts bytes that are still waiting. */
interface Progress {
  /** `true` during the TLS handshake, and afterwards if it failed. */
  readonly secureConnecting?: unknown;
  readonly _bytesDispatched?: unknown;
}

/** Whether the request that failed proves that not a byte of it was flushed: it got no socket, or one that was not ready. */
function neverFlushed({ request }: { request?: unknown }): boolean {
  if (!(request instanceof ClientRequest)) return false;
  const { socket, res } = request as { socket?: Progress | null; res?: unknown };
  if (res) return false;
  if (!socket) return true;
  return socket.secureConnecting === true || socket._bytesDispatched === 0;
}

function neverSent(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  // An adapter may be a client of its own.
  if (error instanceof TransportError) return !error.mayHaveReached;
  return neverConnected(error) || neverFlushed(error);
}

/**
 * Turns what axios or an adapter throws into our error. Anything else, such as an error of a caller's interceptor, stays
 * unchanged.
 *
 * @param sending the attempt that failed; `undefined` if there was none
 */
export function toTransportError(error: unknown, call: Call, sending?: Sending): unknown {
  const isOfAdapter = sending?.isDispatched === true && sending.status === undefined;
  const unsent = sending ? !sending.isDispatched || neverSent(error) : call.attempts.length === 0;
  if (sending && !unsent) sending.mayHaveReached = true;
  // It is enough that one of several attempts may have arrived.
  if (sending?.mayHaveReached) call.mayHaveReached = true;
  // The code of our own error may look like a system code: v2 has an err_code ERROR.
  if (error instanceof WechatpayError) return error;
  if (!axios.isAxiosError(error) && !axios.isCancel(error) && !isSystemError(error) && !isOfAdapter)
    return error;
  const { status, requestId } = partOf(error, sending);
  const { mayHaveReached } = call;
  const [code, what] = classify(error, sending?.status, unsent || neverSent(error));
  return new TransportError(code, `${what}. ${beforeRepeating(call, mayHaveReached)}`, {
    exchange: exchangeOf(call, status, requestId),
    mayHaveReached,
    cause: plainCause(error),
  });
}

function classify(error: unknown, status: number | undefined, unsent: boolean): [TransportErrorCode, string] {
  const name = codeOf(error) ?? '';
  if (isAbort(error, name)) return ['ABORTED', 'the call was aborted'];
  // It says nothing about the connection or the host.
  if (name === '' && !axios.isAxiosError(error))
    return ['ADAPTER_FAILED', 'the adapter of the call failed: see the cause'];
  if (name === 'ETIMEDOUT' || name === AxiosError.ECONNABORTED || /^UND_ERR_\w+_TIMEOUT$/.test(name))
    return ['TIMEOUT', 'no response was received in time'];
  const message = error instanceof Error ? error.message : '';
  if (/maxContentLength|maxBodyLength/.test(message)) return ['BODY_TOO_LARGE', message];
  if (status !== undefined || /aborted|premature|parse|HPE_|Z_\w+/i.test(`${message} ${name}`)) {
    return ['BODY_TRUNCATED', 'the response is incomplete or not valid HTTP'];
  }
  const named = name === '' ? '' : ` (${name})`;
  if (unsent) return ['CONNECTION_FAILED', `the connection failed${named}`];
  return ['CONNECTION_LOST', `the connection was lost${named}`];
}

/** The code of an error that is about the connection, or of a cause of it: fetch has it there. */
function codeOf(error: unknown): string | undefined {
  const found = withCauses(error).find((one) => {
    const { code } = Object(one) as { code?: unknown };
    return typeof code === 'string' && (axios.isAxiosError(one) || isSystemError(one) || UNDICI.test(code));
  });
  return (found as { code?: string } | undefined)?.code;
}

/** Codes of fetch. Others of its codes are about arguments. */
const UNDICI = /^UND_ERR_(?:SOCKET|ABORTED|(?:CONNECT|HEADERS|BODY)_TIMEOUT)$/;

/** Also that of fetch or another client, for a signal that the adapter passed to it. */
function isAbort(error: unknown, code: string): boolean {
  const { name } = Object(error) as { name?: unknown };
  if (axios.isCancel(error) || name === 'AbortError') return true;
  return (
    code === 'ABORT_ERR' ||
    code === 'UND_ERR_ABORTED' ||
    (name === 'TimeoutError' && error instanceof DOMException)
  );
}

/** What came of a response that is not complete. */
function partOf(error: unknown, sending: Sending | undefined): Pick<Sending, 'status' | 'requestId'> {
  const { response, request } = Object(error) as {
    response?: Partial<AxiosResponse>;
    request?: { res?: unknown };
  };
  const incoming = request?.res as IncomingMessage | undefined;
  const headers = (response?.headers ?? incoming?.headers) as Readonly<Record<string, unknown>> | undefined;
  const id = headers?.['request-id'];
  return {
    status: sending?.status ?? response?.status ?? incoming?.statusCode,
    requestId: sending?.requestId ?? (typeof id === 'string' ? id : undefined),
  };
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
