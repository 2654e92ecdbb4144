import { present } from '../../judge/schema/fields.ts';
import type { Fields } from '../../judge/schema/request-fields.ts';
import { orderOf } from '../../pay/order/order.ts';
import { refundedOf } from '../../pay/refund/refund.ts';
import type { Order } from '../../state/records/order.ts';
import type { Refund } from '../../state/records/refund.ts';
import type { Store } from '../../state/store.ts';
import type { Terms } from '../terms/terms.ts';
import { combinedPayable, isPayable, type Payable, totalOf } from './payable.ts';

/** An order. A combined order is shown above the last of its parts. */
export function ordersOf(store: Store, { out_trade_no, combine_out_trade_no }: Order): Fields[] {
  const order = orderOf(store, out_trade_no);
  if (!order) return [];
  const combined = store.combined.get(combine_out_trade_no ?? '');
  const whole = combined?.sub_orders.at(-1) === out_trade_no && combinedPayable(store, combined);
  const single = orderFields(store, { number: out_trade_no, orders: [order], prepay: order.prepay }, order);
  if (combine_out_trade_no === undefined) return [single];
  const part = { ...single, part_of: combine_out_trade_no, payable: false, payer: undefined };
  return whole ? [{ ...orderFields(store, whole, order), ...ofWhole(whole) }, part] : [part];
}

function orderFields(store: Store, payable: Payable, order: Order): Fields {
  const { trade_state, trade_type, create_time, currency, description } = order;
  const isPaid = trade_state === 'SUCCESS' || trade_state === 'REFUND';
  const refunded = refundedOf(store, order).sum;
  const canBeOpened = trade_state === 'NOTPAY' && trade_type !== 'MICROPAY';
  return present({
    number: payable.number,
    trade_type,
    trade_state: trade_state satisfies keyof Terms['states']['orders'],
    create_time,
    currency,
    description,
    v2: order.v2 && true,
    total: totalOf(payable),
    refunded,
    refundable: isPaid ? order.total - refunded : 0,
    payable: isPayable(store, payable),
    deductible: trade_state === 'ACCEPT' || undefined,
    payer: canBeOpened ? `/sandbox/pay/${payable.prepay.token}` : undefined,
  });
}

/** A combined order. Refunds are made for its parts. */
function ofWhole({ orders }: Payable): Fields {
  const { trade_state } = orders[0] ?? {};
  return {
    parts: orders.length,
    description: orders.map(({ description }) => description).join(', '),
    refunded: 0,
    refundable: 0,
    trade_state: trade_state === 'REFUND' ? 'SUCCESS' : trade_state,
  };
}

export function refundOf(store: Store, refund: Refund): Fields {
  const { out_refund_no, out_trade_no, status, create_time } = refund;
  const currency = store.orders.get(out_trade_no)?.currency ?? 'CNY';
  const state = status satisfies keyof Terms['states']['refunds'];
  return { out_refund_no, out_trade_no, status: state, create_time, currency, amount: refund.refund };
}
