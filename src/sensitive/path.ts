import { isPlainObject } from '../wire/plain-object.ts';
import { mapEncoded } from './encoded.ts';

/** One step of a field path: into a field, into every element of an array, into the content of an encoded string. */
type Step = { readonly field: string } | 'each' | 'inside';

/** A parsed field path. */
export type FieldPath = readonly Step[];

/** Changes a value. `at` is its position: `json.contacts[1].phone`. */
export type Change = (value: unknown, at: string) => unknown;

/** Contains only paths of the generated tables, so its size is limited. */
const parsed = new Map<string, FieldPath>();

/**
 * Parses a field path of `OperationFacts`, once: `.` leads into an object, `[]` into the elements of an array, `!` into
 * the content of an encoded string.
 */
export function fieldPath(text: string): FieldPath {
  const known = parsed.get(text);
  if (known) return known;
  const path = text.split('.').flatMap(parsePiece);
  parsed.set(text, path);
  return path;
}

function parsePiece(piece: string): Step[] {
  return Array.from(piece.matchAll(/\[\]|!|[^[\]!]+/g), ([token]): Step => {
    if (token === '[]') return 'each';
    return token === '!' ? 'inside' : { field: token };
  });
}

/**
 * Returns `root` with every value at `path` changed. Changed parts are copies, all others are shared with `root`, which
 * never changes; if nothing changes, it returns `root` itself. If the path leads nowhere, or through something that is
 * neither an object nor an array, nothing happens: WeChat Pay validates that.
 *
 * Objects, Maps and URLSearchParams have fields, only own ones. An object with a `toJSON` counts as its result, as in
 * JSON. Text at `!` is parsed as JSON, and written again if something in it changed.
 */
export function mapAt<T>(root: T, path: FieldPath, change: Change): T {
  return walk(root, path, 0, '', change) as T;
}

function walk(value: unknown, path: FieldPath, depth: number, at: string, change: Change): unknown {
  const step = path[depth];
  if (step === undefined) return change(value, at);
  if (step === 'inside') return mapEncoded(value, at, (inner) => walk(inner, path, depth + 1, at, change));
  const plain = plainOf(value);
  if (step === 'each') {
    if (!Array.isArray(plain)) return value;
    return mapList(plain, (item, index) => walk(item, path, depth + 1, `${at}[${index}]`, change)) ?? value;
  }
  const { field } = step;
  if (isWithout(plain, field)) return value;
  const next = at === '' ? field : `${at}.${field}`;
  return withField(plain, field, (inner) => walk(inner, path, depth + 1, next, change)) ?? value;
}

/** Whether a plain object has no such field, as most have none of those that are marked. */
function isWithout(holder: unknown, field: string): boolean {
  return isPlainObject(holder) && !Object.hasOwn(holder, field);
}

/** The value as JSON sees it. A failing `toJSON` is reported when the JSON is written. */
function plainOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { toJSON } = value as { toJSON?: unknown };
  if (typeof toJSON !== 'function') return value;
  try {
    return toJSON.call(value, '');
  } catch {
    return undefined;
  }
}

/** A changed copy; `undefined` if nothing changed. */
function mapList(
  list: readonly unknown[],
  map: (item: unknown, index: number) => unknown,
): unknown[] | undefined {
  let copy: unknown[] | undefined;
  for (let index = 0; index < list.length; index += 1) {
    const item = list[index];
    const changed = map(item, index);
    if (Object.is(changed, item)) continue;
    copy ??= [...list];
    copy[index] = changed;
  }
  return copy;
}

/** A changed copy of an object with fields; `undefined` if it has no fields, or nothing changed. */
function withField(holder: unknown, field: string, map: (value: unknown) => unknown): unknown {
  if (typeof holder !== 'object' || holder === null || Array.isArray(holder)) return undefined;
  if (holder instanceof URLSearchParams) return withPairs(holder, field, map);
  if (holder instanceof Map) {
    const value: unknown = holder.get(field);
    const changed = value === undefined ? undefined : map(value);
    return Object.is(changed, value) ? undefined : new Map(holder).set(field, changed);
  }
  if (!Object.hasOwn(holder, field)) return undefined;
  const value = (holder as Record<string, unknown>)[field];
  const changed = value === undefined ? undefined : map(value);
  // An object literal defines its fields, so a field named `__proto__` is safe.
  return Object.is(changed, value) ? undefined : { ...holder, [field]: changed };
}

function withPairs(
  pairs: URLSearchParams,
  field: string,
  map: (value: unknown) => unknown,
): URLSearchParams | undefined {
  const changed = new URLSearchParams();
  for (const [name, value] of pairs) changed.append(name, name === field ? String(map(value)) : value);
  return changed.toString() === pairs.toString() ? undefined : changed;
}
