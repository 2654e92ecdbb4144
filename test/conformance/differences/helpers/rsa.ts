import { createPublicKey, KeyObject, privateDecrypt } from 'node:crypto';
import { isBase64, isFn, isUtf8 } from '../../forms.ts';
import type { Difference } from '../../judge.ts';
import { keyIn } from './odd-forms.ts';

const isPkcs1 = (base64: unknown): boolean => {
  if (!isBase64(base64)) return false;
  try {
    const key = Buffer.from(base64, 'base64');
    return createPublicKey({ key, format: 'der', type: 'pkcs1' }).type === 'public';
  } catch {
    return false;
  }
};

function algorithmOf(key: unknown): string | undefined {
  if (key instanceof KeyObject) return key.asymmetricKeyType;
  try {
    return createPublicKey(key as string).asymmetricKeyType;
  } catch {
    return undefined;
  }
}

function isDecryptedText([ciphertext, key]: readonly unknown[]): boolean {
  try {
    const padding = { key: key as KeyObject, oaepHash: 'sha1' };
    return isUtf8(privateDecrypt(padding, Buffer.from(String(ciphertext), 'base64')));
  } catch {
    return true;
  }
}

const isDecrypting = isFn(/^Rsa::decrypt$/);

/** The public keys of a text of several PEM blocks. */
function keysOf(text: unknown): Set<string> {
  const blocks = String(text).match(/-----BEGIN ([A-Z ]+)-----[^-]+-----END \1-----/g) ?? [];
  return new Set(
    blocks.map((block) => createPublicKey(block).export({ type: 'spki', format: 'der' }).toString('base64')),
  );
}

export const differences: Difference[] = [
  {
    rule: 'A text of different keys is refused: which one is meant cannot be known. PHP takes the first.',
    matches: (vector, [thing, type]) =>
      isFn(/^Rsa::from$/)(vector) &&
      vector.throws === undefined &&
      type === 'public' &&
      keysOf(thing).size > 1,
    ours: 'refused',
    code: /KEY_INVALID/,
  },
  {
    rule: 'A key without the line breaks or the frame of PEM is read: it has one reading only.',
    matches: (vector, [thing, type]) =>
      isFn(/^Rsa::from$/)(vector) && vector.throws !== undefined && keyIn(thing, type) !== undefined,
    ours: (_, [thing, type]) => keyIn(thing, type),
  },
  {
    rule: 'What is no PKCS#1 key in canonical base64 is refused; PHP wraps any bytes.',
    matches: (vector, [base64]) => isFn(/pkcs1ToSpki$/)(vector) && !isPkcs1(base64),
    ours: 'refused',
    code: /KEY_INVALID/,
  },
  {
    rule: 'What is signed is text, and the key is one of RSA, with which WeChat Pay signs: others are refused.',
    matches: (vector, args) =>
      isFn(/verify$|sign$/)(vector) &&
      (typeof args[0] === 'number' || (algorithmOf(args.at(-1)) ?? 'rsa') !== 'rsa'),
    ours: 'refused',
    code: /KEY_WRONG_KIND|VALUE_INVALID/,
  },
  {
    rule: 'A signature is canonical base64: what has junk, blanks or other padding is not the one that was made.',
    matches: (vector, [, signature]) =>
      isFn(/verify$/)(vector) && vector.throws === undefined && !isBase64(signature),
    ours: () => false,
  },
  {
    rule: 'A ciphertext is canonical base64.',
    matches: (vector, [ciphertext]) => isDecrypting(vector) && !isBase64(ciphertext),
    ours: 'refused',
    code: /DECRYPT_FAILED/,
  },
  {
    rule: 'What is decrypted is UTF-8 text.',
    matches: (vector, args) => isDecrypting(vector) && !isDecryptedText(args),
    ours: 'refused',
    code: /DECRYPT_FAILED/,
  },
];
