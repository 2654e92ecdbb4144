import type { ProvedBill } from './fetch/spool.ts';
import type { BillFile } from './file.ts';
import type { Layout } from './layouts/layout.ts';
import { readBill } from './read/read.ts';

/**
 * A bill whose rows can be read one by one, in constant memory: `for await (const row of bill)`. When iteration is
 * done, it returns the totals.
 *
 * The first row is given when the whole bill is proved: its digest, each field, and that its rows add up to its last
 * line. While it is read it lies in a temporary folder that no other user can open; leaving the loop removes it.
 *
 * Iteration throws a RequestError `VALUE_INVALID` for a `bill_date` that cannot be; an ApiError, e.g.
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
