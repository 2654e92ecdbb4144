import { RequestError } from '../errors/index.ts';

const NAME = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
/** What Node sends unchanged: no line break, nothing beyond Latin-1. */
const VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;

/** Plain headers; `false` prevents a header that axios would add. */
export type HeaderMap = Record<string, string | false>;

/**
 * Merges header maps into checked headers. Names are case-insensitive and later maps win. `null`, `undefined` and
 * `false` remove a header.
 *
 * @throws RequestError `HEADER_INVALID` naming the header
 */
export function joinHeaders(base: Readonly<HeaderMap>, ...maps: unknown[]): HeaderMap {
  const joined = { ...base };
  for (const map of maps) {
    if (map === undefined || map === null) continue;
    for (const [name, value] of entriesOf(map)) {
      checkHeader(name, value);
      const known = Object.hasOwn(joined, name) ? name : (spellingOf(joined, name) ?? name);
      joined[known] = value === null || value === undefined || value === false ? false : String(value);
    }
  }
  return joined;
}

/** The content types of the calls of a program; those of uploads differ each time. */
const MAX_TYPES = 8;
const usual = new WeakMap<Readonly<HeaderMap>, Map<string | undefined, Readonly<HeaderMap>>>();

/** The headers of a call that sets none itself: the same frozen object for all such calls. */
export function usualHeaders(
  base: Readonly<HeaderMap>,
  contentType: string | undefined,
): Readonly<HeaderMap> {
  const known = usual.get(base) ?? new Map<string | undefined, Readonly<HeaderMap>>();
  const found = known.get(contentType);
  if (found) return found;
  const own = contentType === undefined ? undefined : { 'Content-Type': contentType };
  const headers = Object.freeze(joinHeaders(base, own));
  if (known.size < MAX_TYPES) usual.set(base, known.set(contentType, headers));
  return headers;
}

/** The name of a header as it is spelled in `headers`. */
export function spellingOf(headers: Readonly<HeaderMap>, name: string): string | undefined {
  const lower = name.toLowerCase();
  return Object.keys(headers).find((key) => key.length === name.length && key.toLowerCase() === lower);
}

function entriesOf(map: unknown): readonly [string, unknown][] {
  if (typeof map === 'object' && map !== null && !Array.isArray(map)) {
    const entries: readonly unknown[] = isIterable(map) ? [...map] : Object.entries(map);
    if (entries.every(isEntry)) return entries;
  }
  throw new RequestError('HEADER_INVALID', 'headers must be an object of names and values', {
    field: 'headers',
  });
}

function isIterable(value: object): value is Iterable<unknown> {
  return typeof (value as Partial<Iterable<unknown>>)[Symbol.iterator] === 'function';
}

function isEntry(entry: unknown): entry is [string, unknown] {
  return Array.isArray(entry) && typeof entry[0] === 'string';
}

function checkHeader(name: string, value: unknown): void {
  const field = `headers.${name.slice(0, 64)}`;
  if (!NAME.test(name))
    throw new RequestError('HEADER_INVALID', `${JSON.stringify(name)} is not a valid header name`, { field });
  if (name.toLowerCase() === 'authorization') {
    throw new RequestError(
      'HEADER_INVALID',
      'The client sets Authorization itself, from mchid, serial and privateKey',
      {
        field,
      },
    );
  }
  if (value === null || value === undefined || value === false) return;
  const isText = typeof value === 'string' || value === true || isExact(value);
  if (!isText) {
    throw new RequestError('HEADER_INVALID', `The header ${name} must be a string or an exact number`, {
      field,
    });
  }
  const text = String(value);
  if (!VALUE.test(text)) {
    throw new RequestError(
      'HEADER_INVALID',
      `The header ${name} contains a line break or another character that is not allowed in a header`,
      {
        field,
      },
    );
  }
}

/** An integer beyond 2^53 - 1 has lost digits. */
function isExact(value: unknown): boolean {
  if (typeof value === 'bigint') return true;
  return (
    typeof value === 'number' && (Number.isSafeInteger(value) || value % 1 !== 0) && Number.isFinite(value)
  );
}
