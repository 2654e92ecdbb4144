import { constants, type KeyLike, privateDecrypt, publicEncrypt } from 'node:crypto';
import { pairs } from './pairs.ts';

const padding = constants.RSA_PKCS1_PADDING;

/** The text of a ciphertext that is padded by PKCS#1 v1.5, which not every Node undoes; `undefined` for another padding. */
export function openPkcs1(ciphertext: string, key: KeyLike): string | undefined {
  const block = privateDecrypt(
    { key: key as string, padding: constants.RSA_NO_PADDING },
    Buffer.from(ciphertext, 'base64'),
  );
  return block[0] === 0 && block[1] === 2 ? block.subarray(block.indexOf(0, 2) + 1).toString() : undefined;
}

/** Whether this Node undoes PKCS#1 v1.5 itself. */
export function undoesPkcs1(): boolean {
  const { publicKey, privateKey } = pairs.merchant;
  try {
    privateDecrypt(
      { key: privateKey, padding },
      publicEncrypt({ key: publicKey, padding }, Buffer.from('a')),
    );
    return true;
  } catch {
    return false;
  }
}
