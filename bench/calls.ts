/** `npm run bench`: the limits of the client, as ratios within one interleaved run. Linux only. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { floor, ours, type Post, plugin } from './clients.ts';
import { factsMs, median, medianRatio, run, type Sample } from './measure.ts';

const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 7);

const server = fork(new URL('./server.ts', import.meta.url), { execArgv: process.execArgv });
const [port] = (await once(server, 'message')) as [number];
const base = `http://127.0.0.1:${port}/`;
const clients: Record<string, Post> = { floor: floor(base), ours: ours(base), plugin: plugin(base) };

async function measure(names: string[], calls: number, inFlight: number): Promise<Record<string, Sample[]>> {
  const samples: Record<string, Sample[]> = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const name of names) {
      const post = clients[name];
      const sample = post && (await run(post, calls, inFlight));
      // The first round is a warm-up.
      if (sample && round > 0) samples[name]?.push(sample);
    }
  }
  return samples;
}

const pick = (samples: Sample[] | undefined, key: keyof Sample) =>
  (samples ?? []).map((sample) => sample[key]);
const show = (name: string, samples: Sample[] | undefined) =>
  console.log(
    `${name.padEnd(8)} ${median(pick(samples, 'callsPerSecond')).toFixed(0).padStart(6)} calls/s  ` +
      `${median(pick(samples, 'mainThreadMs')).toFixed(3)} ms main thread per call  ` +
      `${median(pick(samples, 'loopP99Ms')).toFixed(2)} ms loop delay p99`,
  );

console.log(`16 in flight, ${ROUNDS} rounds`);
const at16 = await measure(['floor', 'ours'], 2000, 16);
for (const name of Object.keys(at16)) show(name, at16[name]);
const cpu = medianRatio(pick(at16['ours'], 'mainThreadMs'), pick(at16['floor'], 'mainThreadMs'));
console.log(`main-thread CPU per signed POST, ours / floor: ${cpu.toFixed(2)} (limit 1.10)`);

const lookup = await factsMs();
const share = (lookup / median(pick(at16['ours'], 'mainThreadMs'))) * 100;
console.log(
  `search for marked fields in a call without any: ${(lookup * 1000).toFixed(2)} µs, ${share.toFixed(2)} % of a call (limit 1 %)\n`,
);

console.log(`64 in flight, ${ROUNDS} rounds`);
const at64 = await measure(['plugin', 'ours', 'floor'], 2000, 64);
for (const name of Object.keys(at64)) show(name, at64[name]);
const rate = medianRatio(pick(at64['ours'], 'callsPerSecond'), pick(at64['plugin'], 'callsPerSecond'));
const p99 = medianRatio(pick(at64['ours'], 'loopP99Ms'), pick(at64['plugin'], 'loopP99Ms'));
const limit = medianRatio(pick(at64['floor'], 'callsPerSecond'), pick(at64['plugin'], 'callsPerSecond'));
console.log(
  `calls per second, ours / wechatpay-axios-plugin: ${rate.toFixed(2)} (limit 2.00; the floor itself: ${limit.toFixed(2)})`,
);
console.log(`event-loop delay p99, ours / wechatpay-axios-plugin: ${p99.toFixed(2)} (limit 0.50)`);
server.disconnect();
