import { RequestError } from '../../errors/index.ts';
import { LIMIT, tooLarge } from './body.ts';
import { type Bytes, rawOf } from './bytes.ts';
import { unread } from './unread.ts';

/** Headers in any form: Fetch `Headers`, `headers` or `rawHeaders` of node:http, pairs, or a record (case-insensitive). */
export type NotificationHeaders =
  | Iterable<readonly [string, string]>
  | readonly string[]
  | Readonly<Record<string, string | readonly string[] | undefined>>;

/** A request to the notify URL. */
export interface Notification {
  headers: NotificationHeaders;
  /** The raw body, as a string or bytes of any type: a body that a framework has parsed cannot be verified. */
  body: Bytes;
}

/** How to get the raw body in common frameworks. */
export const RAW_BODY_ADVICE =
  "Express: express.raw({ type: '*/*' }) on this route, before express.json(); Koa: read ctx.req, or ctx.request.rawBody; " +
  "Fastify: addContentTypeParser('*', { parseAs: 'buffer' }, …); Nest: NestFactory.create(…, { rawBody: true }) and " +
  'req.rawBody; Hono: await c.req.text(); a serverless gateway: the unchanged event';

/** Headers that can be read more than once: those of a generator cannot. */
export function readable(headers: NotificationHeaders): NotificationHeaders {
  const isIterable = typeof headers === 'object' && headers !== null && Symbol.iterator in headers;
  return isIterable ? ([...headers] as NotificationHeaders) : headers;
}

/**
 * All values of a header, by case-insensitive name: one, an array of several, or `undefined`.
 *
 * @throws RequestError `HEADER_INVALID`
 */
export function headerReader(headers: NotificationHeaders): (name: string) => unknown {
  const pairs = pairsOf(headers);
  return (name) => {
    const values = pairs.filter(([key]) => key === name.toLowerCase()).flatMap(([, value]) => value);
    return values.length > 1 ? values : values[0];
  };
}

function pairsOf(headers: unknown): [string, unknown][] {
  if (typeof headers !== 'object' || headers === null) throw unreadable();
  const pairs: unknown[] =
    Symbol.iterator in headers ? [...(headers as Iterable<unknown>)] : Object.entries(headers);
  const isRaw = pairs.length > 0 && pairs.every((item) => typeof item === 'string');
  const list = isRaw ? pairs.flatMap((name, at) => (at % 2 === 0 ? [[name, pairs[at + 1]]] : [])) : pairs;
  return list.map((pair) => {
    if (!Array.isArray(pair) || typeof pair[0] !== 'string') throw unreadable();
    return [pair[0].toLowerCase(), pair[1]];
  });
}

function unreadable(): RequestError {
  return new RequestError(
    'HEADER_INVALID',
    'the headers of the notification cannot be read: pass the headers of the request unchanged',
    { field: 'headers' },
  );
}

/**
 * The bytes that were signed.
 *
 * @throws RequestError `BODY_PARSED`; `VALUE_INVALID` for more than 1 MB
 */
export function bodyBytes(body: unknown): Buffer {
  const raw = rawOf(body);
  if (raw === undefined) {
    const error = unread(body);
    if (error) throw error;
    const what = body === undefined || body === null ? 'there is no body' : 'the body is not raw';
    throw new RequestError(
      'BODY_PARSED',
      `${what}: it was already read or parsed, and the signature covers its exact bytes, which cannot be restored. ${RAW_BODY_ADVICE}`,
      { field: 'body' },
    );
  }
  if (Buffer.byteLength(raw) > LIMIT) throw tooLarge();
  // A copy, so that nobody can change it between verification and use.
  return Buffer.from(raw as string);
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** @throws RequestError `NOTIFICATION_INVALID` for bytes that are not UTF-8 */
export function textOf(bytes: Buffer): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw malformed('its body is not UTF-8 text');
  }
}

/** The error of a notification that does not have the documented format. */
export function malformed(why: string, field?: string): RequestError {
  return new RequestError(
    'NOTIFICATION_INVALID',
    `The notification is invalid: ${why}`,
    field === undefined ? {} : { field },
  );
}
