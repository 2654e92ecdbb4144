import { rfc3339 } from '../../wire/beijing.ts';
import { orderOf } from '../pay/order/order.ts';
import { refundedOf } from '../pay/refund/refund.ts';
import { present } from '../schema/fields.ts';
import type { Fields } from '../schema/request-fields.ts';
import type { Journal, SeenRequest } from '../state/journal.ts';
import type { SentNotification } from '../state/records/notification.ts';
import type { Order } from '../state/records/order.ts';
import type { Refund } from '../state/records/refund.ts';
import type { Store } from '../state/store.ts';
import { combinedPayable, isPayable, type Payable, totalOf } from './payable.ts';

/** How many of each kind are shown, newest first. */
const SHOWN = 50;
/** How many attempts of a notification are shown. */
const SHOWN_ATTEMPTS = 20;
/** Query values that are credentials. */
const SECRET = /([?&](?:sign|signature|token|access_token|code|secret)=)[^&]*/gi;

/** The data of the page: plain, without keys, secrets, bodies and headers. */
export function stateOf(store: Store, journal: Journal): Fields {
  return {
    now: rfc3339(store.clock.now()),
    offset: store.clock.now().getTime() - Date.now(),
    orders: newest(store.orders).flatMap((order) => ordersOf(store, order)),
    refunds: newest(store.refunds).map((refund) => refundOf(store, refund)),
    notifications: newest(store.notifications).map(notificationOf),
    requests: journal.entries.slice(-SHOWN).reverse().map(requestOf),
  };
}

function newest<T>(map: ReadonlyMap<string, T>): T[] {
  return [...map.values()].slice(-SHOWN).reverse();
}

/** An order. A combined order is shown above the last of its parts. */
function ordersOf(store: Store, { out_trade_no, combine_out_trade_no }: Order): Fields[] {
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
    trade_state,
    create_time,
    currency,
    description,
    v2: order.v2 && true,
    total: totalOf(payable),
    refunded,
    refundable: isPaid ? order.total - refunded : 0,
    payable: isPayable(store, payable),
    payer: canBeOpened ? `/sandbox/pay/${payable.prepay.token}` : undefined,
  });
}

/** A combined order. Refunds are made for its parts. */
function ofWhole({ orders }: Payable): Fields {
  const { trade_state } = orders[0] ?? {};
  return {
    parts: orders.length,
    description: `${orders.length} orders, paid at once`,
    refunded: 0,
    refundable: 0,
    trade_state: trade_state === 'REFUND' ? 'SUCCESS' : trade_state,
  };
}

function refundOf(store: Store, refund: Refund): Fields {
  const { out_refund_no, out_trade_no, status, create_time } = refund;
  const currency = store.orders.get(out_trade_no)?.currency ?? 'CNY';
  return { out_refund_no, out_trade_no, status, create_time, currency, amount: refund.refund };
}

function notificationOf(notification: SentNotification): Fields {
  const { id, event_type, notify_url, create_time, state, attempts, next_attempt } = notification;
  return present({
    id,
    event_type,
    notify_url,
    create_time,
    state,
    sent: attempts.length,
    attempts: attempts.slice(-SHOWN_ATTEMPTS),
    next_attempt: next_attempt === undefined ? undefined : rfc3339(new Date(next_attempt)),
  });
}

function requestOf({ method, url, status, time, refusal }: SeenRequest): Fields {
  return present({ method, url: url.replace(SECRET, '$1…').slice(0, 500), status, time, refusal });
}
