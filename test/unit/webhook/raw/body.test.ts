import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { RequestError, TransportError } from '../../../../src/errors/index.ts';
import { LIMIT, rawBody } from '../../../../src/webhook/raw/body.ts';

const read = (places: { stream?: Readable; rawBody?: unknown; body?: unknown }) =>
  rawBody({ stream: Readable.from([]), rawBody: undefined, body: undefined, ...places }, 'the switch');

/** A stream that somebody has read, as a body parser does. */
async function drained(): Promise<Readable> {
  const stream = Readable.from([Buffer.from('{}')]);
  for await (const _ of stream);
  return stream;
}

describe('the bytes of a body', () => {
  const bytes = Buffer.from('{"商户":1}');

  it('are those that a framework kept, before those it parsed', async () => {
    const stream = await drained();
    expect(await read({ stream, rawBody: bytes, body: { 商户: 1 } })).toBe(bytes);
    expect(await read({ stream, rawBody: 'text', body: bytes })).toBe('text');
    expect(await read({ stream, body: bytes })).toBe(bytes);
    expect(await read({ stream, body: 'text' })).toBe('text');
    const { buffer } = new Uint8Array(bytes);
    expect(await read({ stream, rawBody: buffer, body: {} })).toEqual(bytes);
    expect(await read({ stream, body: new DataView(buffer) })).toEqual(bytes);
  });

  it('are read where nobody has, even if an empty body was put there', async () => {
    const cut = [bytes.subarray(0, 4), bytes.subarray(4)];
    expect(await read({ stream: Readable.from(cut), body: {} })).toEqual(bytes);
    expect(await read({})).toEqual(Buffer.alloc(0));
  });

  it.each([{ body: { 商户: 1 } }, { body: undefined }, { body: null, rawBody: {} }])(
    'are not made again from %j',
    async (places) => {
      const refused = read({ stream: await drained(), ...places });
      await expect(refused).rejects.toBeInstanceOf(RequestError);
      await expect(refused).rejects.toMatchObject({ code: 'BODY_PARSED', field: 'body' });
      await expect(refused).rejects.toThrow('the switch');
    },
  );
});

describe('a body that is refused', () => {
  const full = Buffer.alloc(LIMIT, ' ');
  const large = { code: 'VALUE_INVALID', field: 'body' };

  it('has more than 1 MB, wherever it is', async () => {
    const stream = await drained();
    const over = Buffer.concat([full, full.subarray(0, 1)]);
    await expect(read({ rawBody: over })).rejects.toMatchObject(large);
    await expect(read({ stream, body: over.toString() })).rejects.toMatchObject(large);
    await expect(read({ stream, body: '商'.repeat(LIMIT / 2) })).rejects.toMatchObject(large);
    await expect(read({ stream: Readable.from([full, full]) })).rejects.toMatchObject(large);
    expect(await read({ rawBody: full })).toHaveLength(LIMIT);
    expect(await read({ stream: Readable.from([full]) })).toHaveLength(LIMIT);
  });

  it('is read to its end, so that the sender reads the answer', async () => {
    const stream = Readable.from([full, full, full]);
    await expect(read({ stream })).rejects.toMatchObject(large);
    await new Promise((resolve) => stream.once('close', resolve));
    expect(stream.readableEnded).toBe(true);
  });

  it.each([undefined, new Error('ECONNRESET')])('ends before its end: %s', async (error) => {
    const stream = new PassThrough();
    const reading = read({ stream });
    stream.write('{"id":');
    setImmediate(() => stream.destroy(error));
    await expect(reading).rejects.toBeInstanceOf(TransportError);
    await expect(reading).rejects.toMatchObject({ code: 'BODY_TRUNCATED' });
  });
});
