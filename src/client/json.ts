import { RequestError } from '../errors/index.ts';

/**
 * The JSON text that is signed and sent.
 *
 * @throws RequestError `BODY_UNSERIALIZABLE` for what JSON cannot hold, or would silently write as something else: a
 * cycle, a BigInt, a function, NaN, Infinity, an invalid date, half a character, undefined in a list, a Promise, a Map
 */
export function serializeJson(value: unknown): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(value, refuseReplaced);
  } catch (cause) {
    if (cause instanceof RequestError) throw cause;
    throw refusal('json', reasonOf(cause));
  }
  if (text === undefined) throw refusal('json', `is a ${typeof value}`);
  return text;
}

function refusal(field: string, what: string): RequestError {
  return new RequestError('BODY_UNSERIALIZABLE', `${field} cannot be written as JSON: it ${what}`, { field });
}

/** Without the path of keys that V8 adds to its message: keys may hold data. */
function reasonOf(cause: unknown): string {
  if (cause instanceof RangeError) return 'is nested too deeply';
  const message = cause instanceof Error ? cause.message : '';
  if (/BigInt/.test(message)) return 'holds a BigInt; give a number or a string';
  if (/circular/i.test(message)) return 'holds itself (a cycle)';
  return 'has a toJSON that failed';
}

/** Sees every value after its toJSON, and `this` as what holds it. */
function refuseReplaced(this: unknown, key: string, value: unknown): unknown {
  const what = replacedAs(this, key, value);
  if (what === undefined) return value;
  throw refusal(key === '' ? 'json' : `json.…${key}`, what);
}

/** What JSON would make something else of; `undefined` for what it writes as it is. */
function replacedAs(holder: unknown, key: string, value: unknown): string | undefined {
  switch (typeof value) {
    case 'number':
      return Number.isFinite(value) ? undefined : `is ${value}`;
    case 'string':
      return value.isWellFormed() ? undefined : 'holds half a character (a lone surrogate)';
    case 'function':
    case 'symbol':
      return `is a ${typeof value}`;
    case 'undefined':
      return Array.isArray(holder) ? 'is undefined in a list' : undefined;
    case 'object':
      if (value === null)
        return isInvalidDate((holder as Record<string, unknown>)[key]) ? 'is an invalid date' : undefined;
      return isOpaque(value) ? `is a ${value.constructor.name}; was an await forgotten?` : undefined;
    default:
      return undefined;
  }
}

function isInvalidDate(value: unknown): boolean {
  return value instanceof Date && Number.isNaN(value.getTime());
}

/** An instance of a class that keeps its content where JSON does not see it: a Promise, a Map, a Set, a RegExp. */
function isOpaque(value: object): boolean {
  if (Array.isArray(value) || Object.keys(value).length > 0) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype !== null && prototype !== Object.prototype;
}
