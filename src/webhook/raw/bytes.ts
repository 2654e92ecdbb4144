import { isAnyArrayBuffer } from 'node:util/types';

/** A string, or bytes in any JavaScript type. */
export type Bytes = string | ArrayBufferLike | ArrayBufferView;

/**
 * A raw value: a string, or a view of the bytes of an ArrayBuffer, a DataView or a typed array, from any realm.
 *
 * @returns `undefined` for any other value, and for a detached buffer
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
