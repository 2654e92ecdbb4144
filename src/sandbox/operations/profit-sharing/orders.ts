import { isDeepStrictEqual } from 'node:util';
import { type Answer, failure, success } from '../../http/exchange/exchange.ts';
import { isFields } from '../../judge/schema/check.ts';
import { present, textIn } from '../../judge/schema/fields.ts';
import type { Fields } from '../../judge/schema/request-fields.ts';
import { mchid } from '../../keys/keys.ts';
import { openText } from '../../keys/sealed-text.ts';
import { orderOfTransaction } from '../../pay/order/order.ts';
import { againstTheRules, differs } from '../../pay/order/refusals.ts';
import type { Context, Operation } from '../../route/v3.ts';
import { nextNumber, nowOf } from '../../state/ids.ts';
import type { Share, SharingOrder } from '../../state/records/profit-sharing.ts';
import type { Store } from '../../state/store.ts';
import { judgeShares, shareableOrder } from './judge.ts';
import { settle } from './settle.ts';
import { NEVER, unsplitOf } from './share.ts';

/** Idempotent: the same number with the same request is the same sharing order, and returns its current state. */
const share: Operation = {
  method: 'POST',
  path: 'v3/profitsharing/orders',
  handle: (context) => {
    const { json, store } = context;
    const asked = plainOf(context);
    const known = store.sharing.orders.get(String(json['out_order_no']));
    if (known) {
      return isDeepStrictEqual(known.asked, asked) ? success(view(known)) : differs();
    }
    const found = shareableOrder(store, json);
    if ('fault' in found) return found.fault;
    const judged = judgeShares(store, json, found.order);
    if ('fault' in judged) return judged.fault;
    const shares = judged.asked.map(({ type, account, amount, description }) =>
      pending(store, { type, account, amount, description }),
    );
    return success(view(start(store, asked, shares, json['unfreeze_unsplit'] === true)));
  },
};

/** A number that was used before returns its order, and has no other effect. */
const unfreeze: Operation = {
  method: 'POST',
  path: 'v3/profitsharing/orders/unfreeze',
  handle: ({ json, store }) => {
    const known = store.sharing.orders.get(String(json['out_order_no']));
    if (known) return success(view(known));
    const found = shareableOrder(store, json);
    if ('fault' in found) return found.fault;
    const amount = unsplitOf(store, found.order);
    if (amount === 0) return againstTheRules('订单没有剩余待分金额');
    const description = String(json['description']);
    const account = found.order.sub_mchid ?? mchid;
    const rest = pending(store, { type: 'MERCHANT_ID', account, amount, description });
    return success(view(start(store, json, [rest], true)));
  },
};

/** The page documents the receivers' states as the state of the whole. The real states of the whole are in `orders`. */
const query: Operation = {
  method: 'GET',
  path: 'v3/profitsharing/orders/{out_order_no}',
  handle: ({ params, request, store }) => {
    const known = store.sharing.orders.get(params['out_order_no'] ?? '');
    const isAsked =
      known?.transaction_id === request.query.get('transaction_id') &&
      (known?.sub_mchid ?? null) === request.query.get('sub_mchid');
    return known && isAsked ? success(view(known)) : failure(404, 'RESOURCE_NOT_EXISTS', '分账单不存在');
  },
};

const amounts: Operation = {
  method: 'GET',
  path: 'v3/profitsharing/transactions/{transaction_id}/amounts',
  handle: ({ params, store }): Answer => {
    const { transaction_id = '' } = params;
    const order = orderOfTransaction(store, transaction_id);
    if (!order) return failure(404, 'RESOURCE_NOT_EXISTS', '订单不存在');
    return success({ transaction_id, unsplit_amount: unsplitOf(store, order) });
  },
};

export const sharingOrders: readonly Operation[] = [share, unfreeze, query, amounts];

function start(store: Store, asked: Fields, shares: Share[], releases: boolean): SharingOrder {
  const order: SharingOrder = {
    ...present({ sub_mchid: textIn(asked, 'sub_mchid') }),
    transaction_id: String(asked['transaction_id']),
    out_order_no: String(asked['out_order_no']),
    order_id: nextNumber(store, '300845000010'),
    state: 'PROCESSING',
    releases,
    shares,
    asked,
  };
  store.sharing.orders.set(order.out_order_no, order);
  settle(store, order);
  return order;
}

function pending(store: Store, share: Pick<Share, 'type' | 'account' | 'amount' | 'description'>): Share {
  const detail_id = nextNumber(store, '360115112018');
  return { ...share, result: 'PENDING', detail_id, create_time: nowOf(store) };
}

/** Names are encrypted differently each time, so the decrypted names are compared. */
function plainOf({ json, request, store }: Context): Fields {
  const receivers = (json['receivers'] ?? []) as readonly unknown[];
  const opened = receivers.map((one) =>
    isFields(one) && typeof one['name'] === 'string'
      ? { ...one, name: openText(one['name'], request, store) }
      : one,
  );
  return { ...json, receivers: opened };
}

function headOf({ sub_mchid, transaction_id, out_order_no, order_id, state }: SharingOrder): object {
  return present({ sub_mchid, transaction_id, out_order_no, order_id, state });
}

function view(order: SharingOrder): object {
  const receivers = order.shares.map((share) => ({ ...share, finish_time: share.finish_time ?? NEVER }));
  return { ...headOf(order), receivers };
}
