import { createPrivateKey, randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { Rsa } from '../crypto/rsa.ts';
import { Formatter } from '../wire/formatter.ts';
import type { Answer } from './exchange.ts';
import { platformKey, platformSerial } from './keys.ts';

const key = createPrivateKey(platformKey);

/** An answer ready to be written. */
export interface SignedAnswer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** Serialises and signs an answer, with the headers that WeChat Pay sends. */
export async function signAnswer(answer: Answer, now: number): Promise<SignedAnswer> {
  const body = bytesOf(answer.body);
  const nonce = randomBytes(16).toString('hex');
  const signature = answer.signed ? await Rsa.signAsync(message(now, nonce, body), key) : undefined;
  return {
    status: answer.status,
    body,
    headers: {
      Server: 'nginx',
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Length': String(body.length),
      'Keep-Alive': 'timeout=8',
      'Cache-Control': 'no-cache, must-revalidate',
      'X-Content-Type-Options': 'nosniff',
      'Content-Language': 'zh-CN',
      'Request-ID': `08${randomBytes(18).toString('hex').toUpperCase()}-${answer.status < 400 ? 0 : 268435461}`,
      ...(signature === undefined
        ? {}
        : {
            'Wechatpay-Nonce': nonce,
            'Wechatpay-Signature': signature,
            'Wechatpay-Timestamp': String(now),
            'Wechatpay-Serial': platformSerial,
            'Wechatpay-Signature-Type': 'WECHATPAY2-SHA256-RSA2048',
          }),
      ...answer.headers,
    },
  };
}

function message(now: number, nonce: string, body: Buffer): Buffer {
  return Buffer.from(Formatter.response(now, nonce, body.toString()));
}

function bytesOf(body: unknown): Buffer {
  if (body === undefined) return Buffer.alloc(0);
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
}

export function write(response: ServerResponse, { status, headers, body }: SignedAnswer): void {
  response.writeHead(status, headers).end(body);
}
