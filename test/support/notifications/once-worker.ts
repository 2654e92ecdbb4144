/**
 * One of several processes that take the same notifications: a node:http server whose handler counts in Redis how often
 * it was called for each of them. Its arguments: the URL of Redis, and how long a claim lasts.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { createClient, createKeyv } from '@keyv/redis';
import { nodeHandler } from '../../../src/webhook/serve/node.ts';

const [url = '', claim = ''] = process.argv.slice(2);
const store = createKeyv(url, { namespace: 'test' });
store.on('error', () => {});
const counter = createClient({ url });
counter.on('error', () => {});
await counter.connect();

const handler = nodeHandler(
  async ({ body }) => JSON.parse(String(body)),
  {
    async fallback(_event, { id }) {
      const count = await counter.incr(`count:${id}`);
      process.send?.({ handled: id });
      if (id.startsWith('throws') && count === 1) throw new Error('the first time');
      if (id.startsWith('hangs') && count === 1) await wait(60_000);
      if (id.startsWith('slow')) await wait(2.2 * Number(claim));
    },
  },
  {
    once: { store, claim: Number(claim) },
    timeout: 1_500,
    onError: (_error, { reason }) => process.send?.({ reason }),
    onLate: (outcome, { id }) => process.send?.({ late: id, ok: outcome.ok }),
  },
);
const server = createServer(handler).listen(0, '127.0.0.1', () => {
  process.send?.({ port: (server.address() as AddressInfo).port });
});
process.on('disconnect', () => process.exit());
