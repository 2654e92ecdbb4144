import { isDeepStrictEqual } from 'node:util';
import { type Answer, failure, success } from '../../exchange.ts';
import { present } from '../../fields.ts';
import { mchid } from '../../keys.ts';
import { againstTheRules, differs } from '../../pay/refusals.ts';
import type { Operation } from '../../router.ts';
import { sealText } from '../../sealed-text.ts';
import { cancel, create, packageInfoOf, type TransferBill } from './bill.ts';
import { readAsked } from './read.ts';

const PATH = 'v3/fund-app/mch-transfer/transfer-bills';
const unknown = (): Answer => failure(404, 'NOT_FOUND', '记录不存在');

/**
 * A number once used is that of its transfer for ever: asked again the same it answers how that one stands, also
 * when it failed, and never transfers twice.
 */
const createBill: Operation = {
  method: 'POST',
  path: PATH,
  handle: (context) => {
    const asked = readAsked(context);
    if ('fault' in asked) return asked.fault;
    const known = context.store.transfers.get(asked.out_bill_no);
    if (known && !isDeepStrictEqual(known.asked, asked)) return differs();
    const bill = known ?? create(context.store, asked);
    const { out_bill_no } = asked;
    const { transfer_bill_no, create_time, state, fail_reason } = bill;
    const package_info = state === 'WAIT_USER_CONFIRM' ? packageInfoOf(bill) : undefined;
    const answered = { out_bill_no, transfer_bill_no, create_time, state, fail_reason, package_info };
    return success(present(answered));
  },
};

const byOutBillNo: Operation = {
  method: 'GET',
  path: `${PATH}/out-bill-no/{out_bill_no}`,
  handle: ({ params, store }) => answer(store.transfers.get(params['out_bill_no'] ?? '')),
};

const byTransferBillNo: Operation = {
  method: 'GET',
  path: `${PATH}/transfer-bill-no/{transfer_bill_no}`,
  handle: ({ params, store }) =>
    answer(
      [...store.transfers.values()].find((bill) => bill.transfer_bill_no === params['transfer_bill_no']),
    ),
};

const cancelBill: Operation = {
  method: 'POST',
  path: `${PATH}/out-bill-no/{out_bill_no}/cancel`,
  handle: ({ params, store }) => {
    const bill = store.transfers.get(params['out_bill_no'] ?? '');
    if (!bill) return unknown();
    if (!cancel(store, bill)) return againstTheRules('当前单据状态不支持撤销');
    const { asked, transfer_bill_no, state, update_time } = bill;
    return success({ out_bill_no: asked.out_bill_no, transfer_bill_no, state, update_time });
  },
};

export const transfers: readonly Operation[] = [createBill, byOutBillNo, byTransferBillNo, cancelBill];

function answer(bill: TransferBill | undefined): Answer {
  if (!bill) return unknown();
  const { asked, transfer_bill_no, state, fail_reason, create_time, update_time } = bill;
  const { out_bill_no, appid, openid, user_name, transfer_amount, transfer_remark } = asked;
  const shown = {
    mch_id: mchid,
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
