import { isDate } from 'node:util/types';
import { isWritable, rfc3339 } from '../../wire/beijing.ts';
import type { Kind } from '../../wire/kinds.ts';
import { isPlainObject } from '../../wire/plain-object.ts';

/** Deeper than any documented query: a deeper one contains itself. */
const MAX_DEPTH = 32;

/** Values that can be written into the query exactly. */
export const PARAMS: Kind = {
  what: 'URLSearchParams, or an object of strings, exact numbers, bigints, booleans, valid dates, and arrays and objects of these',
  fits: (value) =>
    value instanceof URLSearchParams ||
    (isPlainObject(value) && Object.values(value).every((item) => isExact(item))),
};

/** Whether the `paramsSerializer` reads the values itself: then they may be of any type. */
export function readsValues(serializer: unknown): boolean {
  if (typeof serializer !== 'object' || serializer === null) return typeof serializer === 'function';
  const { serialize, visitor } = serializer as { serialize?: unknown; visitor?: unknown };
  return typeof serialize === 'function' || typeof visitor === 'function';
}

/**
 * A copy of `params` in which every `Date` is written as in `query`. axios would write it in UTC, with milliseconds.
 *
 * @param params of the kind `PARAMS`
 */
export function timesAsText(params: unknown): unknown {
  if (isDate(params)) return rfc3339(params);
  if (Array.isArray(params)) return params.map(timesAsText);
  if (!isPlainObject(params)) return params;
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, timesAsText(value)]));
}

function isExact(value: unknown, depth = 0): boolean {
  switch (typeof value) {
    case 'string':
      return value.isWellFormed();
    case 'boolean':
    case 'bigint':
    case 'undefined':
      return true;
    case 'number':
      return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
    case 'object':
      if (value === null) return true;
      if (isDate(value)) return isWritable(value);
      if (!Array.isArray(value) && !isPlainObject(value)) return false;
      return depth < MAX_DEPTH && Object.values(value).every((item) => isExact(item, depth + 1));
    default:
      return false;
  }
}
