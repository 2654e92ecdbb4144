import type { CombinedOrder, Order } from '../../state/records/order.ts';
import type { Store } from '../../state/store.ts';

/** The order with this number. It is closed if it has expired. */
export function orderOf(store: Store, out_trade_no: string): Order | undefined {
  const order = store.orders.get(out_trade_no);
  const isOpen = order?.trade_state === 'NOTPAY' || order?.trade_state === 'USERPAYING';
  if (isOpen && order.expires <= store.clock.now().getTime()) order.trade_state = 'CLOSED';
  return order;
}

/** The paid order with this number of WeChat Pay. */
export function orderOfTransaction(store: Store, transaction_id: string): Order | undefined {
  const out_trade_no = store.transactions.get(transaction_id);
  return out_trade_no === undefined ? undefined : orderOf(store, out_trade_no);
}

/** The parts of a combined order. */
export function partsOf(store: Store, { sub_orders }: CombinedOrder): Order[] {
  return sub_orders.flatMap((number) => orderOf(store, number) ?? []);
}
