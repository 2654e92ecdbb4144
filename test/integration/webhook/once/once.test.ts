import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import Keyv from 'keyv';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type {
  FailureContext,
  HandlerOptions,
  LateOutcome,
  SignedNotification,
} from '../../../../src/webhook/index.ts';
import type { OnceStore } from '../../../../src/webhook/once/store.ts';
import { notice, notification, webhook } from '../../../support/notifications/notification.ts';

/** A server with a handler, and what was told to whom. */
async function start(handle: (id: string) => unknown, options: HandlerOptions) {
  const handled: string[] = [];
  const told: FailureContext[] = [];
  const late: LateOutcome[] = [];
  const handler = webhook.node(
    {
      'TRANSACTION.SUCCESS': async ({ id }) => {
        handled.push(id);
        return handle(id);
      },
      'v2/transaction-success': ({ transaction_id }) => void handled.push(transaction_id),
    },
    {
      onError: (_error, context) => void told.push(context),
      onLate: (outcome) => void late.push(outcome),
      ...options,
    },
  );
  const server = createServer(handler).listen(0, '127.0.0.1');
  await vi.waitFor(() => expect(server.listening).toBe(true));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const deliver = async ({ headers, body }: SignedNotification) =>
    (await fetch(url, { method: 'POST', headers, body })).status;
  return { handled, told, late, deliver };
}

describe('once, in memory', () => {
  it('handles each of 200 notifications once, delivered three times at a time', async () => {
    const { handled, deliver, told } = await start(() => wait(2), { once: new Keyv() });
    const sent = Array.from({ length: 200 }, () => notification());
    const answers = await Promise.all(
      sent.map((each) => Promise.all([deliver(each), deliver(each), deliver(each)])),
    );
    expect(answers.every((three) => three.includes(204))).toBe(true);
    expect(answers.flat().every((status) => status === 204 || status === 503)).toBe(true);
    expect(handled.toSorted()).toEqual(sent.map(({ id }) => id).toSorted());
    // A delivery that meets one being handled is in order: nobody is told.
    expect(told).toEqual([]);
  });

  it('answers at once what was handled, and does not run it', async () => {
    const { handled, deliver } = await start(() => {}, { once: new Keyv() });
    const sent = notification();
    expect([await deliver(sent), await deliver(sent)]).toEqual([204, 204]);
    expect(handled).toEqual([sent.id]);
  });

  it('knows a notice of v2 by what was signed, whatever the nonce of its delivery', async () => {
    const { handled, deliver } = await start(() => {}, { once: new Keyv() });
    const sent = notice('42');
    const added = { ...sent, body: sent.body.replace('</xml>', '<attach></attach></xml>') };
    const statuses = [];
    for (const each of [sent, sent, added, notice('42'), notice('43')]) statuses.push(await deliver(each));
    expect(statuses).toEqual([200, 200, 200, 200, 200]);
    expect(handled).toEqual(['42', '43']);
  });

  it('verifies before it looks: nobody can make a notification done, or learn that it is', async () => {
    const { handled, deliver } = await start(() => {}, { once: new Keyv() });
    const sent = notification();
    const forged = { ...sent, headers: { ...sent.headers, 'Wechatpay-Nonce': 'other' } };
    expect([await deliver(forged), await deliver(sent), await deliver(forged)]).toEqual([401, 204, 401]);
    expect(handled).toEqual([sent.id]);
  });

  it('tries again what threw', async () => {
    let count = 0;
    const fails = () => {
      if (++count < 3) throw new Error(`attempt ${count}`);
    };
    const { handled, deliver, told } = await start(fails, { once: new Keyv() });
    const sent = notification();
    expect([await deliver(sent), await deliver(sent), await deliver(sent), await deliver(sent)]).toEqual([
      500, 500, 204, 204,
    ]);
    expect(handled).toHaveLength(3);
    expect(told).toMatchObject([
      { reason: 'handler', id: sent.id },
      { reason: 'handler', id: sent.id },
    ]);
  });

  it('does not run again what is still running after its time, and knows it when it is done', async () => {
    const { handled, deliver, late } = await start(() => wait(400), { once: new Keyv(), timeout: 100 });
    const sent = notification();
    expect([await deliver(sent), await deliver(sent)]).toEqual([503, 503]);
    await vi.waitFor(() => expect(late).toMatchObject([{ ok: true }]));
    expect(await deliver(sent)).toBe(204);
    expect(handled).toEqual([sent.id]);
  });

  it('lets what failed late be tried again', async () => {
    let count = 0;
    const fails = async () => {
      await wait(250);
      if (++count === 1) throw new Error('late');
    };
    const { handled, deliver, late } = await start(fails, { once: new Keyv(), timeout: 100 });
    const sent = notification();
    expect(await deliver(sent)).toBe(503);
    await vi.waitFor(() => expect(late).toMatchObject([{ ok: false, error: new Error('late') }]));
    expect(await deliver(sent)).toBe(503);
    await vi.waitFor(() => expect(late).toHaveLength(2));
    expect(await deliver(sent)).toBe(204);
    expect(handled).toHaveLength(2);
  });
});

/** A store with setIfAbsent whose methods can be replaced by failing ones. */
function fragile(): OnceStore & { kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    get: (key) => kept.get(key),
    set: (key, value) => void kept.set(key, value),
    delete: (key) => kept.delete(key),
    setIfAbsent: async (key, value) => !kept.has(key) && Boolean(kept.set(key, value)),
  };
}
const down = () => Promise.reject(new Error('the store is down'));

describe('once, with a store that fails', () => {
  it('runs nothing when it cannot claim, and asks WeChat Pay to come again', async () => {
    const store = { ...fragile(), setIfAbsent: down };
    const { handled, deliver, told } = await start(() => {}, { once: store });
    expect(await deliver(notification())).toBe(503);
    expect([handled, told]).toMatchObject([[], [{ reason: 'store', status: 503 }]]);
  });

  it('runs nothing when the claim comes after the answer, and gives it back', async () => {
    const store = fragile();
    const { setIfAbsent } = store;
    store.setIfAbsent = (...args) => wait(60).then(() => setIfAbsent?.(...args) ?? false);
    const { handled, deliver, told } = await start(() => {}, { once: store, timeout: 20 });
    expect(await deliver(notification())).toBe(503);
    await wait(80);
    expect([handled, store.kept.size, told]).toMatchObject([[], 0, [{ reason: 'timeout' }]]);
  });

  it('answers 204 to what was handled but could not be kept, and tells', async () => {
    const store = { ...fragile(), set: down };
    const { handled, deliver, told } = await start(() => {}, { once: store });
    const sent = notification();
    expect(await deliver(sent)).toBe(204);
    expect([handled, told]).toMatchObject([[sent.id], [{ reason: 'store', status: 204, id: sent.id }]]);
  });

  it('tells both when the handler threw and its claim could not be given back', async () => {
    const store = { ...fragile(), delete: down };
    const { deliver, told } = await start(() => Promise.reject(new Error('handler')), { once: store });
    expect(await deliver(notification())).toBe(500);
    expect(told).toMatchObject([{ reason: 'store' }, { reason: 'handler' }]);
  });
});
