/** `npm run bench`: the limits of the client, as ratios within one interleaved run. Linux only. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { axiosFloor, nodeFloor, ours, type Post, plugin } from './clients.ts';
import { factsMs, median, medianRatio, run, type Sample, scanMs } from './measure.ts';
import { QUIET, untilQuiet, watched } from './quiet.ts';

const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 7);
/** The first rounds, which are not counted: the code is compiled. */
const WARM_UP = 2;
/** How often a round is tried at most, and how long each waits for a quiet machine. */
const MAX_TRIES = 4;
const PATIENCE_SECONDS = Number(process.env['BENCH_PATIENCE'] ?? 10);
const CALLS = Number(process.env['BENCH_CALLS'] ?? 2000);

async function serve(...args: string[]) {
  const server = fork(new URL('./server.ts', import.meta.url), args, { execArgv: process.execArgv });
  const [port] = (await once(server, 'message')) as [number];
  return { port, pid: server.pid ?? 0, close: () => server.disconnect() };
}

type Server = Awaited<ReturnType<typeof serve>>;
type Samples = Record<string, Sample[]>;
type Clients = Record<string, Post>;

/** One after the other: what slows the machine down slows all of them. */
async function playRound(clients: Clients, inFlight: number): Promise<Record<string, Sample>> {
  const round: Record<string, Sample> = {};
  for (const [name, post] of Object.entries(clients)) round[name] = await run(post, CALLS, inFlight);
  return round;
}

/** Other programs spoil a round, so it is repeated, but not for ever. */
async function measure(server: Server, clients: Clients, inFlight: number): Promise<Samples> {
  for (let round = 0; round < WARM_UP; round += 1) await playRound(clients, inFlight);
  const rounds: { result: Record<string, Sample>; foreign: number }[] = [];
  const quiet = () => rounds.filter(({ foreign }) => foreign < QUIET);
  while (quiet().length < ROUNDS && rounds.length < ROUNDS * MAX_TRIES) {
    await untilQuiet(PATIENCE_SECONDS);
    rounds.push(await watched([process.pid, server.pid], () => playRound(clients, inFlight)));
  }
  const counted = rounds.toSorted((a, b) => a.foreign - b.foreign).slice(0, ROUNDS);
  console.log(
    `${inFlight} in flight, ${ROUNDS} rounds of ${CALLS} calls, ` +
      `in which other programs used up to ${((counted.at(-1)?.foreign ?? 0) * 100).toFixed(0)} % of the machine`,
  );
  const samples: Samples = {};
  for (const name of Object.keys(clients)) {
    samples[name] = counted.flatMap(({ result }) => result[name] ?? []);
    show(name, samples);
  }
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

const at16 = await measure(plain, { ...floors, ...own }, 16);
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

const at64 = await measure(plain, { plugin: plugin(base), ...own, ...floors }, 64);
compare('calls per second', at64, 'callsPerSecond', ['ours', 'plugin'], '2.60');
compare('calls per second', at64, 'callsPerSecond', ['ours', 'node floor'], '0.85');
compare('calls per second', at64, 'callsPerSecond', ['node floor', 'plugin'], 'none');
compare('event-loop delay p99', at64, 'loopP99Ms', ['ours', 'plugin'], '0.30');
plain.close();

const secure = await serve('tls');
const safe = `https://127.0.0.1:${secure.port}/`;
console.log('\nover TLS');
const overTls = await measure(secure, { plugin: plugin(safe), ours: ours(safe) }, 64);
compare('calls per second over TLS', overTls, 'callsPerSecond', ['ours', 'plugin'], '2.00');
secure.close();
