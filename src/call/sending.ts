import type { Which } from '../failover/breaker.ts';
import type { Hosts } from '../failover/hosts.ts';
import type { AttemptTrace } from '../watch/trace.ts';

/** One attempt of a call, and its progress. */
export interface Sending {
  /** Whether it was handed to the transport. */
  isDispatched: boolean;
  /** Whether this attempt may have arrived. */
  mayHaveReached: boolean;
  /** From the response. */
  status: number | undefined;
  requestId: string | undefined;
  header: ((name: string) => unknown) | undefined;
  /** The `Retry-After` header of the response, unparsed. */
  retryAfter: unknown;
  /** The two hosts that it may use. */
  readonly hosts: Hosts | undefined;
  /** The host that it must use, because the attempt before it did not reach the other one. */
  readonly next: Which | undefined;
  /** The host that it used; `undefined` if it was neither. */
  which: Which | undefined;
  /** `host:port`, as soon as it is known. */
  host: string | undefined;
  /** The trace for listeners, if there are any. */
  readonly trace: AttemptTrace | undefined;
}

export function newSending(hosts?: Hosts, next?: Which, trace?: AttemptTrace): Sending {
  return {
    isDispatched: false,
    mayHaveReached: false,
    status: undefined,
    requestId: undefined,
    header: undefined,
    retryAfter: undefined,
    hosts,
    next,
    which: undefined,
    host: undefined,
    trace,
  };
}
