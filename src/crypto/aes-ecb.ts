import { createCipheriv, createDecipheriv } from 'node:crypto';
import { RequestError } from '../errors/index.ts';
import { AesInterface, ciphertextBytes, keyBytes, plainText } from './aes.ts';
import { checkText } from './text.ts';

/**
 * AES-256-ECB with PKCS#7 padding. APIv2 encrypts `req_info` with it; the key is the lower-case MD5 of the APIv2 key.
 * It does not protect integrity: the decrypted text may have been altered.
 */
export class AesEcb extends AesInterface {
  /**
   * @param key 32 bytes
   * @returns base64
   * @throws RequestError `ENCRYPT_FAILED`
   */
  static encrypt(plaintext: string | Uint8Array, key: string | Uint8Array): string {
    checkText('plaintext', plaintext, 'ENCRYPT_FAILED');
    const cipher = createCipheriv(AesEcb.ALGO_AES_256_ECB, keyBytes(key, 'ENCRYPT_FAILED'), null);
    return Buffer.concat([cipher.update(plaintext), cipher.final()]).toString('base64');
  }

  /**
   * @param ciphertext base64
   * @throws RequestError `DECRYPT_FAILED`
   */
  static decrypt(ciphertext: string, key: string | Uint8Array): string {
    const decipher = createDecipheriv(AesEcb.ALGO_AES_256_ECB, keyBytes(key, 'DECRYPT_FAILED'), null);
    const bytes = ciphertextBytes(ciphertext);
    let plain: Buffer;
    try {
      plain = Buffer.concat([decipher.update(bytes), decipher.final()]);
    } catch {
      throw new RequestError('DECRYPT_FAILED', 'The ciphertext cannot be decrypted with this key', {
        field: 'ciphertext',
      });
    }
    return plainText(plain);
  }
}
