import type { Layout } from '../layouts/layout.ts';
import { plainFieldsOf } from './captions.ts';
import { malformedBill } from './fault.ts';
import { linesOf } from './lines.ts';
import { MARK, rowReader } from './row.ts';
import { Tally } from './tally.ts';

/**
 * Parses a bill: a line of column names, rows, a line of names of totals, the totals.
 *
 * @returns its rows, and at the end its totals, which match the sums of the rows
 * @throws TransportError `BODY_MALFORMED` naming the invalid line or column
 */
export async function* readBill<Row, Totals extends { count: number }>(
  chunks: AsyncIterable<Buffer>,
  layout: Layout<Row, Totals>,
): AsyncGenerator<Row[], Totals> {
  const bill = new BillReader(layout);
  for await (const lines of linesOf(chunks)) {
    const rows: Row[] = [];
    for (const line of lines) {
      const row = bill.read(line);
      if (row !== undefined) rows.push(row);
    }
    yield rows;
  }
  return bill.end();
}

class BillReader<Row, Totals extends { count: number }> {
  readonly #layout: Layout<Row, Totals>;
  readonly #tally: Tally<Row, Totals>;
  #rowOf: ((line: string, number: number) => Row) | undefined;
  #captions: readonly string[] | undefined;
  #totals: Totals | undefined;
  #number = 0;

  constructor(layout: Layout<Row, Totals>) {
    this.#layout = layout;
    this.#tally = new Tally(layout);
  }

  /** The row of a line; `undefined` if the line is not a row. */
  read(line: string): Row | undefined {
    this.#number += 1;
    if (line === '') return undefined;
    if (this.#totals) throw malformedBill('it continues after its totals');
    if (this.#captions) {
      this.#totals = this.#tally.check(this.#captions, plainFieldsOf(line));
    } else if (!this.#rowOf) {
      this.#rowOf = rowReader(plainFieldsOf(line), this.#layout);
    } else if (line.startsWith(MARK)) {
      const row = this.#rowOf(line, this.#number);
      this.#tally.add(row);
      return row;
    } else {
      this.#captions = plainFieldsOf(line);
    }
    return undefined;
  }

  end(): Totals {
    return this.#totals ?? fail();
  }
}

function fail(): never {
  throw malformedBill('it ends before its totals');
}
