import { Hash } from '../crypto/hash.ts';
import { RequestError } from '../errors/index.ts';
import type { Workwx } from '../options/workwx.ts';
import { Formatter } from '../wire/formatter.ts';

/** The fields that `workwx_sign` covers, in the order of the signed text. */
const SIGNED = [
  {
    path: '/mmpaymkttransfers/sendworkwxredpack',
    fields: ['act_name', 'mch_billno', 'mch_id', 'nonce_str', 're_openid', 'total_amount', 'wxappid'],
  },
  {
    path: '/mmpaymkttransfers/promotion/paywwsptrans2pocket',
    fields: ['amount', 'appid', 'desc', 'mch_id', 'nonce_str', 'openid', 'partner_trade_no', 'ww_msg_type'],
  },
] as const;

/** The fields that `workwx_sign` covers for a path, at any endpoint; `undefined` if the operation has no such sign. */
export function workwxFields(pathname: string): readonly string[] | undefined {
  return SIGNED.find(({ path }) => pathname.endsWith(path))?.fields;
}

/** The `workwx_sign` of the present fields, in upper-case hexadecimal. */
export function workwxSignOf(
  fields: ReadonlyMap<string, unknown>,
  names: readonly string[],
  secret: string,
): string {
  const text = Formatter.queryStringLike(new Map(names.map((name) => [name, fields.get(name)])));
  return Hash.md5(text, secret, true).toUpperCase();
}

/** Signs one call for WeCom. */
export interface WorkwxSigner extends Workwx {
  /** The covered fields. */
  readonly names: readonly string[];
}

/**
 * The WeCom signer of a call; `undefined` if the call needs none.
 *
 * @param own the option of the call, which overrides that of the instance
 * @throws RequestError `REQUEST_INVALID` if the call has the option but its operation has no such sign
 */
export function workwxSigner(
  pathname: string,
  own: Workwx | undefined,
  usual: Workwx | undefined,
): WorkwxSigner | undefined {
  const names = workwxFields(pathname);
  const workwx = own ?? usual;
  if (names && workwx) return { ...workwx, names };
  if (own === undefined) return undefined;
  const paths = SIGNED.map(({ path }) => `v2${path}`).join(' and ');
  throw new RequestError('REQUEST_INVALID', `workwx is only an option of ${paths}: remove it here`, {
    field: 'workwx',
  });
}

/**
 * Adds `workwx_sign`, and `agentid` if the fields name no sender. An existing `workwx_sign` stays unchanged, even an
 * empty one.
 *
 * @param fields must include `nonce_str`, which the sign covers
 * @throws RequestError `VALUE_INVALID` naming a covered field that is missing
 */
export function signForWorkwx(fields: Map<string, unknown>, { names, agentid, secret }: WorkwxSigner): void {
  const isGiven = (name: string) => fields.get(name) !== undefined && fields.get(name) !== null;
  if (isGiven('workwx_sign')) return;
  const missing = names.find((name) => !isGiven(name) || fields.get(name) === '');
  if (missing !== undefined) {
    throw new RequestError(
      'VALUE_INVALID',
      `${missing} is missing: workwx_sign covers it, so pass it in xml`,
      { field: missing },
    );
  }
  if (agentid !== undefined && !isGiven('agentid') && !isGiven('sender_name')) fields.set('agentid', agentid);
  fields.set('workwx_sign', workwxSignOf(fields, names, secret));
}
