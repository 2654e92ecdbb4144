/**
 * `tsx bench/watch.ts [DIST]`: what the events of calls cost on the main thread, when nobody listens and when somebody
 * does. DIST is the dist folder of a build without them, to compare with. Run `npm run build` first. Linux only.
 */
import { fork } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { ours, type Post } from './clients.ts';
import { median, medianRatio, run } from './measure.ts';

const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 15);
const CHANNELS = ['request', 'response', 'retry', 'error'].map((name) => `wechatpay-chain:${name}`);

const [dist] = process.argv.slice(2);
const server = fork(new URL('./server.ts', import.meta.url), { execArgv: process.execArgv });
const [port] = (await once(server, 'message')) as [number];
const base = `http://127.0.0.1:${port}/`;
const now = ours(base);
const clients: Record<string, Post> = {
  unwatched: now,
  watched: now,
  ...(dist === undefined ? {} : { without: ours(base, resolve(dist, 'cjs/index.js')) }),
};
const samples: Record<string, number[]> = Object.fromEntries(Object.keys(clients).map((name) => [name, []]));
let events = 0;
const listener = () => {
  events += 1;
};

for (let round = 0; round <= ROUNDS; round += 1) {
  // The order changes, so that none always follows the same one.
  const names = Object.keys(clients);
  for (const name of round % 2 === 0 ? names : names.reverse()) {
    if (name === 'watched') for (const channel of CHANNELS) subscribe(channel, listener);
    const post = clients[name];
    const sample = post && (await run(post, 2000, 16));
    for (const channel of CHANNELS) unsubscribe(channel, listener);
    // The first round is a warm-up.
    if (sample && round > 0) samples[name]?.push(sample.mainThreadMs);
  }
}
server.disconnect();

for (const [name, values] of Object.entries(samples)) {
  console.log(`${name.padEnd(10)} ${median(values).toFixed(4)} ms main thread per call`);
}
const ratio = (name: string, to: string) => medianRatio(samples[name] ?? [], samples[to] ?? []).toFixed(3);
console.log(`watched / unwatched: ${ratio('watched', 'unwatched')} (${events} events)`);
if (dist !== undefined) console.log(`unwatched / without the code: ${ratio('unwatched', 'without')}`);
