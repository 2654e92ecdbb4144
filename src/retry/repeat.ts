import type { Call } from '../call/call.ts';
import { newSending, type Sending } from '../call/sending.ts';
import { RequestError, TransportError } from '../errors/index.ts';
import type { Which } from '../failover/breaker.ts';
import type { Hosts } from '../failover/hosts.ts';
import type { CallTrace } from '../watch/trace.ts';
import { pauseAfter, readRetryAfter } from './backoff.ts';
import type { TokenBucket } from './bucket.ts';
import { otherThan, settle } from './direct.ts';
import { type End, type Ends, endAfter, pause, type Signal } from './end.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { type Plan, remaining } from './plan.ts';
import { ended, note, report } from './report.ts';

/** A call, and what decides how often it is sent. */
export interface Repeated {
  readonly call: Call;
  readonly plan: Plan;
  readonly bucket: TokenBucket;
  /** The two hosts, unless the call has its own. */
  readonly hosts: Hosts | undefined;
  /** The trace for listeners, if there are any. */
  readonly trace: CallTrace | undefined;
  /** The configuration that each attempt is sent with. While there is a deadline, `signal` is replaced. */
  readonly config: Ends & { data?: unknown; url?: string | undefined };
}

/**
 * Sends a call, and retries it if the plan and the outcome allow it.
 *
 * @param send makes one attempt: it signs anew, over the same bytes
 * @throws the error of the last attempt; if that one could not be signed, the error of the attempt before it
 */
export async function repeat<T>(repeated: Repeated, send: (sending: Sending) => Promise<T>): Promise<T> {
  const { call, plan, bucket, hosts, trace, config } = repeated;
  const { signal } = config;
  const left = remaining(plan);
  const end = left === Number.POSITIVE_INFINITY ? undefined : endAfter(left, signal as Signal | undefined);
  if (end) config.signal = end.signal;
  const fail = (error: unknown, sending: Sending) => {
    trace?.failed(error, call.mayHaveReached, sending);
    return error;
  };
  let earlier: unknown;
  let next: Which | undefined;
  try {
    for (let number = 1; ; number += 1) {
      const sending = newSending(hosts, next, trace?.attempt(call.attempts.length + 1));
      const begin = performance.now();
      try {
        const answer = await send(sending);
        settle(call, config, sending, begin);
        note(call, sending, begin);
        bucket.reward();
        trace?.responded(sending);
        return answer;
      } catch (thrown) {
        settle(call, config, sending, begin, thrown);
        const error = isLate(thrown, end) ? ended(call, 'TIMEOUT', undefined) : thrown;
        note(call, sending, begin, error);
        // The error of the attempt that was sent says more than that a retry could not be signed.
        if (earlier !== undefined && error instanceof RequestError) throw fail(earlier, sending);
        const outcome = outcomeOf(error, sending);
        next = outcome === 'unsent' ? otherThan(sending) : undefined;
        // Nothing arrived, so sending to a host that is up needs no pause and no token.
        const isDetour: boolean = next !== undefined && !sending.next && hosts?.isUp(next) === true;
        if (!mayRepeat(outcome, number, repeated)) throw fail(error, sending);
        const wait = isDetour ? 0 : waitAfter(sending, number, repeated);
        if (wait === undefined) throw fail(error, sending);
        trace?.retrying(sending, error, wait);
        earlier = error;
        if (!(await pause(wait, config))) throw ended(call, end?.isLate() ? 'TIMEOUT' : 'ABORTED', error);
      }
    }
  } catch (error) {
    throw report(error, call);
  } finally {
    end?.release();
    // The response contains the configuration, which must be that of the caller.
    if (end) config.signal = signal;
  }
}

function isLate(error: unknown, end: End | undefined): boolean {
  return end?.isLate() === true && error instanceof TransportError && error.code === 'ABORTED';
}

function mayRepeat(outcome: Outcome, number: number, { call, plan, config }: Repeated): boolean {
  if (outcome === 'final' || (outcome === 'unknown' && !plan.isRepeatable)) return false;
  const isLast = number >= plan.policy.attempts || remaining(plan) <= 0;
  return !isLast && isWhole(config.data) && !call.sink?.isSpent();
}

/** @returns the milliseconds to wait before the next attempt; `undefined` when there is none */
function waitAfter(
  sending: Sending,
  number: number,
  { plan, bucket }: Pick<Repeated, 'plan' | 'bucket'>,
): number | undefined {
  const { policy } = plan;
  const wait = pauseAfter(number, policy, readRetryAfter(sending.retryAfter, Date.now()));
  if (wait === undefined || wait >= remaining(plan) || !bucket.take()) return undefined;
  return wait;
}

/** Whether the body can be sent again. An interceptor may have made it a stream. */
function isWhole(data: unknown): boolean {
  return data === undefined || data === null || typeof data === 'string' || data instanceof Uint8Array;
}
