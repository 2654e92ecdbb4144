import type { RetryPolicy } from '../options/retry.ts';

/**
 * How long to wait before the next attempt: exponential back-off with full jitter, so that those who failed together do
 * not come again together.
 *
 * @param number of the attempt that failed, from 1
 * @param retryAfter what the answer asked for: never earlier than that
 * @returns milliseconds; `undefined` when the answer asked for more than the longest pause
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
 * `Retry-After` in milliseconds from now, in both of its forms: seconds, and a date of HTTP.
 *
 * @param now milliseconds of unix time
 * @returns `undefined` for what is neither
 */
export function readRetryAfter(value: unknown, now: number): number | undefined {
  if (typeof value !== 'string') return undefined;
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1_000;
  const date = /^[A-Z][a-z]{2}, .* GMT$/.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
