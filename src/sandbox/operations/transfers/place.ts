import { isDeepStrictEqual } from 'node:util';
import { type Answer, failure, success } from '../../http/exchange/exchange.ts';
import { present } from '../../judge/schema/fields.ts';
import { mchid } from '../../keys/keys.ts';
import { sealText } from '../../keys/sealed-text.ts';
import { againstTheRules, differs } from '../../pay/order/refusals.ts';
import type { Context } from '../../route/v3.ts';
import type { TransferBill } from '../../state/records/transfer.ts';
import type { Store } from '../../state/store.ts';
import { cancel, create } from './bill.ts';
import { readAsked } from './read.ts';

const unknownBill = (): Answer => failure(404, 'NOT_FOUND', '记录不存在');

/**
 * Creates the requested transfer, or finds the existing one. A number belongs to its transfer forever: the same request
 * again returns that transfer, even if it failed, and nothing is transferred twice.
 */
export function placeBill(context: Context): { bill: TransferBill } | { fault: Answer } {
  const asked = readAsked(context);
  if ('fault' in asked) return asked;
  const known = context.store.transfers.get(asked.out_bill_no);
  if (known && !isDeepStrictEqual(known.asked, asked)) return { fault: differs() };
  return { bill: known ?? create(context.store, asked) };
}

/** @param sub_mchid only for a partner's transfer */
export function billOf(
  { transfers }: Store,
  out_bill_no = '',
  sub_mchid?: unknown,
): TransferBill | undefined {
  const bill = transfers.get(out_bill_no);
  return bill?.asked.sub_mchid === sub_mchid ? bill : undefined;
}

export function queried(bill: TransferBill | undefined): Answer {
  if (!bill) return unknownBill();
  const { asked, transfer_bill_no, state, fail_reason, create_time, update_time } = bill;
  const { sub_mchid, out_bill_no, appid, openid, user_name, transfer_amount, transfer_remark } = asked;
  const shown = {
    ...(sub_mchid === undefined ? { mch_id: mchid } : { sub_mchid, mchid }),
    out_bill_no,
    transfer_bill_no,
    appid,
    state,
    transfer_amount,
    transfer_remark,
    fail_reason,
    openid,
    user_name: user_name === undefined ? undefined : sealText(user_name),
    create_time,
    update_time,
  };
  return success(present(shown));
}

export function cancelled(store: Store, bill: TransferBill | undefined): Answer {
  if (!bill) return unknownBill();
  if (!cancel(store, bill)) return againstTheRules('当前单据状态不支持撤销');
  const { asked, transfer_bill_no, state, update_time } = bill;
  const { sub_mchid, out_bill_no } = asked;
  return success(present({ sub_mchid, out_bill_no, transfer_bill_no, state, update_time }));
}
