import { RequestError, type RequestErrorCode } from '../errors/index.ts';
import { isPlainObject } from './plain-object.ts';

/** The field that cannot be read, and what reading it threw. */
export interface Unreadable {
  readonly field: string;
  readonly cause: unknown;
}

/** More than any documented body: further fields are not searched. */
const MAX_DEPTH = 64;
const MAX_OBJECTS = 10_000;

/**
 * Finds the first field that throws when it is read: a getter or a `toJSON` of the caller, or a proxy. It looks only
 * after a failure, because it reads everything again.
 *
 * @param name the name of the value in errors; `''` if its fields are named on their own
 */
export function unreadableIn(value: unknown, name: string): Unreadable | undefined {
  // What was searched before has no such field.
  const seen = new Set<object>();
  const search = (read: () => unknown, field: string, depth: number): Unreadable | undefined => {
    let item: unknown;
    let keys: string[];
    try {
      item = read();
      if (typeof item !== 'object' || item === null || seen.has(item)) return undefined;
      if (depth >= MAX_DEPTH || seen.size >= MAX_OBJECTS) return undefined;
      // Before its toJSON, which may return another object each time.
      seen.add(item);
      item = asJson(item);
      if (!hasFields(item)) return undefined;
      if (item instanceof Map) item = Object.fromEntries(item);
      keys = Object.keys(item as object);
    } catch (cause) {
      return { field, cause };
    }
    const holder = item as Readonly<Record<string, unknown>>;
    for (const key of keys) {
      const found = search(() => holder[key], fieldIn(field, holder, key), depth + 1);
      if (found) return found;
    }
    return undefined;
  };
  return search(() => value, name, 0);
}

/** Agents, streams and other instances of a class are not read. */
function hasFields(value: unknown): value is object {
  return Array.isArray(value) || value instanceof Map || isPlainObject(value);
}

function asJson(value: object): unknown {
  // The toJSON of a Buffer lists its bytes.
  if (ArrayBuffer.isView(value)) return value;
  const { toJSON } = value as { toJSON?: unknown };
  return typeof toJSON === 'function' ? toJSON.call(value, '') : value;
}

function fieldIn(field: string, holder: object, key: string): string {
  const name = key.slice(0, 64);
  if (Array.isArray(holder)) return `${field}[${name}]`;
  return field === '' ? name : `${field}.${name}`;
}

/** The error for such a field. */
export function unreadable({ field, cause }: Unreadable, code: RequestErrorCode): RequestError {
  const why = 'a getter, a toJSON or a proxy of it threw an error: see the cause';
  return new RequestError(code, `${field} cannot be read: ${why}`, { field, cause });
}
