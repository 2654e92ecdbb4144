import type { Kind } from '../wire/kinds.ts';
import { isPlainObject } from '../wire/plain-object.ts';

/** How a call is retried. */
export interface RetryOptions {
  /** The maximum number of attempts, including the first: 1 to 10. Default: 3. */
  attempts?: number;
  /** Milliseconds for the whole call: all attempts and the pauses between them. Default: no limit. */
  deadline?: number;
  /** The upper limit of the first pause, in milliseconds. It doubles with each further pause. Default: 200. */
  delay?: number;
  /** The upper limit of any pause, in milliseconds. A longer `Retry-After` ends the call. Default: 5,000. */
  maxDelay?: number;
}

/** `false`, a number of attempts, or all options. */
export type Retry = false | number | RetryOptions;

/** The options of a call, with defaults. */
export interface RetryPolicy {
  readonly attempts: number;
  readonly deadline: number | undefined;
  readonly delay: number;
  readonly maxDelay: number;
}

export const DEFAULT_POLICY: RetryPolicy = { attempts: 3, deadline: undefined, delay: 200, maxDelay: 5_000 };

const MAX_ATTEMPTS = 10;
/** The maximum delay of a timer in Node. */
const MAX_MS = 2 ** 31 - 1;

const ATTEMPTS: Kind = {
  what: `a whole number of attempts from 1 to ${MAX_ATTEMPTS}, the first one included`,
  fits: (value) => Number.isInteger(value) && (value as number) >= 1 && (value as number) <= MAX_ATTEMPTS,
};
const milliseconds = (least: number): Kind => ({
  what: `a number of milliseconds from ${least} to ${MAX_MS}`,
  fits: (value) => typeof value === 'number' && value >= least && value <= MAX_MS,
});

const FIELDS: Readonly<Record<keyof RetryOptions, Kind>> = {
  attempts: ATTEMPTS,
  deadline: milliseconds(1),
  delay: milliseconds(0),
  maxDelay: milliseconds(0),
};

type Refuse = (field: string, why: string) => Error;

/**
 * Reads the option `retry`. `false` is one attempt without a deadline; an undefined field has its value in `usual`.
 *
 * @throws the error that `refuse` creates for an invalid value
 */
export function readRetry(value: unknown, usual: RetryPolicy, refuse: Refuse): RetryPolicy {
  if (value === undefined) return usual;
  if (value === false) return { ...usual, attempts: 1, deadline: undefined };
  if (ATTEMPTS.fits(value)) return { ...usual, attempts: value as number };
  if (!isPlainObject(value)) {
    throw refuse(
      'retry',
      `retry must be false, ${ATTEMPTS.what}, or { attempts, deadline, delay, maxDelay }`,
    );
  }
  const given = Object.entries(value).filter(([, field]) => field !== undefined);
  for (const [name, field] of given) {
    const kind = Object.hasOwn(FIELDS, name) ? FIELDS[name as keyof RetryOptions] : undefined;
    if (!kind) {
      throw refuse(
        `retry.${name}`,
        `retry has no field ${name}: its fields are ${Object.keys(FIELDS).join(', ')}`,
      );
    }
    if (!kind.fits(field)) throw refuse(`retry.${name}`, `retry.${name} must be ${kind.what}, or undefined`);
  }
  return { ...usual, ...Object.fromEntries(given) };
}

/**
 * Compares the deadline of a call with the timeout of each attempt.
 *
 * @param field the field to name in the error: the one of the two that was given last
 * @throws the error that `refuse` creates if the deadline is shorter than the timeout
 */
export function checkDeadline(
  { deadline }: RetryPolicy,
  timeout: unknown,
  field: 'retry.deadline' | 'timeout',
  refuse: Refuse,
): void {
  if (deadline === undefined || typeof timeout !== 'number' || timeout <= deadline) return;
  const why = `retry.deadline, ${deadline} ms for all attempts, is below timeout, ${timeout} ms for each of them`;
  throw refuse(field, `${why}: set a longer deadline or a shorter timeout`);
}
