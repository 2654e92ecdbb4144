import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Builder } from '../../../src/builder/builder.ts';
import { clientOf } from '../../../src/chain/instance.ts';
import type { Chain } from '../../../src/chain/plain.ts';
import type { MerchantConfig } from '../../../src/client/config.ts';
import { type AttemptTimes, CLIENT_EVENTS } from '../../../src/watch/events.ts';
import { Webhook } from '../../../src/webhook/index.ts';
import { type Answer, failing, failureOf, ok, openRetrying } from '../../support/calls/retrying.ts';
import { openSandbox } from '../../support/sandbox/raw-request.ts';
import { platformSerial } from '../../support/sockets/peer.ts';
import { watchChannels } from '../../support/watch/watched.ts';

async function open(answer: Answer, over: Partial<MerchantConfig> = {}) {
  const { given, received } = await openRetrying(answer, over);
  const instance = Builder.factory(given);
  const client = clientOf(instance);
  const events: [string, Record<string, unknown>][] = [];
  for (const name of CLIENT_EVENTS) client.on(name, (event) => events.push([name, { ...event }]));
  const host = new URL(given.base_uri ?? '').host;
  return { node: instance as unknown as Chain, client, events, host, received };
}

const BY_ID = 'v3/pay/transactions/id/{transaction_id}';
const time = expect.any(Number);

describe('a call', () => {
  it('tells of its request and its response', async () => {
    const { node, events, host } = await open(ok);
    await node.chain('v3/pay/transactions/id/4200001234').get({ query: { mchid: '1900000001' } });
    const common = { call: time, method: 'GET', path: BY_ID, attempt: 1, host };
    expect(events).toEqual([
      ['request', common],
      [
        'response',
        {
          ...common,
          status: 200,
          requestId: '08F7-0',
          serial: platformSerial,
          ms: { sign: time, wait: time, verify: time, total: time },
        },
      ],
    ]);
  });

  it('tells how long each part of it took', async () => {
    const sign = () => new Promise<Buffer>((resolve) => setTimeout(() => resolve(Buffer.alloc(256)), 60));
    const { node, events } = await open((...all) => setTimeout(() => ok(...all), 120), {
      privateKey: { sign },
    });
    await node.chain('v3/certificates').get();
    const [, response] = events[1] ?? [];
    const ms = response?.['ms'] as Required<AttemptTimes>;
    expect(ms.sign).toBeGreaterThan(55);
    expect(ms.wait).toBeGreaterThan(115);
    expect(ms.total).toBeGreaterThanOrEqual(ms.sign + ms.wait + ms.verify - 0.01);
  });

  it('tells of each attempt, and of the pauses between', async () => {
    const { node, events, host } = await open(failing(2, { 'Request-ID': '08-1' }));
    await node.chain('v3/certificates').get();
    const failed = {
      path: 'v3/certificates',
      host,
      status: 503,
      code: 'HTTP_503',
      requestId: '08-1',
      wait: time,
    };
    expect(events).toMatchObject([
      ['request', { attempt: 1 }],
      ['retry', { ...failed, attempt: 1, mayHaveReached: true, ms: { wait: time } }],
      ['request', { attempt: 2 }],
      ['retry', { ...failed, attempt: 2 }],
      ['request', { attempt: 3 }],
      ['response', { attempt: 3, status: 200 }],
    ]);
    expect(new Set(events.map(([, { call }]) => call)).size).toBe(1);
  });

  it('tells once that it failed', async () => {
    const { node, events } = await open((_, response) => response.destroy());
    await failureOf(node.chain('v3/refund/domestic/refunds').post({ json: { out_refund_no: 'R1' } }));
    expect(events).toMatchObject([
      ['request', { attempt: 1 }],
      [
        'error',
        { attempt: 1, code: 'CONNECTION_LOST', mayHaveReached: true, ms: { sign: time, wait: time } },
      ],
    ]);
    expect(events[1]?.[1]).not.toHaveProperty('status');
  });

  it('tells that it failed before anything was sent', async () => {
    const { node, events } = await open(ok);
    await failureOf(node.chain('v3/refund/domestic/refunds').post({ json: {}, retry: 3 }));
    await failureOf(node.chain(BY_ID).get());
    const nothing = { attempt: 0, mayHaveReached: false, ms: { total: time } };
    expect(events).toEqual([
      ['error', expect.objectContaining({ ...nothing, method: 'POST', code: 'REQUEST_INVALID' })],
      ['error', expect.objectContaining({ ...nothing, path: BY_ID, code: 'PATH_VALUE_MISSING' })],
    ]);
  });

  it('tells that it ended in a pause', async () => {
    const { node, events } = await open(failing(1), { retry: { delay: 2_000_000, maxDelay: 2_000_000 } });
    await failureOf(node.chain('v3/certificates').get({ signal: AbortSignal.timeout(300) }));
    expect(events).toMatchObject([
      ['request', {}],
      ['retry', { code: 'HTTP_503' }],
      ['error', { attempt: 1, code: 'ABORTED', mayHaveReached: true }],
    ]);
  });

  it('tells that it failed after its response', async () => {
    const { node, client, events } = await open(ok);
    client.axios.interceptors.response.use(() => {
      throw Object.assign(new Error('13800138000'), { code: '13800138000', mayHaveReached: 1 });
    });
    await failureOf(node.chain('v3/certificates').get());
    expect(events).toMatchObject([
      ['request', {}],
      ['response', { status: 200 }],
      ['error', { attempt: 1, code: 'ERROR', mayHaveReached: false }],
    ]);
  });

  it('tells of the second host', async () => {
    const { given } = await openRetrying(ok);
    const second = given.base_uri ?? '';
    const base_uri = 'http://127.0.0.1:9/';
    const { node, events } = await open(ok, { base_uri, failover: { base_uri: second, failures: 1 } });
    await node.chain('v3/certificates').get();
    expect(events).toMatchObject([
      ['request', { host: '127.0.0.1:9' }],
      ['failover', { from: 'http://127.0.0.1:9', to: new URL(second).origin }],
      ['retry', { host: '127.0.0.1:9', code: 'CONNECTION_FAILED', mayHaveReached: false, wait: 0 }],
      ['request', { host: new URL(second).host, attempt: 2 }],
      ['response', { host: new URL(second).host, status: 200 }],
    ]);
  });

  it('tells the channels the same, in the context of the caller', async () => {
    const told = watchChannels();
    const { node, events } = await open(failing(1));
    const storage = new AsyncLocalStorage<string>();
    const contexts: unknown[] = [];
    const onMessage = () => void contexts.push(storage.getStore());
    subscribe('wechatpay-chain:request', onMessage);
    onTestFinished(() => void unsubscribe('wechatpay-chain:request', onMessage));
    await storage.run('mine', () => node.chain('v3/certificates').get());
    await failureOf(node.chain('v3/{id}').get());
    expect(told.map(({ name, event }) => [name, event])).toEqual(events);
    expect(events.map(([name]) => name)).toEqual(['request', 'retry', 'request', 'response', 'error']);
    expect(contexts).toEqual(['mine', 'mine']);
  });

  it('tells nobody any more when the listener is removed', async () => {
    const { node, client, events } = await open(ok);
    const seen: unknown[] = [];
    const stop = client.on('response', (event) => seen.push(event.status));
    await node.chain('v3/certificates').get();
    stop();
    await node.chain('v3/certificates').get();
    expect([seen, events.length]).toEqual([[200], 4]);
  });
});

describe('a notification', () => {
  it('tells that it was verified, or refused', async () => {
    const sandbox = await openSandbox();
    const webhook = Webhook.factory(sandbox.config);
    const told = watchChannels();
    const events: unknown[] = [];
    const stop = webhook.on('notification', (event) => events.push(event));
    const draft = { event_type: 'TRANSACTION.SUCCESS', resource: { original_data: { a: 1 } } } as never;
    const { headers, body } = webhook.sign(draft, sandbox.platform);
    const pairs = Object.entries(headers) as [string, string][];
    // A generator can be read once.
    const once = (function* () {
      yield* pairs;
    })();
    expect(await webhook.parse({ headers: once, body })).toMatchObject({ event_type: 'TRANSACTION.SUCCESS' });
    await failureOf(webhook.parse({ headers, body: `${body} ` }));
    await failureOf(webhook.parse({ headers: {}, body: '{}' }));
    const other = webhook.sign({ ...(draft as object), event_type: 'ZHANG.SAN' } as never, sandbox.platform);
    await webhook.parse(other);
    stop();
    const { serial } = sandbox.platform;
    expect(events).toEqual([
      { name: 'TRANSACTION.SUCCESS', serial, ms: time },
      { name: 'UNKNOWN', serial, code: expect.stringMatching(/^SIGNATURE_MISMATCH|BODY_/), ms: time },
      { name: 'UNKNOWN', code: 'SIGNATURE_HEADERS_MISSING', ms: time },
      { name: 'UNKNOWN', serial, ms: time },
    ]);
    expect(told.map(({ event }) => event)).toEqual(events);
  });
});
