import type { Layout } from '../layouts/layout.ts';
import { plainFieldsOf } from './captions.ts';
import { malformedBill } from './fault.ts';
import { linesOf } from './lines.ts';
import { MARK, rowReader } from './row.ts';
import { Tally } from './tally.ts';

/**
 * Reads a bill: a line of captions, rows, a line of captions of totals, the totals.
 *
 * @returns its rows as they come, and at the end its totals, which they add up to
 * @throws TransportError `BODY_MALFORMED` naming the line or the caption at fault
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

  /** The row that a line is; `undefined` for a line that is none. */
  read(line: string): Row | undefined {
    this.#number += 1;
    if (line === '') return undefined;
    if (this.#totals) throw malformedBill('it goes on after its totals');
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
