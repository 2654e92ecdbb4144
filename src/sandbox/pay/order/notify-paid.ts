import { notify, notifyV2 } from '../../notify/notify.ts';
import type { Store } from '../../state/store.ts';
import { combinedView } from '../view/combined-view.ts';
import { paidView } from '../view/view.ts';
import { partiesOfV2, paymentV2 } from '../view/view-v2.ts';
import type { PaidOrders } from './payer.ts';

/** Sends the notification of a payment, in the protocol that created the order. Never rejects. */
export async function notifyPaid(store: Store, paid: PaidOrders): Promise<void> {
  if ('combined' in paid) {
    const { combined, parts } = paid;
    await notify(store, 'TRANSACTION.SUCCESS', combinedView(combined, parts), combined.notify_url);
    return;
  }
  const { order } = paid;
  if (order.v2 === undefined) {
    await notify(store, 'TRANSACTION.SUCCESS', paidView(order), order.notify_url);
    return;
  }
  // A v2 code payment has no notify_url: the merchant queries it instead.
  if (order.trade_type === 'MICROPAY') return;
  const outcome = { result_code: 'SUCCESS', ...partiesOfV2(order), ...paymentV2(order) };
  const texts = Object.entries(outcome).map(([name, value]) => [name, String(value)]);
  const { sign_type } = order.v2;
  const signed = sign_type === 'MD5' ? {} : { sign_type };
  await notifyV2(
    store,
    'v2/transaction-success',
    { ...Object.fromEntries(texts), ...signed },
    order.notify_url,
  );
}
