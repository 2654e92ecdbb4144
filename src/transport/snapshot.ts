import { isPlainObject } from '../wire/plain-object.ts';

/** The defaults of axios have two levels: `headers.common.Accept`. */
const DEPTH = 2;

/** A copy of an object, and of the plain objects and arrays in it. */
export function snapshotOf(value: object, depth = DEPTH): object {
  const entries = Object.entries(value).map(([key, item]) => [
    key,
    isBranch(item) && depth > 0 ? snapshotOf(item, depth - 1) : item,
  ]);
  return Object.fromEntries(entries);
}

/** Whether an object still has the content of the snapshot. */
export function isUntouched(value: object, snapshot: object, depth = DEPTH): boolean {
  const now = value as Record<string, unknown>;
  const then = snapshot as Record<string, unknown>;
  let count = 0;
  // Without Object.keys, which would make an array for every call.
  for (const key in now) {
    count += 1;
    const item = now[key];
    const before = then[key];
    if (item === before) continue;
    if (depth === 0 || !isBranch(item) || !isBranch(before)) return false;
    if (!isUntouched(item, before, depth - 1)) return false;
  }
  for (const _ in then) count -= 1;
  return count === 0;
}

function isBranch(value: unknown): value is object {
  return Array.isArray(value) || isPlainObject(value);
}
