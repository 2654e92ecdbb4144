import { isAnyArrayBuffer } from 'node:util/types';
import { isObject } from '../../wire/kinds.ts';

/** A string, or bytes in any JavaScript type. */
export type Bytes = string | ArrayBufferLike | ArrayBufferView;

/**
 * A raw value: a string, or a view of the bytes of an ArrayBuffer, a DataView or a typed array, from any realm; also the
 * bytes of a Buffer that was serialized as JSON, `{ type: 'Buffer', data: […] }`.
 *
 * @returns `undefined` for any other value, and for a detached buffer
 */
export function rawOf(value: unknown): string | Buffer | undefined {
  if (typeof value === 'string' || Buffer.isBuffer(value)) return value;
  try {
    if (ArrayBuffer.isView(value)) return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
    return isAnyArrayBuffer(value) ? Buffer.from(value) : serializedIn(value);
  } catch {
    return undefined;
  }
}

/** Whether a value is an array of bytes as numbers. */
export function isByteList(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((item) => Number.isInteger(item) && item >= 0 && item <= 255);
}

function serializedIn(value: unknown): Buffer | undefined {
  if (!isObject(value) || value['type'] !== 'Buffer') return undefined;
  const { data } = value;
  return isByteList(data) ? Buffer.from(data) : undefined;
}
