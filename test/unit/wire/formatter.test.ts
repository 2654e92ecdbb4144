import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Hash } from '../../../src/crypto/hash.ts';
import { RequestError } from '../../../src/errors/index.ts';
import { Formatter } from '../../../src/wire/formatter.ts';
import { anyText } from '../../support/values/any-text.ts';

const refused = (code: string) =>
  expect.toSatisfy((error) => error instanceof RequestError && error.code === code);

describe('Formatter', () => {
  it('makes nonces of the alphabet, all of it, and never the same', () => {
    const nonces = Array.from({ length: 2000 }, () => Formatter.nonce());
    expect(new Set(nonces).size).toBe(2000);
    for (const nonce of nonces) expect(nonce).toMatch(/^[0-9A-Za-z]{32}$/);
    const counts = new Map<string, number>();
    for (const letter of nonces.join('')) counts.set(letter, (counts.get(letter) ?? 0) + 1);
    expect(counts.size).toBe(62);
    // 64,000 letters, about 1,032 each: seven standard deviations are 224.
    for (const count of counts.values()) expect(Math.abs(count - 64_000 / 62)).toBeLessThan(224);
    expect(Formatter.nonce(1)).toHaveLength(1);
    for (const size of [0, -1, 1.5, Number.NaN])
      expect(() => Formatter.nonce(size)).toThrow(refused('VALUE_INVALID'));
  });

  it('writes the texts that are signed', () => {
    expect(Formatter.request('POST', '/v3/x?a=b', 1554208460, 'n', '{}')).toBe(
      'POST\n/v3/x?a=b\n1554208460\nn\n{}\n',
    );
    expect(Formatter.request('GET', '/v3/x', '1', 'n')).toBe('GET\n/v3/x\n1\nn\n\n');
    expect(Formatter.response('1', 'n', '粤')).toBe('1\nn\n粤\n');
    expect(Formatter.joinedByLineFeed()).toBe('');
    for (const piece of [null, 1.5, true, {}, undefined]) {
      expect(() => Formatter.joinedByLineFeed(piece as string)).toThrow(refused('VALUE_INVALID'));
    }
    expect(Math.abs(Formatter.timestamp() - Date.now() / 1000)).toBeLessThan(2);
  });

  it('writes the Authorization header, and lets nothing end it', () => {
    expect(Formatter.authorization('1900000001', 'N', 'S+/=', 1, 'AB')).toBe(
      'WECHATPAY2-SHA256-RSA2048 mchid="1900000001",serial_no="AB",timestamp="1",nonce_str="N",signature="S+/="',
    );
    for (const bad of ['a"b', 'a\r\nb', 'a\\', '粤', 'a\tb']) {
      expect(() => Formatter.authorization('1', bad, 's', 1, 'A')).toThrow(refused('HEADER_INVALID'));
    }
  });

  it('sorts by the bytes of UTF-8', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyText()), (names) => {
        fc.pre(names.every((name) => name.isWellFormed()));
        const sorted = [...Formatter.ksort(new Map(names.map((name) => [name, 1]))).keys()];
        expect(sorted).toEqual([...names].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
      }),
    );
    expect(Object.keys(Formatter.ksort({ '😀': 1, '￥': 2, b: 3, B: 4 }))).toEqual(['B', 'b', '￥', '😀']);
    expect([
      ...Formatter.ksort(
        new Map([
          ['10', 1],
          ['9', 2],
          ['1', 3],
        ]),
      ).keys(),
    ]).toEqual(['1', '10', '9']);
  });

  it('joins what a v2 sign covers', () => {
    const fields = {
      sign: 'x',
      b: '',
      a: 'x=y&z',
      n: null,
      u: undefined,
      zero: 0,
      t: true,
      big: 12345678901234567890n,
    };
    expect(Formatter.queryStringLike(fields)).toBe('a=x=y&z&zero=0&t=1&big=12345678901234567890');
    for (const value of [0.1 + 0.2, 2 ** 60, Number.NaN, false, {}, [], () => 1]) {
      expect(() => Formatter.queryStringLike({ value })).toThrow(refused('VALUE_INVALID'));
    }
  });
});

describe('Hash', () => {
  it('gives known answers', () => {
    // RFC 1321.
    expect(Hash.md5('abc')).toBe('900150983cd24fb0d6963f7d28e17f72');
    // The example of WeChat Pay's guide to APIv2 signatures.
    const text =
      'appid=wxd930ea5d5a258f4f&body=test&device_info=1000&mch_id=10000100&nonce_str=ibuaiVcKdpRxkhJA';
    const key = '192006250b4c09247ec02edce69f6a2d';
    expect(Hash.sign(Hash.ALGO_MD5, text, key)).toBe('9A0A8659F005D6984697E2CA0A9CF3B7');
    expect(Hash.sign(Hash.ALGO_HMAC_SHA256, text, key)).toBe(
      '6A9AE1657590FD6257D693A078E1C3E4BB6BA4DC30B23E0EE2496E54170DACD6',
    );
    expect(Hash.md5('a', 'k', true)).toBe(Hash.md5('a&secret=k'));
    expect(Hash.md5('a', 'k')).toBe(Hash.md5('a&key=k'));
    expect(Hash.hmac('a', 'k').toUpperCase()).toBe(Hash.sign(Hash.ALGO_HMAC_SHA256, 'a', 'k'));
  });

  it('refuses unknown kinds and empty keys', () => {
    expect(() => Hash.sign('SM3', 'a', 'k')).toThrow(refused('SIGN_TYPE_UNKNOWN'));
    expect(() => Hash.sign('', 'a', 'k')).toThrow(refused('SIGN_TYPE_UNKNOWN'));
    expect(() => Hash.sign('MD5', 'a', '')).toThrow(refused('VALUE_INVALID'));
    expect(() => Hash.md5('a', 5 as never)).toThrow(refused('VALUE_INVALID'));
    expect(() => Hash.hmac('a', '')).toThrow(refused('VALUE_INVALID'));
    expect(() => Hash.hmac('a', 'k', 'no-such')).toThrow(refused('VALUE_INVALID'));
  });

  it('compares whole texts', () => {
    expect(Hash.equals('abc', 'abc')).toBe(true);
    for (const other of ['ABC', 'ab', 'abcd', '', null, undefined])
      expect(Hash.equals('abc', other)).toBe(false);
  });
});
