import { setTimeout as sleep } from 'node:timers/promises';
import { RequestError } from '../errors/index.ts';

export interface UntilOptions<T> {
  /** Seconds between two questions. */
  every: number;
  /** Seconds after which nothing more is asked. */
  deadline: number;
  /** Whether this is the result to wait for; without it, anything but `undefined` is. */
  done?: (value: T) => boolean;
  /** Ends the waiting: the promise is rejected with its reason. */
  signal?: AbortSignal;
  /** Waits for some seconds. Give it to wait by another clock: `(seconds) => sandbox.clock.advance(seconds * 1_000)`. */
  wait?: (seconds: number) => Promise<unknown>;
}

/**
 * Asks again and again until the result is there: a code payment while the payer types a password, a refund, a transfer,
 * an application.
 *
 * @param ask one question, usually the query of an order. Its errors end the waiting
 * @returns the result; `undefined` when the deadline passed without one
 * @throws RequestError `REQUEST_INVALID` for options that cannot be used, before anything is asked
 */
export async function until<T>(
  ask: (attempt: number) => Promise<T>,
  { every, deadline, done = (value) => value !== undefined, signal, wait }: UntilOptions<T>,
): Promise<T | undefined> {
  positive('every', every);
  positive('deadline', deadline);
  const pause = wait ?? ((seconds: number) => sleep(seconds * 1_000, undefined, signal ? { signal } : {}));
  let waited = 0;
  for (let attempt = 1; ; attempt += 1) {
    signal?.throwIfAborted();
    const value = await ask(attempt);
    if (done(value)) return value;
    if (waited + every > deadline) return undefined;
    await pause(every).catch((error: unknown) => {
      signal?.throwIfAborted();
      throw error;
    });
    waited += every;
  }
}

function positive(field: 'every' | 'deadline', value: unknown): void {
  if (typeof value === 'number' && Number.isFinite(value) && value > 0) return;
  throw new RequestError('REQUEST_INVALID', `${field} must be a number of seconds above zero`, { field });
}
