import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { multipartField } from '../../../../../src/sandbox/http/exchange/multipart.ts';

const TYPE = 'multipart/form-data; boundary=B';
const part = (head: string, content: Uint8Array) =>
  Buffer.concat([Buffer.from(`--B\r\n${head}\r\n\r\n`), content, Buffer.from('\r\n')]);
const named = (name: string, content: Uint8Array) =>
  part(`Content-Disposition: form-data; name="${name}"`, content);
const END = Buffer.from('--B--\r\n');

describe('multipartField', () => {
  it('gives back any bytes', () => {
    // Bytes that look like delimiters, more often than chance would have them.
    const bytes = fc
      .array(
        fc.oneof(
          fc.uint8Array({ maxLength: 20 }),
          fc.constantFrom('\r\n', '--', '--B', '\r\n--Bx').map((text) => Buffer.from(text)),
        ),
      )
      .map((pieces) => Buffer.concat(pieces))
      .filter((content) => !/\r\n--B(?:\r\n|--)/.test(`\r\n${content.toString('latin1')}\r\n`));
    fc.assert(
      fc.property(bytes, bytes, (meta, file) => {
        const body = Buffer.concat([named('meta', meta), named('file', file), END]);
        expect(multipartField(TYPE, body, 'meta')?.content).toEqual(meta);
        expect(multipartField(TYPE, body, 'file')?.content).toEqual(file);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.uint8Array(), (type, body) => {
        expect(multipartField(type, Buffer.from(body), 'file')).toBeUndefined();
        multipartField(TYPE, Buffer.from(body), 'file');
      }),
    );
  });

  it('reads the name of a file, and takes no other parameter for the name', () => {
    const head = 'Content-Type: image/png\r\ncontent-disposition: form-data; filename="file"; name="f"';
    const body = Buffer.concat([part(head, Buffer.from('x')), END]);
    expect(multipartField(TYPE, body, 'f')).toEqual({ filename: 'file', content: Buffer.from('x') });
    expect(multipartField(TYPE, body, 'file')).toBeUndefined();
  });

  it.each(['multipart/form-data;boundary=B', 'Multipart/Form-Data; charset=utf-8; boundary="B"; x=y'])(
    'reads the boundary of %s',
    (type) => {
      expect(multipartField(type, Buffer.concat([named('f', Buffer.from('x')), END]), 'f')).toBeDefined();
    },
  );

  it('skips what stands before the first delimiter', () => {
    const body = Buffer.concat([Buffer.from('preamble\r\n'), named('f', Buffer.from('x')), END]);
    expect(multipartField(TYPE, body, 'f')?.content.toString()).toBe('x');
  });

  it.each<[string, string | undefined, Buffer]>([
    ['no content type', undefined, Buffer.concat([named('f', Buffer.from('x')), END])],
    ['no boundary', 'multipart/form-data', Buffer.concat([named('f', Buffer.from('x')), END])],
    ['another kind', 'application/json; boundary=B', Buffer.concat([named('f', Buffer.from('x')), END])],
    ['a body that is cut off', TYPE, named('f', Buffer.from('x'))],
    ['no such field', TYPE, Buffer.concat([named('g', Buffer.from('x')), END])],
    ['nothing', TYPE, Buffer.alloc(0)],
  ])('finds nothing in %s', (_, type, body) => {
    expect(multipartField(type, body, 'f')).toBeUndefined();
  });
});
