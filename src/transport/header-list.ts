import type { AxiosHeaders } from 'axios';

/** What Node acts upon, or axios adds to, beyond sending it. */
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

/**
 * Whether axios sends a value unchanged: it trims blanks and takes control characters out. One beyond ASCII could not go
 * in one piece with a body of text.
 */
export const isSentAsIs = (value: string): boolean => VALUE.test(value);

/**
 * Names and values in turn, as they go over the wire: in the order and spelling of `headers`, then the length of the body
 * and the host. As axios does, it notes the length in `headers`, too.
 *
 * @returns `undefined` where axios or Node would change a header, or add one
 */
export function headerList(
  headers: AxiosHeaders,
  body: string | Buffer | undefined,
  host: string,
): string[] | undefined {
  const length = body === undefined ? undefined : String(Buffer.byteLength(body));
  const list: string[] = [];
  const seen = new Set<string>();
  for (const name of Object.keys(headers)) {
    const value = headers[name] as unknown;
    // An undefined one counts as absent when axios adds its own.
    if (value === undefined) continue;
    const lower = name.toLowerCase();
    if (lower === 'content-length' && value !== length) return undefined;
    if (seen.has(lower) || ACTED_UPON.has(lower) || !NAME.test(name)) return undefined;
    seen.add(lower);
    if (value === false || value === null) continue;
    if (typeof value !== 'string' || !isSentAsIs(value)) return undefined;
    list.push(name, value);
  }
  if (!seen.has('user-agent') || !seen.has('accept-encoding')) return undefined;
  if (length !== undefined && !seen.has('content-length')) {
    headers['Content-Length'] = length;
    list.push('Content-Length', length);
  }
  list.push('Host', host);
  return list;
}
