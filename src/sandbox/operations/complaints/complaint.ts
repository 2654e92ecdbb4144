import { pick, present } from '../../judge/schema/fields.ts';
import type { Fields } from '../../judge/schema/request-fields.ts';
import { sealText } from '../../keys/sealed-text.ts';
import { notify } from '../../notify/notify.ts';
import { nextNumber, nowOf } from '../../state/ids.ts';
import type { Complaint, Negotiation } from '../../state/records/complaint.ts';
import type { Store } from '../../state/store.ts';

/** The actions, and their names in notifications. */
type Action =
  | 'CREATE_COMPLAINT'
  | 'CONTINUE_COMPLAINT'
  | 'MERCHANT_RESPONSE'
  | 'MERCHANT_CONFIRM_COMPLETE'
  | 'MERCHANT_APPROVE_REFUND'
  | 'MERCHANT_REJECT_REFUND';

/** Their names in the history of a complaint, exactly as documented. */
const OF_HISTORY: Readonly<Record<Action, string>> = {
  CREATE_COMPLAINT: 'USER_CREATE_COMPLAINT',
  CONTINUE_COMPLAINT: 'USER_CONTINUE_COMPLAINT',
  MERCHANT_RESPONSE: 'MERCHANT_RESPONSE',
  MERCHANT_CONFIRM_COMPLETE: 'MERCHANT_CONFIRM_COMPLETE',
  MERCHANT_APPROVE_REFUND: 'MERCHANT_APPROVE_REFUND',
  MERCHANT_REJECT_REFUND: 'MERCHANT_REFUSE_RERUND',
};

/** Records an action and notifies the merchant, also of its own actions. Never rejects. */
export async function note(
  store: Store,
  complaint: Complaint,
  action: Action,
  told: Pick<Negotiation, 'operate_details' | 'image_list'> = {},
): Promise<void> {
  const isUser = action === 'CREATE_COMPLAINT' || action === 'CONTINUE_COMPLAINT';
  complaint.history.push({
    log_id: nextNumber(store, '30'),
    operator: isUser ? '投诉人' : '商户',
    operate_time: nowOf(store),
    operate_type: OF_HISTORY[action],
    ...told,
  });
  const event = action === 'CREATE_COMPLAINT' ? 'COMPLAINT.CREATE' : 'COMPLAINT.STATE_CHANGE';
  const { complaint_id } = complaint;
  await notify(store, event, { complaint_id, action_type: action }, store.complaints.url);
}

const LISTED = [
  'complaint_id',
  'complaint_time',
  'complaint_detail',
  'complaint_state',
  'complainted_mchid',
  'incoming_user_response',
  'problem_description',
  'user_complaint_times',
  'problem_type',
  'apply_refund_amount',
];

/** A complaint in a list. In its own response it also has the payer's openid. */
export function complaintView(store: Store, complaint: Complaint): Fields {
  const { payer_phone, out_trade_no = '' } = complaint;
  const order = store.orders.get(out_trade_no);
  return present({
    ...pick({ ...complaint }, LISTED),
    payer_phone: payer_phone === undefined ? undefined : sealText(payer_phone),
    complaint_order_info: order && [
      { transaction_id: String(order.transaction_id), out_trade_no, amount: order.total },
    ],
    complaint_full_refunded: order !== undefined && refundedOf(store, out_trade_no) >= order.total,
  });
}

function refundedOf({ refunds }: Store, out_trade_no: string): number {
  return [...refunds.values()]
    .filter((refund) => refund.out_trade_no === out_trade_no && refund.status === 'SUCCESS')
    .reduce((sum, { refund }) => sum + refund, 0);
}
