import { mchid } from '../../keys/keys.ts';
import { notify } from '../../notify/notify.ts';
import { task } from '../../state/due.ts';
import { nowOf } from '../../state/ids.ts';
import type { Share, SharingOrder, SharingReturn } from '../../state/records/profit-sharing.ts';
import type { Store } from '../../state/store.ts';
import { receiverKey } from './receivers.ts';

/** How long sharing and returning take. The time of the real service is not known. */
const SETTLE_MS = 1000;

/** Finishes a sharing order: each receiver gets its share, unless it was deleted in the meantime. */
export function settle(store: Store, { out_order_no }: SharingOrder): void {
  settled(store, out_order_no, SETTLE_MS);
}

const settled = task('sharing.settled', async (store, out_order_no) => {
  const order = store.sharing.orders.get(out_order_no);
  if (!order) return;
  for (const share of order.shares) {
    const isOwn = share.account === (order.sub_mchid ?? mchid);
    const isKnown = isOwn || store.sharing.receivers.has(receiverKey({ sub_mchid: order.sub_mchid }, share));
    share.result = isKnown ? 'SUCCESS' : 'CLOSED';
    if (!isKnown) share.fail_reason = 'NO_RELATION';
    share.finish_time = nowOf(store);
  }
  order.state = 'FINISHED';
  for (const share of order.shares) {
    if (share.result === 'SUCCESS') await tellReceiver(store, 'PROFITSHARING.SUCCESS', order, share);
  }
});

/** Finishes a return. */
export function settleReturn(store: Store, { out_return_no }: SharingReturn): void {
  returned(store, out_return_no, SETTLE_MS);
}

const returned = task('sharing.returned', async (store, out_return_no) => {
  const given = store.sharing.returns.get(out_return_no);
  const order = given && store.sharing.orders.get(given.out_order_no);
  if (!order) return;
  given.result = 'SUCCESS';
  given.finish_time = nowOf(store);
  const { return_id, return_mchid: account, amount, description } = given;
  const numbers = { ...order, order_id: return_id, out_order_no: out_return_no };
  await tellReceiver(store, 'PROFITSHARING.RETURN', numbers, {
    type: 'MERCHANT_ID',
    account,
    amount,
    description,
  });
});

/**
 * Notifies receivers that are merchants at the simulator's `notify_url`; real merchants set the URL on the merchant
 * platform. There is no notification for the rest that goes to the merchant itself.
 */
async function tellReceiver(
  store: Store,
  event_type: string,
  { sub_mchid, transaction_id, order_id, out_order_no }: SharingOrder,
  { type, account, amount, description }: Pick<Share, 'type' | 'account' | 'amount' | 'description'>,
): Promise<void> {
  if (type !== 'MERCHANT_ID' || account === (sub_mchid ?? mchid)) return;
  const whose = sub_mchid === undefined ? { mchid } : { sp_mchid: mchid, sub_mchid };
  const receiver = { type, account, amount, description };
  const content = { ...whose, transaction_id, order_id, out_order_no, receiver, success_time: nowOf(store) };
  await notify(store, event_type, content, undefined);
}
