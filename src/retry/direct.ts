import type { Call } from '../call/call.ts';
import type { Sending } from '../call/sending.ts';
import { TransportError, type TransportErrorCode } from '../errors/index.ts';
import type { Which } from '../failover/breaker.ts';

interface Addressed {
  url?: string | undefined;
}

/** Sets the host of an attempt, just before it is signed: a signature does not contain the host. */
export function direct(call: Call, config: Addressed, sending: Sending): void {
  const { hosts, next } = sending;
  // An interceptor chose any other host on purpose.
  if (hosts?.isFirst(call.target.url)) {
    sending.which = next ?? hosts.choose();
    if (sending.which === 'second') move(call, config, sending, 'second');
  }
  sending.host = hostIn(call.target.url);
  sending.trace?.requested(sending.host);
}

/**
 * Records how an attempt ended at its host, and restores the URL of the caller.
 *
 * @param begin when the attempt began, on the clock of `performance`
 * @param error `undefined` if the attempt succeeded
 */
export function settle(
  call: Call,
  config: Addressed,
  sending: Sending,
  begin: number,
  error?: unknown,
): void {
  const { hosts, which } = sending;
  if (!hosts || which === undefined) return;
  if (which === 'second') move(call, config, sending, 'first');
  if (sending.status !== undefined) hosts.answered(which, begin);
  else if (sending.isDispatched && isUnreachable(error)) hosts.failed(which);
}

/** The host for a call that did not reach its first one. */
export function otherThan({ which, isDispatched }: Sending): Which | undefined {
  if (which === undefined || !isDispatched) return undefined;
  return which === 'first' ? 'second' : 'first';
}

function move(call: Call, config: Addressed, { hosts }: Sending, to: Which): void {
  const url = hosts?.move(call.target.url, to) ?? call.target.url;
  call.target = { ...call.target, url, origin: new URL(url).origin };
  config.url = url;
}

const UNREACHABLE: ReadonlySet<TransportErrorCode> = new Set([
  'CONNECTION_FAILED',
  'CONNECTION_LOST',
  'TIMEOUT',
]);

function isUnreachable(error: unknown): boolean {
  return error instanceof TransportError && UNREACHABLE.has(error.code);
}

/** `host:port` of a URL, without the user information that an interceptor may have added. */
function hostIn(url: string): string {
  const begin = url.indexOf('//') + 2;
  const end = url.indexOf('/', begin);
  const authority = url.slice(begin, end < 0 ? undefined : end);
  return authority.slice(authority.lastIndexOf('@') + 1);
}
