/** `npm run test:examples -- [NAME…]`: installs, compiles and runs the examples of docs/examples against simulators. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { root, step } from '../packaging/step.ts';
import { checkCopies, checkDeclared } from './declared.ts';
import { installed, NAMES } from './folder.ts';
import { checkNightly } from './nightly.ts';
import { finish } from './process.ts';
import { checkShop } from './shops.ts';

const only = process.argv.slice(2);
const names = NAMES.filter((name) => only.length === 0 || only.includes(name));
if (names.length === 0) throw new Error(`no example is called ${only.join(' or ')}`);

await step('declared packages', checkDeclared);
await step('copies of the shop', checkCopies);
const folder = installed();

async function checkTypes(name: string): Promise<void> {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const { code, printed } = await finish(
    [process.execPath, tsc, '-p', '.', '--noEmit'],
    join(folder, name),
    {},
  );
  if (code !== 0) throw new Error(printed);
}

const seconds = (since: number) => `${((performance.now() - since) / 1_000).toFixed(1)} s`;
const work = names
  // The slowest first.
  .sort((a, b) => Number(b === 'next') - Number(a === 'next'))
  .map((name) => async () => {
    const since = performance.now();
    await step(name, async () => {
      await checkTypes(name);
      await (name === 'reconcile' ? checkNightly(folder) : checkShop(folder, name));
      return `ok, ${seconds(since)}`;
    });
  });
async function next(): Promise<void> {
  const first = work.shift();
  if (!first) return;
  await first();
  await next();
}
await Promise.all(Array.from({ length: availableParallelism() + 1 }, next));
