import { describe, expect, it } from 'vitest';
import { AesEcb } from '../../../src/crypto/aes-ecb.ts';
import { AesGcm } from '../../../src/crypto/aes-gcm.ts';
import { Hash } from '../../../src/crypto/hash.ts';
import { Rsa } from '../../../src/crypto/rsa.ts';
import { RequestError } from '../../../src/errors/index.ts';
import { Formatter } from '../../../src/wire/formatter.ts';
import { pairs } from '../../support/keys/pairs.ts';

const { privateKey, publicKey } = pairs.merchant;
const key = '0123456789abcdef0123456789abcdef';

/** Each call with something in the place of one of its texts. */
const calls: [name: string, code: string, call: (thing: never) => unknown][] = [
  ['the text of an MD5', 'VALUE_INVALID', (thing) => Hash.md5(thing, 'k')],
  ['the key of an MD5', 'VALUE_INVALID', (thing) => Hash.md5('a', thing)],
  ['the text of an HMAC', 'VALUE_INVALID', (thing) => Hash.hmac(thing, 'k')],
  ['the text of a sign', 'VALUE_INVALID', (thing) => Hash.sign('MD5', thing, 'k')],
  ['the plaintext of GCM', 'ENCRYPT_FAILED', (thing) => AesGcm.encrypt(thing, key, 'nonce')],
  ['the iv of GCM', 'ENCRYPT_FAILED', (thing) => AesGcm.encrypt('a', key, thing)],
  ['the aad of GCM', 'ENCRYPT_FAILED', (thing) => AesGcm.encrypt('a', key, 'nonce', thing)],
  ['the plaintext of ECB', 'ENCRYPT_FAILED', (thing) => AesEcb.encrypt(thing, key)],
  ['the plaintext of RSA', 'ENCRYPT_FAILED', (thing) => Rsa.encrypt(thing, publicKey)],
  ['the message to sign', 'VALUE_INVALID', (thing) => Rsa.sign(thing, privateKey)],
  ['the message to verify', 'VALUE_INVALID', (thing) => Rsa.verify(thing, 'AAAA', publicKey)],
];

describe('What is no text', () => {
  it.each(calls)('is refused as %s', (_, code, call) => {
    for (const thing of [null, 5, true, {}, [], [1], new Date(0), 10n]) {
      expect(() => call(thing as never)).toThrow(
        expect.toSatisfy((error) => error instanceof RequestError && error.code === code),
      );
    }
  });

  it('nor a map is refused as the fields of a sign', () => {
    for (const thing of [null, 5, 'a=b']) {
      expect(() => Formatter.ksort(thing as never)).toThrow(RequestError);
      expect(() => Formatter.queryStringLike(thing as never)).toThrow(RequestError);
    }
  });
});
