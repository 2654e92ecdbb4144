import { createHash, createHmac, type Hmac, timingSafeEqual } from 'node:crypto';
import { RequestError } from '../errors/index.ts';
import { checkText, type Text } from './text.ts';

/** The signatures of APIv2. */
export class Hash {
  static readonly ALGO_MD5 = 'MD5';
  static readonly ALGO_HMAC_SHA256 = 'HMAC-SHA256';

  /**
   * MD5 in lower-case hexadecimal.
   *
   * @param key appended as `&key=`; `''` for none
   * @param agency if truthy, the key is appended as `&secret=`, because it is a key of WeCom
   * @throws RequestError `VALUE_INVALID` if an argument is neither a string nor bytes
   */
  static md5(thing: Text, key: Text = '', agency: boolean | number | string = false): string {
    checkTexts(thing, key);
    const hash = createHash('md5').update(thing);
    if (key.length > 0) hash.update(agency && agency !== '0' ? '&secret=' : '&key=').update(key);
    return hash.digest('hex');
  }

  /**
   * HMAC in lower-case hexadecimal, of the text followed by `&key=` and the key.
   *
   * @throws RequestError `VALUE_INVALID` for an empty key or an unknown algorithm
   */
  static hmac(thing: Text, key: Text, algorithm = 'sha256'): string {
    checkTexts(thing, key);
    if (key.length === 0) throw invalid('key', 'An HMAC requires a key');
    let hmac: Hmac;
    try {
      hmac = createHmac(algorithm, key);
    } catch {
      throw invalid('algorithm', 'This version of Node does not support this hash algorithm');
    }
    return hmac.update(thing).update('&key=').update(key).digest('hex');
  }

  /**
   * The signature (`sign`) of a text, in upper-case hexadecimal.
   *
   * @param type `MD5` or `HMAC-SHA256`
   * @throws RequestError `SIGN_TYPE_UNKNOWN`, `VALUE_INVALID` for an empty key
   */
  static sign(type: string, data: Text, key: Text): string {
    checkTexts(data, key);
    if (key.length === 0) throw invalid('key', 'A sign requires the APIv2 key');
    if (type === Hash.ALGO_MD5) return Hash.md5(data, key).toUpperCase();
    if (type === Hash.ALGO_HMAC_SHA256) return Hash.hmac(data, key).toUpperCase();
    throw new RequestError('SIGN_TYPE_UNKNOWN', "sign_type must be 'MD5' or 'HMAC-SHA256'", {
      field: 'sign_type',
    });
  }

  /** Compares two strings in constant time. */
  static equals(known: string, user?: string | null): boolean {
    if (typeof known !== 'string' || typeof user !== 'string') return false;
    const digest = (text: string) => createHash('sha256').update(text).digest();
    return timingSafeEqual(digest(known), digest(user));
  }
}

/** A number has no length, so as a key it would count as none. */
function checkTexts(thing: unknown, key: unknown): void {
  checkText('text', thing);
  checkText('key', key);
}

function invalid(field: string, message: string): RequestError {
  return new RequestError('VALUE_INVALID', message, { field });
}
