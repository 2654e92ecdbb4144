import { RequestError } from '../../../errors/index.ts';
import { fieldsIn } from '../../judge/schema/fields.ts';
import { notify } from '../../notify/notify.ts';
import { notifyPaid } from '../../pay/order/notify-paid.ts';
import { markPaid } from '../../pay/order/payer.ts';
import { paidView } from '../../pay/view/view.ts';
import { task } from '../../state/due.ts';
import { nowOf } from '../../state/ids.ts';
import type { Order } from '../../state/records/order.ts';
import { type DeductionState, STATES } from '../../state/records/papay.ts';
import type { Store } from '../../state/store.ts';
import { contractOf } from './contract.ts';

/** Finishes a deduction at the next tick, unless it must stay in progress. */
export function deductLater(store: Store, out_trade_no: string): void {
  endDue(store, out_trade_no, 0);
}

const endDue = task('deduction.end', async (store, out_trade_no) => {
  const order = store.orders.get(out_trade_no);
  if (order) await end(store, order, store.deductions.get(out_trade_no) ?? 'SUCCESS');
});

/**
 * Sets the result of a deduction. A deduction in progress finishes now; a later one finishes with this result.
 *
 * @returns a promise that resolves after the first attempt to send the notification
 * @throws RequestError `VALUE_INVALID` for an unknown state, or if the order is not a deduction in progress
 */
export async function setDeduction(store: Store, out_trade_no: string, state: DeductionState): Promise<void> {
  if (!STATES.includes(state)) {
    throw new RequestError('VALUE_INVALID', `The state of a deduction must be one of ${STATES.join(', ')}`, {
      field: 'state',
    });
  }
  const order = store.orders.get(out_trade_no);
  if (order && order.trade_state !== 'ACCEPT') {
    const why = `The order is not a deduction in progress: its state is ${order.trade_state}`;
    throw new RequestError('VALUE_INVALID', why, { field: 'out_trade_no' });
  }
  store.deductions.set(out_trade_no, state);
  if (order) await end(store, order, state);
}

/** Never rejects. The number of a failed deduction cannot be reused. Its notification is not known for every kind. */
async function end(store: Store, order: Order, state: DeductionState): Promise<void> {
  if (order.trade_state !== 'ACCEPT' || state === 'ACCEPT') return;
  const contract = contractOf(store, order.contract_id, order.sub_mchid);
  if (state === 'PAY_FAIL' || contract?.state !== 'SIGNED') {
    order.trade_state = 'PAY_FAIL';
    const failed = { ...paidView(order), amount: { currency: order.currency } };
    await notify(store, 'TRANSACTION.FAIL', failed, order.notify_url);
    return;
  }
  markPaid(store, order, contract.openid === undefined ? {} : { openid: contract.openid });
  if (contract.asked['deduct_schedule'] !== undefined) {
    contract.deducted = { amount: fieldsIn(order.request, 'amount'), date: nowOf(store).slice(0, 10) };
  }
  await notifyPaid(store, { order });
}
