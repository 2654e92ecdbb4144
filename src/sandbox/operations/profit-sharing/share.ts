import type { Order } from '../../state/records/order.ts';
import type { SharingOrder } from '../../state/records/profit-sharing.ts';
import type { Store } from '../../state/store.ts';

/** A time that is required before there is one; what the real service has there is not known. */
export const NEVER = '1970-01-01T08:00:00+08:00';

const DAY_MS = 24 * 3600 * 1000;
/** From then on nothing is shared any more, and what is left is the merchant's. */
export const SHARING_DAYS = 30;
export const RETURN_DAYS = 180;

/** How old a payment or a share is, in days. */
export function daysSince(store: Store, time: string | undefined): number {
  return (store.clock.now().getTime() - Date.parse(time ?? '')) / DAY_MS;
}

/** The sharing orders of a payment. */
export function sharingsOf({ sharing }: Store, transaction_id: string): SharingOrder[] {
  return [...sharing.orders.values()].filter((order) => order.transaction_id === transaction_id);
}

/** What others got of a payment or are getting, in fen. */
export function sharedOf(store: Store, transaction_id: string): number {
  return sharingsOf(store, transaction_id)
    .flatMap(({ shares }) => shares)
    .filter(({ result }) => result !== 'CLOSED')
    .reduce((sum, { amount }) => sum + amount, 0);
}

/** What is left of a payment to be shared, in fen: nothing once the rest was released, or its time is over. */
export function unsplitOf(store: Store, { transaction_id = '', total, success_time }: Order): number {
  const isReleased = sharingsOf(store, transaction_id).some(({ releases }) => releases);
  if (isReleased || daysSince(store, success_time) > SHARING_DAYS) return 0;
  return Math.max(0, total - refundedOf(store, transaction_id) - sharedOf(store, transaction_id));
}

/** What the payer got back, or is getting; an abnormal refund has left the merchant, too. */
function refundedOf({ refunds }: Store, transaction_id: string): number {
  return [...refunds.values()]
    .filter((refund) => refund.transaction_id === transaction_id && refund.status !== 'CLOSED')
    .reduce((sum, { refund }) => sum + refund, 0);
}

/** Whether an order was placed to be shared. */
export function isShareable({ request }: Order): boolean {
  return Object(request['settle_info']).profit_sharing === true || request['profit_sharing'] === 'Y';
}
