import { isDate } from 'node:util/types';
import { isWritable } from '../../wire/beijing.ts';
import type { Kind } from '../../wire/kinds.ts';
import { isPlainObject } from '../../wire/plain-object.ts';

/** Deeper than any documented query: a deeper one contains itself. */
const MAX_DEPTH = 32;

/** Values that axios writes into the query unchanged, with exact numbers. */
export const PARAMS: Kind = {
  what: 'URLSearchParams, or an object of strings, exact numbers, bigints, booleans and dates',
  fits: (value) =>
    value instanceof URLSearchParams ||
    (isPlainObject(value) && Object.values(value).every((item) => isExact(item))),
};

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
