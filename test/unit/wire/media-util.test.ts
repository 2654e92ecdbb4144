import { createHash } from 'node:crypto';
import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { inspect } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RequestError } from '../../../src/errors/index.ts';
import { MediaUtil } from '../../../src/wire/media-util.ts';

const bytes = Buffer.from([0xff, 0xd8, 0x00, 0x0d, 0x0a, 0x2d, 0x2d, 0xff]);
const sha256 = createHash('sha256').update(bytes).digest('hex');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'media-util-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, content: Uint8Array = bytes): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

const boundaryOf = (media: MediaUtil) =>
  media.getContentType().slice('multipart/form-data; boundary='.length);

/** The body as text, a byte a character, with a fixed boundary. */
const bodyOf = (media: MediaUtil) =>
  media.getBody().toString('latin1').replaceAll(boundaryOf(media), 'BOUNDARY');

/** The body as the Request of undici reads it: an independent implementation of multipart. */
async function formOf(media: MediaUtil): Promise<FormData> {
  const headers = { 'Content-Type': media.getContentType() };
  return new Response(media.getBody(), { headers }).formData();
}

async function refusal(act: () => unknown): Promise<RequestError> {
  try {
    await act();
  } catch (error) {
    expect(error).toBeInstanceOf(RequestError);
    expect(error).toMatchObject({ code: 'VALUE_INVALID' });
    return error as RequestError;
  }
  throw new Error('nothing was thrown');
}

describe('MediaUtil', () => {
  it('sends the meta and the file', () => {
    const media = new MediaUtil(fileOf('image.jpg'));
    const meta = `{"filename":"image.jpg","sha256":"${sha256}"}`;
    expect(media.getMeta()).toBe(meta);
    expect(bodyOf(media)).toBe(
      [
        '--BOUNDARY',
        'Content-Type: application/json',
        'Content-Disposition: form-data; name="meta"',
        '',
        meta,
        '--BOUNDARY',
        'Content-Disposition: form-data; name="file"; filename="image.jpg"',
        'Content-Length: 8',
        'Content-Type: image/jpeg',
        '',
        bytes.toString('latin1'),
        '--BOUNDARY--',
        '',
      ].join('\r\n'),
    );
  });

  it('gives the same body any number of times, as bytes and as streams', async () => {
    const media = new MediaUtil('image.jpg', bytes);
    const body = media.getBody();
    expect(media.getBody()).toEqual(body);
    expect(await buffer(media.getStream())).toEqual(body);
    expect(await buffer(media.getStream())).toEqual(body);
  });

  it('has a boundary of its own for its life', () => {
    const media = new MediaUtil('image.jpg', bytes);
    expect(boundaryOf(media)).toMatch(/^[0-9a-f]{40}$/);
    expect(boundaryOf(media)).toBe(boundaryOf(media));
    expect(boundaryOf(new MediaUtil('image.jpg', bytes))).not.toBe(boundaryOf(media));
  });

  it('is read alike from a path, a file URL, bytes and a stream', async () => {
    const file = fileOf('video.mp4');
    const sources = [
      new MediaUtil(file),
      new MediaUtil(`file://${file}`),
      new MediaUtil('video.mp4', new Uint8Array(bytes)),
      await MediaUtil.from(file),
      await MediaUtil.from(`file://${file}`),
      await MediaUtil.from(bytes, 'video.mp4'),
      await MediaUtil.from(createReadStream(file, { highWaterMark: 3 }), 'video.mp4'),
      await MediaUtil.from(Readable.from([bytes.subarray(0, 3), bytes.subarray(3)]), '/any/where/video.mp4'),
    ];
    expect(new Set(sources.map(bodyOf)).size).toBe(1);
    expect((await MediaUtil.from(file, 'other.mp4')).getMeta()).toBe(
      `{"filename":"other.mp4","sha256":"${sha256}"}`,
    );
  });

  it('keeps the bytes it was given, whatever becomes of them', () => {
    const own = Buffer.from(bytes);
    const media = new MediaUtil('image.jpg', own);
    own.fill(0);
    expect(media.getBody().includes(bytes)).toBe(true);
  });

  it('replaces the meta and puts it back', async () => {
    const media = new MediaUtil('图片.jpg', bytes);
    const meta = media.getMeta();
    expect(media.setMeta('{"filename":"图片.jpg"}')).toBe(25);
    expect(media.getMeta()).toBe('{"filename":"图片.jpg"}');
    expect((await formOf(media)).get('meta')).toBe('{"filename":"图片.jpg"}');
    expect(media.setMeta('m'.repeat(20_000))).toBe(20_000);
    expect(media.setMeta(null)).toBe(Buffer.byteLength(meta));
    expect(media.getMeta()).toBe(meta);
    media.setMeta('{}');
    expect(media.setMeta()).toBe(Buffer.byteLength(meta));
    expect(media.getMeta()).toBe(meta);
  });

  it('gives the same file with another meta, and keeps its own', async () => {
    const media = new MediaUtil('图片.jpg', bytes);
    const meta = media.getMeta();
    const other = media.withMeta('{"item_id":1}');
    expect(other.getMeta()).toBe('{"item_id":1}');
    expect(media.getMeta()).toBe(meta);
    expect(other.getContentType()).toBe(media.getContentType());
    expect(bodyOf(other)).toBe(bodyOf(media).replace(Buffer.from(meta).toString('latin1'), '{"item_id":1}'));
    expect((await formOf(other)).get('meta')).toBe('{"item_id":1}');
    expect(MediaUtil.of(other.getStream())).toBe(other);
    for (const bad of [5, '\ud800', `--${boundaryOf(media)}--`]) {
      expect((await refusal(() => media.withMeta(bad as string))).field).toBe('meta');
    }
    expect(media.getMeta()).toBe(meta);
  });

  it('has its file in the part that is named, and gives the same with another', async () => {
    const media = new MediaUtil('image.jpg', bytes, { part: 'submission_file' });
    expect(media.getPart()).toBe('submission_file');
    expect([...(await formOf(media)).keys()]).toEqual(['meta', 'submission_file']);
    expect([...(await formOf(media.withMeta('{}'))).keys()]).toEqual(['meta', 'submission_file']);
    const plain = new MediaUtil('image.jpg', bytes);
    plain.setMeta('{"a":1}');
    expect(plain.getPart()).toBeUndefined();
    const other = plain.withPart('due_diligence_file');
    expect(other.getContentType()).toBe(plain.getContentType());
    expect(other.getMeta()).toBe('{"a":1}');
    expect(bodyOf(other)).toBe(bodyOf(plain).replace('name="file"', 'name="due_diligence_file"'));
    expect(bodyOf(plain.withPart('file'))).toBe(bodyOf(plain));
    const sources = [
      await MediaUtil.from(fileOf('a.jpg'), undefined, { part: 'x' }),
      await MediaUtil.from(bytes, 'a.jpg', { part: 'x' }),
      await MediaUtil.from(Readable.from([bytes]), 'a.jpg', { part: 'x' }),
    ];
    expect(sources.map((source) => source.getPart())).toEqual(['x', 'x', 'x']);
    expect(new Set(sources.map(bodyOf)).size).toBe(1);
  });

  it.each([
    ...['', 'meta', 'a b', 'a"', 'a\r\nX: 1', 'ä', 5, null, {}].map((part) => [{ part }, 'part'] as const),
    ...['file', null, 5].map((options) => [options, 'options'] as const),
  ])('refuses the options %j', async (options, field) => {
    const given = options as { part: string };
    expect((await refusal(() => new MediaUtil('a.jpg', bytes, given))).field).toBe(field);
    expect((await refusal(() => MediaUtil.from(bytes, 'a.jpg', given))).field).toBe(field);
    const unread = Readable.from([bytes]);
    await refusal(() => MediaUtil.from(unread, 'a.jpg', given));
    expect(unread.readableDidRead).toBe(false);
    if (field !== 'part') return;
    expect((await refusal(() => new MediaUtil('a.jpg', bytes).withPart(given.part))).field).toBe('part');
  });

  it('is known by itself and by its stream, and nothing else is', () => {
    const media = new MediaUtil('image.jpg', bytes);
    expect(MediaUtil.of(media)).toBe(media);
    expect(MediaUtil.of(media.getStream())).toBe(media);
    for (const body of [undefined, null, 'text', 5, {}, bytes, Readable.from([bytes])]) {
      expect(MediaUtil.of(body)).toBeUndefined();
    }
  });

  it('prints nothing of the file', () => {
    expect(inspect(new MediaUtil('secret.jpg', bytes), { depth: 9, showHidden: true })).not.toMatch(
      /secret|ff d8/,
    );
  });

  it.each([
    ['image.png', 'image/png'],
    ['IMAGE.JPG', 'image/jpeg'],
    ['a.b.bmp', 'image/bmp'],
    ['.mp4', 'video/mp4'],
    ['users.csv', 'text/csv'],
    ['noext', undefined],
    ['jpg', undefined],
    ['file.unknownext', undefined],
    ['file.', undefined],
  ])('gives %s the type %s', (name, type) => {
    const part = bodyOf(new MediaUtil(name, bytes)).split('name="file"')[1] ?? '';
    expect(/Content-Type: (.*)\r\n/.exec(part)?.[1]).toBe(type);
  });

  it('leaves out the length of an empty file', () => {
    const body = bodyOf(new MediaUtil('empty.jpg', new Uint8Array(0)));
    expect(body).not.toContain('Content-Length');
    expect(body.endsWith('Content-Type: image/jpeg\r\n\r\n\r\n--BOUNDARY--\r\n')).toBe(true);
  });

  it('encodes what would end the quotes or the line of its header', () => {
    const media = new MediaUtil('a"\r\nX-Evil: 1; b.jpg', bytes);
    expect(bodyOf(media)).toContain('; filename="a%22%0D%0AX-Evil: 1; b.jpg"\r\nContent-Length: 8\r\n');
    expect(JSON.parse(media.getMeta())).toEqual({ filename: 'a"\r\nX-Evil: 1; b.jpg', sha256 });
  });

  it('is read back by another implementation, whatever the name and the bytes', async () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map((text) => `${text.replaceAll('/', '_')}.jpg`);
    await fc.assert(
      fc.asyncProperty(name, fc.uint8Array(), async (filename, content) => {
        const form = await formOf(new MediaUtil(filename, content));
        const part = form.get('file') as File;
        expect([...form.keys()]).toEqual(['meta', 'file']);
        expect(JSON.parse(String(form.get('meta')))).toMatchObject({ filename });
        expect(part.type).toBe('image/jpeg');
        expect(Buffer.from(await part.arrayBuffer())).toEqual(Buffer.from(content));
      }),
    );
  });

  it('crosses a socket unchanged', async () => {
    const media = new MediaUtil('image.jpg', Buffer.alloc(1_000_000, bytes));
    const received: Buffer[] = [];
    const server = createServer(async (request, response) => {
      received.push(await buffer(request));
      response.end();
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const headers = { 'Content-Type': media.getContentType() };
    await fetch(url, { method: 'POST', headers, body: media.getBody() });
    await fetch(url, { method: 'POST', headers, body: media.getStream(), duplex: 'half' } as RequestInit);
    server.close();
    server.closeAllConnections();
    expect(received.map((body) => body.equals(media.getBody()))).toEqual([true, true]);
  });

  it.each(['', '/', '///', 'a\0.jpg', 'a\t.jpg', 'a\u007f.jpg', 'a\u0085.jpg', 'a\ud800.jpg'])(
    'refuses %j as the name of a file',
    async (name) => {
      expect((await refusal(() => new MediaUtil(name, bytes))).field).toBe('file');
      await refusal(() => new MediaUtil(name));
      await refusal(() => MediaUtil.from(bytes, name));
      await refusal(() => MediaUtil.from(name));
    },
  );

  it('refuses a file that cannot be read', async () => {
    const missing = join(folder, 'missing.jpg');
    const error = await refusal(() => new MediaUtil(missing));
    expect(error.message).toContain(missing);
    expect(error.cause).toMatchObject({ code: 'ENOENT' });
    expect((await refusal(() => MediaUtil.from(missing))).cause).toMatchObject({ code: 'ENOENT' });
    expect((await refusal(() => new MediaUtil(folder))).cause).toMatchObject({ code: 'EISDIR' });
  });

  it('refuses what are no bytes', async () => {
    for (const content of ['text', 5, null, {}, Readable.from([bytes])]) {
      const error = await refusal(() => new MediaUtil('a.jpg', content as unknown as Uint8Array));
      expect(error.field).toBe('content');
    }
    await refusal(() => new MediaUtil(bytes as unknown as string));
    await refusal(() => MediaUtil.from(bytes));
    await refusal(() => MediaUtil.from(5 as unknown as Buffer, 'a.jpg'));
  });

  it('refuses a stream that does not give all of its bytes', async () => {
    const failing = Readable.from(
      (async function* () {
        yield bytes;
        throw new Error('the disk is gone');
      })(),
    );
    const error = await refusal(() => MediaUtil.from(failing, 'a.jpg'));
    expect(error.cause).toMatchObject({ message: 'the disk is gone' });

    const read = Readable.from([bytes]);
    await buffer(read);
    await refusal(() => MediaUtil.from(read, 'a.jpg'));

    const decoding = Readable.from([bytes]).setEncoding('utf8');
    await refusal(() => MediaUtil.from(decoding, 'a.jpg'));

    const destroyed = Readable.from([bytes]).destroy();
    await refusal(() => MediaUtil.from(destroyed, 'a.jpg'));
  });

  it('refuses a meta that is no text, or would end the part', async () => {
    const media = new MediaUtil('a.jpg', bytes);
    for (const meta of [5, {}, '\ud800', `--${boundaryOf(media)}--`]) {
      expect((await refusal(() => media.setMeta(meta as string))).field).toBe('meta');
    }
    expect(JSON.parse(media.getMeta())).toEqual({ filename: 'a.jpg', sha256 });
  });
});
