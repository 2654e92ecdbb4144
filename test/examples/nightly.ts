import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { envText } from '../../src/cli/sandbox/env-file.ts';
import { Builder } from '../../src/index.ts';
import { createSandbox, type Sandbox } from '../../src/sandbox/index.ts';
import { NATIVE_ORDER } from '../support/sandbox/native-order.ts';
import { finish, start } from './process.ts';

/** Trades at a simulator, and lets the worker compare the bill with books that agree, and with books that do not. */
export async function checkNightly(folder: string): Promise<void> {
  const cwd = join(folder, 'reconcile');
  const sandbox = await createSandbox();
  try {
    writeFileSync(join(cwd, '.env.sandbox'), envText(sandbox.config, sandbox.publicKey));
    const date = today(sandbox);
    const entries = await trade(sandbox);
    await sandbox.clock.advance('1d');
    const compareDay = async (day: string, books: object[]) => {
      mkdirSync(join(cwd, 'books'), { recursive: true });
      const lines = books.map((entry) => `${JSON.stringify(entry)}\n`);
      writeFileSync(join(cwd, 'books', `${day}.jsonl`), lines.join(''));
      return finish(['npm', 'run', '--silent', 'dev', '--', day], cwd, {});
    };
    const compare = (...books: object[]) => compareDay(date, books);
    const agreed = await compare(...entries);
    assert.deepEqual(agreed, { code: 0, printed: `${date}: the books agree\n` });
    const [first, , refund] = entries;
    const differing = await compare(
      { ...first, fen: 99 },
      { ...refund },
      { kind: 'payment', number: 'tea-0003', fen: 1 },
    );
    assert.equal(differing.code, 1, differing.printed);
    assert.deepEqual(differing.printed.trim().split('\n'), [
      `${date} payment tea-0001: ours 99, WeChat Pay's 100`,
      `${date} payment tea-0003: ours 1, WeChat Pay's missing`,
      `${date} payment tea-0002: ours missing, WeChat Pay's 100`,
    ]);
    // A refund that has not arrived differs from a booked one.
    const next = today(sandbox);
    const abnormal = { out_trade_no: 'tea-0002', out_refund_no: 'tea-0002-r', amount: 40 };
    await sandbox.refund(abnormal.out_refund_no, 'ABNORMAL');
    await startRefund(sandbox, abnormal);
    await sandbox.clock.advance('1d');
    const failed = await compareDay(next, [{ kind: 'refund', number: 'tea-0002-r', fen: 40 }]);
    assert.equal(failed.code, 1, failed.printed);
    assert.deepEqual(failed.printed.trim().split('\n'), [
      `${next} refund tea-0002-r: ours 40, WeChat Pay's missing`,
      `${next} refund tea-0002-r CHANGE: ours missing, WeChat Pay's 40`,
    ]);
    await checkSchedule(cwd);
  } finally {
    await sandbox.close();
  }
}

const today = ({ clock }: Sandbox) => clock.now().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });

async function startRefund(
  { config }: Sandbox,
  { amount, ...numbers }: { out_trade_no: string; out_refund_no: string; amount: number },
): Promise<void> {
  const { total } = NATIVE_ORDER.amount;
  await Builder.factory(config).v3.refund.domestic.refunds.post({
    json: { ...numbers, amount: { refund: amount, total, currency: 'CNY' } },
  });
}

/** Two payments and a refund, as the shop books them. */
async function trade(sandbox: Sandbox) {
  const instance = Builder.factory(sandbox.config);
  const total = NATIVE_ORDER.amount.total;
  for (const out_trade_no of ['tea-0001', 'tea-0002']) {
    await instance.v3.pay.transactions.native.post({
      json: { ...NATIVE_ORDER, mchid: sandbox.config.mchid, out_trade_no },
    });
    await sandbox.pay(out_trade_no);
  }
  await startRefund(sandbox, { out_trade_no: 'tea-0001', out_refund_no: 'tea-0001-r', amount: 30 });
  await sandbox.clock.advance('1s');
  return [
    { kind: 'payment', number: 'tea-0001', fen: total },
    { kind: 'payment', number: 'tea-0002', fen: total },
    { kind: 'refund', number: 'tea-0001-r', fen: 30 },
  ];
}

/** Without a date it waits for 10:30 in Beijing. */
async function checkSchedule(cwd: string): Promise<void> {
  const worker = start(['npm', 'run', '--silent', 'dev'], cwd, {});
  try {
    const deadline = Date.now() + 60_000;
    while (!worker.printed().includes('\n')) {
      worker.check();
      assert.ok(Date.now() < deadline, 'the worker prints nothing');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    assert.match(worker.printed(), /^the next comparison: \d{4}-\d\d-\d\dT02:30:00\.000Z$/m);
  } finally {
    await worker.stop();
  }
}
