/**
 * Run as a process of its own: reads a bill of as many rows as it is told, an encrypted one when told `sealed`, and
 * reports by how much its memory grew.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Bill } from '../../../src/bill/index.ts';
import { Builder } from '../../../src/builder/builder.ts';
import { pairs } from '../keys/pairs.ts';

/** What is read first, so that what only the first bill costs is not counted. */
const WARM_UP = 2000;
const [program = '', rows, kind] = process.argv.slice(2);
const isSealed = kind === 'sealed';
const bill_date = '2026-11-20';

/** The amounts of the rows. */
async function* amountsOf(bill: Bill): AsyncGenerator<number> {
  if (!isSealed) {
    for await (const row of bill.trade({ bill_date })) yield row.total ?? 0;
    return;
  }
  const query = { bill_date, sub_mchid: '1900000109', account_type: 'BASIC' } as const;
  for await (const row of bill.subMerchantFundflow(query)) yield row.amount;
}

async function read(rows: number): Promise<{ rows: number; total: number; ms: number; rss: number }> {
  const merchantKey = pairs.merchant.publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const server = fork(program, [String(rows), ...(isSealed ? [merchantKey] : [])]);
  const [{ port, publicKey }] = (await once(server, 'message')) as [{ port: number; publicKey: string }];
  const instance = Builder.factory({
    mchid: '1900000001',
    serial: '5157F09EFDC096DE15EBE81A47057A7232F1B8E1',
    privateKey: pairs.merchant.privateKey,
    certs: { PUB_KEY_ID_1: publicKey },
    base_uri: `http://127.0.0.1:${port}/`,
  });
  const before = process.memoryUsage.rss();
  let peak = before;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 5);
  const start = performance.now();
  let [count, total] = [0, 0];
  for await (const amount of amountsOf(Bill.factory(instance))) {
    count += 1;
    total += amount;
    // Iteration alone never leaves the loop of microtasks to a timer.
    if (count % 10_000 === 0) peak = Math.max(peak, process.memoryUsage.rss());
  }
  const ms = performance.now() - start;
  clearInterval(watch);
  server.disconnect();
  return { rows: count, total, ms, rss: peak - before };
}

await read(WARM_UP);
process.send?.(await read(Number(rows)));
process.disconnect?.();
