import type { RetryPolicy } from '../options/retry.ts';

/**
 * The pause before the next attempt: exponential back-off with full jitter, so that clients that failed at the same time
 * do not retry at the same time.
 *
 * @param number of the attempt that failed, from 1
 * @param retryAfter the pause that the response asked for; the result is never shorter
 * @returns milliseconds; `undefined` if the response asked for more than the longest pause
 */
export function pauseAfter(
  number: number,
  { delay, maxDelay }: Pick<RetryPolicy, 'delay' | 'maxDelay'>,
  retryAfter: number | undefined,
  random: () => number = Math.random,
): number | undefined {
  if (retryAfter !== undefined && retryAfter > maxDelay) return undefined;
  const longest = Math.min(maxDelay, delay * 2 ** (number - 1));
  return Math.max(random() * longest, retryAfter ?? 0);
}

/**
 * `Retry-After` in milliseconds from now, in both of its forms: seconds and an HTTP date.
 *
 * @param now milliseconds of unix time
 * @returns `undefined` for any other text
 */
export function readRetryAfter(value: unknown, now: number): number | undefined {
  if (typeof value !== 'string') return undefined;
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1_000;
  const date = /^[A-Z][a-z]{2}, .* GMT$/.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
