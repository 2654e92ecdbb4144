import type { Fields } from '../../judge/schema/request-fields.ts';
import { complain } from '../../operations/complaints/complain.ts';
import { useCoupon } from '../../operations/favor/use.ts';
import { contractKey, terminate } from '../../operations/papay/contract.ts';
import { setDeduction } from '../../operations/papay/deduct.ts';
import { signOffered } from '../../operations/papay/sign.ts';
import { confirmService } from '../../operations/payscore/confirm.ts';
import { takeRedPacket } from '../../operations/red-packets/red-packet.ts';
import { cancel } from '../../operations/transfers/bill.ts';
import { confirmTransfer } from '../../operations/transfers/confirm.ts';
import { type PapayContract, STATES } from '../../state/records/papay.ts';
import type { Store } from '../../state/store.ts';
import { type Action, invalid, oneOf, required, take } from './fields.ts';

const PROBLEMS = ['REFUND', 'SERVICE_NOT_WORK', 'OTHERS'] as const;

/** The user accepts a transfer, or it fails for a reason. */
const transfer: Action = async (store, _, body) => {
  const { out_bill_no, ...confirmation } = take(body, { out_bill_no: 'string', fail_reason: 'string' });
  const number = required(out_bill_no, 'out_bill_no');
  await confirmTransfer(store, number, confirmation);
  return { out_bill_no: number, state: store.transfers.get(number)?.state };
};

/** The merchant cancels a transfer, as with the API. */
const cancelTransfer: Action = async (store, _, body) => {
  const number = required(take(body, { out_bill_no: 'string' }).out_bill_no, 'out_bill_no');
  const bill = store.transfers.get(number);
  if (!bill) throw invalid('out_bill_no', 'there is no such transfer');
  if (!cancel(store, bill)) throw invalid('out_bill_no', `its state is ${bill.state}`);
  return { out_bill_no: number, state: bill.state };
};

/** The user confirms a payscore order. */
const service: Action = async (store, _, body) => {
  const { out_order_no, ...confirmation } = take(body, {
    out_order_no: 'string',
    openid: 'string',
    unpaid: 'boolean',
  });
  const number = required(out_order_no, 'out_order_no');
  await confirmService(store, number, confirmation);
  return { out_order_no: number, state: store.services.get(number)?.state };
};

/** The user signs an agreement that was offered. */
const signContract: Action = async (store, _, body) => {
  const contract = contractIn(store, body);
  if (contract.state !== 'OFFERED') throw invalid('out_contract_code', `its state is ${contract.state}`);
  await signOffered(store, contract);
  return { state: contract.state, contract_id: contract.contract_id };
};

/** The user ends a signed agreement. */
const terminateContract: Action = async (store, _, body) => {
  const contract = contractIn(store, body);
  if (contract.state !== 'SIGNED') throw invalid('out_contract_code', `its state is ${contract.state}`);
  await terminate(store, contract, '用户解约', 'USER_TERMINATE');
  return { state: contract.state, contract_id: contract.contract_id };
};

function contractIn(store: Store, body: Fields): PapayContract {
  const named = take(body, { plan_id: 'string', out_contract_code: 'string', sub_mchid: 'string' });
  const contract = store.contracts.get(contractKey(named));
  if (contract) return contract;
  throw invalid('out_contract_code', 'there is no such agreement; plan_id and out_contract_code name it');
}

/** Sets the result of a deduction in progress. */
const deduct: Action = async (store, _, body) => {
  const { out_trade_no, state } = take(body, { out_trade_no: 'string', state: 'string' });
  const number = required(out_trade_no, 'out_trade_no');
  await setDeduction(store, number, oneOf(STATES, required(state, 'state'), 'state'));
  return { out_trade_no: number, trade_state: store.orders.get(number)?.trade_state };
};

/** The user pays with a coupon. */
const coupon: Action = async (store, _, body) => {
  const { coupon_id, ...use } = take(body, { coupon_id: 'string', transaction_id: 'string' });
  const number = required(coupon_id, 'coupon_id');
  await useCoupon(store, number, use);
  return { coupon_id: number, status: 'USED' };
};

/** The user opens a red packet. */
const redPacket: Action = async (store, _, body) => {
  const number = required(take(body, { mch_billno: 'string' }).mch_billno, 'mch_billno');
  takeRedPacket(store, number);
  return { mch_billno: number, status: 'RECEIVED' };
};

/** A user complains, or complains again. */
const complaint: Action = async (store, _, body) => {
  const { problem_type, ...said } = take(body, {
    complaint_id: 'string',
    complaint_detail: 'string',
    out_trade_no: 'string',
    problem_type: 'string',
    apply_refund_amount: 'number',
  });
  const { apply_refund_amount: amount } = said;
  if (amount !== undefined && !(Number.isSafeInteger(amount) && amount > 0)) {
    throw invalid('apply_refund_amount', 'it must be a whole number of fen');
  }
  const kind =
    problem_type === undefined ? {} : { problem_type: oneOf(PROBLEMS, problem_type, 'problem_type') };
  return { complaint_id: await complain(store, { ...said, ...kind }) };
};

/** The actions of users, by path. */
export const userActions: Readonly<Record<string, Action>> = {
  '/sandbox/confirm-transfer': transfer,
  '/sandbox/cancel-transfer': cancelTransfer,
  '/sandbox/confirm-service': service,
  '/sandbox/sign-contract': signContract,
  '/sandbox/terminate-contract': terminateContract,
  '/sandbox/deduct': deduct,
  '/sandbox/use-coupon': coupon,
  '/sandbox/take-red-packet': redPacket,
  '/sandbox/complain': complaint,
};
