import type { KeyObject } from 'node:crypto';
import { decodeBase64 } from '../crypto/base64.ts';
import { paddingOf, plainLimit, Rsa } from '../crypto/rsa.ts';
import { RequestError } from '../errors/index.ts';
import type { OperationFacts } from '../options/operation-facts.ts';
import { mapOptionsAt, type Options } from './options.ts';
import { fieldPath } from './path.ts';

/** The keys to encrypt the marked fields of a request with. */
export interface SealingKeys {
  /** WeChat Pay's key; the request names its serial as `Wechatpay-Serial`. */
  readonly platform?: KeyObject | undefined;
  /** The bank card key of v2, from `v2/risk/getpublickey`. */
  readonly bank?: KeyObject | undefined;
}

export interface Sealed<O> {
  /** The options unchanged, or a copy if something was encrypted. */
  readonly options: O;
  /** Whether a field is encrypted with the platform's key, by us or by the caller: then the request names its serial. */
  readonly sealed: boolean;
}

/** The keys that the options of a call need: those of marked fields with text. */
export interface NeededKeys {
  readonly platform: boolean;
  readonly bank: boolean;
  /** Whether a marked field holds anything, if only something that cannot be encrypted. */
  readonly isFilled: boolean;
}

/** The ciphertext lengths of the usual RSA keys (2048, 3072 and 4096 bits), in bytes. */
const USUAL_SIZES: readonly number[] = [256, 384, 512];

/** @returns which keys `sealOptions` needs, so that a call that needs none fetches none */
export function neededKeys(facts: OperationFacts | undefined, options: Options): NeededKeys {
  const platform = contentOf(facts?.encrypt, options);
  const bank = contentOf(facts?.encryptBank, options);
  return {
    platform: platform.hasText,
    bank: bank.hasText,
    isFilled: platform.isFilled || bank.isFilled,
  };
}

interface FieldContent {
  hasText: boolean;
  isFilled: boolean;
}

function contentOf(marks: readonly string[] | undefined, options: Options): FieldContent {
  const content = { hasText: false, isFilled: false };
  if (!marks) return content;
  const look = (value: unknown) => {
    if (value !== null && value !== undefined && value !== '') {
      content.isFilled = true;
      content.hasText ||= typeof value === 'string';
    }
    return value;
  };
  for (const mark of marks) {
    mapOptionsAt(options, fieldPath(mark), look);
    if (content.hasText) break;
  }
  return content;
}

/**
 * Encrypts every marked field of a call that contains plain text (RSA with the documented padding, in base64). Existing
 * ciphertext, `''`, null and undefined stay unchanged. The objects of the caller never change.
 *
 * @throws RequestError `ENCRYPT_FAILED` naming the field, if it is not a string, is too long for the key, or the key is
 * missing
 */
export function sealOptions<O extends Options>(
  facts: OperationFacts | undefined,
  options: O,
  keys: SealingKeys,
): Sealed<O> {
  const { encrypt, encryptBank, padding } = facts ?? {};
  if (!encrypt && !encryptBank) return { options, sealed: false };
  let sealed = false;
  let result = options;
  for (const mark of encrypt ?? []) {
    result = mapOptionsAt(result, fieldPath(mark), (value, at) => {
      const text = textAt(value, at);
      if (text === undefined) return value;
      sealed = true;
      return seal(text, at, keys.platform, 'the key of WeChat Pay (certs)', padding);
    });
  }
  for (const mark of encryptBank ?? []) {
    result = mapOptionsAt(result, fieldPath(mark), (value, at) => {
      const text = textAt(value, at);
      return text === undefined
        ? value
        : seal(text, at, keys.bank, 'the bank card key of v2/risk/getpublickey');
    });
  }
  return { options: result, sealed };
}

/** `undefined` if there is nothing to encrypt. */
function textAt(value: unknown, at: string): string | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  if (typeof value === 'string') return value;
  // A number may have already lost digits, and nothing here may be sent unencrypted.
  const type = typeof value;
  const what = Array.isArray(value) ? 'an array' : type === 'object' ? 'an object' : `a ${type}`;
  throw failure(at, `is ${what}, but it is sent encrypted: pass a string`);
}

function seal(
  text: string,
  at: string,
  key: KeyObject | undefined,
  whose: string,
  padding?: OperationFacts['padding'],
): string {
  if (isCiphertext(text, key)) return text;
  if (!key) throw failure(at, `is sent encrypted, which requires ${whose}`);
  if (!text.isWellFormed()) throw failure(at, 'contains half a character (a lone surrogate)');
  const limit = plainLimit(key, paddingOf(padding));
  if (Buffer.byteLength(text) > limit) {
    throw failure(at, `is too long to encrypt: the limit of this key is ${limit} bytes of UTF-8`);
  }
  return Rsa.encrypt(text, key, paddingOf(padding));
}

/** Plain text cannot be mistaken for ciphertext: a text of that length would be over the limit. */
function isCiphertext(text: string, key: KeyObject | undefined): boolean {
  const sizes = key ? [modulusBytes(key)] : USUAL_SIZES;
  return sizes.some((size) => text.length === Math.ceil(size / 3) * 4 && decodeBase64(text)?.length === size);
}

function modulusBytes(key: KeyObject): number {
  return (key.asymmetricKeyDetails?.modulusLength ?? 0) / 8;
}

function failure(at: string, what: string): RequestError {
  return new RequestError('ENCRYPT_FAILED', `${at} ${what}`, { field: at });
}
