/**
 * A process with a simulator that keeps its state in a file, which orders one tea after another until it is killed. Its
 * arguments: the file, and `steady` to wait after the first order and to end by `process.exit` when it is told to.
 */
import { Builder } from '../../../src/builder/builder.ts';
import { createSandbox } from '../../../src/sandbox/index.ts';
import { NATIVE_ORDER } from './native-order.ts';

const [file = '', mode = ''] = process.argv.slice(2);
const sandbox = await createSandbox({ file });
const native = Builder.factory(sandbox.config).chain('v3/pay/transactions/native');

async function order(number: number): Promise<void> {
  const out_trade_no = `T2026112300${number}`;
  await native.post({ json: { ...NATIVE_ORDER, out_trade_no } });
  process.send?.({ ordered: out_trade_no });
}

process.on('message', () => process.exit());
process.on('disconnect', () => process.exit());
for (let number = 0; mode !== 'steady' || number < 1; number += 1) await order(number);
