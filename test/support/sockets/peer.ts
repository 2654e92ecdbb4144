import { createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { MerchantConfig } from '../../../src/client/config.ts';

const key = (name: string) =>
  readFileSync(new URL(`../../fixtures/keys/${name}.pem`, import.meta.url), 'utf8');

/** Test-only keys: a merchant's and a platform's. */
export const keys = {
  merchantKey: key('merchant_key'),
  merchantCert: key('merchant_cert'),
  platformKey: key('platform_key'),
  platformCert: key('platform_cert'),
  platformPub: key('platform_pub'),
};
/** Read once: reading takes longer than signing. */
const read = {
  merchantKey: createPrivateKey(keys.merchantKey),
  platformKey: createPrivateKey(keys.platformKey),
  platformPub: createPublicKey(keys.platformPub),
};
export const mchid = '1900000001';
export const serial = '5157F09EFDC096DE15EBE81A47057A7232F1B8E1';
export const platformSerial = 'PUB_KEY_ID_0119000000012024010100000000000001';
export const secret = '0123456789abcdefghijklmnopqrstuv';

/** Without retries: most tests look at one failure. */
export const config = (overrides: Partial<MerchantConfig> = {}): MerchantConfig => ({
  mchid,
  serial,
  privateKey: read.merchantKey,
  certs: { [platformSerial]: read.platformPub },
  secret,
  retry: false,
  ...overrides,
});

export interface Received {
  method: string;
  url: string;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

/** A real server on a free port for one test; `answer` sees each request once its body is there. */
export async function serve(
  answer: (request: Received, response: ServerResponse) => void,
): Promise<{ url: string; received: Received[] }> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      const all = { method, url, headers, body: Buffer.concat(chunks) };
      received.push(all);
      answer(all, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, received };
}

/** The headers with which WeChat Pay signs a body. */
export function signedHeaders(
  body: string | Buffer,
  { now = Math.floor(Date.now() / 1000), nonce = 'nonce0123456789', by = platformSerial } = {},
): Record<string, string> {
  const message = Buffer.concat([Buffer.from(`${now}\n${nonce}\n`), Buffer.from(body), Buffer.from('\n')]);
  return {
    'Content-Type': 'application/json; charset=utf-8',
    'Request-ID': '08F7-0',
    'Wechatpay-Timestamp': String(now),
    'Wechatpay-Nonce': nonce,
    'Wechatpay-Serial': by,
    'Wechatpay-Signature': sign('RSA-SHA256', message, read.platformKey).toString('base64'),
  };
}
