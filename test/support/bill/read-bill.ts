import type { BillRows } from '../../../src/bill/index.ts';

/** All rows of a bill, and its totals. */
export async function readBill<Row, Totals>(
  bill: BillRows<Row, Totals>,
): Promise<{ rows: Row[]; totals: Totals }> {
  const rows: Row[] = [];
  const iterator = bill[Symbol.asyncIterator]();
  for (;;) {
    const { done, value } = await iterator.next();
    if (done) return { rows, totals: value };
    rows.push(value);
  }
}

/** Reads a bill that is to fail: how many rows it gave before, and why it ended. */
export async function failBill(rows: AsyncIterable<unknown>): Promise<{ error: unknown; count: number }> {
  let count = 0;
  try {
    for await (const _ of rows) count += 1;
  } catch (error) {
    return { error, count };
  }
  throw new Error('the bill was read to its end');
}
