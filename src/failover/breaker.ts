import type { FailoverPolicy } from '../options/failover.ts';

/** One of the two hosts. */
export type Which = 'first' | 'second';

/** What is known of a host. */
interface Health {
  /** Failures in a row. */
  readonly failures: number;
  /** Since when it is down, in milliseconds; `undefined` while it is up. */
  readonly since: number | undefined;
  /** When it is tried again, if it is down. */
  readonly next: number;
}

/** What is known of both hosts. */
export type Breaker = Readonly<Record<Which, Health>>;

const UP: Health = { failures: 0, since: undefined, next: 0 };

export const BOTH_UP: Breaker = { first: UP, second: UP };

type Limits = Pick<FailoverPolicy, 'failures' | 'every'>;

/**
 * The host of the next call: the first, unless it is down. Then it is the second, and from time to time one call tries
 * the first.
 *
 * @param now in milliseconds, never going back
 */
export function choose(
  breaker: Breaker,
  now: number,
  { every }: Limits,
): { readonly which: Which; readonly breaker: Breaker } {
  const { first } = breaker;
  if (first.since === undefined) return { which: 'first', breaker };
  if (now < first.next) return { which: 'second', breaker };
  return { which: 'first', breaker: { ...breaker, first: { ...first, next: now + every } } };
}

/** A host could not be reached, or did not answer. */
export function afterFailure(
  breaker: Breaker,
  which: Which,
  now: number,
  { failures: most, every }: Limits,
): Breaker {
  const health = breaker[which];
  const failures = health.failures + 1;
  if (failures < most) return { ...breaker, [which]: { ...health, failures } };
  return { ...breaker, [which]: { failures, since: health.since ?? now, next: now + every } };
}

/**
 * A host sent any response.
 *
 * @param begin when the attempt began: the response to an attempt from before the host went down proves nothing
 */
export function afterAnswer(breaker: Breaker, which: Which, begin: number): Breaker {
  const { failures, since } = breaker[which];
  if (failures === 0 || (since !== undefined && begin < since)) return breaker;
  return { ...breaker, [which]: UP };
}
