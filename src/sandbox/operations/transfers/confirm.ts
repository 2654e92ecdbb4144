import { RequestError } from '../../../errors/index.ts';
import { checkAct } from '../../judge/act.ts';
import type { Store } from '../../state/store.ts';
import { finish } from './bill.ts';

/** What the simulated user does with a transfer. */
export interface TransferConfirmation {
  /** The transfer fails for this reason, for example `REAL_NAME_CHECK_FAIL`. */
  fail_reason?: string;
}

/**
 * @returns a promise that resolves after the first attempt to send the notification
 * @throws RequestError `VALUE_INVALID`: there is no such transfer, or it is not waiting for the user
 */
export async function confirmTransfer(
  store: Store,
  out_bill_no: string,
  confirmation: TransferConfirmation = {},
): Promise<void> {
  checkAct('confirmation', confirmation);
  const { fail_reason } = confirmation;
  const bill = store.transfers.get(out_bill_no);
  if (bill?.state !== 'WAIT_USER_CONFIRM') {
    const why = bill ? `its state is ${bill.state}` : 'there is no such transfer';
    const message = `The transfer cannot be confirmed: ${why}`;
    throw new RequestError('VALUE_INVALID', message, { field: 'out_bill_no' });
  }
  if (fail_reason === undefined) await finish(store, bill, 'SUCCESS');
  else await finish(store, bill, 'FAIL', fail_reason);
}
