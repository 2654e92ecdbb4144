import { AesEcb } from '../../src/crypto/aes-ecb.ts';
import { AesGcm } from '../../src/crypto/aes-gcm.ts';
import { Hash } from '../../src/crypto/hash.ts';
import { Rsa } from '../../src/crypto/rsa.ts';
import { RequestError, VerificationError } from '../../src/errors/index.ts';
import { Formatter } from '../../src/wire/formatter.ts';
import { Transformer, type XmlMap } from '../../src/wire/transformer.ts';

/** What a careful merchant makes of the helper classes: a notification is read in full, or refused. */
export interface Notification {
  headers: Record<string, unknown>;
  body: string | Uint8Array;
}

type Fields = Record<string, unknown>;
type PublicKey = Parameters<typeof Rsa.from>[0];

const MAX_SKEW_SECONDS = 300;
const KEY_LENGTH = 32;

/** APIv3: verified, decrypted, with the plain resource as `original_data`. */
export function readV3(
  { headers, body }: Notification,
  certs: ReadonlyMap<string, PublicKey>,
  apiv3Key: string,
): Fields {
  requireKey(apiv3Key);
  const nonce = headerOf(headers, 'Wechatpay-Nonce');
  const serial = headerOf(headers, 'Wechatpay-Serial');
  const signature = headerOf(headers, 'Wechatpay-Signature');
  const timestamp = headerOf(headers, 'Wechatpay-Timestamp');
  const skew = /^\d+$/.test(timestamp) ? Math.abs(Formatter.timestamp() - Number(timestamp)) : Infinity;
  if (skew > MAX_SKEW_SECONDS) throw new VerificationError('SIGNATURE_CLOCK_SKEW', 'It is not of now');
  const key = certs.get(serial);
  if (key === undefined) throw new VerificationError('SIGNATURE_SERIAL_UNKNOWN', 'The serial is not known');
  const text = textOf(body);
  if (!Rsa.verify(Formatter.response(timestamp, nonce, text), signature, key)) {
    throw new VerificationError('SIGNATURE_MISMATCH', 'The signature does not fit');
  }
  const event = objectOf(text);
  const resource = event['resource'];
  if (!isObject(resource)) throw new RequestError('VALUE_INVALID', 'The notification has no resource');
  const { ciphertext, nonce: iv, associated_data } = resource;
  const plain = decrypt(ciphertext, apiv3Key, iv, associated_data);
  return { ...event, resource: { ...resource, original_data: objectOf(plain) } };
}

/** APIv2: the fields of a payment notification, once their sign is verified. */
export function readV2Payment({ body }: Notification, apiv2Key: string): XmlMap {
  const fields = Transformer.toArray(textOf(body));
  verifySign(fields, apiv2Key, fields['sign_type'] ?? Hash.ALGO_MD5);
  return fields;
}

/** APIv2: the fields of a refund notification, which is encrypted and not signed, with the plain ones as `refund`. */
export function readV2Refund({ body }: Notification, apiv2Key: string): XmlMap {
  requireKey(apiv2Key);
  const fields = Transformer.toArray(textOf(body));
  const refund = Transformer.toArray(AesEcb.decrypt(fields['req_info'] as string, Hash.md5(apiv2Key)));
  return { ...fields, refund };
}

/** APIv2: the fields of a combined payment, with the decoded orders as `sub_orders`. */
export function readV2Combined(notification: Notification, apiv2Key: string): Fields {
  const fields = readV2Payment(notification, apiv2Key);
  return { ...fields, sub_orders: objectOf(fields['sub_order_list']) };
}

/** APIv2: the fields of a signed event, with the plain ones that it encrypts as `event_data`. */
export function readV2Event({ body }: Notification, apiv2Key: string, apiv3Key: string): XmlMap {
  const fields = Transformer.toArray(textOf(body));
  verifySign(fields, apiv2Key, fields['algorithm'] ?? Hash.ALGO_HMAC_SHA256);
  const { event_ciphertext, event_nonce, event_associated_data } = fields;
  const plain = decrypt(event_ciphertext, apiv3Key, event_nonce, event_associated_data);
  return { ...fields, event_data: Transformer.toArray(plain) };
}

function verifySign(fields: XmlMap, apiv2Key: string, type: unknown): void {
  requireKey(apiv2Key);
  const sign = Hash.sign(type as string, Formatter.queryStringLike(Formatter.ksort(fields)), apiv2Key);
  if (!Hash.equals(sign, fields['sign'] as string)) {
    throw new VerificationError('SIGN_MISMATCH', 'The sign does not fit');
  }
}

function decrypt(ciphertext: unknown, apiv3Key: string, nonce: unknown, associated_data: unknown): string {
  if (typeof ciphertext === 'string' && typeof nonce === 'string' && typeof associated_data === 'string') {
    return AesGcm.decrypt(ciphertext, apiv3Key, nonce, associated_data);
  }
  throw new RequestError('VALUE_INVALID', 'The notification is not complete');
}

function requireKey(key: string): void {
  if (Buffer.byteLength(key) !== KEY_LENGTH) throw new RequestError('VALUE_INVALID', 'A key has 32 bytes');
}

/** The one value of a header: which of two was signed cannot be told. */
function headerOf(headers: Record<string, unknown>, name: string): string {
  const values = Object.entries(headers)
    .filter(([key]) => key.toLowerCase() === name.toLowerCase())
    .flatMap(([, value]) => value);
  const [value] = values;
  if (values.length === 1 && typeof value === 'string' && value !== '') return value;
  throw new VerificationError('SIGNATURE_HEADERS_MISSING', `${name} is not there exactly once`);
}

function textOf(body: string | Uint8Array): string {
  if (typeof body === 'string') return body;
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body);
}

/** Numbers that JavaScript would round are refused, too: one may be an amount or an id. */
function objectOf(json: unknown): Fields {
  let value: unknown;
  try {
    value = JSON.parse(json as string, (_, item) => {
      if (Number.isInteger(item) && !Number.isSafeInteger(item)) throw new RangeError('not safe');
      return item;
    });
  } catch {
    throw new RequestError('VALUE_INVALID', 'There is no JSON, or it has a number beyond the safe ones');
  }
  if (!isObject(value)) throw new RequestError('VALUE_INVALID', 'The JSON is no object');
  return value;
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
