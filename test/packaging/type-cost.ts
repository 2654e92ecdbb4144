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
const ATTEMPTS = 3;
/** How far runs of the same work may lie apart before nothing can be said. */
const BUSY = 1.15;

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

/** The CPU of each consumer, the least of some runs in turns: all above it is the machine's. */
function measure(): Map<Consumer, Cost[]> {
  const costs = new Map<Consumer, Cost[]>(CONSUMERS.map((consumer) => [consumer, []]));
  for (let run = 0; run < RUNS; run += 1) {
    for (const consumer of CONSUMERS) {
      costs.get(consumer)?.push(compile(join(compiler, 'bin/tsc'), work, consumer));
    }
  }
  return costs;
}

const least = (all: Cost[]) => Math.min(...all.map(({ cpu }) => cpu));
const most = (all: Cost[]) => Math.max(...all.map(({ cpu }) => cpu));

interface Result {
  any: Cost[];
  ours: Cost[];
  /** CPU, as multiples. */
  toAny: number;
  toStripe: number;
}

function compare(): Result {
  const costs = measure();
  const [any = [], ours = [], stripe = []] = CONSUMERS.map((consumer) => costs.get(consumer) ?? []);
  return { any, ours, toAny: least(ours) / least(any), toStripe: least(ours) / least(stripe) };
}

const isMissed = ({ toAny, toStripe }: Result) => toAny > MAX_CPU || toStripe > 1;
/** Runs of the same work lie so far apart that nothing can be said. */
const isBusy = ({ any }: Result) => most(any) / least(any) > BUSY;

let result = compare();
for (let attempt = 1; attempt < ATTEMPTS && isMissed(result); attempt += 1) result = compare();
const { any, ours, toAny, toStripe } = result;
bar('types more than any', (ours[0]?.types ?? 0) - (any[0]?.types ?? 0), MAX_TYPES);
const instantiations = (ours[0]?.instantiations ?? 0) - (any[0]?.instantiations ?? 0);
bar('instantiations more than any', instantiations, MAX_INSTANTIATIONS);
if (isMissed(result) && isBusy(result)) {
  const text = `${toAny.toFixed(2)} of any, ${toStripe.toFixed(2)} of stripe`;
  console.log(`CPU of tsc: ${text}, not judged: this machine is too busy to measure the same work twice`);
} else {
  bar('CPU of tsc as a multiple of any', toAny, MAX_CPU);
  bar('CPU of tsc as a multiple of stripe', toStripe, 1);
}

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
bar('first completion', Math.min(...firsts.ours), Math.min(...firsts.stripe) * 1.1, ' ms');
