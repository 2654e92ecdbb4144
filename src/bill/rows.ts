import type { ProvedBill } from './fetch/spool.ts';
import type { BillFile } from './file.ts';
import type { Layout } from './layouts/layout.ts';
import { readBill } from './read/read.ts';

/**
 * A bill whose rows you can read one by one, in constant memory: `for await (const row of bill)`. The iterator returns
 * the totals at the end.
 *
 * It yields the first row after it has verified the whole bill: its digest, each field, and that the sums of its rows
 * match its last line. Meanwhile the bill is in a temporary directory that no other user can open; leaving the loop
 * removes it.
 *
 * Iteration throws a RequestError `VALUE_INVALID` for an invalid `bill_date`; an ApiError, e.g.
 * `NO_STATEMENT_EXIST`; a VerificationError `SIGNATURE_DIGEST_MISMATCH`; a TransportError, `BODY_MALFORMED` for a bill
 * that cannot be read or does not add up.
 */
export interface BillRows<Row, Totals> extends BillFile, AsyncIterable<Row> {
  [Symbol.asyncIterator](): AsyncGenerator<Row, Totals, undefined>;
}

export async function* readRows<Row, Totals extends { count: number }>(
  fetch: () => Promise<ProvedBill>,
  layout: Layout<Row, Totals>,
  checkAborted: () => void,
): AsyncGenerator<Row, Totals, undefined> {
  const spool = await fetch();
  try {
    const totals = await totalsOf(readBill(spool.bytes(), layout));
    for await (const rows of readBill(spool.bytes(), layout)) {
      for (const row of rows) {
        checkAborted();
        yield row;
      }
    }
    return totals;
  } finally {
    await spool.remove();
  }
}

async function totalsOf<Totals>(rows: AsyncGenerator<unknown, Totals>): Promise<Totals> {
  for (;;) {
    const { done, value } = await rows.next();
    if (done) return value;
  }
}
