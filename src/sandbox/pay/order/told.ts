import { tell, tellV2 } from '../../notify/tell.ts';
import type { Store } from '../../state/store.ts';
import { combinedView } from '../view/combined-view.ts';
import { paidView } from '../view/view.ts';
import { partiesOfV2, paymentV2 } from '../view/view-v2.ts';
import type { Told } from './payer.ts';

/** Sends the notification of a payment, in the protocol that created the order. Never rejects. */
export async function tellPaid(store: Store, told: Told): Promise<void> {
  if ('combined' in told) {
    const { combined, parts } = told;
    await tell(store, 'TRANSACTION.SUCCESS', combinedView(combined, parts), combined.notify_url);
    return;
  }
  const { order } = told;
  if (order.v2 === undefined) {
    await tell(store, 'TRANSACTION.SUCCESS', paidView(order), order.notify_url);
    return;
  }
  // A v2 code payment has no notify_url: the merchant queries it instead.
  if (order.trade_type === 'MICROPAY') return;
  const outcome = { result_code: 'SUCCESS', ...partiesOfV2(order), ...paymentV2(order) };
  const texts = Object.entries(outcome).map(([name, value]) => [name, String(value)]);
  const { sign_type } = order.v2;
  const signed = sign_type === 'MD5' ? {} : { sign_type };
  await tellV2(
    store,
    'v2/transaction-success',
    { ...Object.fromEntries(texts), ...signed },
    order.notify_url,
  );
}
