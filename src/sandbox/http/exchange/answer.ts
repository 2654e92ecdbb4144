import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { MERCHANT } from '../../../call/sender.ts';
import { Rsa } from '../../../crypto/rsa.ts';
import { Formatter } from '../../../wire/formatter.ts';
import { writeJson } from '../../../wire/json-write.ts';
import type { PlatformPair } from '../../keys/platform.ts';
import type { Answer } from './exchange.ts';

/** A Request-ID ends with `-` and WeChat Pay's internal error number: `0`, or the number for bad parameters. */
const OK = 0;
const BAD_PARAMETER = 268435461;

/** Headers that a response without content must not have. */
const OF_CONTENT = ['Content-Type', 'Content-Length'];

/** A response as sent over the socket. */
export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/**
 * Serializes and signs a v3 response, with the headers that WeChat Pay sends.
 *
 * @param now Unix time in seconds, for the signature
 * @param scheme the name of the signature scheme
 */
export async function replyV3(
  answer: Answer,
  now: number,
  pair: PlatformPair,
  scheme: string = MERCHANT.scheme,
): Promise<Reply> {
  const body = bytesOf(answer.body);
  const headers = {
    ...commonHeaders(
      'application/json; charset=utf-8',
      body,
      answer.internal ?? (answer.status < 400 ? OK : BAD_PARAMETER),
    ),
    'Cache-Control': 'no-cache, must-revalidate',
    'Content-Language': 'zh-CN',
    ...(answer.signed ? await signatureOf(answer.signedText ?? body.toString(), now, pair, scheme) : {}),
    ...answer.headers,
  };
  if (answer.status === 204) for (const name of OF_CONTENT) Reflect.deleteProperty(headers, name);
  return { status: answer.status, headers, body };
}

/** A v2 response. Its signature, if any, is in the XML. */
export function replyV2(content: string | Buffer, type = 'text/xml; charset=utf-8'): Reply {
  const body = typeof content === 'string' ? Buffer.from(content) : content;
  return { status: 200, headers: commonHeaders(type, body, OK), body };
}

export function write(response: ServerResponse, { status, headers, body }: Reply): void {
  response.writeHead(status, headers).end(body);
}

function commonHeaders(contentType: string, body: Buffer, internal: number): Record<string, string> {
  const random = randomBytes(18).toString('hex').toUpperCase();
  return {
    Server: 'nginx',
    'Content-Type': contentType,
    'Content-Length': String(body.length),
    'X-Content-Type-Options': 'nosniff',
    'Request-ID': `08${random}-${internal}`,
  };
}

async function signatureOf(
  text: string,
  now: number,
  { serial, privateKey }: PlatformPair,
  scheme: string,
): Promise<Record<string, string>> {
  const nonce = Formatter.nonce();
  return {
    'Wechatpay-Nonce': nonce,
    'Wechatpay-Signature': await Rsa.signAsync(Formatter.response(now, nonce, text), privateKey),
    'Wechatpay-Timestamp': String(now),
    'Wechatpay-Serial': serial,
    'Wechatpay-Signature-Type': scheme,
  };
}

/** Bytes and text are sent unchanged, anything else as JSON. */
function bytesOf(body: unknown): Buffer {
  if (body === undefined) return Buffer.alloc(0);
  if (Buffer.isBuffer(body)) return body;
  return Buffer.from(typeof body === 'string' ? body : writeJson(body));
}
