import { success } from '../../http/exchange/exchange.ts';
import { present } from '../../judge/schema/fields.ts';
import type { Operation } from '../../route/v3.ts';
import { packageInfoOf } from './bill.ts';
import { partnerTransfers } from './partner.ts';
import { billOf, cancelled, placeBill, queried } from './place.ts';

const PATH = 'v3/fund-app/mch-transfer/transfer-bills';

const createBill: Operation = {
  method: 'POST',
  path: PATH,
  handle: (context) => {
    const placed = placeBill(context);
    if ('fault' in placed) return placed.fault;
    const { asked, transfer_bill_no, create_time, state, fail_reason } = placed.bill;
    const { out_bill_no } = asked;
    const package_info = state === 'WAIT_USER_CONFIRM' ? packageInfoOf(placed.bill) : undefined;
    const answered = { out_bill_no, transfer_bill_no, create_time, state, fail_reason, package_info };
    return success(present(answered));
  },
};

const byOutBillNo: Operation = {
  method: 'GET',
  path: `${PATH}/out-bill-no/{out_bill_no}`,
  handle: ({ params, store }) => queried(billOf(store, params['out_bill_no'])),
};

const byTransferBillNo: Operation = {
  method: 'GET',
  path: `${PATH}/transfer-bill-no/{transfer_bill_no}`,
  handle: ({ params, store }) => {
    const found = [...store.transfers.values()].find(
      ({ transfer_bill_no }) => transfer_bill_no === params['transfer_bill_no'],
    );
    return queried(billOf(store, found?.asked.out_bill_no));
  },
};

const cancelBill: Operation = {
  method: 'POST',
  path: `${PATH}/out-bill-no/{out_bill_no}/cancel`,
  handle: ({ params, store }) => cancelled(store, billOf(store, params['out_bill_no'])),
};

export const transfers: readonly Operation[] = [
  createBill,
  byOutBillNo,
  byTransferBillNo,
  cancelBill,
  ...partnerTransfers,
];
