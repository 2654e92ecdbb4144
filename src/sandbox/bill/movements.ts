import type { Order } from '../state/records/order.ts';
import type { Refund } from '../state/records/refund.ts';
import type { Store } from '../state/store.ts';
import { feeOf } from './file.ts';

/** A payment, a refund, or a reversed code payment: the content of bills. */
export interface Movement {
  kind: 'payment' | 'refund' | 'reversal';
  /** RFC 3339. */
  time: string;
  order: Order;
  /** For a refund. */
  refund?: Refund;
  /** In fen. */
  amount: number;
  /** The fee that WeChat Pay takes, or gives back, in fen. */
  fee: number;
}

/** All movements of the merchant, or of one sub-merchant, in chronological order. */
export function movementsOf(store: Store, sub_mchid?: string): Movement[] {
  const orders = [...store.orders.values()].filter(
    (order) => sub_mchid === undefined || order.sub_mchid === sub_mchid,
  );
  return [...orders.flatMap(paymentsOf), ...orders.flatMap((order) => refundsOf(store, order))].sort(
    (one, other) => (one.time < other.time ? -1 : Number(one.time > other.time)),
  );
}

function paymentsOf(order: Order): Movement[] {
  const { success_time, reverse_time, total: amount } = order;
  if (success_time === undefined) return [];
  const fee = feeOf(amount);
  const payment = { kind: 'payment' as const, time: success_time, order, amount, fee };
  return reverse_time === undefined
    ? [payment]
    : [payment, { kind: 'reversal', time: reverse_time, order, amount, fee }];
}

/** Each refund gives back what is missing to the fee of all refunds so far, so a full refund returns exactly the whole fee. */
function refundsOf(store: Store, order: Order): Movement[] {
  let sum = 0;
  return (order.refunds ?? []).flatMap((number): Movement[] => {
    const refund = store.refunds.get(number);
    if (!refund) return [];
    const { create_time: time, refund: amount, status } = refund;
    const before = sum;
    if (status !== 'CLOSED') sum += amount;
    return [{ kind: 'refund', time, order, refund, amount, fee: feeOf(sum) - feeOf(before) }];
  });
}

export const isOn = (time: string | undefined, date: string): boolean => time?.slice(0, 10) === date;
