import { rfc3339 } from '../../../wire/beijing.ts';
import { present } from '../../judge/schema/fields.ts';
import type { Fields } from '../../judge/schema/request-fields.ts';
import type { SentNotification } from '../../state/records/notification.ts';
import type { Store } from '../../state/store.ts';
import type { Kind, Terms } from '../terms/terms.ts';
import { redPacketRow, sharingRows, transferRow } from './money.ts';
import { ordersOf, refundOf } from './orders.ts';
import { newest, type Row } from './row.ts';
import { agreementRow, complaintRow, couponRows, serviceRow } from './users.ts';

/** How many attempts of a notification are shown. */
const SHOWN_ATTEMPTS = 20;

/** What happened, newest first: plain data, without keys and secrets. */
export function stateOf(store: Store): Fields {
  return {
    now: rfc3339(store.clock.now()),
    offset: store.clock.now().getTime() - Date.now(),
    orders: newest(store.orders).flatMap((order) => ordersOf(store, order)),
    refunds: newest(store.refunds).map((refund) => refundOf(store, refund)),
    notifications: newest(store.notifications).map(notificationOf),
    ...rowsOf(store),
  };
}

function rowsOf(store: Store): { [K in Kind]: Row<K>[] } {
  return {
    transfers: newest(store.transfers).map(transferRow),
    sharing: sharingRows(store),
    services: newest(store.services).map(serviceRow),
    coupons: couponRows(store),
    agreements: newest(store.contracts).map(agreementRow),
    redPackets: newest(store.redPackets).map((packet) => redPacketRow(store, packet)),
    complaints: newest(store.complaints.all).map(complaintRow),
  };
}

function notificationOf(notification: SentNotification): Fields {
  const { id, event_type, notify_url, create_time, state, attempts, next_attempt } = notification;
  return present({
    id,
    event_type,
    notify_url,
    create_time,
    state: state satisfies keyof Terms['states']['notifications'],
    sent: attempts.length,
    attempts: attempts.slice(-SHOWN_ATTEMPTS),
    next_attempt: next_attempt === undefined ? undefined : rfc3339(new Date(next_attempt)),
  });
}
