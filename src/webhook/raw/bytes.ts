import { isAnyArrayBuffer } from 'node:util/types';

/** Text, or bytes in any of the forms that JavaScript has for them. */
export type Bytes = string | ArrayBufferLike | ArrayBufferView;

/**
 * What is raw, as it came: a text, or a look at the very bytes that an ArrayBuffer, a DataView or a typed array is over,
 * from whatever realm.
 *
 * @returns `undefined` for what is neither, and for memory that was given away
 */
export function rawOf(value: unknown): string | Buffer | undefined {
  if (typeof value === 'string' || Buffer.isBuffer(value)) return value;
  try {
    if (ArrayBuffer.isView(value)) return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
    return isAnyArrayBuffer(value) ? Buffer.from(value) : undefined;
  } catch {
    return undefined;
  }
}
