import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { Rsa } from '../../crypto/rsa.ts';
import { Formatter } from '../../wire/formatter.ts';
import { writeJson } from '../../wire/json-write.ts';
import type { PlatformPair } from '../keys/platform.ts';
import type { Answer } from './exchange.ts';

/** What follows the last `-` of a Request-ID is WeChat Pay's own number of the error: `0`, or that of bad parameters. */
const OK = 0;
const BAD_PARAMETER = 268435461;

/** Headers that an answer without content must not have. */
const OF_CONTENT = ['Content-Type', 'Content-Length'];

/** An answer as it goes over the socket. */
export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/**
 * Serialises and signs a v3 answer, with the headers that WeChat Pay sends.
 *
 * @param now unix time in seconds, which is signed
 */
export async function replyV3(answer: Answer, now: number, pair: PlatformPair): Promise<Reply> {
  const body = bytesOf(answer.body);
  const headers = {
    ...commonHeaders(
      'application/json; charset=utf-8',
      body,
      answer.internal ?? (answer.status < 400 ? OK : BAD_PARAMETER),
    ),
    'Cache-Control': 'no-cache, must-revalidate',
    'Content-Language': 'zh-CN',
    ...(answer.signed ? await signatureOf(answer.signedText ?? body.toString(), now, pair) : {}),
    ...answer.headers,
  };
  if (answer.status === 204) for (const name of OF_CONTENT) Reflect.deleteProperty(headers, name);
  return { status: answer.status, headers, body };
}

/** A v2 answer: its sign, if any, stands in the XML. */
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
): Promise<Record<string, string>> {
  const nonce = Formatter.nonce();
  return {
    'Wechatpay-Nonce': nonce,
    'Wechatpay-Signature': await Rsa.signAsync(Formatter.response(now, nonce, text), privateKey),
    'Wechatpay-Timestamp': String(now),
    'Wechatpay-Serial': serial,
    'Wechatpay-Signature-Type': 'WECHATPAY2-SHA256-RSA2048',
  };
}

/** Bytes and text go out as they are, anything else as JSON. */
function bytesOf(body: unknown): Buffer {
  if (body === undefined) return Buffer.alloc(0);
  if (Buffer.isBuffer(body)) return body;
  return Buffer.from(typeof body === 'string' ? body : writeJson(body));
}
