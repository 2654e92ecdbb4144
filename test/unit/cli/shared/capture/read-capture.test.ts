import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDump } from '../../../../../src/cli/shared/capture/read-capture.ts';

describe('a dump', () => {
  it.each(['\r\n', '\n'])('of HTTP is parted at its empty line (%j)', (end) => {
    const text = ['POST /notify HTTP/1.1', 'Wechatpay-Nonce: a:b', 'X: 1', '', '{"店":1}\r\n\r\n2'].join(end);
    const { headers, body } = readDump(Buffer.from(text));
    expect(headers).toEqual([
      ['Wechatpay-Nonce', 'a:b'],
      ['X', '1'],
    ]);
    expect(body.toString()).toBe('{"店":1}\r\n\r\n2');
  });

  it('keeps every byte of the body', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const dump = Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\nA: b\r\n\r\n'), bytes]);
        expect(readDump(dump).body).toEqual(Buffer.from(bytes));
      }),
    );
  });

  it.each([
    [{ headers: { a: 'b', c: ['1', '2'] }, body: 'x' }],
    [
      {
        headers: [
          ['a', 'b'],
          ['c', '1'],
          ['c', '2'],
        ],
        body: 'x',
      },
    ],
  ])('of JSON holds headers and the text of the body', (dump) => {
    const { headers, body } = readDump(Buffer.from(JSON.stringify(dump)));
    expect(headers).toEqual([
      ['a', 'b'],
      ['c', '1'],
      ['c', '2'],
    ]);
    expect(body.toString()).toBe('x');
  });

  it.each([
    ['', 'Standard input is empty'],
    ['A: b', 'no empty line'],
    ['nonsense\n\nbody', 'does not have the form `Name: value`'],
    ['{', 'is not valid JSON'],
    ['{"headers":{}}', 'body in the dump must be a string'],
    ['{"headers":{},"body":{}}', 'body in the dump must be a string'],
    ['{"body":""}', 'must have the form {'],
    ['{"headers":["a"],"body":""}', 'pairs of name and value'],
  ])('%j is refused: %s', (text, message) => {
    expect(() => readDump(Buffer.from(text))).toThrow(message);
  });
});
