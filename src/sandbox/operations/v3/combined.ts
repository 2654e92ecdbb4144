import { type Answer, paramError, success } from '../../http/exchange/exchange.ts';
import { isFields } from '../../judge/schema/check.ts';
import type { Fields } from '../../judge/schema/request-fields.ts';
import { mchid } from '../../keys/keys.ts';
import { combinedDraftOf, placeCombined } from '../../pay/order/combine.ts';
import { partsOf } from '../../pay/order/order.ts';
import { prepayFields } from '../../pay/order/place.ts';
import { notItsMerchant, orderNotExist, orderPaid, otherMerchant } from '../../pay/order/refusals.ts';
import { combinedView } from '../../pay/view/combined-view.ts';
import type { Operation } from '../../route/v3.ts';
import type { CombinedOrder, Order, TradeType } from '../../state/records/order.ts';
import type { Store } from '../../state/store.ts';

const BASE = 'v3/combine-transactions';
/** The last segment of the path, and the kind of order that it creates. */
const KINDS: readonly (readonly [string, TradeType])[] = [
  ['jsapi', 'JSAPI'],
  ['miniprogram', 'JSAPI'],
  ['app', 'APP'],
  ['h5', 'MWEB'],
  ['native', 'NATIVE'],
];

function order(word: string, trade_type: TradeType): Operation {
  return {
    method: 'POST',
    path: `${BASE}/${word}`,
    handle: ({ json, store }) => {
      if (json['combine_mchid'] !== mchid) return otherMerchant();
      const draft = combinedDraftOf(json, trade_type, store);
      if ('refusal' in draft) return draft.refusal;
      const placed = placeCombined(store, draft);
      return 'refusal' in placed ? placed.refusal : success(prepayFields(store, trade_type, placed));
    },
  };
}

const query: Operation = {
  method: 'GET',
  path: `${BASE}/out-trade-no/{combine_out_trade_no}`,
  handle: ({ params, store }) => answer(store, store.combined.get(params['combine_out_trade_no'] ?? '')),
};

/** WeChat Pay's number exists only after the payment. */
const queryById: Operation = {
  method: 'GET',
  path: `${BASE}/id/{combine_transaction_id}`,
  handle: ({ params, store }) =>
    answer(
      store,
      [...store.combined.values()].find(
        (combined) =>
          combined.combine_transaction_id === params['combine_transaction_id'] &&
          partsOf(store, combined).some(({ transaction_id }) => transaction_id !== undefined),
      ),
    ),
};

function answer(store: Store, combined: CombinedOrder | undefined): Answer {
  return combined ? success(combinedView(combined, partsOf(store, combined))) : orderNotExist();
}

/** Closes all parts, which the request must name. */
const close: Operation = {
  method: 'POST',
  path: `${BASE}/out-trade-no/{combine_out_trade_no}/close`,
  handle: ({ json, params, store }) => {
    const combined = store.combined.get(params['combine_out_trade_no'] ?? '');
    if (!combined) return orderNotExist();
    if (json['combine_appid'] !== combined.combine_appid) return notItsMerchant();
    const given = Array.isArray(json['sub_orders']) ? json['sub_orders'].filter(isFields) : [];
    const numbers = given.map(({ out_trade_no }) => out_trade_no);
    const missing = combined.sub_orders.filter((number) => !numbers.includes(number));
    if (missing.length > 0 || numbers.length !== combined.sub_orders.length) {
      return paramError('/sub_orders', numbers, 'all orders of the combined order, each once');
    }
    const parts = partsOf(store, combined);
    const isOthers = given.some((one) => !parts.some((part) => isSamePart(part, one)));
    if (isOthers) return notItsMerchant();
    if (parts.some(({ transaction_id }) => transaction_id !== undefined)) return orderPaid();
    for (const part of parts) part.trade_state = 'CLOSED';
    return { status: 204, body: undefined, signed: true };
  },
};

function isSamePart(part: Order, { out_trade_no, mchid: whose, sub_mchid }: Fields): boolean {
  return part.out_trade_no === out_trade_no && part.mchid === whose && part.sub_mchid === sub_mchid;
}

/** Orders of several merchants that are paid together. */
export const combinations: readonly Operation[] = [
  ...KINDS.map(([word, trade_type]) => order(word, trade_type)),
  query,
  queryById,
  close,
];
