import { RequestError } from '../../../errors/index.ts';
import { tell } from '../../notify/tell.ts';
import { markPaid } from '../../pay/order/payer.ts';
import { tellPaid } from '../../pay/order/told.ts';
import { paidView } from '../../pay/view/view.ts';
import { fieldsIn } from '../../schema/fields.ts';
import { task } from '../../state/due.ts';
import { nowOf } from '../../state/numbers.ts';
import type { Order } from '../../state/records/order.ts';
import type { DeductionState } from '../../state/records/papay.ts';
import { STATES } from '../../state/records/papay.ts';
import type { Store } from '../../state/store.ts';
import { contractOf } from './contract.ts';

/** Lets a deduction end at the next tick, unless it is to go on. */
export function deductLater(store: Store, out_trade_no: string): void {
  endDue(store, out_trade_no, 0);
}

const endDue = task('deduction.end', async (store, out_trade_no) => {
  const order = store.orders.get(out_trade_no);
  if (order) await end(store, order, store.deductions.get(out_trade_no) ?? 'SUCCESS');
});

/**
 * Says how a deduction ends: one that goes on ends now, and one that is still to come will.
 *
 * @returns when the first attempt of the notification has ended
 * @throws RequestError `VALUE_INVALID` for no such end, or when the order is none that goes on
 */
export async function setDeduction(store: Store, out_trade_no: string, state: DeductionState): Promise<void> {
  if (!STATES.includes(state)) {
    throw new RequestError('VALUE_INVALID', `A deduction ends as ${STATES.join(', ')}`, { field: 'state' });
  }
  const order = store.orders.get(out_trade_no);
  if (order && order.trade_state !== 'ACCEPT') {
    const why = `It is no deduction that goes on: it is ${order.trade_state}`;
    throw new RequestError('VALUE_INVALID', why, { field: 'out_trade_no' });
  }
  store.deductions.set(out_trade_no, state);
  if (order) await end(store, order, state);
}

/** It never rejects. Of one that fails the number is used up; what of it is told is not known of every kind. */
async function end(store: Store, order: Order, state: DeductionState): Promise<void> {
  if (order.trade_state !== 'ACCEPT' || state === 'ACCEPT') return;
  const contract = contractOf(store, order.contract_id, order.sub_mchid);
  if (state === 'PAY_FAIL' || contract?.state !== 'SIGNED') {
    order.trade_state = 'PAY_FAIL';
    const failed = { ...paidView(order), amount: { currency: order.currency } };
    await tell(store, 'TRANSACTION.FAIL', failed, order.notify_url);
    return;
  }
  markPaid(store, order, contract.openid === undefined ? {} : { openid: contract.openid });
  if (contract.asked['deduct_schedule'] !== undefined) {
    contract.deducted = { amount: fieldsIn(order.request, 'amount'), date: nowOf(store).slice(0, 10) };
  }
  await tellPaid(store, { order });
}
