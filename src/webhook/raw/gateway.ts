import { hasMethods, isObject } from '../../wire/kinds.ts';
import { consumed, LIMIT, tooLarge } from './body.ts';
import { rawOf } from './bytes.ts';
import { bodyBase64 } from './encoded.ts';
import { malformed, type NotificationHeaders } from './notification.ts';

/**
 * The event that a serverless gateway creates from a request, as far as it is used: AWS (REST and HTTP API, function URL,
 * ALB), Tencent SCF, Alibaba FC, and similar ones.
 */
export interface GatewayEvent {
  /** Names are case-insensitive; each has one value or an array. */
  headers?: Readonly<Record<string, string | readonly string[] | undefined>> | null;
  /** All values of a header; `headers` has only the last one. */
  multiValueHeaders?: Readonly<Record<string, readonly string[] | undefined>> | null;
  body?: string | null;
  /** Whether the gateway encoded the body in base64. */
  isBase64Encoded?: boolean | 'true' | 'false';
}

type Fields = Readonly<Record<string, unknown>>;

/** More than the base64 of the largest notification, with line breaks. */
const LIMIT_ENCODED = Math.ceil(LIMIT / 3) * 4 * 1.1;

/**
 * A notification or the event of a gateway, as an object; Alibaba FC passes its event as JSON text.
 *
 * @throws RequestError `NOTIFICATION_INVALID`; `BODY_PARSED` for a Request that was already read
 */
export function readEvent(given: unknown): Fields {
  const text = rawOf(given);
  const event = text === undefined ? given : fromJson(String(text));
  if (isObject(event)) {
    if (event['bodyUsed'] === true && rawOf(event['body']) === undefined)
      throw consumed('let other readers use request.clone()');
    return event;
  }
  throw malformed(
    'it must be { headers, body }, or the unchanged event of a serverless gateway',
    'notification',
  );
}

function fromJson(text: string): Fields {
  let event: unknown;
  try {
    event = JSON.parse(text);
  } catch {
    // The error below does not quote the text, because it is data.
  }
  if (isObject(event) && ('headers' in event || 'multiValueHeaders' in event)) return event;
  throw malformed(
    'a string or bytes must be the event of a serverless gateway in JSON, but this is not: pass a body with its headers, as { headers, body }',
    'notification',
  );
}

/**
 * The headers of an event: `multiValueHeaders`, and those of `headers` that are not among them.
 *
 * @throws RequestError `NOTIFICATION_INVALID`
 */
export function headersOf({ headers, multiValueHeaders }: Fields): NotificationHeaders {
  const given = (headers ?? undefined) as NotificationHeaders;
  if (multiValueHeaders === undefined || multiValueHeaders === null) return given;
  if (!isObject(multiValueHeaders)) {
    throw malformed('multiValueHeaders must be an object of arrays', 'multiValueHeaders');
  }
  const all = Object.entries(multiValueHeaders);
  const names = new Set(all.map(([name]) => name.toLowerCase()));
  const rest = isObject(given) ? Object.entries(given) : [];
  return Object.fromEntries(
    [...rest.filter(([name]) => !names.has(name.toLowerCase())), ...all].map(([name, value]) => [
      name,
      value,
    ]),
  ) as NotificationHeaders;
}

/**
 * The body of an event, decoded if `isBase64Encoded` is set. The body of a request of node:http is the request itself, if
 * nobody has read it.
 *
 * @throws RequestError `NOTIFICATION_INVALID` for an invalid flag or base64; `VALUE_INVALID` for more than 1 MB
 */
export function eventBody(event: Fields): unknown {
  const { body, isBase64Encoded } = event;
  if (!isEncoded(isBase64Encoded)) return body ?? (isUnreadStream(event) ? event : body);
  const raw = rawOf(body);
  // The body is not raw, so it cannot be base64: it is checked like any other body.
  if (raw === undefined || raw.length === 0) return body;
  if (raw.length > LIMIT_ENCODED) throw tooLarge();
  const bytes = bodyBase64(String(raw));
  if (bytes) return bytes;
  throw malformed(
    'isBase64Encoded is true, but the body is not base64: something after the gateway decoded or changed it. Pass the event unchanged',
    'body',
  );
}

function isUnreadStream(event: Fields): boolean {
  return hasMethods(event, 'pipe') && event['readableDidRead'] === false;
}

function isEncoded(flag: unknown): boolean {
  if (flag === true || flag === 'true') return true;
  if (flag === undefined || flag === null || flag === false || flag === 'false') return false;
  throw malformed('isBase64Encoded must be true or false', 'isBase64Encoded');
}

/** The method of the request in upper case, if the event has one; otherwise POST. */
export function methodOf(event: Fields): string {
  const { requestContext, httpMethod } = event;
  const context = isObject(requestContext) ? requestContext : {};
  const http = isObject(context['http']) ? context['http'] : {};
  const names = [httpMethod, http['method'], context['httpMethod']];
  const found = names.find((name) => typeof name === 'string' && name !== '');
  return typeof found === 'string' ? found.toUpperCase() : 'POST';
}
