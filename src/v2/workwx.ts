import { Hash } from '../crypto/hash.ts';
import { RequestError } from '../errors/index.ts';
import type { Workwx } from '../options/workwx.ts';
import { Formatter } from '../wire/formatter.ts';

/** What `workwx_sign` covers, in the order of the signed text. */
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

/** The fields that `workwx_sign` covers at a path, wherever the end point is; `undefined` where there is no such sign. */
export function workwxFields(pathname: string): readonly string[] | undefined {
  return SIGNED.find(({ path }) => pathname.endsWith(path))?.fields;
}

/** The `workwx_sign` of the fields that are there, upper-case hexadecimal. */
export function workwxSignOf(
  fields: ReadonlyMap<string, unknown>,
  names: readonly string[],
  secret: string,
): string {
  const text = Formatter.queryStringLike(new Map(names.map((name) => [name, fields.get(name)])));
  return Hash.md5(text, secret, true).toUpperCase();
}

/** What signs one call for WeCom. */
export interface WorkwxSigner extends Workwx {
  /** What is covered. */
  readonly names: readonly string[];
}

/**
 * What signs a call for WeCom; `undefined` where nothing is to be signed.
 *
 * @param own the option of the call, before that of the instance
 * @throws RequestError `REQUEST_INVALID` for an option of a call whose operation has no such sign
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
  throw new RequestError('REQUEST_INVALID', `workwx is an option of ${paths} only: leave it out here`, {
    field: 'workwx',
  });
}

/**
 * Adds `workwx_sign`, and `agentid` where nobody is named as the sender. A `workwx_sign` that was given stays as it is,
 * an empty one too.
 *
 * @param fields `nonce_str` among them, for it is covered
 * @throws RequestError `VALUE_INVALID` naming a covered field that is missing
 */
export function signForWorkwx(fields: Map<string, unknown>, { names, agentid, secret }: WorkwxSigner): void {
  const isGiven = (name: string) => fields.get(name) !== undefined && fields.get(name) !== null;
  if (isGiven('workwx_sign')) return;
  const missing = names.find((name) => !isGiven(name) || fields.get(name) === '');
  if (missing !== undefined) {
    throw new RequestError(
      'VALUE_INVALID',
      `${missing} is missing: workwx_sign covers it, so give it in xml`,
      { field: missing },
    );
  }
  if (agentid !== undefined && !isGiven('agentid') && !isGiven('sender_name')) fields.set('agentid', agentid);
  fields.set('workwx_sign', workwxSignOf(fields, names, secret));
}
