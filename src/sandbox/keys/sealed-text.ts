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

/** Whether a key of the platform decrypts a text with the documented padding. */
export function opens(text: string, key: KeyObject, padding: 'pkcs1' | undefined): boolean {
  try {
    if (padding === 'pkcs1') return isPadded(Buffer.from(text, 'base64'), key);
    Rsa.decrypt(text, key);
    return true;
  } catch {
    return false;
  }
}

/** `00 02`, at least eight non-zero bytes, `00`, the text. Done by hand, because not every Node supports PKCS#1 v1.5. */
function isPadded(ciphertext: Buffer, key: KeyObject): boolean {
  const block = privateDecrypt({ key, padding: constants.RSA_NO_PADDING }, ciphertext);
  return block[0] === 0 && block[1] === 2 && block.indexOf(0, 2) >= 10;
}
