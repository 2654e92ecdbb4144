import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeQuery } from '../../../src/options/query.ts';
import { codeOf } from '../../support/values/code-of.ts';

const base = new URL('https://api.mch.weixin.qq.com/');

describe('encodeQuery', () => {
  it.each<[unknown, string]>([
    [{ a: 'b', c: '' }, 'a=b&c='],
    [{ a: null, b: undefined, c: 0 }, 'c=0'],
    [{ a: true, b: false }, 'a=1&b=0'],
    [{ a: [1, null, 'z'], b: { c: { d: 1.5 } } }, 'a%5B0%5D=1&a%5B2%5D=z&b%5Bc%5D%5Bd%5D=1.5'],
    [{ a: "!'()*~ 粤" }, 'a=%21%27%28%29%2A~%20%E7%B2%A4'],
    [
      new Map([
        ['2', 'b'],
        ['1', 'a'],
      ]),
      '2=b&1=a',
    ],
    [new URLSearchParams('a=1&a=2 3'), 'a=1&a=2%203'],
    ['a=b c&d=100%&e=%20', 'a=b%20c&d=100%25&e=%20'],
    ["a='x'", 'a=%27x%27'],
    [{}, ''],
    [{ a: 12345678901234567890n }, 'a=12345678901234567890'],
    [{ a: [new Date('2026-11-27T09:00:00.123Z')] }, 'a%5B0%5D=2026-11-27T17%3A00%3A00%2B08%3A00'],
  ])('%o', (query, text) => expect(encodeQuery(query)).toBe(text));

  it.each<[unknown, string]>([
    [5, 'VALUE_INVALID query'],
    [{ a: Number.NaN }, 'VALUE_INVALID query.a'],
    [{ a: 2 ** 60 }, 'VALUE_INVALID query.a'],
    [{ a: { b: new Date(Number.NaN) } }, 'VALUE_INVALID query.a.b'],
    [{ a: () => 1 }, 'VALUE_INVALID query.a'],
    [{ a: '\udc00' }, 'VALUE_INVALID query.a'],
  ])('refuses %o', (query, code) => expect(codeOf(() => encodeQuery(query))).toBe(code));

  it('is read back as it was given, and left alone by URL', () => {
    const values = fc.dictionary(fc.string({ minLength: 1 }), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(values, (query) => {
        const text = encodeQuery(query);
        expect(Object.fromEntries(new URLSearchParams(text))).toEqual({ ...query });
        if (text !== '') expect(new URL(`?${text}`, base).search).toBe(`?${text}`);
      }),
    );
  });

  it('sends every raw query as it signs it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (raw) => {
        const text = encodeQuery(raw);
        expect(new URL(`?${text}`, base).search).toBe(`?${text}`);
      }),
    );
  });
});
