import { createStateFile } from '../../src/sandbox/state/file/state-file.ts';
import type { Store } from '../../src/sandbox/state/store.ts';
import type { Chaos } from './run.ts';

type Kept = Pick<Store, 'orders' | 'refunds' | 'transfers'>;

/** Both books in numbers, and every difference between them. Amounts are in fen. */
export interface Audit {
  orders: number;
  refunds: number;
  transfers: number;
  notifications: number;
  /** What the merchant has by its own books. */
  balance: number;
  /** The same by WeChat Pay's. */
  balanceOfWechatPay: number;
  faults: string[];
}

/** Compares the merchant's books with the file of the simulator, which has ended. */
export function audit({ books, fooled }: Chaos, file: string): Audit {
  const { orders, refunds, transfers } = createStateFile(file).read() as Kept;
  const faults: string[] = [];
  const expect = (is: boolean, fault: string) => {
    if (!is) faults.push(fault);
  };
  const own = [...books.entries.values()];
  for (const { out_trade_no, total, paid, refund, transfer } of own) {
    const order = orders.get(out_trade_no);
    expect(paid !== undefined, `${out_trade_no} is not paid in the merchant's books`);
    expect(order?.total === total, `${out_trade_no}: ${total} fen, and ${order?.total} at WeChat Pay`);
    expect(order?.transaction_id === paid, `${out_trade_no} has another transaction_id`);
    if (refund) {
      const theirs = refunds.get(refund.out_refund_no);
      expect(refund.done && theirs?.status === 'SUCCESS', `${refund.out_refund_no} is not finished`);
      expect(theirs?.refund === refund.amount, `${refund.out_refund_no} has another amount`);
    }
    if (transfer) {
      const theirs = transfers.get(transfer.out_bill_no);
      expect(transfer.done && theirs?.state === 'SUCCESS', `${transfer.out_bill_no} is not finished`);
      expect(theirs?.asked.transfer_amount === transfer.amount, `${transfer.out_bill_no} has another amount`);
    }
  }
  const count = (is: (entry: (typeof own)[number]) => unknown) => own.filter(is).length;
  expect(orders.size === own.length, `${orders.size} orders at WeChat Pay, and ${own.length} in the books`);
  expect(refunds.size === count(({ refund }) => refund), 'another number of refunds at WeChat Pay');
  expect(transfers.size === count(({ transfer }) => transfer), 'another number of transfers at WeChat Pay');
  for (const [id, times] of books.handled)
    expect(times === 1, `notification ${id} was handled ${times} times`);
  expect(fooled === 0, `${fooled} forged notifications were accepted`);

  let balance = 0;
  for (const { transaction_id, total } of orders.values()) if (transaction_id !== undefined) balance += total;
  for (const { status, refund } of refunds.values()) if (status === 'SUCCESS') balance -= refund;
  for (const { state, asked } of transfers.values())
    if (state === 'SUCCESS') balance -= asked.transfer_amount;
  expect(balance === books.balance, `${books.balance} fen in the books, and ${balance} at WeChat Pay`);
  return {
    orders: orders.size,
    refunds: refunds.size,
    transfers: transfers.size,
    notifications: books.handled.size,
    balance: books.balance,
    balanceOfWechatPay: balance,
    faults,
  };
}
