/**
 * `tsx bench/watch.ts [DIST]`: what the events of calls cost on the main thread, when nobody listens and when somebody
 * does. DIST is the dist folder of a build without them, to compare with. Run `npm run build` first. Linux only.
 */
import { fork } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { observed } from '../src/watch/observe.ts';
import { Watchers } from '../src/watch/watchers.ts';
import { ours, type Post } from './clients.ts';
import { median, medianRatio, run } from './measure.ts';

const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 15);
const CHANNELS = ['request', 'response', 'retry', 'error'].map((name) => `wechatpay-chain:${name}`);

const [dist] = process.argv.slice(2);
const server = fork(new URL('./server.ts', import.meta.url), { execArgv: process.execArgv });
const [port] = (await once(server, 'message')) as [number];
const base = `http://127.0.0.1:${port}/`;
const now = ours(base);
let events = 0;
const listener = () => {
  events += 1;
};

/** Main-thread milliseconds per call of each, in rounds one after the other. */
async function measure(clients: Record<string, Post>): Promise<Record<string, number[]>> {
  const names = Object.keys(clients);
  const samples: Record<string, number[]> = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round <= ROUNDS; round += 1) {
    // The order changes, so that none always follows the same one.
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      if (name === 'watched') for (const channel of CHANNELS) subscribe(channel, listener);
      const post = clients[name];
      const sample = post && (await run(post, 2000, 16));
      for (const channel of CHANNELS) unsubscribe(channel, listener);
      // The first round is a warm-up.
      if (sample && round > 0) samples[name]?.push(sample.mainThreadMs);
    }
  }
  return samples;
}

function show(samples: Record<string, number[]>, name: string, to: string): void {
  for (const [one, values] of Object.entries(samples)) {
    console.log(`${one.padEnd(10)} ${median(values).toFixed(4)} ms main thread per call`);
  }
  console.log(`${name} / ${to}: ${medianRatio(samples[name] ?? [], samples[to] ?? []).toFixed(3)}`);
}

// First, while nobody has ever listened in this process.
if (dist !== undefined) {
  const without = ours(base, resolve(dist, 'cjs/index.js'));
  show(await measure({ unwatched: now, without }), 'unwatched', 'without');
}
const last = await measure({ unwatched: now, watched: now });
show(last, 'watched', 'unwatched');
console.log(`${events} events`);
server.disconnect();

/** The milliseconds that a call without listeners takes longer than the same call without `observed`. */
async function unwatchedMs(): Promise<number> {
  const caller = { watchers: new Watchers(), serial: '', baseUri: new URL(base) };
  const asked = { method: 'post', path: 'v3/certificates', options: {} };
  const make = async () => 1;
  const time = async (call: () => Promise<number>): Promise<number> => {
    const times = 200_000;
    const start = process.cpuUsage();
    for (let done = 0; done < times; done += 1) await call();
    return process.cpuUsage(start).user / 1_000 / times;
  };
  const pairs: number[] = [];
  for (let round = 0; round < 9; round += 1) {
    const plain = await time(make);
    pairs.push((await time(() => observed(caller, asked, make))) - plain);
  }
  return median(pairs);
}

const extra = await unwatchedMs();
const share = (extra / median(last['unwatched'] ?? [])) * 100;
console.log(
  `what a call does for events that nobody listens to: ${(extra * 1000).toFixed(2)} µs, ${share.toFixed(2)} % of it`,
);
