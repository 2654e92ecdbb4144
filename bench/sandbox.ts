/**
 * The limits of the simulator: how long it takes to start, and how many signed requests it handles per second of CPU
 * time of its process.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { Rsa } from '../src/crypto/rsa.ts';
import { mchid, merchantKey, merchantSerial } from '../src/sandbox/keys/keys.ts';
import { Formatter } from '../src/wire/formatter.ts';

const REQUESTS = Number(process.env['BENCH_REQUESTS'] ?? 6000);
const WARM_UP = 1000;
const IN_FLIGHT = 32;
const PATH = '/v3/pay/transactions/native';

const key = Rsa.from(merchantKey);
const agent = new Agent({ keepAlive: true, maxSockets: IN_FLIGHT });

function signed(index: number): { body: string; headers: Record<string, string> } {
  const body = JSON.stringify({
    appid: 'wx0000000000000001',
    mchid,
    description: '一杯茶',
    out_trade_no: `bench-${process.pid}-${index}`,
    notify_url: 'https://example.com/notify',
    amount: { total: 100 },
  });
  const nonce = Formatter.nonce();
  const timestamp = Formatter.timestamp();
  const signature = Rsa.sign(Formatter.request('POST', PATH, timestamp, nonce, body), key);
  const Authorization = Formatter.authorization(mchid, nonce, signature, timestamp, merchantSerial);
  const headers = { Authorization, Accept: 'application/json', 'User-Agent': 'bench' };
  return { body, headers: { ...headers, 'Content-Type': 'application/json' } };
}

function post(url: string, { body, headers }: ReturnType<typeof signed>): Promise<void> {
  return new Promise((resolve, reject) => {
    const sent = request(`${url}${PATH}`, { method: 'POST', agent, headers }, (response) => {
      response.resume();
      if (response.statusCode !== 200) reject(new Error(`status ${response.statusCode}`));
      else response.on('end', resolve);
    });
    sent.on('error', reject).end(body);
  });
}

async function send(url: string, requests: ReturnType<typeof signed>[]): Promise<void> {
  const left = [...requests];
  const worker = async () => {
    for (let next = left.pop(); next; next = left.pop()) await post(url, next);
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, worker));
}

const server = fork(new URL('./sandbox-server.ts', import.meta.url), { execArgv: process.execArgv });
const ask = async (): Promise<{ url: string; startMs: number; cpuSeconds: number }> => {
  const [answer] = await Promise.all([once(server, 'message'), server.send('report')]);
  return answer[0];
};
const { url, startMs } = await ask();
console.log(`start: ${startMs.toFixed(0)} ms (limit 300)`);
const first = performance.now();
await send(url, [signed(-1)]);
console.log(`first response: ${(performance.now() - first).toFixed(0)} ms`);
await send(
  url,
  Array.from({ length: WARM_UP }, (_, index) => signed(index)),
);
const requests = Array.from({ length: REQUESTS }, (_, index) => signed(WARM_UP + index));
const before = await ask();
const begin = performance.now();
await send(url, requests);
const seconds = (performance.now() - begin) / 1000;
const { cpuSeconds } = await ask();
const perCore = REQUESTS / (cpuSeconds - before.cpuSeconds);
console.log(`signed requests per second of one core: ${perCore.toFixed(0)} (limit 1500)`);
console.log(`signed requests per second as sent: ${(REQUESTS / seconds).toFixed(0)}`);
server.disconnect();
