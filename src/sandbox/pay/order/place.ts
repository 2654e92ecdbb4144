import { isDeepStrictEqual } from 'node:util';
import { rfc3339 } from '../../../wire/beijing.ts';
import type { Answer } from '../../http/exchange/exchange.ts';
import type { Order, OrderDraft, Prepay, TradeType } from '../../state/records/order.ts';
import type { Store } from '../../state/store.ts';
import { orderOf } from './order.ts';
import { againstTheRules, differs, orderClosed, orderPaid } from './refusals.ts';

const MINUTE = 60_000;
/** How long a prepay_id, code_url or h5_url is valid. */
const PREPAY_MS: Readonly<Record<TradeType, number>> = {
  JSAPI: 120 * MINUTE,
  APP: 120 * MINUTE,
  NATIVE: 120 * MINUTE,
  MWEB: 5 * MINUTE,
  MICROPAY: 0,
  PAP: 0,
};

/** Why an order with this number is refused; `undefined` if it is new, or the same request again. */
export function refusalOf(store: Store, draft: OrderDraft): Answer | undefined {
  const known = orderOf(store, draft.out_trade_no);
  switch (known?.trade_state) {
    case undefined:
      return undefined;
    case 'NOTPAY':
      return isSame(known, draft) ? undefined : differs();
    case 'SUCCESS':
    case 'REFUND':
      return orderPaid();
    case 'ACCEPT':
      return differs();
    case 'USERPAYING':
      return againstTheRules('用户支付中，需要输入密码');
    default:
      return orderClosed();
  }
}

/** Whether a request repeats the request of an existing order. */
export function isSame(known: Order, draft: OrderDraft): boolean {
  return known.trade_type === draft.trade_type && isDeepStrictEqual(known.request, draft.request);
}

/** Stores an order that was not refused. A repeated request only gets a new prepay_id. */
export function place(store: Store, draft: OrderDraft, prepay = newPrepay(store, draft.trade_type)): Order {
  const known = store.orders.get(draft.out_trade_no);
  if (known) {
    known.prepay = prepay;
    return known;
  }
  const create_time = rfc3339(store.clock.now());
  const order: Order = { ...draft, trade_state: 'NOTPAY', create_time, prepay };
  store.orders.set(order.out_trade_no, order);
  return order;
}

export function newPrepay(store: Store, trade_type: TradeType): Prepay {
  return {
    prepay_id: store.ids.prepayId(),
    token: store.ids.codeToken(),
    expires: store.clock.now().getTime() + PREPAY_MS[trade_type],
  };
}

/** The response to an order, by its kind. */
export function prepayFields(store: Store, trade_type: TradeType, { prepay_id, token }: Prepay): object {
  switch (trade_type) {
    case 'NATIVE':
      return { code_url: `weixin://wxpay/bizpayurl?pr=${token}` };
    case 'MWEB':
      return { h5_url: h5Url(store, prepay_id) };
    default:
      return { prepay_id };
  }
}

/** The URL to pay in a browser: the path is WeChat Pay's, the page is the simulator's. */
export function h5Url({ url }: Store, prepay_id: string): string {
  return `${url}/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=${prepay_id}`;
}
