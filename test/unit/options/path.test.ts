import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSegment } from '../../../src/chain/segment.ts';
import { RequestError } from '../../../src/errors/index.ts';
import { encodeQuery } from '../../../src/options/query.ts';
import { parseBaseUri, resolveTarget } from '../../../src/options/target.ts';
import { expand, variablesOf } from '../../../src/options/template.ts';

const base = new URL('https://api.mch.weixin.qq.com/');
const codeOf = (run: () => unknown) => {
  try {
    return run();
  } catch (error) {
    return error instanceof RequestError ? `${error.code} ${error.field ?? ''}`.trim() : error;
  }
};

describe('toSegment', () => {
  it.each([
    ['outTradeNo', 'out-trade-no'],
    ['OutTradeNo', 'out-trade-no'],
    ['URLPath', 'u-r-l-path'],
    ['_outTradeNo_', '{out-trade-no}'],
    ['v3/merchantService/a', 'v3/merchant-service/a'],
    ['_', '_'],
    ['__', '{}'],
    ['___', '{_}'],
    ['_a', '_a'],
    ['ａＡ', 'ａＡ'],
    ['éA', 'é-a'],
  ])('%s → %s', (piece, segment) => expect(toSegment(piece)).toBe(segment));
});

describe('expand', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['v3/{a}/{b}', { a: '1', b: 2 }, 'v3/1/2'],
    ['v3/{a}/{a}', { a: 'x/y' }, 'v3/x%2Fy/x%2Fy'],
    ['v3/{a}', { a: 'a b%*粤\r\n' }, 'v3/a%20b%25%2A%E7%B2%A4%0D%0A'],
    ['v3/{a}', { a: 12345678901234567890n }, 'v3/12345678901234567890'],
    ['v3/{a}/', { a: '' }, 'v3//'],
    ['v3/applyments/{empty}', {}, 'v3/applyments/'],
    ['v3/{a}', { a: '{b}' }, 'v3/%7Bb%7D'],
    ['v3/{a}', { a: '...' }, 'v3/...'],
    ['v3/{单号}', { 单号: '1' }, 'v3/1'],
  ])('%s with %o', (template, values, path) => expect(expand(template, values)).toBe(path));

  it.each<[string, Record<string, unknown>, string]>([
    ['v3/{a}', {}, 'PATH_VALUE_MISSING a'],
    ['v3/{a}', { a: null }, 'PATH_VALUE_MISSING a'],
    ['v3/{toString}', {}, 'PATH_VALUE_MISSING toString'],
    ['v3/{a}', { a: '..' }, 'PATH_VALUE_INVALID a'],
    ['v3/{a}', { a: '.' }, 'PATH_VALUE_INVALID a'],
    ['v3/{a}', { a: {} }, 'PATH_VALUE_INVALID a'],
    ['v3/{a}', { a: [] }, 'PATH_VALUE_INVALID a'],
    ['v3/{a}', { a: true }, 'PATH_VALUE_INVALID a'],
    ['v3/{a}', { a: 0.5 }, 'PATH_VALUE_INVALID a'],
    ['v3/{a}', { a: 2 ** 60 }, 'PATH_VALUE_INVALID a'],
    ['v3/{a}', { a: '\ud800' }, 'VALUE_INVALID a'],
    ['v3/{+a}', { a: '1' }, 'PATH_INVALID +a'],
    ['v3/{a*}', { a: '1' }, 'PATH_INVALID a*'],
    ['v3/{}', {}, 'PATH_INVALID'],
    ['v3/{a', { a: '1' }, 'PATH_INVALID'],
    ['v3/a}', { a: '1' }, 'PATH_INVALID'],
  ])('refuses %s with %o', (template, values, code) =>
    expect(codeOf(() => expand(template, values))).toBe(code),
  );

  it('names its variables', () => expect(variablesOf('v3/{a}/x/{b_c}')).toEqual(['a', 'b_c']));

  it('gives back every value, and lets none leave its segment', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (value) => {
        fc.pre(value !== '.' && value !== '..' && value.isWellFormed());
        const { path } = resolveTarget(base, expand('v3/id/{id}/close', { id: value }), undefined);
        const segments = path.split('/');
        expect(segments).toHaveLength(5);
        expect(decodeURIComponent(segments[3] ?? '')).toBe(value);
        expect(new URL(path, base).pathname).toBe(path);
      }),
    );
  });
});

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

describe('resolveTarget', () => {
  it.each<[string, string, string | undefined, string]>([
    ['https://api.mch.weixin.qq.com/', 'v3/x', undefined, 'https://api.mch.weixin.qq.com/v3/x'],
    ['https://api.mch.weixin.qq.com/hk/', 'v3/x', 'a=b', 'https://api.mch.weixin.qq.com/hk/v3/x?a=b'],
    ['https://api.mch.weixin.qq.com/hk', 'v3/x', undefined, 'https://api.mch.weixin.qq.com/v3/x'],
    ['https://api.mch.weixin.qq.com/hk/', '/v3/x', undefined, 'https://api.mch.weixin.qq.com/v3/x'],
    ['HTTPS://API.Example.COM:8443/', 'v3/x?y=1', undefined, 'https://api.example.com:8443/v3/x?y=1'],
    ['https://h/', 'v3/x?y=1', 'z=2', 'https://h/v3/x?z=2'],
    ['https://h/', 'v3/x?y=1', '', 'https://h/v3/x'],
    ['https://h/', 'v3/a b|[c]\\^"%zz%20', undefined, 'https://h/v3/a%20b%7C%5Bc%5D%5C%5E%22%25zz%20'],
    ['https://h/', "v3/上传'", undefined, "https://h/v3/%E4%B8%8A%E4%BC%A0'"],
  ])('%s + %s', (baseUri, path, query, url) => {
    const target = resolveTarget(new URL(baseUri), path, query);
    expect(target.url).toBe(url);
    expect(new URL(url).href).toBe(url);
    expect(new URL(url).origin + target.path).toBe(url);
  });

  it.each([
    '',
    '//evil.example/v3/x',
    'https://evil.example/v3/x',
    'v3:x',
    'v3/../x',
    'v3/%2E%2e/x',
    'v3/.',
    '../v3',
    'v3/x#y',
    'v3/x?y#z',
  ])('refuses %s', (path) => expect(codeOf(() => resolveTarget(base, path, undefined))).toBe('PATH_INVALID'));

  it.each(['', 'api.mch.weixin.qq.com', 'ftp://h/', 'https://user:pw@h/', 5, null])(
    'refuses base_uri %s',
    (value) => {
      expect(() => parseBaseUri(value, (why) => new Error(why))).toThrow('base_uri');
    },
  );
});
