import { ApiError, Bill, type Instance } from 'wechatpay-chain';
import type { Entry } from './books.ts';

export interface Difference {
  entry: string;
  /** Fen in the shop's books; undefined if it is not in them. */
  ours: number | undefined;
  /** Fen in WeChat Pay's bill; undefined if it is not in it. */
  theirs: number | undefined;
}

/**
 * Compares the shop's books of a day with WeChat Pay's trade bill, of which every row and total is verified.
 *
 * @param bill_date `2026-11-20`; its bill is there from 10:00 of the next day in Beijing
 * @returns what differs
 */
export async function reconcile(
  wechatpay: Instance,
  bill_date: string,
  books: AsyncIterable<Entry>,
): Promise<Difference[]> {
  const ours = new Map<string, number>();
  for await (const { kind, number, fen } of books) ours.set(`${kind} ${number}`, fen);
  const theirs = await billOf(wechatpay, bill_date);
  return [...new Set([...ours.keys(), ...theirs.keys()])]
    .map((entry) => ({ entry, ours: ours.get(entry), theirs: theirs.get(entry) }))
    .filter((found) => found.ours !== found.theirs);
}

async function billOf(wechatpay: Instance, bill_date: string): Promise<Map<string, number>> {
  const entries = new Map<string, number>();
  try {
    for await (const row of Bill.factory(wechatpay).trade({ bill_date })) {
      const { trade_state, out_trade_no, out_refund_no, refund_status } = row;
      if (trade_state === 'SUCCESS')
        entries.set(`payment ${out_trade_no}`, row.total ?? row.settlement_total);
      else if (trade_state === 'REFUND') {
        // A refund that has not succeeded is a difference, whether or not the shop knows of it.
        const name = `refund ${out_refund_no}${refund_status === 'SUCCESS' ? '' : ` ${refund_status}`}`;
        entries.set(name, row.refund ?? row.settlement_refund ?? 0);
      }
      // A reversal, of which the shop knows nothing: it is a difference.
      else entries.set(`${trade_state} ${out_trade_no}`, row.total ?? row.settlement_total);
    }
  } catch (error) {
    // A day on which nothing was sold has no bill.
    if (!(error instanceof ApiError && error.code === 'NO_STATEMENT_EXIST')) throw error;
  }
  return entries;
}
