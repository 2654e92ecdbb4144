import { success } from '../../http/exchange/exchange.ts';
import type { Operation } from '../../route/v3.ts';
import { packageInfoOf } from './bill.ts';
import { billOf, cancelled, placeBill, queried } from './place.ts';

const PATH = 'v3/fund-app/mch-transfer/partner/transfer-bills';

/** The response does not contain the state: a partner queries it. */
const createBill: Operation = {
  method: 'POST',
  path: PATH,
  handle: (context) => {
    const placed = placeBill(context);
    if ('fault' in placed) return placed.fault;
    const { asked, transfer_bill_no, create_time } = placed.bill;
    const { sub_mchid, out_bill_no } = asked;
    const package_info = packageInfoOf(placed.bill);
    return success({ sub_mchid, out_bill_no, transfer_bill_no, create_time, package_info });
  },
};

const byOutBillNo: Operation = {
  method: 'GET',
  path: `${PATH}/out-bill-no/{out_bill_no}`,
  handle: ({ params, request, store }) =>
    queried(billOf(store, params['out_bill_no'], request.query.get('sub_mchid'))),
};

const cancelBill: Operation = {
  method: 'POST',
  path: `${PATH}/out-bill-no/{out_bill_no}/cancel`,
  handle: ({ params, json, store }) =>
    cancelled(store, billOf(store, params['out_bill_no'], json['sub_mchid'])),
};

export const partnerTransfers: readonly Operation[] = [createBill, byOutBillNo, cancelBill];
