import { type ChildProcess, fork } from 'node:child_process';
import { once as emitted } from 'node:events';
import { Agent, request } from 'node:http';
import { createClient } from '@keyv/redis';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Claim, openOnce } from '../../../../src/webhook/once/once.ts';
import { programOf } from '../../../support/processes/program.ts';
import { hasRedis, type Redis, startRedis } from '../../../support/processes/redis.ts';

const CLAIM_MS = 1_000;

interface Worker {
  child: ChildProcess;
  port: number;
  told: { handled?: string; reason?: string; late?: string; ok?: boolean }[];
}

async function startWorker(url: string): Promise<Worker> {
  const child = fork(programOf('test/support/notifications/once-worker.ts'), [url, String(CLAIM_MS)]);
  const told: Worker['told'] = [];
  child.on('message', (message) => told.push(message as Worker['told'][number]));
  const [{ port }] = (await emitted(child, 'message')) as [{ port: number }];
  return { child, port, told };
}

const agent = new Agent({ keepAlive: true, maxSockets: 32 });

/** The status that a worker answers the delivery of a notification with; 0 when it dies first. */
function deliver(worker: Worker, id: string): Promise<number> {
  return new Promise((resolve) => {
    const { port } = worker;
    const sent = request({ host: '127.0.0.1', port, method: 'POST', agent }, (answer) => {
      answer.resume().once('end', () => resolve(answer.statusCode ?? 0));
    });
    sent.once('error', () => resolve(0)).end(JSON.stringify({ id, event_type: 'TRANSACTION.SUCCESS' }));
  });
}

// One test ends Redis: that this connection breaks then is no error.
const counterOf = (redis: Redis) => createClient({ url: redis.url }).on('error', () => {});

describe.skipIf(!hasRedis())('once, with Redis', () => {
  let redis: Redis;
  let one: Worker;
  let other: Worker;
  let counter: ReturnType<typeof counterOf>;
  const countOf = async (id: string) => Number(await counter.get(`count:${id}`));

  beforeAll(async () => {
    redis = await startRedis();
    counter = counterOf(redis);
    [one, other] = await Promise.all([startWorker(redis.url), startWorker(redis.url), counter.connect()]);
  });
  afterAll(async () => {
    one?.child.kill('SIGKILL');
    other?.child.kill('SIGKILL');
    if (counter?.isOpen) counter.destroy();
    agent.destroy();
    await redis?.stop();
  });

  it('handles each of 1,000 notifications once, delivered three times at a time to two processes', async () => {
    const ids = Array.from({ length: 1_000 }, (_, index) => `each-${index}`);
    const statuses: number[][] = [];
    for (let at = 0; at < ids.length; at += 50) {
      const batch = ids.slice(at, at + 50).map((id, index) => {
        const [first, second] = index % 2 ? [one, other] : [other, one];
        return Promise.all([deliver(first, id), deliver(second, id), deliver(first, id)]);
      });
      statuses.push(...(await Promise.all(batch)));
    }
    expect(statuses.flat().every((status) => status === 204 || status === 503)).toBe(true);
    expect(statuses.every((three) => three.includes(204))).toBe(true);
    const counts = await counter.mGet(ids.map((id) => `count:${id}`));
    expect(counts).toEqual(ids.map(() => '1'));
    // Whoever was told to come again does, and finds it done.
    const again = await Promise.all(ids.slice(0, 50).map((id) => deliver(other, id)));
    expect(new Set(again)).toEqual(new Set([204]));
    expect(await countOf('each-0')).toBe(1);
  });

  it('lets the next delivery try again after a handler that threw, in either process', async () => {
    expect(await deliver(one, 'throws')).toBe(500);
    expect(await deliver(other, 'throws')).toBe(204);
    expect(await deliver(one, 'throws')).toBe(204);
    expect(await countOf('throws')).toBe(2);
    expect(one.told).toContainEqual({ reason: 'handler' });
  });

  it.concurrent('does not run a handler again that outlives its claim and its answer', async () => {
    const late = deliver(one, 'slow');
    await vi.waitFor(async () => expect(await countOf('slow')).toBe(1));
    expect(await late).toBe(503);
    await new Promise((resolve) => setTimeout(resolve, CLAIM_MS / 4));
    expect(await deliver(other, 'slow')).toBe(503);
    await vi.waitFor(() => expect(one.told).toContainEqual({ late: 'slow', ok: true }), 5_000);
    expect(await deliver(other, 'slow')).toBe(204);
    expect(await countOf('slow')).toBe(1);
  });

  it.concurrent('lets the claim of a process that died expire', async () => {
    const dying = await startWorker(redis.url);
    const cut = deliver(dying, 'hangs');
    await vi.waitFor(async () => expect(await countOf('hangs')).toBe(1));
    dying.child.kill('SIGKILL');
    expect(await deliver(other, 'hangs')).toBe(503);
    expect(await cut).toBe(0);
    await vi.waitFor(async () => expect(await deliver(other, 'hangs')).toBe(204), 5_000);
    expect(await countOf('hangs')).toBe(2);
  });

  it('keeps what Keyv itself can read, in its namespace, for as long as told', async () => {
    const key = 'test::wechatpay:once:each-0';
    expect(await counter.get(key)).toBe('{"value":"done"}');
    const left = await counter.pTTL(key);
    expect(left).toBeGreaterThan(47 * 3_600_000);
    expect(left).toBeLessThanOrEqual(48 * 3_600_000);
  });

  it('speaks the dialect of ioredis and iovalkey, too', async () => {
    const send = (...words: unknown[]) => counter.sendCommand(words.map(String));
    const client = {
      defineCommand: () => {},
      set: (...words: unknown[]) => send('SET', ...words),
      get: (...words: unknown[]) => send('GET', ...words),
      eval: (...words: unknown[]) => send('EVAL', ...words),
    };
    const store = { get: () => {}, set: () => {}, delete: () => {}, client, namespace: 'valkey' };
    const once = openOnce({ store, claim: 60 });
    const claim = (await once.claim('N1')) as Claim;
    expect(await once.claim('N1')).toBe('busy');
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(await once.claim('N1')).toBe('busy');
    await claim.release();
    const second = (await once.claim('N1')) as Claim;
    await claim.release();
    expect(await once.claim('N1')).toBe('busy');
    await second.done();
    expect(await once.claim('N1')).toBe('done');
    expect(await counter.get('valkey::wechatpay:once:N1')).toBe('{"value":"done"}');
  });

  it('handles nothing while Redis is down, and asks WeChat Pay to come again', async () => {
    const before = other.told.length;
    await redis.stop();
    expect(await deliver(other, 'down')).toBe(503);
    const [told] = other.told.slice(before);
    expect(['store', 'timeout']).toContain(told?.reason);
    expect(other.told.slice(before).some(({ handled }) => handled)).toBe(false);
  });
});
