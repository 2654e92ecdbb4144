import type { Kind } from '../wire/kinds.ts';
import { isPlainObject } from '../wire/plain-object.ts';

/** How a call is repeated. */
export interface RetryOptions {
  /** How often a call is sent at most, the first time included: from 1 to 10, 3 unless given. */
  attempts?: number;
  /** Milliseconds for the whole call: all attempts and the pauses between them. No end unless given. */
  deadline?: number;
  /** The longest that the first pause may be, in milliseconds: 200 unless given. It doubles with each further one. */
  delay?: number;
  /** The longest pause, in milliseconds: 5,000 unless given. A longer `Retry-After` ends the call. */
  maxDelay?: number;
}

/** `false`, a number of attempts, or all of it. */
export type Retry = false | number | RetryOptions;

/** What holds for a call. */
export interface RetryPolicy {
  readonly attempts: number;
  readonly deadline: number | undefined;
  readonly delay: number;
  readonly maxDelay: number;
}

export const DEFAULT_POLICY: RetryPolicy = { attempts: 3, deadline: undefined, delay: 200, maxDelay: 5_000 };

const MAX_ATTEMPTS = 10;
/** The longest that a timer of Node can wait. */
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
 * What holds when `retry` is given over what holds usually. `false` is one attempt without a deadline; an undefined field
 * is as usual.
 *
 * @throws whatever `refuse` makes of a value that cannot be used
 */
export function readRetry(value: unknown, usual: RetryPolicy, refuse: Refuse): RetryPolicy {
  if (value === undefined) return usual;
  if (value === false) return { ...usual, attempts: 1, deadline: undefined };
  if (ATTEMPTS.fits(value)) return { ...usual, attempts: value as number };
  if (!isPlainObject(value)) {
    throw refuse('retry', `retry is false, ${ATTEMPTS.what}, or { attempts, deadline, delay, maxDelay }`);
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
    if (!kind.fits(field)) throw refuse(`retry.${name}`, `retry.${name} is ${kind.what}, or left out`);
  }
  return { ...usual, ...Object.fromEntries(given) };
}

/**
 * Holds the deadline of a call against the timeout of each attempt.
 *
 * @param field what to name: the one of the two that was given last
 * @throws whatever `refuse` makes of a deadline that is over before an attempt is
 */
export function checkDeadline(
  { deadline }: RetryPolicy,
  timeout: unknown,
  field: 'retry.deadline' | 'timeout',
  refuse: Refuse,
): void {
  if (deadline === undefined || typeof timeout !== 'number' || timeout <= deadline) return;
  const why = `retry.deadline, ${deadline} ms for all attempts, is below timeout, ${timeout} ms for each of them`;
  throw refuse(field, `${why}: give a longer deadline or a shorter timeout`);
}
