import { Hash } from '../crypto/hash.ts';
import { RequestError } from '../errors/index.ts';
import { Formatter } from '../wire/formatter.ts';
import { signForWorkwx, type WorkwxSigner } from './workwx.ts';

const MCHID_FIELDS = ['mch_id', 'mchid', 'combine_mch_id'] as const;

export interface V2Signer {
  readonly mchid: string;
  readonly secret: string;
  /** Signs beside the merchant, before it. */
  readonly workwx?: WorkwxSigner | undefined;
}

/**
 * The fields of a v2 call, signed: `nonce_str` where it is absent, `workwx_sign` where it is asked for,
 * `sign` put in its place or at the end.
 * `sign_type` decides between MD5 and HMAC-SHA256 and is never added.
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

/** Upper-case hexadecimal; `sign` itself, null and `''` are left out, `0` counts. */
export function signOf(fields: ReadonlyMap<string, unknown>, secret: string): string {
  const type = fields.get('sign_type') ?? Hash.ALGO_MD5;
  return Hash.sign(type as string, Formatter.queryStringLike(Formatter.ksort(fields)), secret);
}

/** The merchant is never filled in: a call that names another one must not go out under this one's key. */
function checkMchid(fields: ReadonlyMap<string, unknown>, mchid: string): void {
  const name = MCHID_FIELDS.find((field) => fields.get(field) !== undefined && fields.get(field) !== null);
  if (name === undefined) {
    throw new RequestError(
      'MCHID_MISMATCH',
      'A v2 call names the merchant: give mch_id, mchid or combine_mch_id',
      {
        field: 'mch_id',
      },
    );
  }
  if (fields.get(name) !== mchid) {
    throw new RequestError(
      'MCHID_MISMATCH',
      `${name} must be the instance's mchid, as a string: '${mchid}'`,
      {
        field: name,
      },
    );
  }
}

/** A nested element would not be covered by the sign. */
function checkFlat(name: string, value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  throw new RequestError(
    'VALUE_INVALID',
    `${name} is a nested value, which a v2 sign does not cover: give JSON.stringify(${name})`,
    { field: name },
  );
}
