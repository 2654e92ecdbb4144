import { type Answer, success } from '../../http/exchange/exchange.ts';
import { fieldsIn, pick, present, textIn } from '../../judge/schema/fields.ts';
import type { Fields } from '../../judge/schema/request-fields.ts';
import { mchid } from '../../keys/keys.ts';
import { judgeNotifyUrl, judgeNumber, judgeTotal } from '../../pay/order/judge.ts';
import { orderOf } from '../../pay/order/order.ts';
import { isSame, place, refusalOf } from '../../pay/order/place.ts';
import { againstTheRules } from '../../pay/order/refusals.ts';
import type { Operation } from '../../route/v3.ts';
import type { OrderDraft } from '../../state/records/order.ts';
import type { PapayContract } from '../../state/records/papay.ts';
import type { Store } from '../../state/store.ts';
import { contractOf, notFound } from './contract.ts';
import { deductLater } from './deduct.ts';
import { FORMS } from './forms.ts';

/** Charges a user by an agreement: accepted at once, and paid at the next tick. */
export const deductions: readonly Operation[] = FORMS.flatMap(({ deductions: paths, isPartners }) =>
  paths.map(
    (path): Operation => ({
      method: 'POST',
      path,
      handle: ({ json, store }) => {
        const contract = contractOf(store, json['contract_id'], isPartners ? json['sub_mchid'] : undefined);
        const fault = judgeForm(json) ?? (contract ? judgeContract(contract, json) : notFound());
        if (fault) return fault;
        const draft = draftOf(store, json);
        const known = orderOf(store, draft.out_trade_no);
        const answer = success(pick(json, ['out_trade_no', 'amount']));
        if (known?.trade_state === 'ACCEPT' && isSame(known, draft)) return answer;
        const refusal = refusalOf(store, draft);
        if (refusal) return refusal;
        place(store, draft).trade_state = 'ACCEPT';
        deductLater(store, draft.out_trade_no);
        return answer;
      },
    }),
  ),
);

function judgeForm(json: Fields): Answer | undefined {
  return (
    judgeNumber(json['out_trade_no'], '/out_trade_no', 1) ??
    judgeTotal(fieldsIn(json, 'amount')['total'], '/amount/total') ??
    judgeNotifyUrl(json['transaction_notify_url'], '/transaction_notify_url')
  );
}

function judgeContract({ state, asked }: PapayContract, json: Fields): Answer | undefined {
  if (state !== 'SIGNED') return againstTheRules('协议已解约');
  const isAlike = appidOf(asked) === appidOf(json);
  return isAlike ? undefined : againstTheRules('appid与协议不匹配');
}

const appidOf = (fields: Fields) => textIn(fields, 'appid') ?? textIn(fields, 'sp_appid');

/** Orders use other names for the same fields. */
function draftOf(store: Store, { transaction_notify_url: notify_url, ...json }: Fields): OrderDraft {
  const amount = fieldsIn(json, 'amount');
  return present({
    out_trade_no: String(json['out_trade_no']),
    trade_type: 'PAP' as const,
    appid: appidOf(json),
    mchid,
    sub_appid: textIn(json, 'sub_appid'),
    sub_mchid: textIn(json, 'sub_mchid'),
    description: String(json['description']),
    attach: textIn(json, 'attach'),
    total: Number(amount['total']),
    currency: textIn(amount, 'currency') ?? 'CNY',
    notify_url: String(notify_url),
    expires: store.clock.now().getTime(),
    request: { ...json, notify_url },
    contract_id: String(json['contract_id']),
  });
}
