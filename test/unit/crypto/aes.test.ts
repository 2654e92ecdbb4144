import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AesEcb } from '../../../src/crypto/aes-ecb.ts';
import { AesGcm } from '../../../src/crypto/aes-gcm.ts';
import { RequestError } from '../../../src/errors/index.ts';

const key = '0123456789abcdef0123456789abcdef';
const refused = (code: string) =>
  expect.toSatisfy((error) => error instanceof RequestError && error.code === code);
const text = () => fc.string({ unit: 'grapheme' });
const flip = (base64: string, index: number) => {
  const bytes = Buffer.from(base64, 'base64');
  bytes[index] = (bytes[index] ?? 0) ^ 1;
  return bytes.toString('base64');
};

describe('AesGcm', () => {
  it('gives known answers', () => {
    // NIST's test case 14 for AES-256-GCM: zero key, zero iv, 16 zero bytes.
    const zero = Buffer.alloc(32);
    const box = Buffer.from(
      'cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919',
      'hex',
    ).toString('base64');
    expect(AesGcm.encrypt(Buffer.alloc(16), zero, '\0'.repeat(12))).toBe(box);
    expect(AesGcm.decrypt(box, zero, '\0'.repeat(12))).toBe('\0'.repeat(16));
  });

  it('opens what it closed, and nothing else', () => {
    fc.assert(
      fc.property(
        text(),
        fc.string({ minLength: 1, maxLength: 16 }),
        text(),
        fc.nat(),
        (plain, iv, aad, at) => {
          const box = AesGcm.encrypt(plain, key, iv, aad);
          expect(AesGcm.decrypt(box, key, iv, aad)).toBe(plain);
          const size = Buffer.from(box, 'base64').length;
          expect(() => AesGcm.decrypt(flip(box, at % size), key, iv, aad)).toThrow(refused('DECRYPT_FAILED'));
          expect(() => AesGcm.decrypt(box, key, iv, `${aad}x`)).toThrow(refused('DECRYPT_FAILED'));
          expect(() => AesGcm.decrypt(box, key, `${iv}x`, aad)).toThrow(refused('DECRYPT_FAILED'));
        },
      ),
    );
  });

  it('refuses short tags, odd base64 and keys of other lengths', () => {
    const box = AesGcm.encrypt('text', key, 'nonce', 'a');
    const cut = Buffer.from(box, 'base64');
    for (const bad of [
      cut.subarray(0, 4).toString('base64'),
      cut.subarray(0, cut.length - 1).toString('base64'),
      Buffer.concat([cut.subarray(0, 4), Buffer.alloc(16)]).toString('base64'),
      `${box}\n`,
      ` ${box}`,
      box.replace(/=*$/, ''),
      box.replace(/\+|\//g, '-'),
      '',
      null as never,
    ]) {
      if (bad !== box)
        expect(() => AesGcm.decrypt(bad, key, 'nonce', 'a'), String(bad)).toThrow(refused('DECRYPT_FAILED'));
    }
    for (const short of [key.slice(1), `${key}0`, '']) {
      expect(() => AesGcm.decrypt(box, short, 'nonce', 'a')).toThrow(refused('DECRYPT_FAILED'));
      expect(() => AesGcm.encrypt('a', short, 'nonce')).toThrow(refused('ENCRYPT_FAILED'));
    }
    expect(() => AesGcm.encrypt('a', key)).toThrow(refused('ENCRYPT_FAILED'));
    expect(() => AesGcm.decrypt(box, key, 'nonce', null as never)).toThrow(refused('DECRYPT_FAILED'));
  });

  it('refuses what is not text', () => {
    const box = AesGcm.encrypt(Buffer.from([0xff, 0xfe]), key, 'n');
    expect(() => AesGcm.decrypt(box, key, 'n')).toThrow(refused('DECRYPT_FAILED'));
  });
});

describe('AesEcb', () => {
  it('gives known answers', () => {
    // FIPS 197, appendix C.3, behind it a block of padding.
    const fips = Buffer.from(Array.from({ length: 32 }, (_, index) => index));
    const block = Buffer.from('00112233445566778899aabbccddeeff', 'hex');
    const box = Buffer.from(AesEcb.encrypt(block, fips), 'base64');
    expect(box.subarray(0, 16).toString('hex')).toBe('8ea2b7ca516745bfeafc49904b496089');
    expect(box).toHaveLength(32);
  });

  it('opens what it closed', () => {
    fc.assert(
      fc.property(text(), (plain) => {
        expect(AesEcb.decrypt(AesEcb.encrypt(plain, key), key)).toBe(plain);
      }),
    );
  });

  it('refuses other keys, cut blocks and junk', () => {
    const box = AesEcb.encrypt('some text', key);
    for (const bad of [box.slice(4), '', '!!!!', Buffer.alloc(17).toString('base64')]) {
      expect(() => AesEcb.decrypt(bad, key)).toThrow(refused('DECRYPT_FAILED'));
    }
    expect(() => AesEcb.decrypt(box, 'f'.repeat(32))).toThrow(refused('DECRYPT_FAILED'));
    expect(() => AesEcb.decrypt(box, 'f'.repeat(31))).toThrow(refused('DECRYPT_FAILED'));
  });
});
