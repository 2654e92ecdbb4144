import { createDecipheriv } from 'node:crypto';
import { isBase64, isFn, isUtf8 } from '../../forms.ts';
import type { Difference } from '../../judge.ts';
import type { Vector } from '../../vectors.ts';

const isDecrypting = isFn(/decrypt$/);
const bytesOf = (text: unknown) => Buffer.from(text as string);

/** What a ciphertext holds, without asking whether its tag is right. */
function plaintextOf({ fn }: Vector, [ciphertext, key, iv]: readonly unknown[]): Buffer {
  const bytes = Buffer.from(String(ciphertext), 'base64');
  if (!fn.startsWith('AesGcm')) {
    const decipher = createDecipheriv('aes-256-ecb', bytesOf(key), null);
    return Buffer.concat([decipher.update(bytes), decipher.final()]);
  }
  return createDecipheriv('aes-256-gcm', bytesOf(key), bytesOf(iv)).update(bytes.subarray(0, -16));
}

export const differences: Difference[] = [
  {
    rule: 'A key of AES-256 has 32 bytes.',
    matches: (vector, [, key]) =>
      isFn(/crypt$/)(vector) && typeof key === 'string' && bytesOf(key).length !== 32,
    ours: 'refused',
    code: /CRYPT_FAILED/,
  },
  {
    rule: 'A ciphertext is canonical base64 of at least 16 bytes: a shorter one has no whole tag or block.',
    matches: (vector, [ciphertext]) =>
      isDecrypting(vector) && (!isBase64(ciphertext) || Buffer.from(ciphertext, 'base64').length < 16),
    ours: 'refused',
    code: /DECRYPT_FAILED/,
  },
  {
    rule: 'What is decrypted is UTF-8 text.',
    matches: (vector, args) => {
      if (!isDecrypting(vector)) return false;
      try {
        return !isUtf8(plaintextOf(vector, args));
      } catch {
        return false;
      }
    },
    ours: 'refused',
    code: /DECRYPT_FAILED/,
  },
];
