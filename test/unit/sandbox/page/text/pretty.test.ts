import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pretty, readable } from '../../../../../src/sandbox/page/text/pretty.ts';
import { isShort, shownHeaders } from '../../../../../src/sandbox/page/text/redact.ts';

describe('JSON for people', () => {
  it('is the same JSON, as JSON.stringify indents it', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        // Two properties with one name would become one.
        const value = JSON.parse(text);
        expect(pretty(JSON.stringify(value))).toBe(JSON.stringify(value, null, 2));
      }),
    );
  });

  it('keeps digits, escapes and repeated names', () => {
    const text = '{"a":12345678901234567890,"a":1.10e5,"b":"\\u0031\\/"}';
    expect(readable(text)).toBe('{\n  "a": 12345678901234567890,\n  "a": 1.10e5,\n  "b": "\\u0031\\/"\n}');
  });

  it('does not grow with its depth', () => {
    const text = `${'['.repeat(5000)}${']'.repeat(5000)}`;
    expect(readable(text).length).toBeLessThan(text.length * 40);
  });
});

describe('a body', () => {
  it.each([
    ['{"sign":"0123456789","a":"b"}', '{\n  "sign": "01234567…",\n  "a": "b"\n}'],
    ['{"url":"https://a/?token=0123&x=1"}', '{\n  "url": "https://a/?token=…&x=1"\n}'],
    ['<xml><sign>0123456789</sign><a>1</a></xml>', '<xml>\n <sign>01234567…</sign>\n <a>1</a>\n</xml>'],
    ['<xml><sign><![CDATA[0123456789]]></sign><a>', '<xml><sign><![CDATA[01234567…]]></sign><a>'],
    ['a=1&sign=0123', 'a=1&sign=…'],
    ['{"sign":"0123', '{"sign":"0123'],
    ['', ''],
  ])('%j is shown as %j', (text, shown) => {
    expect(readable(text)).toBe(shown);
  });
});

describe('headers', () => {
  it('that hold a secret are short', () => {
    const names = [
      'Wechatpay-Signature',
      'Authorization',
      'cookie',
      'X-Api-Key',
      'apikey',
      'X-Auth-Token',
      'paySign',
    ];
    expect(names.filter((name) => !isShort(name))).toEqual([]);
    const plain = ['Wechatpay-Signature-Type', 'sign_type', 'design', 'Wechatpay-Serial', 'tokens'];
    expect(plain.filter(isShort)).toEqual([]);
  });

  it('are shown in their order', () => {
    const headers = { b: ['1', '2'], a: undefined, cookie: '0123456789', referer: 'http://a/?code=1' };
    expect(shownHeaders(headers)).toEqual([
      ['b', '1, 2'],
      ['cookie', '01234567…'],
      ['referer', 'http://a/?code=…'],
    ]);
  });
});
