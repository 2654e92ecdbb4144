import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { RequestError } from '../errors/index.ts';

/** The signs of APIv2. */
export class Hash {
  static readonly ALGO_MD5 = 'MD5';
  static readonly ALGO_HMAC_SHA256 = 'HMAC-SHA256';

  /**
   * MD5 in lower-case hexadecimal.
   *
   * @param key appended as `&key=`; `''` for none
   * @param agency when it is truthy, the key is appended as `&secret=`: it is one of WeCom's
   */
  static md5(
    thing: string | Uint8Array,
    key: string | Uint8Array = '',
    agency: boolean | number | string = false,
  ): string {
    const hash = createHash('md5').update(thing);
    if (key.length > 0) hash.update(agency && agency !== '0' ? '&secret=' : '&key=').update(key);
    return hash.digest('hex');
  }

  /**
   * HMAC in lower-case hexadecimal.
   *
   * @throws RequestError `VALUE_INVALID` for an empty key or an unknown algorithm
   */
  static hmac(thing: string | Uint8Array, key: string | Uint8Array, algorithm = 'sha256'): string {
    if (key.length === 0) throw new RequestError('VALUE_INVALID', 'An HMAC needs a key', { field: 'key' });
    try {
      return createHmac(algorithm, key).update(thing).digest('hex');
    } catch {
      throw new RequestError('VALUE_INVALID', `${algorithm} is no hash algorithm of this Node`, {
        field: 'algorithm',
      });
    }
  }

  /**
   * The sign of a text, in upper-case hexadecimal.
   *
   * @param type `MD5` or `HMAC-SHA256`
   * @throws RequestError `SIGN_TYPE_UNKNOWN`, `VALUE_INVALID` for an empty key
   */
  static sign(type: string, data: string, key: string): string {
    if (key === '') throw new RequestError('VALUE_INVALID', 'A sign needs the APIv2 key', { field: 'key' });
    if (type === Hash.ALGO_MD5) return Hash.md5(data, key).toUpperCase();
    if (type === Hash.ALGO_HMAC_SHA256) return Hash.hmac(`${data}&key=${key}`, key).toUpperCase();
    throw new RequestError('SIGN_TYPE_UNKNOWN', "sign_type must be 'MD5' or 'HMAC-SHA256'", {
      field: 'sign_type',
    });
  }

  /** Compares in a time that does not tell where the two differ. */
  static equals(known: string, user?: string | null): boolean {
    if (typeof known !== 'string' || typeof user !== 'string') return false;
    const digest = (text: string) => createHash('sha256').update(text).digest();
    return timingSafeEqual(digest(known), digest(user));
  }
}
