import type { Layout, Total } from '../layouts/layout.ts';
import { countOf, fenOf } from './amount.ts';
import { matchCaptions, otherOf } from './captions.ts';
import { malformedBill } from './fault.ts';

/** Adds up the rows of a bill, to compare them with its last line. */
export class Tally<Row, Totals extends { count: number }> {
  readonly #layout: Layout<Row, Totals>;
  readonly #totals: Total<Row, Totals>[];
  readonly #sums: number[];

  constructor(layout: Layout<Row, Totals>) {
    this.#layout = layout;
    // Old and new names may stand for the same total.
    this.#totals = [...new Map(Object.values(layout.totals).map((total) => [total.name, total])).values()];
    this.#sums = this.#totals.map(() => 0);
  }

  add(row: Row): void {
    for (let index = 0; index < this.#totals.length; index += 1) {
      this.#sums[index] = (this.#sums[index] ?? 0) + (this.#totals[index]?.of(row) ?? 0);
    }
  }

  /**
   * Checks and returns the totals of the last line.
   *
   * @throws TransportError `BODY_MALFORMED` if they differ from the sums of the rows, or there is no count
   */
  check(captions: readonly string[], figures: readonly string[]): Totals {
    if (figures.length !== captions.length) {
      throw malformedBill(`it has ${figures.length} totals, but ${captions.length} names of totals`);
    }
    const matches = matchCaptions(captions, this.#layout.totals);
    const totals: Record<string, unknown> = {};
    for (const [index, total] of matches.entries()) {
      if (total) totals[total.name] = this.#figure(total, figures[index] ?? '', captions[index]);
    }
    if (totals['count'] === undefined) throw malformedBill('its totals have no count of rows');
    const other = otherOf(captions, matches, figures);
    if (other) totals['other'] = other;
    return totals as unknown as Totals;
  }

  #figure(total: Total<Row, Totals>, text: string, caption: string | undefined): number {
    const figure = total.kind === 'count' ? countOf(text) : fenOf(text);
    if (figure === undefined)
      throw malformedBill(
        `${caption} is not ${total.kind === 'count' ? 'a count' : 'an amount in whole fen'}`,
      );
    const sum = this.#sums[this.#totals.findIndex(({ name }) => name === total.name)];
    if (figure !== sum) throw malformedBill(`its rows do not add up to ${caption}`);
    return figure;
  }
}
