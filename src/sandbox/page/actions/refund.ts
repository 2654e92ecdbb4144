import { present } from '../../judge/schema/fields.ts';
import { orderOf } from '../../pay/order/order.ts';
import { refundedOf, startRefund } from '../../pay/refund/refund.ts';
import { type RefundFault, refundFault } from '../../pay/refund/refundable.ts';
import type { Order } from '../../state/records/order.ts';
import type { RefundStatus } from '../../state/records/refund.ts';
import type { Store } from '../../state/store.ts';
import { invalid } from './fields.ts';

/** A refund to make. */
export interface RefundWish {
  out_trade_no: string;
  /** Default: made from the order's number. */
  out_refund_no?: string;
  /** In fen. Default: everything that is not refunded yet. */
  amount?: number;
  /** The result. Default: `SUCCESS`. */
  status?: RefundStatus;
}

const FAULTS: Readonly<Record<RefundFault, string>> = {
  unpaid: 'the order is not paid',
  'other-total': 'the total of the order is different',
  'too-late': 'the order was paid more than a year ago',
  'all-refunded': 'the order is already fully refunded',
  'too-much': 'it is more than the amount left to refund',
  'too-often': 'the order already has 50 refunds',
};
const NUMBER = /^[\w\-|*@]{1,64}$/;

/**
 * Refunds an order as the merchant can on WeChat Pay's website, and waits for the result. The notification goes to the
 * `notify_url` of the order.
 *
 * @throws RequestError `VALUE_INVALID` if the refund is not possible
 */
export async function refundOrder(store: Store, wish: RefundWish): Promise<object> {
  const order = orderOf(store, wish.out_trade_no);
  if (!order) throw invalid('out_trade_no', 'there is no such order');
  const left = order.total - refundedOf(store, order).sum;
  const { amount = Math.max(left, 1), out_refund_no = freeNumber(store, order), status } = wish;
  if (!Number.isSafeInteger(amount) || amount < 1)
    throw invalid('amount', 'it must be a whole number of fen');
  if (!NUMBER.test(out_refund_no)) throw invalid('out_refund_no', 'use 1 to 64 letters, digits or _-|*@');
  if (store.refunds.has(out_refund_no))
    throw invalid('out_refund_no', 'there is already a refund with this number');
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
  // The refund finishes at the next tick.
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
