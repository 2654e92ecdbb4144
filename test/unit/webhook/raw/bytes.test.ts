import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { bodyBytes } from '../../../../src/webhook/raw/notification.ts';

const text = '{"商户":1}';
const bytes = Buffer.from(text);
/** The bytes with others around them, as a view into a larger memory has them. */
const around = new Uint8Array([0, 0, 0, 0, 0, 0, 0, 0, ...bytes, 9, 9]);

function shared(): SharedArrayBuffer {
  const memory = new SharedArrayBuffer(bytes.length);
  new Uint8Array(memory).set(bytes);
  return memory;
}

describe('raw bytes', () => {
  it.each<[string, unknown]>([
    ['a text', text],
    ['a Buffer', bytes],
    ['a Uint8Array', new Uint8Array(bytes)],
    ['an ArrayBuffer', new Uint8Array(bytes).buffer],
    ['a SharedArrayBuffer', shared()],
    ['a DataView', new DataView(new Uint8Array(bytes).buffer)],
    ['a view of a part', new Uint8Array(around.buffer, 8, bytes.length)],
    ['a DataView of a part', new DataView(around.buffer, 8, bytes.length)],
    ['an Int8Array', new Int8Array(new Uint8Array(bytes).buffer)],
    ['a Uint8ClampedArray', new Uint8ClampedArray(new Uint8Array(bytes).buffer)],
    ['an ArrayBuffer of another realm', runInNewContext('Uint8Array.from(b).buffer', { b: [...bytes] })],
    ['a view of another realm', runInNewContext('Uint8Array.from(b)', { b: [...bytes] })],
  ])('are those of %s', (_, body) => {
    expect(bodyBytes(body).equals(bytes)).toBe(true);
  });

  it.each([Int16Array, Uint16Array, Int32Array, Float32Array, Float64Array, BigInt64Array, BigUint64Array])(
    'are those under a %o, at its offset',
    (View) => {
      const { buffer } = new Uint8Array([...Array(8).fill(1), ...Buffer.from('0123456789abcdef'), 2]);
      const view = new View(buffer, 8, 16 / View.BYTES_PER_ELEMENT);
      expect(bodyBytes(view).toString()).toBe('0123456789abcdef');
    },
  );

  it('are a copy', () => {
    const memory = new Uint8Array(bytes);
    const copy = bodyBytes(memory.buffer);
    memory.fill(0);
    expect(copy.toString()).toBe(text);
  });

  it.each<[string, () => unknown]>([
    ['nothing', () => undefined],
    ['null', () => null],
    ['a number', () => 1],
    ['what was parsed', () => JSON.parse(text)],
    ['a list of bytes', () => [...bytes]],
    ['an object that passes for an ArrayBuffer', () => ({ __proto__: ArrayBuffer.prototype })],
    [
      'memory that was given away',
      () => {
        const { buffer } = new Uint8Array(bytes);
        structuredClone(buffer, { transfer: [buffer] });
        return buffer;
      },
    ],
    [
      'a view of memory that was given away',
      () => {
        const view = new DataView(new Uint8Array(bytes).buffer);
        structuredClone(view.buffer, { transfer: [view.buffer] });
        return view;
      },
    ],
  ])('are not in %s', (_, make) => {
    const read = () => bodyBytes(make());
    expect(read).toThrow(expect.objectContaining({ code: 'BODY_PARSED', field: 'body' }));
  });

  it('are at most 1 MB, whatever they are in', () => {
    const over = new ArrayBuffer(1024 * 1024 + 1);
    for (const body of [over, new DataView(over), new Uint8Array(over)]) {
      expect(() => bodyBytes(body)).toThrow(expect.objectContaining({ code: 'VALUE_INVALID' }));
    }
  });
});
