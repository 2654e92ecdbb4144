import { readFileSync } from 'node:fs';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { factsFor } from '../src/options/facts.ts';
import { readExactly } from '../src/wire/json-read.ts';
import type { Post } from './clients.ts';

export interface Sample {
  callsPerSecond: number;
  /** CPU time of the main thread per call, in milliseconds. */
  mainThreadMs: number;
  /** The same with the thread pool, which signs. The cores that the server leaves, divided by it, limit the calls. */
  processMs: number;
  /** The 99th percentile of the event loop's delay, in milliseconds. */
  loopP99Ms: number;
}

/** CPU time of the main thread in nanoseconds, without the thread pool that computes signatures. */
function mainThreadNs(): number {
  return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]);
}

/** Keeps `inFlight` calls in flight until `calls` are done. */
export async function run(post: Post, calls: number, inFlight: number): Promise<Sample> {
  let left = calls;
  const worker = async () => {
    while (left > 0) {
      left -= 1;
      await post({
        mchid: '1900000001',
        out_trade_no: `order-${left}`,
        description: '一杯茶',
        amount: { total: 100 },
      });
    }
  };
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const all = process.cpuUsage();
  const cpu = mainThreadNs();
  const start = performance.now();
  await Promise.all(Array.from({ length: inFlight }, worker));
  const seconds = (performance.now() - start) / 1000;
  const used = mainThreadNs() - cpu;
  const { user, system } = process.cpuUsage(all);
  delay.disable();
  return {
    callsPerSecond: calls / seconds,
    mainThreadMs: used / 1e6 / calls,
    processMs: (user + system) / 1e3 / calls,
    loopP99Ms: delay.percentile(99) / 1e6,
  };
}

/** How many milliseconds a call needs to find out that none of its fields must be encrypted. */
export async function factsMs(): Promise<number> {
  const times = 100_000;
  const start = performance.now();
  for (let time = 0; time < times; time += 1) await factsFor('post', 'v3/pay/transactions/native');
  return (performance.now() - start) / times;
}

/** The response to a query of a payment, which has more text and numbers than most. */
const ANSWER = JSON.stringify({
  appid: 'wxd678efh567hg6787',
  mchid: '1900000001',
  out_trade_no: 'tea-20261123-1',
  transaction_id: '1217752501201407033233368018',
  trade_type: 'JSAPI',
  trade_state: 'SUCCESS',
  trade_state_desc: '支付成功',
  bank_type: 'CMC',
  success_time: '2026-11-23T10:34:56+08:00',
  payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
  amount: { total: 100, payer_total: 100, currency: 'CNY', payer_currency: 'CNY' },
  promotion_detail: [
    { coupon_id: '109519', scope: 'SINGLE', type: 'NOCASH', amount: 10, stock_id: '931386' },
  ],
});

/** How many milliseconds the scan for numbers that JavaScript would round adds to parsing a response without any. */
export function scanMs(): number {
  const times = 20_000;
  const timeOf = (parse: (text: string) => unknown) => {
    const start = performance.now();
    for (let time = 0; time < times; time += 1) parse(ANSWER);
    return (performance.now() - start) / times;
  };
  const rounds = Array.from({ length: 15 }, () => timeOf(readExactly) - timeOf(JSON.parse));
  return median(rounds);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The median of the ratios of pairs that were measured one after the other. */
export function medianRatio(a: readonly number[], b: readonly number[]): number {
  return median(a.map((value, index) => value / (b[index] ?? Number.NaN)));
}
