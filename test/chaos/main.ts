/** `npm run chaos -- [--orders 10000] [--seed 1]`: sells while everything fails now and then, and compares the books. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { audit } from './audit.ts';
import { chaos } from './run.ts';

const { values } = parseArgs({
  options: { orders: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
});
const folder = await mkdtemp(join(tmpdir(), 'wxpay-chaos-'));
try {
  const file = join(folder, 'state.json');
  const start = performance.now();
  const result = await chaos({
    file,
    orders: Number(values.orders),
    seed: Number(values.seed),
    rate: 0.1,
    atOnce: 400,
    kills: 2,
    timeout: 8_000,
    late: 9_000,
    signal: 'SIGTERM',
  });
  const { faults, ...numbers } = audit(result, file);
  console.table({ ...numbers, ...result.calls, kills: result.kills });
  console.log(`Seed ${values.seed}, ${((performance.now() - start) / 1_000).toFixed(0)} s.`);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
  else console.log('The books agree.');
} finally {
  await rm(folder, { recursive: true });
}
