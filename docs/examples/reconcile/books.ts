import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A payment or a refund. */
export interface Entry {
  kind: 'payment' | 'refund';
  /** The out_trade_no of a payment, the out_refund_no of a refund. */
  number: string;
  fen: number;
}

/**
 * The shop's entries of a day, in Beijing time. Here they are lines of JSON in a file for each day; replace this by a
 * query of your database.
 *
 * @param date `2026-11-20`
 */
export async function* entriesOf(folder: string, date: string): AsyncGenerator<Entry> {
  const file = join(folder, `${date}.jsonl`);
  if (!existsSync(file)) return; // nothing was sold
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (line !== '') yield JSON.parse(line);
  }
}
