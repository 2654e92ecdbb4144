import { RequestError, type RequestErrorCode } from '../errors/index.ts';
import { decodeBase64 } from './base64.ts';

/** The constants of both AES-256 modes. */
export class AesInterface {
  /** The block size in bytes. */
  static readonly BLOCK_SIZE = 16;
  /** The length of a key in bytes. */
  static readonly KEY_LENGTH_BYTE = 32;
  /** The length of an authentication tag in bytes. */
  static readonly AUTH_TAG_LENGTH_BYTE = 16;
  static readonly ALGO_AES_256_GCM = 'aes-256-gcm';
  static readonly ALGO_AES_256_ECB = 'aes-256-ecb';
}

export function keyBytes(key: string | Uint8Array, code: RequestErrorCode): Buffer {
  const isKey = typeof key === 'string' || key instanceof Uint8Array;
  const bytes = Buffer.from(isKey ? (key as string) : '');
  if (bytes.length === AesInterface.KEY_LENGTH_BYTE) return bytes;
  throw new RequestError(code, `The key is ${bytes.length} bytes long: an AES-256 key must have 32`, {
    field: 'key',
  });
}

export function ciphertextBytes(ciphertext: string): Buffer {
  const bytes = typeof ciphertext === 'string' ? decodeBase64(ciphertext) : undefined;
  if (bytes && bytes.length >= AesInterface.BLOCK_SIZE) return bytes;
  throw new RequestError('DECRYPT_FAILED', 'The ciphertext must be base64 of at least 16 bytes', {
    field: 'ciphertext',
  });
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export function plainText(bytes: Buffer): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new RequestError('DECRYPT_FAILED', 'The decrypted content is not UTF-8 text', {
      field: 'ciphertext',
    });
  }
}
