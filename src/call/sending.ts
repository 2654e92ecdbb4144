import type { Which } from '../failover/breaker.ts';
import type { Hosts } from '../failover/hosts.ts';
import type { AttemptTrace } from '../watch/trace.ts';

/** One attempt of a call, as far as it has come. */
export interface Sending {
  /** Whether it was handed to the transport. */
  isDispatched: boolean;
  /** Whether this attempt may have arrived. */
  mayHaveReached: boolean;
  /** Of the answer. */
  status: number | undefined;
  requestId: string | undefined;
  header: ((name: string) => unknown) | undefined;
  /** The answer's `Retry-After`, as it came. */
  retryAfter: unknown;
  /** The two hosts that it may go to. */
  readonly hosts: Hosts | undefined;
  /** Which of them it is to go to, because the attempt before it did not reach the other one. */
  readonly next: Which | undefined;
  /** Which of them it went to; `undefined` when it went elsewhere. */
  which: Which | undefined;
  /** `host:port`, as soon as it is known. */
  host: string | undefined;
  /** Who is told of it, if anyone is. */
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
