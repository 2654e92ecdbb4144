import { paramError, success } from '../../http/exchange/exchange.ts';
import { fieldsIn, present, textIn } from '../../judge/schema/fields.ts';
import type { Fields } from '../../judge/schema/request-fields.ts';
import { draftOf, FORMS, type Form } from '../../pay/order/draft.ts';
import { place, prepayFields, refusalOf } from '../../pay/order/place.ts';
import type { Operation } from '../../route/v3.ts';
import { contractKey, offerContract } from './contract.ts';
import { refusalOfOffer } from './offers.ts';

const KINDS = [
  ['jsapi', 'JSAPI'],
  ['app', 'APP'],
] as const;
const POINTERS = {
  number: '/contract_info/contract_code',
  url: '/contract_info/contract_notify_url',
};

/**
 * Orders with an agreement: the user who pays also signs it. A token or a password_free_contract_id belongs to another
 * service, so there is nothing to sign here.
 */
export const withContract: readonly Operation[] = FORMS.flatMap(({ form, base }) =>
  KINDS.map(
    ([word, trade_type]): Operation => ({
      method: 'POST',
      path: `${base}/${word}-with-contract`,
      handle: ({ json, store }) => {
        const read = draftOf(json, form, trade_type, store);
        if ('refusal' in read) return read.refusal;
        const info = fieldsIn(json, 'contract_info');
        const asked = textIn(info, 'plan_id') === undefined ? undefined : offerOf(json, info, form);
        if (asked && !Number.isSafeInteger(asked['plan_id'])) {
          return paramError('/contract_info/plan_id', info['plan_id'], 'digits');
        }
        const refusal = refusalOf(store, read.draft) ?? (asked && refusalOfOffer(store, asked, POINTERS));
        if (refusal) return refusal;
        const order = place(store, read.draft);
        if (asked) {
          const offered = store.contracts.get(contractKey(asked)) ?? offerContract(store, asked);
          order.contract_id = offered.contract_id;
        }
        return success(prepayFields(store, trade_type, order.prepay));
      },
    }),
  ),
);

/** The same agreement as one that is offered without an order. */
function offerOf(json: Fields, info: Fields, form: Form): Fields {
  return present({
    ...(form === 'partner'
      ? {
          sp_appid: textIn(info, 'contract_appid'),
          sub_mchid: textIn(json, 'sub_mchid'),
          sub_appid: textIn(json, 'sub_appid'),
        }
      : { appid: textIn(info, 'contract_appid') }),
    plan_id: Number(info['plan_id']),
    out_contract_code: textIn(info, 'contract_code'),
    contract_display_account: textIn(info, 'contract_display_account'),
    contract_notify_url: textIn(info, 'contract_notify_url'),
  });
}
