import { RequestError } from '../../../errors/index.ts';
import type { Store } from '../../state/store.ts';
import { finish } from './bill.ts';

/** What the simulated user does with a transfer. */
export interface TransferConfirmation {
  /** The transfer fails for this reason, e.g. `REAL_NAME_CHECK_FAIL`, and is not taken. */
  fail_reason?: string;
}

/**
 * @returns when the first attempt of the notification has ended
 * @throws RequestError `VALUE_INVALID`: there is no such transfer, or it does not wait for its user
 */
export async function confirmTransfer(
  store: Store,
  out_bill_no: string,
  { fail_reason }: TransferConfirmation = {},
): Promise<void> {
  const bill = store.transfers.get(out_bill_no);
  if (bill?.state !== 'WAIT_USER_CONFIRM') {
    const why = bill ? `it is ${bill.state}` : 'there is no such transfer';
    const message = `The transfer cannot be confirmed: ${why}`;
    throw new RequestError('VALUE_INVALID', message, { field: 'out_bill_no' });
  }
  if (fail_reason === undefined) await finish(store, bill, 'SUCCESS');
  else await finish(store, bill, 'FAIL', fail_reason);
}
