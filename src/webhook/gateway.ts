import { decodeBase64 } from '../crypto/base64.ts';
import { isObject } from '../wire/kinds.ts';
import { LIMIT, tooLarge } from './body.ts';
import { rawOf } from './bytes.ts';
import { malformed, type NotificationHeaders } from './notification.ts';

/**
 * What a serverless gateway makes of a request, as far as it is used: AWS (REST and HTTP API, function URL, ALB), Tencent
 * SCF, Alibaba FC, and others like them.
 */
export interface GatewayEvent {
  /** In any case, a name with one value or a list. */
  headers?: Readonly<Record<string, string | readonly string[] | undefined>> | null;
  /** All values of a header; its name in `headers` has the last only. */
  multiValueHeaders?: Readonly<Record<string, readonly string[] | undefined>> | null;
  body?: string | null;
  /** Whether the gateway wrote the body in base64. */
  isBase64Encoded?: boolean | 'true' | 'false';
}

type Fields = Readonly<Record<string, unknown>>;

/** The length of the base64 of the largest notification. */
const LIMIT_ENCODED = Math.ceil(LIMIT / 3) * 4;

/**
 * A notification or a gateway's event, as an object; Alibaba FC hands its event over as JSON text.
 *
 * @throws RequestError `NOTIFICATION_INVALID`
 */
export function readEvent(given: unknown): Fields {
  const text = rawOf(given);
  const event = text === undefined ? given : fromJson(String(text));
  if (isObject(event)) return event;
  throw malformed('it is { headers, body }, or the event of a serverless gateway as it is', 'notification');
}

function fromJson(text: string): Fields {
  let event: unknown;
  try {
    event = JSON.parse(text);
  } catch {
    // Explained below: what came is data, of which nothing belongs in an error.
  }
  if (isObject(event) && ('headers' in event || 'multiValueHeaders' in event)) return event;
  throw malformed(
    'a text or bytes alone are taken for the event of a serverless gateway in JSON, which this is not: a body goes with its headers, as { headers, body }',
    'notification',
  );
}

/**
 * The headers of an event: those that have all values, and those that are not among them.
 *
 * @throws RequestError `NOTIFICATION_INVALID`
 */
export function headersOf({ headers, multiValueHeaders }: Fields): NotificationHeaders {
  const given = (headers ?? undefined) as NotificationHeaders;
  if (multiValueHeaders === undefined || multiValueHeaders === null) return given;
  if (!isObject(multiValueHeaders)) {
    throw malformed('multiValueHeaders is no object of lists', 'multiValueHeaders');
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
 * The body of an event: decoded, if the gateway says that it encoded it.
 *
 * @throws RequestError `NOTIFICATION_INVALID` for a flag that is none, or no base64; `VALUE_INVALID` for more than 1 MB
 */
export function eventBody({ body, isBase64Encoded }: Fields): unknown {
  if (!isEncoded(isBase64Encoded)) return body;
  const raw = rawOf(body);
  // Nothing was encoded: what is there instead is judged as any body is.
  if (raw === undefined) return body;
  if (raw.length > LIMIT_ENCODED) throw tooLarge();
  const bytes = decodeBase64(typeof raw === 'string' ? raw : raw.toString('latin1'));
  if (bytes) return bytes;
  throw malformed(
    'isBase64Encoded is true, and the body is no base64: something between the gateway and here decoded or changed it. Hand on the event as it came',
    'body',
  );
}

function isEncoded(flag: unknown): boolean {
  if (flag === true || flag === 'true') return true;
  if (flag === undefined || flag === null || flag === false || flag === 'false') return false;
  throw malformed('isBase64Encoded is neither true nor false', 'isBase64Encoded');
}

/** The method of the request, where the event has one: an event that is invoked otherwise is posted. */
export function methodOf(event: Fields): string {
  const { requestContext, httpMethod } = event;
  const context = isObject(requestContext) ? requestContext : {};
  const http = isObject(context['http']) ? context['http'] : {};
  const found = [httpMethod, http['method'], context['httpMethod']].find((name) => typeof name === 'string');
  return typeof found === 'string' ? found : 'POST';
}
