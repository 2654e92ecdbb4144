import {
  constants,
  createPrivateKey,
  createPublicKey,
  type KeyObject,
  privateDecrypt,
  publicEncrypt,
  sign,
  verify,
} from 'node:crypto';
import { ConfigurationError, RequestError } from '../errors/index.ts';
import { plainText } from './aes.ts';
import { decodeBase64 } from './base64.ts';
import { type KeyInput, type KeyType, readKey } from './pem/key.ts';
import { checkText } from './text.ts';

/** The short forms of keys: a scheme, then the DER of the key in base64. */
const FORMS: Readonly<Record<string, { type: KeyType; read: (key: Buffer) => KeyObject }>> = {
  'private.pkcs8://': {
    type: 'private',
    read: (key) => createPrivateKey({ key, format: 'der', type: 'pkcs8' }),
  },
  'private.pkcs1://': {
    type: 'private',
    read: (key) => createPrivateKey({ key, format: 'der', type: 'pkcs1' }),
  },
  'public.spki://': { type: 'public', read: (key) => createPublicKey({ key, format: 'der', type: 'spki' }) },
  'public.pkcs1://': {
    type: 'public',
    read: (key) => createPublicKey({ key, format: 'der', type: 'pkcs1' }),
  },
};

/** The padding of a documented operation: OAEP, except for some overseas operations. */
export function paddingOf(documented: 'pkcs1' | undefined): number {
  return documented === 'pkcs1' ? constants.RSA_PKCS1_PADDING : constants.RSA_PKCS1_OAEP_PADDING;
}

/** How many bytes each padding needs. */
const TAKEN = new Map<number, number>([
  [constants.RSA_PKCS1_OAEP_PADDING, 42],
  [constants.RSA_PKCS1_PADDING, 11],
]);

/** The longest text that a key encrypts, in bytes. */
export function plainLimit(key: KeyObject, padding: number): number {
  return (key.asymmetricKeyDetails?.modulusLength ?? 0) / 8 - (TAKEN.get(padding) ?? 0);
}

/**
 * Signatures (SHA-256 with PKCS#1 v1.5) and encryption: OAEP with SHA-1, as WeChat Pay requires; PKCS#1 v1.5 for
 * overseas operations that use it.
 */
export class Rsa {
  static readonly KEY_TYPE_PUBLIC = 'public';
  static readonly KEY_TYPE_PRIVATE = 'private';

  /**
   * Reads a key of the given type: PEM text (PKCS#1, PKCS#8, SPKI, X.509), also in quotes, indented, encoded in base64,
   * or with line breaks lost or written as `\n`; the base64 of its DER; a `file://` URL, an absolute path, bytes, an
   * object of node:crypto, `[key, passphrase]`, or a short form such as `private.pkcs8://…`.
   *
   * @throws ConfigurationError `KEY_INVALID`, `KEY_WRONG_KIND`
   */
  static from(thing: KeyInput, type: KeyType = Rsa.KEY_TYPE_PRIVATE): KeyObject {
    const wanted = type === 'public' ? 'public' : 'private';
    if (typeof thing === 'string') {
      const scheme = Object.keys(FORMS).find((prefix) => thing.startsWith(prefix));
      if (scheme) return readForm(scheme, thing.slice(scheme.length), wanted);
    }
    return readKey(thing, wanted);
  }

  /** @param thing base64 of a PKCS#1 key */
  static fromPkcs1(thing: string, type: KeyType = Rsa.KEY_TYPE_PRIVATE): KeyObject {
    return fromDer(type === 'public' ? 'public.pkcs1://' : 'private.pkcs1://', thing);
  }

  /** @param thing base64 of a PKCS#8 private key */
  static fromPkcs8(thing: string): KeyObject {
    return fromDer('private.pkcs8://', thing);
  }

  /** @param thing base64 of a SubjectPublicKeyInfo */
  static fromSpki(thing: string): KeyObject {
    return fromDer('public.spki://', thing);
  }

  /** Converts a PKCS#1 public key to a SubjectPublicKeyInfo, both in base64. */
  static pkcs1ToSpki(thing: string): string {
    return Rsa.fromPkcs1(thing, Rsa.KEY_TYPE_PUBLIC)
      .export({ type: 'spki', format: 'der' })
      .toString('base64');
  }

  /**
   * Signs synchronously.
   *
   * @returns base64
   * @throws ConfigurationError if the key cannot sign; RequestError `VALUE_INVALID` if the message is neither a string
   * nor bytes
   */
  static sign(message: string | Uint8Array, privateKey: KeyInput): string {
    checkText('message', message);
    return sign('RSA-SHA256', Buffer.from(message as string), rsaKey(privateKey, 'private')).toString(
      'base64',
    );
  }

  /**
   * Signs in the thread pool of libuv, so that it does not block the event loop.
   *
   * @throws ConfigurationError if the key cannot sign; RequestError `VALUE_INVALID` if the message is neither a string
   * nor bytes
   */
  static signAsync(message: string | Uint8Array, privateKey: KeyObject): Promise<string> {
    // What the executor throws rejects the promise.
    return new Promise((resolve, reject) => {
      checkText('message', message);
      sign('RSA-SHA256', Buffer.from(message as string), rsaKey(privateKey, 'private'), (error, signature) =>
        error ? reject(error) : resolve(signature.toString('base64')),
      );
    });
  }

  /**
   * Whether `signature` (base64) is the signature of `message`. A malformed signature returns `false`.
   *
   * @throws ConfigurationError if the key cannot verify; RequestError `VALUE_INVALID` if the message is neither a string
   * nor bytes
   */
  static verify(message: string | Uint8Array, signature: string, publicKey: KeyInput): boolean {
    checkText('message', message);
    const key = rsaKey(publicKey, 'public');
    const bytes = typeof signature === 'string' ? decodeBase64(signature) : undefined;
    return bytes !== undefined && verify('RSA-SHA256', Buffer.from(message as string), key, bytes);
  }

  /**
   * @param padding `RSA_PKCS1_OAEP_PADDING` or `RSA_PKCS1_PADDING` from the constants of node:crypto
   * @returns base64
   * @throws RequestError `ENCRYPT_FAILED` if the text is too long: the limit of a 2048-bit key is 214 bytes of UTF-8
   */
  static encrypt(
    plaintext: string | Uint8Array,
    publicKey: KeyInput,
    padding: number = constants.RSA_PKCS1_OAEP_PADDING,
  ): string {
    checkText('plaintext', plaintext, 'ENCRYPT_FAILED');
    checkPadding(padding, 'ENCRYPT_FAILED');
    const key = rsaKey(publicKey, 'public');
    try {
      return publicEncrypt({ key, padding, oaepHash: 'sha1' }, Buffer.from(plaintext as string)).toString(
        'base64',
      );
    } catch {
      const limit = plainLimit(key, padding);
      throw new RequestError(
        'ENCRYPT_FAILED',
        `The text is too long for this key: the limit is ${limit} bytes of UTF-8`,
        {
          field: 'plaintext',
        },
      );
    }
  }

  /**
   * @param ciphertext base64
   * @param padding as for `encrypt`. `RSA_PKCS1_PADDING` requires OpenSSL 3.2 or later (Node 24), which decrypts an
   * invalid ciphertext to random bytes, so that errors do not help an attacker to find a valid one
   * @throws RequestError `DECRYPT_FAILED`
   */
  static decrypt(
    ciphertext: string,
    privateKey: KeyInput,
    padding: number = constants.RSA_PKCS1_OAEP_PADDING,
  ): string {
    checkPadding(padding, 'DECRYPT_FAILED');
    const key = rsaKey(privateKey, 'private');
    const bytes = typeof ciphertext === 'string' ? decodeBase64(ciphertext) : undefined;
    let plain: Buffer | undefined;
    try {
      plain = bytes && privateDecrypt({ key, padding, oaepHash: 'sha1' }, bytes);
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === 'ERR_INVALID_ARG_VALUE') throw unsupported();
      plain = undefined;
    }
    if (plain) return plainText(plain);
    throw new RequestError('DECRYPT_FAILED', 'The ciphertext cannot be decrypted with this key', {
      field: 'ciphertext',
    });
  }
}

function fromDer(scheme: string, base64: unknown): KeyObject {
  if (typeof base64 === 'string') return readForm(scheme, base64, FORMS[scheme]?.type ?? 'private');
  const what = base64 === null ? 'null' : `of type ${typeof base64}`;
  throw new ConfigurationError('KEY_INVALID', `The key must be the base64 of its DER, and it is ${what}`);
}

function readForm(scheme: string, base64: string, wanted: KeyType): KeyObject {
  const form = FORMS[scheme];
  if (form?.type !== wanted) {
    throw new ConfigurationError(
      'KEY_WRONG_KIND',
      `A ${wanted} key is required, but this is a ${scheme} key`,
    );
  }
  const bytes = decodeBase64(base64.replaceAll(' ', ''));
  try {
    if (bytes && bytes.length > 0) return form.read(bytes);
  } catch {
    // The error below does not contain the key.
  }
  throw new ConfigurationError(
    'KEY_INVALID',
    `The text after ${scheme} must be the base64 of that key, on one line`,
  );
}

function rsaKey(input: KeyInput, type: KeyType): KeyObject {
  const key = readKey(input, type);
  if (key.asymmetricKeyType === 'rsa') return key;
  throw new ConfigurationError(
    'KEY_WRONG_KIND',
    `An RSA key is required, but this is a key of type ${key.asymmetricKeyType}`,
  );
}

function checkPadding(padding: number, code: 'ENCRYPT_FAILED' | 'DECRYPT_FAILED'): void {
  if (TAKEN.has(padding)) return;
  throw new RequestError(code, 'WeChat Pay supports only OAEP padding, and PKCS#1 v1.5 overseas', {
    field: 'padding',
  });
}

function unsupported(): RequestError {
  return new RequestError(
    'DECRYPT_FAILED',
    `Node ${process.versions.node} with OpenSSL ${process.versions.openssl} cannot decrypt RSA PKCS#1 v1.5: use Node 24 or later`,
    { field: 'padding' },
  );
}
