import { success } from '../../http/exchange/exchange.ts';
import { present } from '../../judge/schema/fields.ts';
import type { Fields } from '../../judge/schema/request-fields.ts';
import { openText, sealText } from '../../keys/sealed-text.ts';
import { againstTheRules } from '../../pay/order/refusals.ts';
import type { Operation } from '../../route/v3.ts';
import type { Receiver } from '../../state/records/profit-sharing.ts';

const MOST = 20_000;

/** A receiver that already exists is updated. */
const add: Operation = {
  method: 'POST',
  path: 'v3/profitsharing/receivers/add',
  handle: ({ json, request, store }) => {
    const { receivers } = store.sharing;
    const { sub_mchid, type, account, name, relation_type, custom_relation } = json as unknown as Receiver;
    const plain = name === undefined ? undefined : openText(name, request, store);
    const receiver = present({ sub_mchid, type, account, name: plain, relation_type, custom_relation });
    const key = receiverKey(json, receiver);
    if (!receivers.has(key) && receivers.size >= MOST) {
      return againstTheRules('分账接收方数量超过上限');
    }
    receivers.set(key, receiver);
    return success(plain ? { ...receiver, name: sealText(plain) } : receiver);
  },
};

/** Deleting a missing receiver succeeds: the response of the real service is not known. */
const remove: Operation = {
  method: 'POST',
  path: 'v3/profitsharing/receivers/delete',
  handle: ({ json, store }) => {
    const { sub_mchid, type, account } = json as unknown as Receiver;
    store.sharing.receivers.delete(receiverKey(json, { type, account }));
    return success(present({ sub_mchid, type, account }));
  },
};

export const receivers: readonly Operation[] = [add, remove];

/** Receivers belong to a merchant, or to the sub-merchant if one is named. */
export function receiverKey(
  { sub_mchid }: Fields,
  { type, account }: Pick<Receiver, 'type' | 'account'>,
): string {
  return JSON.stringify([sub_mchid ?? null, type, account]);
}
