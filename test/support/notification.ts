import { randomBytes, randomUUID } from 'node:crypto';
import { AesGcm } from '../../src/crypto/aes-gcm.ts';
import { Rsa } from '../../src/crypto/rsa.ts';
import { RequestError } from '../../src/errors/index.ts';
import type { KeyRing } from '../../src/keys/ring.ts';
import { apiv3Key, platformCert, platformKey, platformSerial } from '../../src/sandbox/keys.ts';
import { checkBody, readSignature } from '../../src/v3/signature.ts';
import type { Parse } from '../../src/webhook/handlers.ts';
import { Formatter } from '../../src/wire/formatter.ts';

export interface Signed {
  id: string;
  headers: Record<string, string>;
  body: string;
}

/** A notification of v3 as the simulator's platform would send it. */
export function notification(
  event_type = 'TRANSACTION.SUCCESS',
  plain: object = { out_trade_no: '商户-1', amount: { total: 1 } },
  id: string = randomUUID(),
): Signed {
  const nonce = randomBytes(6).toString('hex');
  const ciphertext = AesGcm.encrypt(JSON.stringify(plain), apiv3Key, nonce, 'transaction');
  const body = JSON.stringify({
    id,
    create_time: '2026-11-23T10:00:00+08:00',
    event_type,
    resource_type: 'encrypt-resource',
    summary: '支付成功',
    resource: {
      algorithm: 'AEAD_AES_256_GCM',
      original_type: 'transaction',
      associated_data: 'transaction',
      nonce,
      ciphertext,
    },
  });
  return { id, body, headers: signed(body) };
}

function signed(body: string): Record<string, string> {
  const timestamp = String(Formatter.timestamp());
  const nonce = Formatter.nonce();
  return {
    'Content-Type': 'application/json',
    'Wechatpay-Serial': platformSerial,
    'Wechatpay-Timestamp': timestamp,
    'Wechatpay-Nonce': nonce,
    'Wechatpay-Signature': Rsa.sign(Formatter.response(timestamp, nonce, body), platformKey),
  };
}

/** The same with a signature that is wrong on purpose, as WeChat Pay probes. */
export function probe(): Signed {
  const { headers, ...rest } = notification();
  return { ...rest, headers: { ...headers, 'Wechatpay-Signature': `WECHATPAY/SIGNTEST/${'A'.repeat(344)}` } };
}

const platform = { serial: platformSerial, key: Rsa.from(platformCert, 'public') };
const ring: KeyRing = {
  find: (serial) => (serial === platformSerial ? platform.key : undefined),
  preferred: () => platform,
  serials: () => [platformSerial],
};

/** Verifies and decrypts what `notification` made. */
export const parse: Parse = async ({ headers, body }) => {
  const now = Formatter.timestamp();
  const check = checkBody(await readSignature((name) => headers[name.toLowerCase()], ring, now));
  check.update(body);
  check.finish();
  const event = JSON.parse(Buffer.from(body).toString());
  if (!event.resource) throw new RequestError('VALUE_INVALID', 'no resource');
  const { ciphertext, nonce, associated_data } = event.resource;
  const original_data = JSON.parse(AesGcm.decrypt(ciphertext, apiv3Key, nonce, associated_data));
  return { ...event, resource: { ...event.resource, original_data } };
};
