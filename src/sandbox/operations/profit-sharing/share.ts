import type { Order } from '../../state/records/order.ts';
import type { SharingOrder } from '../../state/records/profit-sharing.ts';
import type { Store } from '../../state/store.ts';

/** A required time before there is one. The value of the real service is not known. */
export const NEVER = '1970-01-01T08:00:00+08:00';

const DAY_MS = 24 * 3600 * 1000;
/** After this time, nothing more can be shared, and the rest belongs to the merchant. */
export const SHARING_DAYS = 30;
export const RETURN_DAYS = 180;

/** The age of a payment or a share, in days. */
export function daysSince(store: Store, time: string | undefined): number {
  return (store.clock.now().getTime() - Date.parse(time ?? '')) / DAY_MS;
}

/** The sharing orders of a payment. */
export function sharingsOf({ sharing }: Store, transaction_id: string): SharingOrder[] {
  return [...sharing.orders.values()].filter((order) => order.transaction_id === transaction_id);
}

/** What others got or are getting of a payment, in fen. */
export function sharedOf(store: Store, transaction_id: string): number {
  return sharingsOf(store, transaction_id)
    .flatMap(({ shares }) => shares)
    .filter(({ result }) => result !== 'CLOSED')
    .reduce((sum, { amount }) => sum + amount, 0);
}

/** What can still be shared of a payment, in fen: nothing after the rest was released, or after the deadline. */
export function unsplitOf(store: Store, { transaction_id = '', total, success_time }: Order): number {
  const isReleased = sharingsOf(store, transaction_id).some(({ releases }) => releases);
  if (isReleased || daysSince(store, success_time) > SHARING_DAYS) return 0;
  return Math.max(0, total - refundedOf(store, transaction_id) - sharedOf(store, transaction_id));
}

/** What the payer got or is getting back. An abnormal refund counts, because it has left the merchant. */
function refundedOf({ refunds }: Store, transaction_id: string): number {
  return [...refunds.values()]
    .filter((refund) => refund.transaction_id === transaction_id && refund.status !== 'CLOSED')
    .reduce((sum, { refund }) => sum + refund, 0);
}

/** Whether an order was created with profit sharing. */
export function isShareable({ request }: Order): boolean {
  return Object(request['settle_info']).profit_sharing === true || request['profit_sharing'] === 'Y';
}
