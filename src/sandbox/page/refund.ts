import { orderOf } from '../pay/order/order.ts';
import { refundedOf, startRefund } from '../pay/refund/refund.ts';
import { type RefundFault, refundFault } from '../pay/refund/refundable.ts';
import { present } from '../schema/fields.ts';
import type { Order } from '../state/records/order.ts';
import type { RefundStatus } from '../state/records/refund.ts';
import type { Store } from '../state/store.ts';
import { invalid } from './fields.ts';

/** What is given back. */
export interface RefundWish {
  out_trade_no: string;
  /** Made from the order's number unless given. */
  out_refund_no?: string;
  /** In fen; all that is left unless given. */
  amount?: number;
  /** How it ends; with `SUCCESS` unless given. */
  status?: RefundStatus;
}

const FAULTS: Readonly<Record<RefundFault, string>> = {
  unpaid: 'the order is not paid',
  'other-total': 'the order has another total',
  'too-late': 'it was paid more than a year ago',
  'all-refunded': 'all of it was given back already',
  'too-much': 'that is more than is left of it',
  'too-often': 'it was refunded 50 times already',
};
const NUMBER = /^[\w\-|*@]{1,64}$/;

/**
 * Refunds an order as the merchant does on WeChat Pay's own site, and waits for its end. The merchant is told where it
 * was told of the payment.
 *
 * @throws RequestError `VALUE_INVALID` when that cannot be given back
 */
export async function refundOrder(store: Store, wish: RefundWish): Promise<object> {
  const order = orderOf(store, wish.out_trade_no);
  if (!order) throw invalid('out_trade_no', 'there is no such order');
  const left = order.total - refundedOf(store, order).sum;
  const { amount = Math.max(left, 1), out_refund_no = freeNumber(store, order), status } = wish;
  if (!Number.isSafeInteger(amount) || amount < 1) throw invalid('amount', 'give a whole number of fen');
  if (!NUMBER.test(out_refund_no)) throw invalid('out_refund_no', '1 to 64 letters, digits or _-|*@');
  if (store.refunds.has(out_refund_no)) throw invalid('out_refund_no', 'there is a refund of that number');
  const fault = refundFault(store, order, { refund: amount, total: order.total });
  if (fault) throw invalid(fault === 'too-much' ? 'amount' : 'out_trade_no', FAULTS[fault]);
  if (status) store.outcomes.set(out_refund_no, status);
  const request = present({
    out_trade_no: order.out_trade_no,
    sub_mchid: order.sub_mchid,
    out_refund_no,
    notify_url: order.notify_url,
    amount: { refund: amount, total: order.total, currency: order.currency },
  });
  const refund = startRefund(store, order, request, order.v2 ? 'v2' : 'v3');
  // It ends at the next tick.
  await store.clock.advance(0);
  return { out_refund_no, refund_id: refund.refund_id, amount, status: refund.status };
}

function freeNumber(store: Store, { out_trade_no, refunds = [] }: Order): string {
  let count = refunds.length;
  let number: string;
  do {
    count += 1;
    number = `${out_trade_no}-R${count}`;
  } while (store.refunds.has(number));
  return number;
}
