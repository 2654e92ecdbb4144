import { setTimeout as sleep } from 'node:timers/promises';
import { RequestError } from '../errors/index.ts';
import { FUNCTION, type Kind, OBJECT, SIGNAL } from '../wire/kinds.ts';

export interface UntilOptions<T> {
  /** Seconds between two queries. */
  every: number;
  /** Seconds after which polling stops. */
  deadline: number;
  /** Whether a value is the result to wait for. Default: any value but `undefined`. */
  done?: (value: T) => boolean;
  /** Aborts polling: the promise is rejected with its reason. */
  signal?: AbortSignal;
  /** Replaces the timer, for example to use the simulator's clock: `(seconds) => sandbox.clock.advance(seconds * 1_000)`. */
  wait?: (seconds: number) => Promise<unknown>;
}

/**
 * Polls until a result is available: of a code payment while the payer types a password, a refund, a transfer, an
 * application.
 *
 * @param ask sends one query, usually for an order. Its errors end polling
 * @returns the result; `undefined` when the deadline passed without one
 * @throws RequestError `REQUEST_INVALID` for an invalid argument or option, before the first query
 */
export async function until<T>(
  ask: (attempt: number) => Promise<T>,
  options: UntilOptions<T>,
): Promise<T | undefined> {
  checkKind('ask', ask, FUNCTION);
  checkKind('options', options, { ...OBJECT, what: 'an object: { every, deadline }' });
  const { every, deadline, done = (value) => value !== undefined, signal, wait } = options;
  positive('every', every);
  positive('deadline', deadline);
  checkKind('done', done, FUNCTION);
  if (signal !== undefined) checkKind('signal', signal, SIGNAL);
  if (wait !== undefined) checkKind('wait', wait, FUNCTION);
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

function checkKind(field: string, value: unknown, { what, fits }: Kind): void {
  if (!fits(value)) throw new RequestError('REQUEST_INVALID', `${field} must be ${what}`, { field });
}

function positive(field: 'every' | 'deadline', value: unknown): void {
  if (typeof value === 'number' && Number.isFinite(value) && value > 0) return;
  throw new RequestError('REQUEST_INVALID', `${field} must be a number of seconds above zero`, { field });
}
