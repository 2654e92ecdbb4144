import { createHash } from 'node:crypto';
import { present } from '../../judge/schema/fields.ts';
import { mchid } from '../../keys/keys.ts';
import { notify } from '../../notify/notify.ts';
import { task } from '../../state/due.ts';
import { nextNumber, nowOf } from '../../state/ids.ts';
import type { Asked, TransferBill } from '../../state/records/transfer.ts';
import type { Store } from '../../state/store.ts';

/** How long the user can confirm before the transfer fails. */
const CONFIRM_MS = 24 * 3600 * 1000;
/** How long a cancellation takes. The time of the real service is not known. */
const CANCEL_MS = 1000;

export function create(store: Store, asked: Asked): TransferBill {
  const now = nowOf(store);
  const bill: TransferBill = {
    asked,
    transfer_bill_no: nextNumber(store, '1330000071'),
    state: 'WAIT_USER_CONFIRM',
    create_time: now,
    update_time: now,
  };
  store.transfers.set(asked.out_bill_no, bill);
  overdue(store, asked.out_bill_no, CONFIRM_MS);
  return bill;
}

const overdue = task('transfer.overdue', (store, out_bill_no) => {
  const bill = store.transfers.get(out_bill_no);
  if (bill?.state === 'WAIT_USER_CONFIRM') return finish(store, bill, 'FAIL', 'OVERDUE_CLOSE');
});

/** Cancels a transfer that is waiting for the user. Returns whether it is cancelled or being cancelled. */
export function cancel(store: Store, bill: TransferBill): boolean {
  if (bill.state !== 'WAIT_USER_CONFIRM') return bill.state === 'CANCELING' || bill.state === 'CANCELLED';
  move(store, bill, 'CANCELING');
  cancelled(store, bill.asked.out_bill_no, CANCEL_MS);
  return true;
}

const cancelled = task('transfer.cancelled', (store, out_bill_no) => {
  const bill = store.transfers.get(out_bill_no);
  if (bill?.state === 'CANCELING') return finish(store, bill, 'CANCELLED', 'MCH_CANCEL');
});

/** Finishes a transfer, and notifies the merchant. Never rejects. */
export async function finish(
  store: Store,
  bill: TransferBill,
  state: 'SUCCESS' | 'FAIL' | 'CANCELLED',
  fail_reason?: string,
): Promise<void> {
  move(store, bill, state);
  if (fail_reason !== undefined) bill.fail_reason = fail_reason;
  const { sub_mchid, notify_url, out_bill_no, transfer_amount, openid } = bill.asked;
  const { transfer_bill_no, create_time, update_time } = bill;
  const content = {
    out_bill_no,
    transfer_bill_no,
    state,
    ...(sub_mchid === undefined ? { mch_id: mchid } : { mchid, sub_mchid }),
    transfer_amount,
    openid,
    fail_reason,
    create_time,
    update_time,
  };
  await notify(store, 'MCHTRANSFER.BILL.FINISHED', present(content), notify_url);
}

function move(store: Store, bill: TransferBill, state: TransferBill['state']): void {
  Object.assign(bill, { state, update_time: nowOf(store) });
}

/** What opens the confirmation page. */
export function packageInfoOf({ transfer_bill_no }: TransferBill): string {
  return createHash('sha256').update(transfer_bill_no).digest('base64');
}
