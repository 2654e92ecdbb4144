import { RequestError } from '../../../errors/index.ts';
import { checkAct } from '../../judge/act.ts';
import { present } from '../../judge/schema/fields.ts';
import { mchid } from '../../keys/keys.ts';
import { nextNumber, nowOf } from '../../state/ids.ts';
import type { Complaint } from '../../state/records/complaint.ts';
import type { Store } from '../../state/store.ts';
import { note } from './complaint.ts';

/** A complaint of the simulated user. All fields have defaults. */
export interface UserComplaint {
  /** Continues this complaint instead of creating a new one. */
  complaint_id?: string;
  /** What the user says. */
  complaint_detail?: string;
  /** The out_trade_no of the paid order that it is about. */
  out_trade_no?: string;
  /** The merchant that it is about: the merchant itself or one of its sub-merchants. */
  complainted_mchid?: string;
  problem_type?: 'REFUND' | 'SERVICE_NOT_WORK' | 'OTHERS';
  problem_description?: string;
  /** In fen. */
  apply_refund_amount?: number;
  payer_phone?: string;
  payer_openid?: string;
}

/**
 * @returns the complaint_id, after the first attempt to send the notification
 * @throws RequestError `VALUE_INVALID`: there is no such complaint, or no such payment
 */
export async function complain(store: Store, given: UserComplaint = {}): Promise<string> {
  checkAct('complaint', given);
  const { complaint_detail = '商品与描述不符' } = given;
  if (given.complaint_id !== undefined) {
    const known = store.complaints.all.get(given.complaint_id);
    if (!known) throw refused('complaint_id', 'there is no such complaint');
    known.user_complaint_times += 1;
    Object.assign(known, { complaint_state: 'PENDING', incoming_user_response: true });
    await note(store, known, 'CONTINUE_COMPLAINT', { operate_details: complaint_detail });
    return known.complaint_id;
  }
  const { out_trade_no } = given;
  if (out_trade_no !== undefined && store.orders.get(out_trade_no)?.transaction_id === undefined) {
    throw refused('out_trade_no', 'there is no such payment');
  }
  const complaint = made(store, { ...given, complaint_detail });
  store.complaints.all.set(complaint.complaint_id, complaint);
  await note(store, complaint, 'CREATE_COMPLAINT', { operate_details: complaint_detail });
  return complaint.complaint_id;
}

function made(
  store: Store,
  { complaint_detail, ...given }: UserComplaint & { complaint_detail: string },
): Complaint {
  return present({
    complaint_id: nextNumber(store, '2002017'),
    complaint_time: nowOf(store),
    complaint_detail,
    complaint_state: 'PENDING' as const,
    complainted_mchid: given.complainted_mchid ?? mchid,
    payer_phone: given.payer_phone ?? '13800000000',
    payer_openid: given.payer_openid ?? 'oSandbox00000000000000000001',
    out_trade_no: given.out_trade_no,
    problem_description: given.problem_description ?? complaint_detail,
    problem_type: given.problem_type ?? 'OTHERS',
    apply_refund_amount: given.apply_refund_amount,
    user_complaint_times: 1,
    incoming_user_response: true,
    history: [],
  });
}

function refused(field: string, why: string): RequestError {
  return new RequestError('VALUE_INVALID', `The user cannot complain: ${why}`, { field });
}
