import { type Answer, failure, paramError } from '../../http/exchange/exchange.ts';
import type { Fields } from '../../judge/schema/request-fields.ts';
import { orderOfTransaction } from '../../pay/order/order.ts';
import { againstTheRules } from '../../pay/order/refusals.ts';
import type { Order } from '../../state/records/order.ts';
import type { Share } from '../../state/records/profit-sharing.ts';
import type { Store } from '../../state/store.ts';
import { receiverKey } from './receivers.ts';
import { daysSince, isShareable, SHARING_DAYS, sharedOf, sharingsOf, unsplitOf } from './share.ts';

/** The maximum share of others in a payment, in 1/10000, for a merchant without a special agreement. */
export const MAX_RATIO = 3000;
const MOST_RECEIVERS = 50;
const MOST_ORDERS = 50;
/** A payment can be shared one minute after it was paid. */
const SOONEST_DAYS = 1 / (24 * 60);

type Asked = Pick<Share, 'type' | 'account' | 'amount' | 'description'>;
type Judged<T> = T | { fault: Answer };

const rule = (message: string) => ({ fault: againstTheRules(message) });

/** The order of a transaction_id, if it belongs to the merchant and can be shared now. */
export function shareableOrder(store: Store, json: Fields): Judged<{ order: Order }> {
  const order = orderOfTransaction(store, String(json['transaction_id']));
  if (!order || (order.sub_mchid ?? null) !== (json['sub_mchid'] ?? null)) {
    return { fault: failure(404, 'RESOURCE_NOT_EXISTS', '订单不存在') };
  }
  if (!isShareable(order)) return rule('非分账订单不支持分账');
  const age = daysSince(store, order.success_time);
  if (age < SOONEST_DAYS) return rule('订单支付成功1分钟后才能分账，请稍后再试');
  if (age > SHARING_DAYS) return rule('订单已超过可分账的期限');
  if (sharingsOf(store, order.transaction_id ?? '').length >= MOST_ORDERS) {
    return rule('订单的分账次数超过上限');
  }
  return { order };
}

/** Checks the receivers of a request: each is known, each appears once, and the sum may be shared. */
export function judgeShares(store: Store, json: Fields, order: Order): Judged<{ asked: readonly Asked[] }> {
  const asked = (json['receivers'] ?? []) as readonly Asked[];
  if (asked.length === 0 || asked.length > MOST_RECEIVERS) {
    return { fault: paramError('/receivers', asked.length, `1 to ${MOST_RECEIVERS} receivers`) };
  }
  const keys = asked.map((one) => receiverKey(json, one));
  const twice = keys.findIndex((key, index) => keys.indexOf(key) !== index);
  if (twice >= 0) {
    return { fault: paramError(`/receivers/${twice}/account`, asked[twice]?.account, 'appears twice') };
  }
  const small = asked.findIndex(({ amount }) => amount < 1);
  if (small >= 0) {
    return { fault: paramError(`/receivers/${small}/amount`, asked[small]?.amount, 'at least 1 fen') };
  }
  if (keys.some((key) => !store.sharing.receivers.has(key))) {
    return rule('分账接收方未添加，请先添加分账接收方');
  }
  const sum = asked.reduce((total, { amount }) => total + amount, 0);
  if (sum > unsplitOf(store, order)) return { fault: failure(403, 'NOT_ENOUGH', '分账金额不足') };
  // Returned shares count as shared: it is not known whether the real service lets them be shared again.
  const shared = sharedOf(store, order.transaction_id ?? '') + sum;
  if (shared > Math.floor((order.total * MAX_RATIO) / 10_000)) {
    return { fault: failure(403, 'RULE_LIMIT', '分账金额超过最大分账比例') };
  }
  return { asked };
}
