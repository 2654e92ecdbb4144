import { isDate } from 'node:util/types';
import { RequestError } from '../errors/index.ts';
import { isWritable, rfc3339 } from '../wire/beijing.ts';
import { isPlainObject } from '../wire/plain-object.ts';
import { percentEncode } from './template.ts';

/** Deeper is no query that is documented, but one that holds itself. */
const MAX_DEPTH = 32;

/** The `query` of a call: a map, nested if it must be, a list of pairs as `URLSearchParams`, or the text itself. */
export type Query =
  | Readonly<Record<string, unknown>>
  | ReadonlyMap<string, unknown>
  | URLSearchParams
  | string;

/**
 * The query as it is sent and signed: RFC 3986, booleans as `1` and `0`, null and undefined left out, `''` kept as
 * `k=`, nested values as `a%5Bb%5D=`, a bigint as its digits, a `Date` as RFC 3339 in Beijing's time. Text is taken as
 * it is, but for characters that no query may hold.
 *
 * @param textOfTime how a `Date` is written
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
    throw new RequestError('VALUE_INVALID', 'query must be an object or a string', { field: 'query' });
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
      `query.${field} cannot be written exactly: give a string, a safe integer, a bigint, a boolean, a valid Date, a list or a plain object`,
      { field: `query.${field}` },
    );
  }
}

/** Whole numbers beyond 2^53 have lost digits already; every other finite number has one exact text. */
function isNumber(value: unknown): value is number | bigint {
  if (typeof value === 'bigint') return true;
  if (typeof value !== 'number' || !Number.isFinite(value)) return false;
  return !Number.isInteger(value) || Number.isSafeInteger(value);
}

/**
 * Leaves what RFC 3986 allows there, and `%XX`; encodes the rest. In a query also `'`: URL parsers would encode it
 * after it was signed.
 */
export function escapeReserved(text: string, where: 'path' | 'query'): string {
  const encoded = text.replace(/%(?![0-9A-Fa-f]{2})|[^A-Za-z0-9\-._~!$&'()*+,;=:@/?%]+/g, (part) =>
    percentEncode(part, where),
  );
  return where === 'query' ? encoded.replaceAll("'", '%27') : encoded;
}
