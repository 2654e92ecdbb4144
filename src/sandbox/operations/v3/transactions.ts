import { type Answer, success } from '../../http/exchange/exchange.ts';
import { textIn } from '../../judge/schema/fields.ts';
import { draftOf, FORMS, type Form } from '../../pay/order/draft.ts';
import { orderOf, orderOfTransaction } from '../../pay/order/order.ts';
import { place, prepayFields, refusalOf } from '../../pay/order/place.ts';
import {
  againstTheRules,
  notItsMerchant,
  orderNotExist,
  orderPaid,
  partOfCombined,
} from '../../pay/order/refusals.ts';
import { orderView } from '../../pay/view/view.ts';
import type { Context, Operation } from '../../route/v3.ts';
import type { Order, TradeType } from '../../state/records/order.ts';

/** The last segment of the path, and the kind of order that it creates. */
const KINDS: readonly (readonly [string, TradeType, readonly Form[]])[] = [
  ['jsapi', 'JSAPI', ['direct', 'partner']],
  ['app', 'APP', ['direct', 'partner']],
  ['h5', 'MWEB', ['direct', 'partner']],
  ['native', 'NATIVE', ['direct', 'partner']],
  // Merchants without a partner use jsapi for mini programs.
  ['miniprogram', 'JSAPI', ['partner']],
];

function order(form: Form, base: string, word: string, trade_type: TradeType): Operation {
  return {
    method: 'POST',
    path: `${base}/${word}`,
    handle: ({ json, store }) => {
      const read = draftOf(json, form, trade_type, store);
      if ('refusal' in read) return read.refusal;
      const refusal = refusalOf(store, read.draft);
      if (refusal) return refusal;
      return success(prepayFields(store, trade_type, place(store, read.draft).prepay));
    },
  };
}

/** @param variable the number to find the order by */
function query(form: Form, base: string, variable: 'out_trade_no' | 'transaction_id'): Operation {
  const find = variable === 'out_trade_no' ? orderOf : orderOfTransaction;
  return {
    method: 'GET',
    path: `${base}/${variable === 'out_trade_no' ? 'out-trade-no' : 'id'}/{${variable}}`,
    handle: ({ params, request, store }) => {
      const sub_mchid = form === 'partner' ? request.query.get('sub_mchid') : null;
      const found = find(store, params[variable] ?? '');
      if (!found) return orderNotExist();
      return isOf(found, sub_mchid) ? success(orderView(found)) : notItsMerchant();
    },
  };
}

/** Closing an order again is not an error. A code payment cannot be closed, only reversed. */
function close(form: Form, base: string): Operation {
  return {
    method: 'POST',
    path: `${base}/out-trade-no/{out_trade_no}/close`,
    handle: (context) => {
      const found = ordered(context, form);
      if ('refusal' in found) return found.refusal;
      if (found.trade_type === 'MICROPAY') return againstTheRules('付款码支付订单请使用撤销接口', 268449641);
      if (found.combine_out_trade_no !== undefined) return partOfCombined();
      if (found.trade_type === 'PAP') return againstTheRules('委托代扣订单不支持关闭');
      if (found.trade_state === 'SUCCESS' || found.trade_state === 'REFUND') return orderPaid();
      found.trade_state = 'CLOSED';
      return { status: 204, body: undefined, signed: true };
    },
  };
}

/** The order of a path, if it belongs to the caller. */
export function ordered({ json, params, store }: Context, form: Form): Order | { refusal: Answer } {
  const found = orderOf(store, params['out_trade_no'] ?? '');
  if (!found) return { refusal: orderNotExist() };
  const sub_mchid = form === 'partner' ? textIn(json, 'sub_mchid') : null;
  return isOf(found, sub_mchid ?? null) ? found : { refusal: notItsMerchant() };
}

/** Whether the order belongs to that sub-merchant or, with `null`, to none. */
function isOf(order: Order, sub_mchid: string | null): boolean {
  return (order.sub_mchid ?? null) === sub_mchid;
}

/** Orders of one payment: create, query and close. */
export const transactions: readonly Operation[] = FORMS.flatMap(({ form, base }) => [
  ...KINDS.filter(([, , forms]) => forms.includes(form)).map(([word, trade_type]) =>
    order(form, base, word, trade_type),
  ),
  query(form, base, 'out_trade_no'),
  query(form, base, 'transaction_id'),
  close(form, base),
]);
