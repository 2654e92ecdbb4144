import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { RequestError } from '../../../src/errors/index.ts';
import { readBody } from '../../../src/options/body.ts';
import { joinHeaders } from '../../../src/options/headers.ts';

const refusal = (code: string, field: string) => (error: unknown) =>
  error instanceof RequestError && error.code === code && error.field === field;

describe('readBody', () => {
  it('takes text, bytes and streams', async () => {
    expect((await readBody('text')).data).toBe('text');
    expect((await readBody(Buffer.from('b'))).data).toEqual(Buffer.from('b'));
    expect((await readBody(new Uint8Array([1, 2]).subarray(1))).data).toEqual(Buffer.from([2]));
    expect((await readBody(new Uint8Array([1, 2]).buffer)).data).toEqual(Buffer.from([1, 2]));
    expect((await readBody(Readable.from(['粤', Buffer.from('!')]))).data).toEqual(Buffer.from('粤!'));
    const form = new FormData();
    form.set('mch_id', '1900000001');
    const { data, contentType } = await readBody(form);
    const boundary = /^multipart\/form-data; boundary=(.+)$/.exec(contentType ?? '')?.[1];
    expect(data.toString()).toContain(
      `--${boundary}\r\nContent-Disposition: form-data; name="mch_id"\r\n\r\n1900000001`,
    );
  });

  it.each([[{ a: 1 }], [[1]], [5], [true]])('refuses %o', async (body) => {
    await expect(readBody(body)).rejects.toSatisfy(refusal('BODY_UNSERIALIZABLE', 'body'));
  });

  it('refuses a stream that fails', async () => {
    const failing = new Readable({
      read() {
        this.destroy(new Error('disk'));
      },
    });
    await expect(readBody(failing)).rejects.toSatisfy(refusal('BODY_UNSERIALIZABLE', 'body'));
  });
});

describe('joinHeaders', () => {
  it('lets the later map win, in any case', () => {
    const headers = joinHeaders({ Accept: 'a' }, { 'X-A': 1 }, undefined, { ACCEPT: 'b', 'x-a': null });
    expect(headers).toEqual({ Accept: 'b', 'X-A': false });
  });

  it.each<[unknown, string]>([
    [{ 'X-A': 'a\r\nX-B: c' }, 'headers.X-A'],
    [{ 'X-A': 'a\u0000' }, 'headers.X-A'],
    [{ 'X-A': '粤' }, 'headers.X-A'],
    [{ 'X-A': {} }, 'headers.X-A'],
    [{ 'X A': 'a' }, 'headers.X A'],
    [{ authorization: 'x' }, 'headers.authorization'],
    ['X-A: b', 'headers'],
    [['X-A'], 'headers'],
  ])('refuses %o', (map, field) => {
    expect(() => joinHeaders({}, map)).toThrow(expect.toSatisfy(refusal('HEADER_INVALID', field)));
  });
});
