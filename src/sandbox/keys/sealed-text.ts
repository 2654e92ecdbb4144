import { constants, createPublicKey, type KeyObject, privateDecrypt } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { Rsa } from '../../crypto/rsa.ts';
import { merchantCert } from './keys.ts';
import type { Platform } from './platform.ts';

const merchantPublicKey = createPublicKey(merchantCert);

/** Encrypts a text for the merchant, with the key of its certificate. */
export function sealText(text: string): string {
  return Rsa.encrypt(text, merchantPublicKey);
}

/** Decrypts an encrypted field of a validated request. An empty field is not encrypted. */
export function openText(
  text: string,
  { headers }: { headers: IncomingHttpHeaders },
  { platform }: { platform: Platform },
): string {
  const pair = platform.pairOf(headers['wechatpay-serial']);
  return text === '' || !pair ? text : Rsa.decrypt(text, pair.privateKey);
}

/**
 * Decrypts an encrypted text with a key of the platform and the documented padding.
 *
 * @returns `undefined` if the key does not decrypt it
 */
export function opened(text: string, key: KeyObject, padding: 'pkcs1' | undefined): string | undefined {
  try {
    return padding === 'pkcs1' ? unpadded(Buffer.from(text, 'base64'), key) : Rsa.decrypt(text, key);
  } catch {
    return undefined;
  }
}

/** `00 02`, at least eight non-zero bytes, `00`, the text. Removed manually, because not every Node supports PKCS#1 v1.5. */
function unpadded(ciphertext: Buffer, key: KeyObject): string | undefined {
  const block = privateDecrypt({ key, padding: constants.RSA_NO_PADDING }, ciphertext);
  const end = block.indexOf(0, 2);
  return block[0] === 0 && block[1] === 2 && end >= 10 ? block.subarray(end + 1).toString() : undefined;
}
