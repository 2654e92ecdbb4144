import { createCipheriv, createDecipheriv } from 'node:crypto';
import { RequestError } from '../errors/index.ts';
import { AesInterface, ciphertextBytes, keyBytes, plainText } from './aes.ts';
import { checkText } from './text.ts';

/** AES-256-GCM. WeChat Pay encrypts notifications and certificates with it. */
export class AesGcm extends AesInterface {
  /**
   * @param key 32 bytes: the APIv3 key
   * @param iv WeChat Pay's `nonce`
   * @param aad WeChat Pay's `associated_data`
   * @returns base64 of the ciphertext followed by its tag
   * @throws RequestError `ENCRYPT_FAILED`
   */
  static encrypt(plaintext: string | Uint8Array, key: string | Uint8Array, iv = '', aad = ''): string {
    const secret = keyBytes(key, 'ENCRYPT_FAILED');
    checkText('plaintext', plaintext, 'ENCRYPT_FAILED');
    checkText('iv', iv, 'ENCRYPT_FAILED');
    checkText('aad', aad, 'ENCRYPT_FAILED');
    if (iv === '')
      throw new RequestError('ENCRYPT_FAILED', 'GCM requires an iv: use a new one for every encryption', {
        field: 'iv',
      });
    const cipher = createCipheriv(AesGcm.ALGO_AES_256_GCM, secret, iv).setAAD(Buffer.from(aad));
    return Buffer.concat([cipher.update(plaintext), cipher.final(), cipher.getAuthTag()]).toString('base64');
  }

  /**
   * Verifies the tag and returns the plain text.
   *
   * @param ciphertext base64 of the ciphertext followed by its tag
   * @throws RequestError `DECRYPT_FAILED`
   */
  static decrypt(ciphertext: string, key: string | Uint8Array, iv = '', aad = ''): string {
    const secret = keyBytes(key, 'DECRYPT_FAILED');
    const bytes = ciphertextBytes(ciphertext);
    if (typeof iv !== 'string' || iv === '' || typeof aad !== 'string') {
      throw new RequestError(
        'DECRYPT_FAILED',
        'The nonce and associated_data must be those of the ciphertext',
        {
          field: 'iv',
        },
      );
    }
    const tagAt = bytes.length - AesGcm.AUTH_TAG_LENGTH_BYTE;
    const decipher = createDecipheriv(AesGcm.ALGO_AES_256_GCM, secret, iv, {
      authTagLength: AesGcm.AUTH_TAG_LENGTH_BYTE,
    });
    decipher.setAAD(Buffer.from(aad)).setAuthTag(bytes.subarray(tagAt));
    let plain: Buffer;
    try {
      plain = Buffer.concat([decipher.update(bytes.subarray(0, tagAt)), decipher.final()]);
    } catch {
      throw new RequestError(
        'DECRYPT_FAILED',
        'The ciphertext cannot be decrypted with this key, nonce and associated_data: is it the APIv3 key of this merchant?',
        { field: 'ciphertext' },
      );
    }
    return plainText(plain);
  }
}
