import { createHash, createPublicKey, KeyObject } from 'node:crypto';
import { expect } from 'vitest';
import { Hash } from '../../../src/crypto/hash.ts';
import { Rsa } from '../../../src/crypto/rsa.ts';
import { apiv2Secret, merchantCert, platformKey } from '../../../src/sandbox/keys/keys.ts';
import { Formatter } from '../../../src/wire/formatter.ts';
import { isPlainObject } from '../../../src/wire/plain-object.ts';
import { Transformer } from '../../../src/wire/transformer.ts';
import type { Outcome, SeenRequest } from './run.ts';

type Fields = Record<string, unknown>;

/** What RSA encrypts for a key of 2048 bits. */
const CIPHERTEXT = /^[\w+/]{342}==$/;
/** The number that each simulator gives to a payment. */
const TRANSACTION = /\b42\d{26}\b/g;

/** Holds what is written now to what was written before: the same requests, or without any the same result. */
export async function expectSame(old: Outcome, now: Outcome): Promise<void> {
  expectDone(old);
  expectDone(now);
  if (old.requests.length + now.requests.length > 0) {
    expect(await Promise.all(now.requests.map((one) => shown(one)))).toEqual(
      await Promise.all(old.requests.map((one) => shown(one))),
    );
    // What an answer holds, each simulator makes anew; what a client makes of it compares.
    if (!isPlainObject(old.value) || !('noncestr' in old.value || 'paySign' in old.value)) return;
  }
  expect(old.value).toBeDefined();
  // What is made now may have more fields.
  const [ours, theirs] = [comparable(now.value), comparable(old.value)];
  if (isPlainObject(theirs)) expect(ours).toMatchObject(theirs);
  else expect(ours).toEqual(theirs);
}

/** No error, and no request that was refused, which some clients return instead of an error. */
export function expectDone({ error, requests }: Outcome): void {
  const refused = requests.find(({ refusal }) => refusal);
  if (error !== undefined || refused)
    throw new Error(
      `${String(error)} ${refused?.method} ${refused?.url} ${JSON.stringify(refused?.refusal)}`,
    );
}

/** A request as WeChat Pay reads it: without what every client makes anew or its own way. */
export async function shown(
  { method, pathname, query, headers, body, tls, status }: Omit<SeenRequest, 'url' | 'time'>,
  secret = apiv2Secret,
): Promise<Fields> {
  const isV2 = !headers.authorization;
  const text = body.toString();
  return {
    method,
    pathname: pathname.replace(TRANSACTION, 'TRANSACTION'),
    query: [...query]
      .filter(([name]) => !isV2 || !/^(?:nonce_str|sign)$/.test(name))
      .map(([name, value]) => [name, name === 'token' ? 'TOKEN' : inQuery(value)])
      .sort(),
    body: await bodyOf(body, headers['content-type'], secret),
    merchantCertificate: isV2 && tls?.client,
    encryptedFor: /"[\w+/]{342}=="/.test(text) && headers['wechatpay-serial'],
    status,
  };
}

/** A boolean in a query is 1 or 0 here, as in PHP; others write the word. The pages say so. */
const inQuery = (value: string) =>
  value
    .replace(TRANSACTION, 'TRANSACTION')
    .replace(/^true$/, '1')
    .replace(/^false$/, '0');

async function bodyOf(body: Buffer, type = '', secret: string): Promise<unknown> {
  if (type.startsWith('multipart/form-data')) {
    const form = await new Response(new Uint8Array(body), { headers: { 'Content-Type': type } }).formData();
    const parts = Array.from(form, async ([name, part]) => [name, await partOf(part)] as const);
    return Object.fromEntries(await Promise.all(parts));
  }
  const text = body.toString();
  if (text.startsWith('<')) return v2Fields(text, secret);
  return text === '' ? '' : readJson(text);
}

const readJson = (text: string) =>
  JSON.parse(text.replace(TRANSACTION, 'TRANSACTION'), (_, value) =>
    typeof value === 'string' ? value.replace(CIPHERTEXT, opened) : value,
  );

const opened = (ciphertext: string) => `encrypted: ${Rsa.decrypt(ciphertext, platformKey)}`;

/** The meta is JSON; some clients send it as a file. */
async function partOf(part: string | (Blob & { name: string })): Promise<unknown> {
  if (typeof part === 'string') return JSON.parse(part);
  const bytes = Buffer.from(await part.arrayBuffer());
  return part.type === 'application/json' ? JSON.parse(bytes.toString()) : [part.name, bytes.toString('hex')];
}

/** Fields of v2; an empty one counts as none, and MD5 is what `sign_type` means if it is not there. */
function v2Fields(xml: string, secret: string): Fields {
  const { nonce_str, sign, ...fields } = Transformer.toArray(xml) as Fields;
  expect(sign).toBe(signOf(String(fields['sign_type'] ?? 'MD5'), { nonce_str, ...fields }, secret));
  const stated = Object.entries(fields)
    .filter(([name, value]) => value !== '' && !(name === 'sign_type' && value === 'MD5'))
    .map(([name, value]) => [name, String(value).replace(CIPHERTEXT, opened)]);
  return Object.fromEntries(stated);
}

/** A result in a form that compares: keys by what they are, signed parameters by the type of their signature. */
function comparable(value: unknown): unknown {
  if (value instanceof KeyObject) {
    const key = value.type === 'private' ? createPublicKey(value) : value;
    return createHash('sha256')
      .update(key.export({ type: 'spki', format: 'der' }))
      .digest('hex');
  }
  if (value instanceof Uint8Array) return Buffer.from(value).toString('hex');
  return isPlainObject(value) ? signed(value as Fields) : value;
}

const PREPAY = /\bwx\d{14}[0-9a-f]{20}\b/;
const MADE = /^(?:nonce_?str|time_?stamp)$/i;

/** Parameters for a front end: what is made anew is only named, and the signature is its type if it is right. */
function signed(fields: Fields): Fields {
  const signature = fields['paySign'] ?? fields['sign'];
  if (signature === undefined) return fields;
  const shown = Object.entries(fields).map(([name, value]) => {
    if (value === signature) return [name, typeOf(fields, String(signature))];
    return [name, MADE.test(name) ? 'made' : String(value).replace(PREPAY, 'PREPAY')];
  });
  return Object.fromEntries(shown);
}

function typeOf(fields: Fields, signature: string): string {
  // Neither `timestamp` beside `timeStamp` nor `packageValue` is signed.
  const { paySign, sign, packageValue, ...rest } = fields;
  if (paySign !== undefined) delete rest['timestamp'];
  for (const type of ['MD5', 'HMAC-SHA256']) if (signature === signOf(type, rest, apiv2Secret)) return type;
  const lines = [
    rest['appId'] ?? rest['appid'],
    rest['timeStamp'] ?? rest['timestamp'],
    rest['nonceStr'] ?? rest['noncestr'],
    paySign === undefined ? rest['prepayid'] : rest['package'],
    '',
  ];
  expect(Rsa.verify(lines.join('\n'), signature, createPublicKey(merchantCert)), 'the signature').toBe(true);
  return 'RSA';
}

const signOf = (type: string, fields: Fields, secret: string) =>
  Hash.sign(type, Formatter.queryStringLike(Formatter.ksort(fields)), secret);
