import type { Order } from '../../state/records/order.ts';
import type { Store } from '../../state/store.ts';
import { refundedOf } from './refund.ts';

const MAX_REFUNDS = 50;
const YEAR_MS = 365 * 24 * 3_600_000;

/** Why an amount cannot be refunded. v2 and v3 use different words for it. */
export type RefundFault = 'unpaid' | 'other-total' | 'too-late' | 'all-refunded' | 'too-much' | 'too-often';

/**
 * Checks whether this amount of an order can be refunded now. Returns `undefined` if it can.
 *
 * @param amount in fen; `total` is the order's total according to the merchant
 */
export function refundFault(
  store: Store,
  order: Order,
  amount: { refund: number; total: number },
): RefundFault | undefined {
  if (order.trade_state !== 'SUCCESS' && order.trade_state !== 'REFUND') return 'unpaid';
  if (amount.total !== order.total) return 'other-total';
  if (store.clock.now().getTime() - Date.parse(order.success_time ?? '') > YEAR_MS) return 'too-late';
  const { sum, count } = refundedOf(store, order);
  if (sum >= order.total) return 'all-refunded';
  if (sum + amount.refund > order.total) return 'too-much';
  return count >= MAX_REFUNDS ? 'too-often' : undefined;
}
