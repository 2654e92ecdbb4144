import { isDate } from 'node:util/types';
import { RequestError } from '../errors/index.ts';
import { isWritable, rfc3339 } from '../wire/beijing.ts';
import { isPlainObject } from '../wire/plain-object.ts';
import { percentEncode } from './template.ts';

/** Deeper than any documented query: a deeper one contains itself. */
const MAX_DEPTH = 32;

/** The `query` of a call: a map, which may be nested, pairs as `URLSearchParams`, or a string. */
export type Query =
  | Readonly<Record<string, unknown>>
  | ReadonlyMap<string, unknown>
  | URLSearchParams
  | string;

/**
 * The query as it is sent and signed: RFC 3986, booleans as `1` and `0`, null and undefined left out, `''` kept as
 * `k=`, nested values as `a%5Bb%5D=`, a bigint as its digits, a `Date` as RFC 3339 in Beijing time. A string is kept
 * unchanged, except for characters that are invalid in a query.
 *
 * @param textOfTime writes a `Date`
 * @throws RequestError `VALUE_INVALID` naming the field
 */
export function encodeQuery(query: unknown, textOfTime: (time: Date) => string = rfc3339): string {
  if (typeof query === 'string') return escapeReserved(query, 'query');
  const pairs: string[] = [];
  const write = (key: string, value: unknown) =>
    push(pairs, percentEncode(key, 'query'), value, key, textOfTime);
  if (query instanceof URLSearchParams || query instanceof Map) {
    for (const [key, value] of query) write(String(key), value);
  } else if (isPlainObject(query) || Array.isArray(query)) {
    for (const [key, value] of Object.entries(query)) write(key, value);
  } else {
    throw new RequestError('VALUE_INVALID', 'query must be an object, a Map, URLSearchParams or a string', {
      field: 'query',
    });
  }
  return pairs.join('&');
}

function push(
  pairs: string[],
  key: string,
  value: unknown,
  field: string,
  textOfTime: (time: Date) => string,
  depth = 0,
): void {
  if (value === null || value === undefined) return;
  if (typeof value === 'string') pairs.push(`${key}=${percentEncode(value, `query.${field}`)}`);
  else if (typeof value === 'boolean') pairs.push(`${key}=${value ? 1 : 0}`);
  else if (isNumber(value)) pairs.push(`${key}=${percentEncode(String(value), field)}`);
  else if (isDate(value) && isWritable(value))
    pairs.push(`${key}=${percentEncode(textOfTime(value), field)}`);
  else if (depth < MAX_DEPTH && (Array.isArray(value) || isPlainObject(value))) {
    for (const [name, item] of Object.entries(value)) {
      push(
        pairs,
        `${key}%5B${percentEncode(name, `query.${field}`)}%5D`,
        item,
        `${field}.${name}`,
        textOfTime,
        depth + 1,
      );
    }
  } else {
    throw new RequestError(
      'VALUE_INVALID',
      `query.${field} cannot be written exactly: pass a string, a safe integer, a bigint, a boolean, a valid Date, an array or a plain object`,
      { field: `query.${field}` },
    );
  }
}

/** Integers beyond 2^53 have already lost digits; every other finite number has one exact text. */
function isNumber(value: unknown): value is number | bigint {
  if (typeof value === 'bigint') return true;
  if (typeof value !== 'number' || !Number.isFinite(value)) return false;
  return !Number.isInteger(value) || Number.isSafeInteger(value);
}

/**
 * Keeps what RFC 3986 allows and `%XX`, and encodes the rest. In a query it also encodes `'`, because URL parsers would
 * encode it after it was signed.
 */
export function escapeReserved(text: string, where: 'path' | 'query'): string {
  const encoded = text.replace(/%(?![0-9A-Fa-f]{2})|[^A-Za-z0-9\-._~!$&'()*+,;=:@/?%]+/g, (part) =>
    percentEncode(part, where),
  );
  return where === 'query' ? encoded.replaceAll("'", '%27') : encoded;
}
