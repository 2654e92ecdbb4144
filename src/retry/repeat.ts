import type { Call } from '../call/call.ts';
import { newSending, type Sending } from '../call/sending.ts';
import { RequestError, TransportError } from '../errors/index.ts';
import { pauseAfter, readRetryAfter } from './backoff.ts';
import type { TokenBucket } from './bucket.ts';
import { type End, type Ends, endAfter, pause, type Signal } from './end.ts';
import { outcomeOf } from './outcome.ts';
import { type Plan, remaining } from './plan.ts';
import { ended, note, report } from './report.ts';

/** A call that is sent until it is answered, or given up. */
export interface Repeated {
  readonly call: Call;
  readonly plan: Plan;
  readonly bucket: TokenBucket;
  /** The configuration that each attempt is sent with. While there is a deadline, `signal` is replaced. */
  readonly config: Ends & { data?: unknown };
}

/**
 * Sends a call, and again where the plan and the outcome allow it.
 *
 * @param send makes one attempt: it signs anew, over the same bytes
 * @throws what the last attempt ended with; the one before it when the last could not be signed
 */
export async function repeat<T>(repeated: Repeated, send: (sending: Sending) => Promise<T>): Promise<T> {
  const { call, plan, bucket, config } = repeated;
  const { signal } = config;
  const left = remaining(plan);
  const end = left === Number.POSITIVE_INFINITY ? undefined : endAfter(left, signal as Signal | undefined);
  if (end) config.signal = end.signal;
  let earlier: unknown;
  try {
    for (let number = 1; ; number += 1) {
      const sending = newSending();
      const begin = performance.now();
      try {
        const answer = await send(sending);
        note(call, sending, begin);
        bucket.reward();
        return answer;
      } catch (thrown) {
        const error = isLate(thrown, end) ? ended(call, 'TIMEOUT', undefined) : thrown;
        note(call, sending, begin, error);
        // It was sent before: that says more than that it could not be sent again.
        if (earlier !== undefined && error instanceof RequestError) throw earlier;
        const wait = waitAfter(error, sending, number, repeated);
        if (wait === undefined) throw error;
        earlier = error;
        if (!(await pause(wait, config))) throw ended(call, end?.isLate() ? 'TIMEOUT' : 'ABORTED', error);
      }
    }
  } catch (error) {
    throw report(error, call);
  } finally {
    end?.release();
    // The response carries the configuration: it is to be as the caller made it.
    if (end) config.signal = signal;
  }
}

function isLate(error: unknown, end: End | undefined): boolean {
  return end?.isLate() === true && error instanceof TransportError && error.code === 'ABORTED';
}

/** @returns the milliseconds to wait before the next attempt; `undefined` when there is none */
function waitAfter(
  error: unknown,
  sending: Sending,
  number: number,
  { call, plan, bucket, config }: Repeated,
): number | undefined {
  const { policy } = plan;
  const outcome = outcomeOf(error, sending);
  const isAllowed = outcome === 'unsent' || (outcome === 'unknown' && plan.isRepeatable);
  if (!isAllowed || number >= policy.attempts || !isWhole(config.data) || call.sink?.isSpent())
    return undefined;
  const wait = pauseAfter(number, policy, readRetryAfter(sending.retryAfter, Date.now()));
  if (wait === undefined || wait >= remaining(plan) || !bucket.take()) return undefined;
  return wait;
}

/** Whether a body is there to be sent again. An interceptor may have made it a stream. */
function isWhole(data: unknown): boolean {
  return data === undefined || data === null || typeof data === 'string' || data instanceof Uint8Array;
}
