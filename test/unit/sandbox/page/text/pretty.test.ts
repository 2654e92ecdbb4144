import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requestBody } from '../../../../../src/sandbox/page/requests/body.ts';
import { pretty, readable } from '../../../../../src/sandbox/page/text/pretty.ts';
import { isShort, shownHeaders } from '../../../../../src/sandbox/page/text/redact.ts';
import { ifQuiet } from '../../../../support/processes/quiet.ts';

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
    [
      '{"a":1,"access_token" : "0123456789","b":"0123456789',
      '{"a":1,"access_token" : "01234567…","b":"0123456789',
    ],
    ['{"token":"0123456789', '{"token":"01234567…'],
    ['<xml><token>0123456789</token><b>0123456789', '<xml><token>01234567…</token><b>0123456789'],
    ['', ''],
  ])('%j is shown as %j', (text, shown) => {
    expect(readable(text)).toBe(shown);
  });
});

it('takes no time that grows with the square of its length', () => {
  const begin = performance.now();
  for (const text of [
    `<${'sign'.repeat(16_000)}`,
    `{${'"sign"'.repeat(10_000)}`,
    `{"sign":"${'\\'.repeat(64_000)}`,
  ]) {
    readable(text);
  }
  expect(performance.now() - begin).toBeLessThan(ifQuiet(500));
});

describe('an upload', () => {
  const type = 'multipart/form-data; boundary=b';
  const upload = (parts: readonly string[]) =>
    Buffer.from(`${parts.map((part) => `--b\r\n${part}\r\n`).join('')}--b--\r\n`);
  const field = (name: string, value: string) =>
    `Content-Disposition: form-data; name="${name}"\r\n\r\n${value}`;

  it('is shown part by part, without its file', () => {
    const file = 'Content-Disposition: form-data; name="file"; filename="a.jpg"\r\n\r\n12345';
    const body = upload([field('meta', '{"a":1}'), file]);
    expect(requestBody(body, type)).toEqual({
      size: body.length,
      text: [
        'Content-Disposition: form-data; name="meta"\n\n{\n  "a": 1\n}',
        'Content-Disposition: form-data; name="file"; filename="a.jpg"\n\n(5 bytes)',
      ].join('\n\n'),
    });
  });

  it('of many or long parts is shown to a limit', () => {
    const many = requestBody(upload(Array.from({ length: 100_000 }, () => field('a', 'b'))), type);
    expect(many.text?.length).toBeLessThan(20 * 100);
    expect(many.shown).toBeLessThan(20 * 100);
    const long = requestBody(upload(Array.from({ length: 10 }, () => field('a', 'b'.repeat(60_000)))), type);
    expect(long.text?.length).toBeLessThan(130_000);
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
