import { isDeepStrictEqual } from 'node:util';
import { type Answer, failure, paramError, success } from '../../http/exchange/exchange.ts';
import { present } from '../../judge/schema/fields.ts';
import type { Fields } from '../../judge/schema/request-fields.ts';
import { againstTheRules, differs } from '../../pay/order/refusals.ts';
import type { Operation } from '../../route/v3.ts';
import { nextNumber, nowOf } from '../../state/ids.ts';
import type { SharingOrder, SharingReturn } from '../../state/records/profit-sharing.ts';
import type { Store } from '../../state/store.ts';
import { settleReturn } from './settle.ts';
import { daysSince, NEVER, RETURN_DAYS } from './share.ts';

/** Idempotent: the same number with the same request is the same return, and returns its current state. */
const giveBack: Operation = {
  method: 'POST',
  path: 'v3/profitsharing/return-orders',
  handle: ({ json, store }) => {
    const known = store.sharing.returns.get(String(json['out_return_no']));
    if (known) {
      return isDeepStrictEqual(known.asked, json) ? success(view(known)) : differs();
    }
    const { order_id, out_order_no } = json;
    if (!order_id && !out_order_no) {
      return paramError('/out_order_no', undefined, 'order_id or out_order_no is required');
    }
    const order = [...store.sharing.orders.values()].find((one) => isNamed(one, json));
    if (!order) return failure(404, 'RESOURCE_NOT_EXISTS', '分账单不存在');
    return judge(store, json, order) ?? success(view(start(store, json, order)));
  },
};

const query: Operation = {
  method: 'GET',
  path: 'v3/profitsharing/return-orders/{out_return_no}',
  handle: ({ params, request, store }) => {
    const known = store.sharing.returns.get(params['out_return_no'] ?? '');
    const isAsked =
      known?.out_order_no === request.query.get('out_order_no') &&
      (known?.sub_mchid ?? null) === request.query.get('sub_mchid');
    return known && isAsked ? success(view(known)) : failure(404, 'RESOURCE_NOT_EXISTS', '回退单不存在');
  },
};

export const sharingReturns: readonly Operation[] = [giveBack, query];

/** Each given number must belong to the order. */
function isNamed(order: SharingOrder, { order_id, out_order_no, sub_mchid }: Fields): boolean {
  return (
    (!order_id || order.order_id === order_id) &&
    (!out_order_no || order.out_order_no === out_order_no) &&
    (order.sub_mchid ?? null) === (sub_mchid ?? null)
  );
}

/** Only a merchant can return a share, and at most what it got. */
function judge(store: Store, json: Fields, order: SharingOrder): Answer | undefined {
  const amount = Number(json['amount']);
  if (amount < 1) return paramError('/amount', amount, 'at least 1 fen');
  const share = order.shares.find(
    ({ type, account, result }) =>
      type === 'MERCHANT_ID' && account === json['return_mchid'] && result === 'SUCCESS',
  );
  if (!share || order.asked['receivers'] === undefined) {
    return againstTheRules('回退方没有可回退的分账');
  }
  if (daysSince(store, share.finish_time) > RETURN_DAYS) {
    return againstTheRules('分账单已超过可回退的期限');
  }
  const given = [...store.sharing.returns.values()]
    .filter((one) => one.order_id === order.order_id && one.return_mchid === share.account)
    .filter(({ result }) => result !== 'FAILED')
    .reduce((sum, one) => sum + one.amount, 0);
  if (given + amount > share.amount) return failure(403, 'NOT_ENOUGH', '回退金额超过可回退金额');
  return undefined;
}

function start(store: Store, asked: Fields, order: SharingOrder): SharingReturn {
  const { sub_mchid, order_id, out_order_no } = order;
  const given: SharingReturn = {
    ...present({ sub_mchid }),
    order_id,
    out_order_no,
    out_return_no: String(asked['out_return_no']),
    return_id: nextNumber(store, '310845000010'),
    return_mchid: String(asked['return_mchid']),
    amount: Number(asked['amount']),
    description: String(asked['description']),
    result: 'PROCESSING',
    create_time: nowOf(store),
    asked,
  };
  store.sharing.returns.set(given.out_return_no, given);
  settleReturn(store, given);
  return given;
}

function view({ asked: _, ...given }: SharingReturn): object {
  return { ...given, finish_time: given.finish_time ?? NEVER };
}
