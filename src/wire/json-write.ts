import { randomUUID } from 'node:crypto';
import { isAnyArrayBuffer, isDate, isPromise } from 'node:util/types';
import { RequestError } from '../errors/index.ts';
import { isWritable, rfc3339 } from './beijing.ts';
import { instanceName } from './instance-name.ts';
import { isPlainObject } from './plain-object.ts';
import { unreadable, unreadableIn } from './unreadable.ts';

/** An object that is being written, and its key in its parent. */
interface Step {
  readonly value: object;
  readonly key: string;
}

/**
 * The JSON text of a value, as it is signed and sent. A bigint is written as its digits, a `Date` as RFC 3339 in
 * Beijing time: `2026-11-27T17:00:00+08:00`. As in JSON, an undefined field is left out.
 *
 * @param name the name of the value in errors
 * @throws RequestError `BODY_UNSERIALIZABLE` naming the field, for a value that JSON cannot represent or would silently
 * change: NaN, Infinity, an integer beyond 2^53 - 1, an invalid date, a lone surrogate, undefined in a list, a
 * function, a symbol, a cycle, bytes, a Map, a Set, an instance of a class without `toJSON`, a getter or a `toJSON`
 * that throws
 */
export function writeJson(value: unknown, name = 'json'): string {
  try {
    if (isPlainJson(value, MAX_PLAIN_DEPTH)) return JSON.stringify(value);
  } catch {
    // A getter threw: it is named below.
  }
  return writeCarefully(value, name);
}

function writeCarefully(value: unknown, name: string): string {
  const trail: Step[] = [];
  let mark: string | undefined;
  const refuse = (key: string, what: string): never => {
    throw refusal(fieldOf(name, trail, key), what);
  };
  /** Gets every value after its toJSON; `this` is its parent. */
  function replace(this: Record<string, unknown>, key: string, item: unknown): unknown {
    while (trail.length > 0 && trail.at(-1)?.value !== this) trail.pop();
    const given = this[key];
    const number = typeof given === 'bigint' ? given : item;
    if (typeof number === 'bigint') {
      // JSON.stringify does not support bigint: a string with a random prefix replaces it until the end.
      mark ??= randomUUID();
      return `${mark}${number}`;
    }
    const time = isDate(given) ? given : item;
    if (isDate(time)) return isWritable(time) ? rfc3339(time) : refuse(key, 'is an invalid date');
    const what = replacedAs(this, given, item);
    if (what !== undefined) refuse(key, what);
    if (typeof item === 'object' && item !== null) trail.push({ value: item, key });
    return item;
  }
  let text: string | undefined;
  try {
    text = JSON.stringify(value, replace);
  } catch (cause) {
    if (cause instanceof RequestError) throw cause;
    const reason = reasonOf(cause);
    const found = reason === undefined ? unreadableIn(value, name) : undefined;
    throw found ? unreadable(found, 'BODY_UNSERIALIZABLE') : refusal(name, reason ?? UNREADABLE);
  }
  if (text === undefined) throw refusal(name, `is ${typeof value}`);
  return mark === undefined ? text : text.replace(new RegExp(`"${mark}(-?\\d+)"`, 'g'), '$1');
}

/** A value that is nested more deeply, or holds itself, is written with care. */
const MAX_PLAIN_DEPTH = 16;

/** Whether JSON holds a value just as it is, as nearly all are: then nothing needs to be looked at while it is written. */
function isPlainJson(value: unknown, depth: number): boolean {
  switch (typeof value) {
    case 'string':
      return value.isWellFormed();
    case 'number':
      return numberFault(value) === undefined;
    case 'boolean':
      return true;
    case 'object':
      return value === null || (depth > 0 && isPlainBranch(value, depth - 1));
    default:
      return false;
  }
}

function isPlainBranch(value: object, depth: number): boolean {
  if ('toJSON' in value) return false;
  if (Array.isArray(value))
    return value.every((item) => isPlainJson(item, depth)) && !value.includes(undefined);
  if (!isPlainObject(value)) return false;
  for (const key of Object.keys(value)) if (!isPlainJson(value[key], depth)) return false;
  return true;
}

/** `json.goods[0].price` */
function fieldOf(name: string, trail: readonly Step[], key: string): string {
  const [, ...inner] = trail;
  const keys = trail.length === 0 ? [] : [...inner.map((step) => step.key), key];
  return keys.reduce(
    (path, piece, depth) => (Array.isArray(trail[depth]?.value) ? `${path}[${piece}]` : `${path}.${piece}`),
    name,
  );
}

function refusal(field: string, what: string): RequestError {
  return new RequestError('BODY_UNSERIALIZABLE', `${field} cannot be written as JSON: it ${what}`, { field });
}

/** Not the message of V8, which contains the path of keys: keys may be personal data. */
function reasonOf(cause: unknown): string | undefined {
  if (cause instanceof RangeError) return 'is nested too deeply';
  const message = cause instanceof Error ? cause.message : '';
  return /circular/i.test(message) ? 'contains itself (a cycle)' : undefined;
}

const UNREADABLE = 'cannot be read: a method of it failed';

/** Why JSON would change or drop the value; `undefined` if it writes it unchanged. */
function replacedAs(holder: unknown, given: unknown, item: unknown): string | undefined {
  switch (typeof item) {
    case 'number':
      return numberFault(item);
    case 'string':
      return item.isWellFormed() ? undefined : 'contains half a character (a lone surrogate)';
    case 'function':
    case 'symbol':
      return `is a ${typeof item}`;
    case 'undefined':
      return Array.isArray(holder) ? 'is undefined in a list' : undefined;
    default:
      return objectFault(given) ?? (given === item ? undefined : objectFault(item));
  }
}

function numberFault(value: number): string | undefined {
  if (!Number.isFinite(value)) return `is ${value}`;
  if (!Number.isInteger(value) || Number.isSafeInteger(value)) return undefined;
  return 'is beyond 2^53 - 1, where numbers lose digits: pass a bigint or a string';
}

/** Bytes, and instances of a class whose content JSON cannot see, or not completely. */
function objectFault(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (ArrayBuffer.isView(value) || isAnyArrayBuffer(value)) {
    return `is ${instanceName(value)}: pass bytes as a string, e.g. in base64`;
  }
  if (Array.isArray(value) || isPlainObject(value)) return undefined;
  if (typeof (value as { toJSON?: unknown }).toJSON === 'function') return undefined;
  const what = `is ${instanceName(value)}`;
  return isPromise(value) ? what : `${what} without toJSON: pass a plain object, an array or a string`;
}
