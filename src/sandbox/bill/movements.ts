import type { Order } from '../pay/order.ts';
import type { Refund } from '../pay/refund.ts';
import type { Store } from '../store.ts';

/** A payment, a refund of one, or a code payment that was given back: what bills are made of. */
export interface Movement {
  kind: 'payment' | 'refund' | 'reversal';
  /** RFC 3339. */
  time: string;
  order: Order;
  /** Of a refund. */
  refund?: Refund;
  /** In fen. */
  amount: number;
}

/** Everything of the merchant's, or of one sub-merchant's, in the order in which it happened. */
export function movementsOf(store: Store, sub_mchid?: string): Movement[] {
  const payments = [...store.orders.values()].flatMap((order): Movement[] => {
    const { success_time, reverse_time, total: amount } = order;
    if (success_time === undefined) return [];
    const payment = { kind: 'payment' as const, time: success_time, order, amount };
    return reverse_time === undefined
      ? [payment]
      : [payment, { kind: 'reversal', time: reverse_time, order, amount }];
  });
  const refunds = [...store.refunds.values()].flatMap((refund): Movement[] => {
    const order = store.orders.get(refund.out_trade_no);
    return order ? [{ kind: 'refund', time: refund.create_time, order, refund, amount: refund.refund }] : [];
  });
  return [...payments, ...refunds]
    .filter(({ order }) => sub_mchid === undefined || order.sub_mchid === sub_mchid)
    .sort((one, other) => (one.time < other.time ? -1 : Number(one.time > other.time)));
}

export const isOn = (time: string | undefined, date: string): boolean => time?.slice(0, 10) === date;
