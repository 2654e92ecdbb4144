import { Hash } from '../crypto/hash.ts';
import { RequestError } from '../errors/index.ts';
import { Formatter } from '../wire/formatter.ts';
import { instanceName } from '../wire/instance-name.ts';
import { isPlainObject } from '../wire/plain-object.ts';
import { signForWorkwx, type WorkwxSigner } from './workwx.ts';

const MCHID_FIELDS = ['mch_id', 'mchid', 'combine_mch_id'] as const;

export interface V2Signer {
  readonly mchid: string;
  readonly secret: string;
  /** Signs in addition to the merchant, and before it. */
  readonly workwx?: WorkwxSigner | undefined;
}

/**
 * Signs the fields of a v2 call. It adds `nonce_str` if it is absent, `workwx_sign` if it is needed, and `sign`, which
 * keeps its position or goes to the end. `sign_type` selects MD5 or HMAC-SHA256 and is never added.
 *
 * @param fields in the order they are sent
 * @throws RequestError `MCHID_MISMATCH`, `VALUE_INVALID`, `SIGN_TYPE_UNKNOWN`
 */
export function signFields(
  fields: ReadonlyMap<string, unknown>,
  signer: V2Signer,
  nonceless: boolean,
): Map<string, unknown> {
  checkMchid(fields, signer.mchid);
  const signed = new Map(fields);
  for (const [name, value] of signed) checkFlat(name, value);
  if (!nonceless && (signed.get('nonce_str') ?? undefined) === undefined) {
    signed.set('nonce_str', Formatter.nonce());
  }
  if (signer.workwx) signForWorkwx(signed, signer.workwx);
  signed.set('sign', signOf(signed, signer.secret));
  return signed;
}

/** Upper-case hexadecimal. It does not cover `sign` itself, null and `''`, but it covers `0`. */
export function signOf(fields: ReadonlyMap<string, unknown>, secret: string): string {
  const type = fields.get('sign_type') ?? Hash.ALGO_MD5;
  return Hash.sign(type as string, Formatter.queryStringLike(Formatter.ksort(fields)), secret);
}

/** The merchant is never added: a call for another merchant must not be sent with this merchant's key. */
function checkMchid(fields: ReadonlyMap<string, unknown>, mchid: string): void {
  const name = MCHID_FIELDS.find((field) => fields.get(field) !== undefined && fields.get(field) !== null);
  if (name === undefined) {
    throw new RequestError(
      'MCHID_MISMATCH',
      'A v2 call must name the merchant: pass mch_id, mchid or combine_mch_id',
      {
        field: 'mch_id',
      },
    );
  }
  if (fields.get(name) !== mchid) {
    throw new RequestError(
      'MCHID_MISMATCH',
      `${name} must be the mchid of the instance, as a string: '${mchid}'`,
      {
        field: name,
      },
    );
  }
}

/** The sign would not cover a nested element. */
function checkFlat(name: string, value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  const why =
    Array.isArray(value) || isPlainObject(value)
      ? `is a nested value, which a v2 sign does not cover: pass JSON.stringify(${name}), in which dates and bigints must be strings`
      : `is ${instanceName(value)}, which has no unambiguous text to sign: pass a string`;
  throw new RequestError('VALUE_INVALID', `${name} ${why}`, { field: name });
}
