/** `npm run test:packaging`: what our types cost a project that uses them, in the compiler and in an editor. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CONSUMERS, type Consumer, type Cost, compile, makeProject } from './type-cost/consumers.ts';
import { complete } from './type-cost/editor.ts';

const MAX_TYPES = 3000;
const MAX_INSTANTIATIONS = 1000;
const MAX_CPU = 1.5;
const MAX_WARM_MS = 100;
const RUNS = 5;

const root = fileURLToPath(new URL('../../', import.meta.url));
const work = join(root, '.cache/type-cost');
const compiler = dirname(createRequire(import.meta.url).resolve('typescript-5.9/package.json'));

function bar(name: string, value: number, most: number, unit = ''): void {
  const text = `${name}: ${Number(value.toFixed(2))}${unit} of at most ${Number(most.toFixed(2))}${unit}`;
  if (value <= most) {
    console.log(text);
    return;
  }
  console.error(`${text}: FAILED`);
  process.exitCode = 1;
}

makeProject(root, work);
const costs = new Map<Consumer, Cost[]>(CONSUMERS.map((consumer) => [consumer, []]));
// In turns, so that a busy machine is busy for all of them.
for (let run = 0; run < RUNS; run += 1) {
  for (const consumer of CONSUMERS) {
    costs.get(consumer)?.push(compile(join(compiler, 'bin/tsc'), work, consumer));
  }
}
const [any = [], ours = [], stripe = []] = CONSUMERS.map((consumer) => costs.get(consumer) ?? []);
/** The least of each is what the work takes; all above it is the machine's. */
const least = (all: Cost[]) => Math.min(...all.map(({ cpu }) => cpu));
const ratio = (others: Cost[]) => least(ours) / least(others);
bar('types more than any', (ours[0]?.types ?? 0) - (any[0]?.types ?? 0), MAX_TYPES);
bar(
  'instantiations more than any',
  (ours[0]?.instantiations ?? 0) - (any[0]?.instantiations ?? 0),
  MAX_INSTANTIATIONS,
);
bar('CPU of tsc as a multiple of any', ratio(any), MAX_CPU);
bar('CPU of tsc as a multiple of stripe', ratio(stripe), 1);

const tsserver = join(compiler, 'lib/tsserver.js');
const firsts: Record<'ours' | 'stripe', number[]> = { ours: [], stripe: [] };
let warm = 0;
for (let run = 0; run < 3; run += 1) {
  const own = await complete(tsserver, join(work, 'ours.ts'), 'instance.v3.');
  if (own.names < 50) throw new Error(`only ${own.names} names complete instance.v3.`);
  warm = own.warm;
  firsts.ours.push(own.first);
  firsts.stripe.push((await complete(tsserver, join(work, 'stripe.ts'), 'stripe.')).first);
}
bar('completion of instance.v3.', warm, MAX_WARM_MS, ' ms');
bar('first completion', Math.min(...firsts.ours), Math.min(...firsts.stripe), ' ms');
