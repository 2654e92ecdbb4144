/** `npm run bench`: sockets and memory of 10,000 calls at once, and whether memory grows over 200,000 calls. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { ours } from './clients.ts';
import { run } from './measure.ts';

const AT_ONCE = 10_000;
const MANY = Number(process.env['BENCH_MANY'] ?? 200_000);

const server = fork(new URL('./server.ts', import.meta.url), { execArgv: process.execArgv });
const [port] = (await once(server, 'message')) as [number];
const post = ours(`http://127.0.0.1:${port}/`);
const megabytes = () => process.memoryUsage().rss / 2 ** 20;

await run(post, 2000, 64);
globalThis.gc?.();
const before = megabytes();
let most = before;
const watch = setInterval(() => {
  most = Math.max(most, megabytes());
}, 5);
let answered = 0;
await Promise.all(
  Array.from({ length: AT_ONCE }, async (_, index) => {
    await post({ out_trade_no: `order-${index}`, description: '一杯茶', amount: { total: 100 } });
    answered += 1;
  }),
);
clearInterval(watch);
server.send('sockets');
const [sockets] = (await once(server, 'message')) as [number];
console.log(
  `${AT_ONCE} calls at once: ${answered} answered, at most ${sockets} sockets (limit 256), ` +
    `${before.toFixed(0)} MB before and at most ${most.toFixed(0)} MB (limit 150 MB more)`,
);

const heap = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
};
const marks: number[] = [];
for (let tenth = 0; tenth <= 10; tenth += 1) {
  await run(post, MANY / 10, 64);
  // The first tenth fills caches.
  if (tenth > 0) marks.push(heap());
}
const shown = marks.map((mark) => mark.toFixed(1)).join(' ');
console.log(
  `heap after each tenth of ${MANY} calls, in MB: ${shown} (limit: flat); rss ${megabytes().toFixed(0)} MB`,
);
server.disconnect();
