import { RequestError } from '../../../errors/index.ts';
import { rfc3339 } from '../../../wire/beijing.ts';
import { checkAct } from '../../judge/act.ts';
import { fieldsIn, present, textIn } from '../../judge/schema/fields.ts';
import type { CombinedOrder, Order, TradeState } from '../../state/records/order.ts';
import type { Store } from '../../state/store.ts';
import { orderOf, partsOf } from './order.ts';

/** What the simulated payer does. */
export interface Payment {
  /** Who pays. Default: the user that the order names, or any user. */
  openid?: string;
  /** Default: `OTHERS`. */
  bank_type?: string;
  /** The payment fails: the order stays payable, but a code payment is finished. */
  fail?: boolean;
}

/** The result of a payment. */
export interface Paid {
  trade_state: TradeState;
  /** For a combined order, the state of the whole. */
  transaction_id?: string;
  /** RFC 3339. */
  success_time?: string;
}

const SOMEBODY = 'oSandbox00000000000000000001';

/** An order or combined order that has just been paid, for the notification. */
export type PaidOrders = { order: Order } | { combined: CombinedOrder; parts: readonly Order[] };

/**
 * Pays an order, or a combined order with all its parts.
 *
 * @returns `orders` is `undefined` if nothing was paid
 * @throws RequestError `VALUE_INVALID`: there is no such order, or it cannot be paid now, or not by this user
 */
export function payOrder(
  store: Store,
  number: string,
  payment: Payment,
): { paid: Paid; orders?: PaidOrders } {
  checkAct('payment', payment);
  const combined = store.combined.get(number);
  if (combined) return payCombined(store, combined, payment);
  const order = orderOf(store, number);
  if (!order) throw refused('there is no such order; create it first');
  if (order.combine_out_trade_no !== undefined) {
    throw refused(`it is part of the combined order ${order.combine_out_trade_no}; pay that order`);
  }
  checkPayable(store, order);
  if (payment.fail) {
    if (order.trade_state === 'USERPAYING') order.trade_state = 'PAYERROR';
    return { paid: { trade_state: order.trade_state } };
  }
  const payer = fieldsIn(order.request, 'payer');
  checkPayer(order, textIn(payer, 'openid') ?? textIn(payer, 'sp_openid'), payment);
  markPaid(store, order, payment);
  return { paid: outcome(order), orders: { order } };
}

function payCombined(
  store: Store,
  combined: CombinedOrder,
  payment: Payment,
): { paid: Paid; orders?: PaidOrders } {
  const parts = partsOf(store, combined);
  for (const part of parts) checkPayable(store, part);
  if (payment.fail) return { paid: { trade_state: 'NOTPAY' } };
  const named = textIn(fieldsIn(combined.request, 'combine_payer_info'), 'openid');
  checkPayer(combined, named, payment);
  const openid = payment.openid ?? named ?? SOMEBODY;
  for (const part of parts) markPaid(store, part, { ...payment, openid });
  combined.openid = openid;
  const { combine_transaction_id: transaction_id } = combined;
  const paid = { ...outcome(parts[0]), transaction_id };
  return { paid, orders: { combined, parts } };
}

/** Marks an order as paid, in any state. */
export function markPaid(store: Store, order: Order, { openid, bank_type = 'OTHERS' }: Payment): void {
  const transaction_id = store.ids.transactionId();
  store.transactions.set(transaction_id, order.out_trade_no);
  Object.assign(order, {
    trade_state: 'SUCCESS',
    transaction_id,
    success_time: rfc3339(store.clock.now()),
    bank_type,
    payer: payerOf(order, openid),
  });
}

function payerOf({ sub_mchid, request }: Order, openid: string | undefined): Record<string, string> {
  const named = fieldsIn(request, 'payer');
  if (sub_mchid === undefined) return { openid: openid ?? textIn(named, 'openid') ?? SOMEBODY };
  return present({
    sp_openid: openid ?? textIn(named, 'sp_openid') ?? SOMEBODY,
    sub_openid: textIn(named, 'sub_openid'),
  }) as Record<string, string>;
}

function checkPayable(store: Store, { trade_state, prepay }: Order): void {
  if (trade_state === 'USERPAYING') return;
  if (trade_state !== 'NOTPAY') throw refused(`its state is ${trade_state}; it must be NOTPAY`);
  if (prepay.expires > store.clock.now().getTime()) return;
  throw refused('its prepay_id, code_url or h5_url has expired; create the order again with the same number');
}

/** In a web view or mini program, only the user that the order names can pay it. */
function checkPayer(
  { trade_type }: Pick<Order, 'trade_type'>,
  named: string | undefined,
  { openid }: Payment,
): void {
  if (trade_type !== 'JSAPI' || openid === undefined || named === undefined || named === openid) return;
  throw refused('the order names another openid, and only that user can pay it');
}

function outcome(order: Order | undefined): Paid {
  return present({
    trade_state: order?.trade_state ?? 'NOTPAY',
    transaction_id: order?.transaction_id,
    success_time: order?.success_time,
  }) as Paid;
}

function refused(why: string): RequestError {
  return new RequestError('VALUE_INVALID', `The order cannot be paid: ${why}`, { field: 'out_trade_no' });
}
