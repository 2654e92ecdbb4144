import {
  createPrivateKey,
  createSign,
  createVerify,
  type KeyObject,
  randomBytes,
  X509Certificate,
} from 'node:crypto';
import { type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';
import { text as readText } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { createSandbox, type Sandbox } from '../../../src/sandbox/index.ts';

/** A simulator for one test. */
export async function openSandbox(): Promise<Sandbox> {
  const sandbox = await createSandbox();
  onTestFinished(() => sandbox.close());
  return sandbox;
}

export interface Raw {
  method?: string;
  path?: string;
  body?: string | Buffer;
  /** What the signature covers, when it is not the body. */
  signedBody?: string | Buffer;
  /** Over the usual ones; `undefined` leaves one out. */
  headers?: Record<string, string | undefined>;
  /** Over the usual parts of the Authorization. */
  parts?: Record<string, string>;
}

/** A v3 request signed and sent apart from the client, so that the simulator must not only agree with its own package. */
export async function ask(sandbox: Sandbox, raw: Raw = {}) {
  const { method = 'GET', path = '/v3/certificates', body = '' } = raw;
  const given = {
    Accept: 'application/json',
    'User-Agent': 'test',
    ...(method === 'GET' ? {} : { 'Content-Type': 'application/json' }),
    Authorization: authorize(sandbox, raw),
    ...raw.headers,
  };
  const sent = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const options = { method, path, headers: sent, agent: false };
    request(sandbox.url, options, resolve).on('error', reject).end(body);
  });
  const text = await readText(response);
  const { statusCode: status, headers } = response;
  const json = text === '' ? undefined : JSON.parse(text);
  // Whether the platform's signature is there and right, by node:crypto alone.
  return { status, headers, text, json, signed: isSigned(sandbox, headers, text) };
}

export function authorize(
  sandbox: Sandbox,
  { method = 'GET', path = '/v3/certificates', ...raw }: Raw,
): string {
  const parts: Record<string, string> = {
    mchid: sandbox.config.mchid,
    nonce_str: randomBytes(16).toString('hex'),
    timestamp: String(Math.floor(Date.now() / 1000)),
    serial_no: sandbox.config.serial,
    ...raw.parts,
  };
  const signer = createSign('RSA-SHA256').update(
    `${method}\n${path}\n${parts['timestamp']}\n${parts['nonce_str']}\n`,
  );
  signer.update(raw.signedBody ?? raw.body ?? '').update('\n');
  parts['signature'] ??= signer.sign(readOnce(sandbox.config.privateKey, createPrivateKey), 'base64');
  const text = Object.entries(parts).map(([name, value]) => `${name}="${value}"`);
  return `WECHATPAY2-SHA256-RSA2048 ${text.join(',')}`;
}

export function isSigned({ config }: Sandbox, headers: IncomingHttpHeaders, text: string): boolean {
  const pem = config.certs[String(headers['wechatpay-serial'])];
  if (pem === undefined) return false;
  const message = `${headers['wechatpay-timestamp']}\n${headers['wechatpay-nonce']}\n${text}\n`;
  const publicKey = readOnce(pem, (text) => new X509Certificate(text).publicKey);
  const signature = String(headers['wechatpay-signature']);
  return createVerify('RSA-SHA256').update(message).verify(publicKey, signature, 'base64');
}

const read = new Map<string, KeyObject>();

/** All simulators have the same keys, and reading one takes longer than using it. */
function readOnce(pem: unknown, reading: (text: string) => KeyObject): KeyObject {
  const text = String(pem);
  const key = read.get(text) ?? reading(text);
  read.set(text, key);
  return key;
}

/** A multipart body as an upload has it. */
export function upload(file: Buffer, { filename = 'shop.jpg', meta = '{}' } = {}) {
  const head = [
    '--BOUNDARY',
    'Content-Disposition: form-data; name="meta"',
    'Content-Type: application/json',
    '',
    meta,
    '--BOUNDARY',
    `Content-Disposition: form-data; name="file"; filename="${filename}"`,
    'Content-Type: image/jpeg',
    '',
    '',
  ].join('\r\n');
  return {
    method: 'POST',
    path: '/v3/merchant/media/upload',
    headers: { 'Content-Type': 'multipart/form-data; boundary=BOUNDARY' },
    body: Buffer.concat([Buffer.from(head), file, Buffer.from('\r\n--BOUNDARY--\r\n')]),
    signedBody: meta,
  };
}
