import { partsOf } from '../../pay/order/order.ts';
import type { CombinedOrder, Order, Prepay } from '../../state/records/order.ts';
import type { Store } from '../../state/store.ts';

/** What a user pays at once: an order or a combined order. */
export interface Payable {
  /** The out_trade_no, or the combine_out_trade_no. */
  number: string;
  /** One order, or the parts of a combined order. */
  orders: readonly Order[];
  prepay: Prepay;
}

/**
 * Finds what a user pays with a `code_url` or an `h5_url`.
 *
 * @param code the end of a `code_url`, or a prepay_id
 */
export function payableOf(store: Store, code: string): Payable | undefined {
  for (const order of store.orders.values()) {
    const { prepay, combine_out_trade_no } = order;
    if (code !== prepay.token && code !== prepay.prepay_id) continue;
    const combined = store.combined.get(combine_out_trade_no ?? '');
    return combined
      ? combinedPayable(store, combined)
      : { number: order.out_trade_no, orders: [order], prepay };
  }
  return undefined;
}

/** `undefined` for a combined order without parts, which cannot exist. */
export function combinedPayable(store: Store, combined: CombinedOrder): Payable | undefined {
  const orders = partsOf(store, combined);
  return orders[0] && { number: combined.combine_out_trade_no, orders, prepay: orders[0].prepay };
}

/** Whether the payer can pay it now. */
export function isPayable(store: Store, { orders, prepay }: Payable): boolean {
  const isFresh = prepay.expires > store.clock.now().getTime();
  return orders.every(
    ({ trade_state }) => trade_state === 'USERPAYING' || (trade_state === 'NOTPAY' && isFresh),
  );
}

export function totalOf({ orders }: Payable): number {
  return orders.reduce((sum, { total }) => sum + total, 0);
}
