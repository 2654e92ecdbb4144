import type { KeyObject } from 'node:crypto';
import { RequestError } from '../errors/index.ts';
import type { KeyInput } from './pem/key.ts';
import { paddingOf, Rsa } from './rsa.ts';

/** A private key that is stored elsewhere, e.g. in a KMS or an HSM. */
export interface ExternalSigner {
  /** Returns the raw RSASSA-PKCS1-v1_5 signature of the data, with SHA-256. */
  sign(data: Buffer): Promise<Uint8Array>;
  /**
   * Decrypts RSAES-OAEP with SHA-1. Only needed for responses with encrypted fields. For some overseas operations,
   * `padding` is `pkcs1`: then it decrypts RSAES-PKCS1-v1_5.
   */
  decrypt?(ciphertext: Buffer, padding?: 'pkcs1'): Promise<Uint8Array>;
}

/** The merchant's private key, or an object that signs with it. */
export type PrivateKeyInput = KeyInput | ExternalSigner;

/** Signs and decrypts with the merchant's private key, wherever it is stored. */
export interface Signer {
  /** Whether it can decrypt: an external signer may only sign. */
  readonly canDecrypt: boolean;
  /** @returns base64 */
  sign(message: string | Uint8Array): Promise<string>;
  /** @param ciphertext base64 */
  decrypt(ciphertext: string, padding?: 'pkcs1'): Promise<string>;
}

export function isExternal(input: unknown): input is ExternalSigner {
  return typeof input === 'object' && input !== null && typeof (input as ExternalSigner).sign === 'function';
}

/** A signer for a key. With a key of node:crypto it signs in the thread pool, so that it does not block the event loop. */
export function signerOf(key: KeyObject | ExternalSigner): Signer {
  if (isExternal(key)) return externalSigner(key);
  return {
    canDecrypt: true,
    sign: (message) => Rsa.signAsync(message, key),
    decrypt: async (ciphertext, padding) => Rsa.decrypt(ciphertext, key, paddingOf(padding)),
  };
}

function externalSigner(external: ExternalSigner): Signer {
  return {
    canDecrypt: typeof external.decrypt === 'function',
    sign: async (message) => {
      const signature = await ask('SIGN_FAILED', 'sign', () => external.sign(Buffer.from(message as string)));
      return signature.toString('base64');
    },
    decrypt: async (ciphertext, padding) => {
      if (typeof external.decrypt !== 'function') {
        throw new RequestError('DECRYPT_FAILED', 'privateKey has no decrypt() method: add it', {
          field: 'privateKey',
        });
      }
      const bytes = Buffer.from(ciphertext, 'base64');
      const plain = await ask('DECRYPT_FAILED', 'decrypt', async () =>
        external.decrypt?.(bytes, ...(padding ? [padding] : [])),
      );
      return plain.toString();
    },
  };
}

async function ask(
  code: 'SIGN_FAILED' | 'DECRYPT_FAILED',
  name: string,
  answer: () => Promise<Uint8Array | undefined>,
): Promise<Buffer> {
  let bytes: unknown;
  try {
    bytes = await answer();
  } catch (cause) {
    throw new RequestError(code, `privateKey.${name}() failed: see the cause`, {
      field: 'privateKey',
      cause,
    });
  }
  if (bytes instanceof Uint8Array) return Buffer.from(bytes);
  throw new RequestError(code, `privateKey.${name}() must return bytes (a Uint8Array)`, {
    field: 'privateKey',
  });
}
