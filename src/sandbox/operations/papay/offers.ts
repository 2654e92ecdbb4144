import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { type Answer, paramError, success } from '../../http/exchange/exchange.ts';
import type { Fields } from '../../judge/schema/request-fields.ts';
import { judgeNotifyUrl } from '../../pay/order/judge.ts';
import { againstTheRules, differs } from '../../pay/order/refusals.ts';
import type { Operation } from '../../route/v3.ts';
import type { Store } from '../../state/store.ts';
import { contractKey, offerContract } from './contract.ts';
import { DIRECT, PARTNER } from './forms.ts';

/** Users sign only with `sandbox.signContract`: there is no page at this URL. */
const APPID = 'wx0000000000000000';
const pageOf = (token: string) => `https://entrustweb.invalid/sign?token=${token}`;

const byId = (pre_entrustweb_id: string): Fields => ({ pre_entrustweb_id });
const byPage = (token: string): Fields => ({ redirect_url: pageOf(token) });
const byEither = (token: string): Fields => ({ ...byId(token), ...byPage(token) });
const byMiniProgram = (token: string): Fields => ({
  ...byId(token),
  redirect_appid: APPID,
  redirect_path: `pages/index/index?token=${token}`,
});

/** What leads the user to the page to sign, by the operation that offers the agreement. */
const OFFERS: readonly (readonly [string, (token: string) => Fields])[] = [
  ['v3/papay/sign/contracts/pre-entrust-sign', byEither],
  [`${DIRECT.scheduledSign}/app`, byId],
  [`${DIRECT.scheduledSign}/h5`, byPage],
  [`${DIRECT.scheduledSign}/jsapi`, byPage],
  [`${DIRECT.scheduledSign}/mini-program`, byMiniProgram],
  [`${PARTNER.scheduledSign}/app`, byId],
  [`${PARTNER.scheduledSign}/h5`, byPage],
  [`${PARTNER.scheduledSign}/jsapi`, byPage],
];

/** The operations that offer agreements to users. */
export const offers = OFFERS.map(
  ([path, lead]): Operation => ({
    method: 'POST',
    path,
    handle: ({ json, store }) => {
      const refusal = refusalOfOffer(store, json);
      if (refusal) return refusal;
      const { contract_id } = store.contracts.get(contractKey(json)) ?? offerContract(store, json);
      return success(lead(createHash('sha256').update(contract_id).digest('hex').slice(0, 32)));
    },
  }),
);

/**
 * Why an agreement cannot be offered; `undefined` if its number is new, or the same request is repeated. The number of
 * a signed agreement cannot be reused.
 *
 * @param pointers the JSON pointers of its number and its notify URL
 */
export function refusalOfOffer(
  store: Store,
  asked: Fields,
  pointers = { number: '/out_contract_code', url: '/contract_notify_url' },
): Answer | undefined {
  const { out_contract_code: number, contract_notify_url } = asked;
  if (!/^[\w\-|*@]{1,32}$/.test(String(number))) {
    return paramError(pointers.number, number, '1 to 32 digits, letters or _-|*@');
  }
  const fault = judgeNotifyUrl(contract_notify_url, pointers.url);
  if (fault) return fault;
  const known = store.contracts.get(contractKey(asked));
  if (known && known.state !== 'OFFERED') return againstTheRules('商户签约协议号已被使用');
  return known && !isDeepStrictEqual(known.asked, asked) ? differs() : undefined;
}
