/** `npm run bench`: the limits of the client, as ratios within one interleaved run. Linux only. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { axiosFloor, nodeFloor, ours, type Post, plugin } from './clients.ts';
import { factsMs, median, medianRatio, run, type Sample, scanMs } from './measure.ts';

const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 7);
/** The first rounds, which are not counted: the code is compiled. */
const WARM_UP = 2;
const CALLS = Number(process.env['BENCH_CALLS'] ?? 2000);

async function serve(...args: string[]) {
  const server = fork(new URL('./server.ts', import.meta.url), args, { execArgv: process.execArgv });
  const [port] = (await once(server, 'message')) as [number];
  return { port, close: () => server.disconnect() };
}

type Samples = Record<string, Sample[]>;

/** One after the other in each round: what slows the machine down slows all of them. */
async function measure(clients: Record<string, Post>, inFlight: number): Promise<Samples> {
  console.log(`${inFlight} in flight, ${ROUNDS} rounds of ${CALLS} calls`);
  const samples: Samples = {};
  for (let round = 1 - WARM_UP; round <= ROUNDS; round += 1) {
    for (const [name, post] of Object.entries(clients)) {
      const sample = await run(post, CALLS, inFlight);
      if (round > 0) samples[name] = [...(samples[name] ?? []), sample];
    }
  }
  for (const name of Object.keys(clients)) show(name, samples);
  return samples;
}

const pick = (samples: Samples, name: string, key: keyof Sample) =>
  (samples[name] ?? []).map((sample) => sample[key]);

function show(name: string, samples: Samples): void {
  const of = (key: keyof Sample) => median(pick(samples, name, key));
  console.log(
    `${name.padEnd(12)} ${of('callsPerSecond').toFixed(0).padStart(6)} calls/s  ` +
      `${of('mainThreadMs').toFixed(3)} ms main thread and ${of('processMs').toFixed(3)} ms process per call  ` +
      `${of('loopP99Ms').toFixed(2)} ms loop delay p99`,
  );
}

function compare(
  what: string,
  samples: Samples,
  key: keyof Sample,
  [a, b]: [string, string],
  bar: string,
): void {
  const ratio = medianRatio(pick(samples, a, key), pick(samples, b, key));
  console.log(`${what}, ${a} / ${b}: ${ratio.toFixed(2)} (limit ${bar})`);
}

const plain = await serve();
const base = `http://127.0.0.1:${plain.port}/`;
const floors = { 'axios floor': axiosFloor(base), 'node floor': nodeFloor(base) };
const own = { ours: ours(base) };

const at16 = await measure({ ...floors, ...own }, 16);
compare('main-thread CPU per signed POST', at16, 'mainThreadMs', ['ours', 'axios floor'], '0.65');
compare('main-thread CPU per signed POST', at16, 'mainThreadMs', ['node floor', 'axios floor'], 'none');
const perCall = median(pick(at16, 'ours', 'mainThreadMs'));
const sayShare = (what: string, ms: number) =>
  console.log(
    `${what}: ${(ms * 1000).toFixed(2)} µs, ${((ms / perCall) * 100).toFixed(2)} % of a call (limit 1 %)`,
  );
sayShare('search for marked fields in a call without any', await factsMs());
sayShare('scan of a response for numbers that JavaScript would round', scanMs());
console.log();

const at64 = await measure({ plugin: plugin(base), ...own, ...floors }, 64);
compare('calls per second', at64, 'callsPerSecond', ['ours', 'plugin'], '2.60');
compare('calls per second', at64, 'callsPerSecond', ['ours', 'node floor'], '0.85');
compare('calls per second', at64, 'callsPerSecond', ['node floor', 'plugin'], 'none');
compare('event-loop delay p99', at64, 'loopP99Ms', ['ours', 'plugin'], '0.30');
plain.close();

const secure = await serve('tls');
const safe = `https://127.0.0.1:${secure.port}/`;
console.log('\nover TLS');
const overTls = await measure({ plugin: plugin(safe), ours: ours(safe) }, 64);
compare('calls per second over TLS', overTls, 'callsPerSecond', ['ours', 'plugin'], '2.00');
secure.close();
