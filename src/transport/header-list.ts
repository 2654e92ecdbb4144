import type { AxiosHeaders } from 'axios';

/** Headers that Node or axios interpret or change. */
const ACTED_UPON = new Set([
  'connection',
  'date',
  'expect',
  'host',
  'keep-alive',
  'proxy-authorization',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

const NAME = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
const VALUE = /^(?:[\x21-\x7e](?:[\t\x20-\x7e]*[\x21-\x7e])?)?$/;

/** Facts about a header name. A program sends the same few names, and mostly the same values, again and again. */
interface Known {
  readonly lower: string;
  /** Whether axios and Node send the header without interpreting it. */
  readonly isPlain: boolean;
  /** The last value that is sent unchanged. */
  value: string | undefined;
}

const names = new Map<string, Known>();
const MAX_NAMES = 256;
/** Longer values, e.g. an Authorization, differ each time. */
const MAX_KEPT = 128;

function known(name: string): Known {
  const found = names.get(name);
  if (found) return found;
  const lower = name.toLowerCase();
  const made = { lower, isPlain: NAME.test(name) && !ACTED_UPON.has(lower), value: undefined };
  if (names.size >= MAX_NAMES) names.clear();
  names.set(name, made);
  return made;
}

/**
 * Whether axios sends a value unchanged: it trims blanks and removes control characters. A value beyond ASCII could not be
 * sent in one string with the body.
 */
export function isSentAsIs(name: string, value: unknown): value is string {
  return isSame(known(name), value);
}

function isSame(header: Known, value: unknown): value is string {
  if (typeof value !== 'string') return false;
  if (value === header.value) return true;
  if (!VALUE.test(value)) return false;
  if (value.length <= MAX_KEPT) header.value = value;
  return true;
}

/**
 * The headers as a flat list of names and values, as they are sent: in the order and spelling of `headers`, then the
 * length of the body and the host. As axios does, it also sets the length in `headers`.
 *
 * @returns `undefined` if axios or Node would change a header, or add one
 */
export function headerList(
  headers: AxiosHeaders,
  body: string | Buffer | undefined,
  host: string,
): string[] | undefined {
  const length = body === undefined ? undefined : String(Buffer.byteLength(body));
  const list: string[] = [];
  const seen: string[] = [];
  for (const name of Object.keys(headers)) {
    const value = headers[name] as unknown;
    // axios replaces an undefined header with its own.
    if (value === undefined) continue;
    const header = known(name);
    const { lower } = header;
    if (lower === 'content-length' && value !== length) return undefined;
    if (!header.isPlain || seen.includes(lower)) return undefined;
    seen.push(lower);
    if (value === false || value === null) continue;
    if (!isSame(header, value)) return undefined;
    list.push(name, value);
  }
  if (!seen.includes('user-agent') || !seen.includes('accept-encoding')) return undefined;
  if (length !== undefined && !seen.includes('content-length')) {
    headers['Content-Length'] = length;
    list.push('Content-Length', length);
  }
  list.push('Host', host);
  return list;
}
