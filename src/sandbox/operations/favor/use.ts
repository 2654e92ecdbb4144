import { RequestError } from '../../../errors/index.ts';
import { checkAct } from '../../judge/act.ts';
import { mchid } from '../../keys/keys.ts';
import { notify } from '../../notify/notify.ts';
import { nowOf } from '../../state/ids.ts';
import type { Store } from '../../state/store.ts';
import { couponState, couponView } from './stock.ts';

/** How a coupon is used. */
export interface CouponUse {
  /** The transaction_id of the payment. Default: one that does not exist. */
  transaction_id?: string;
}

/**
 * @returns a promise that resolves after the first attempt to send the notification
 * @throws RequestError `VALUE_INVALID`: there is no such coupon, or it cannot be used now
 */
export async function useCoupon(store: Store, coupon_id: string, use: CouponUse = {}): Promise<void> {
  checkAct('use', use);
  const { transaction_id = store.ids.transactionId() } = use;
  const coupon = store.favor.coupons.get(coupon_id);
  if (!coupon) throw refused('there is no such coupon');
  const state = couponState(store, coupon);
  if (state !== 'SENDED') throw refused(`its state is ${state}`);
  if (Date.parse(coupon.available_begin_time) > store.clock.now().getTime())
    throw refused('it is not valid yet');
  const used = { consume_time: nowOf(store), consume_mchid: mchid, transaction_id };
  coupon.consume_information = used;
  const consume_information = { ...used, consume_amount: coupon.coupon_amount ?? 0 };
  await notify(
    store,
    'COUPON.USE',
    { ...couponView(store, coupon), consume_information },
    store.favor.notify_url,
  );
}

function refused(why: string): RequestError {
  return new RequestError('VALUE_INVALID', `The coupon cannot be used: ${why}`, { field: 'coupon_id' });
}
