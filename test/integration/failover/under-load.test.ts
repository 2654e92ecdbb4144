import { once } from 'node:events';
import { Agent } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { MerchantConfig } from '../../../src/client/config.ts';
import { createControls } from '../../../src/sandbox/controls/controls.ts';
import { createSimulator } from '../../../src/sandbox/http/server.ts';
import * as keys from '../../../src/sandbox/keys/keys.ts';
import { untyped } from '../../support/calls/untyped.ts';
import { type Door, openDoor } from '../../support/sockets/door.ts';

/** WeChat Pay with two hosts, which have one set of books. */
async function open(over: Partial<MerchantConfig>) {
  const { server, store } = createSimulator({ strict: true });
  let arrived = 0;
  server.prependListener('request', () => {
    arrived += 1;
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  store.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  onTestFinished(() => {
    store.clock.stop();
    server.closeAllConnections();
    server.close();
  });
  const first = await openDoor(store.url);
  const second = await openDoor(store.url);
  const instance = untyped({
    mchid: keys.mchid,
    serial: keys.merchantSerial,
    privateKey: keys.merchantKey,
    certs: { [keys.platformSerial]: keys.platformCert },
    secret: keys.apiv2Secret,
    base_uri: first.url,
    failover: { base_uri: second.url, every: 20 },
    ...over,
  });
  return { store, instance, first, second, arrived: () => arrived, pay: createControls(store).pay };
}

type Payments = Awaited<ReturnType<typeof open>>;
type Attempts = readonly { host?: string; code?: string }[];

const notify_url = 'http://127.0.0.1:9/';
const appid = 'wx0000000000000001';
const { mchid } = keys;

/** Orders, has it paid, and refunds a part: what must not happen twice. */
const ways = {
  v3: async ({ instance, pay }: Payments, number: string, retry: { retry?: number }) => {
    const order = {
      appid,
      mchid,
      description: '一杯茶',
      out_trade_no: number,
      notify_url,
      amount: { total: 100 },
    };
    const ordered = await instance.chain('v3/pay/transactions/native').post({ json: order, ...retry });
    await pay(number);
    const amount = { refund: 40, total: 100, currency: 'CNY' };
    const json = { out_trade_no: number, out_refund_no: `R${number}`, amount };
    const refunded = await instance.chain('v3/refund/domestic/refunds').post({ json, ...retry });
    return [ordered, refunded];
  },
  v2: async ({ instance, pay }: Payments, number: string, retry: { retry?: number }) => {
    const common = { appid, mch_id: mchid, out_trade_no: number };
    const order = {
      ...common,
      body: '一杯茶',
      total_fee: '100',
      spbill_create_ip: '127.0.0.1',
      notify_url,
      trade_type: 'NATIVE',
    };
    const ordered = await instance.chain('v2/pay/unifiedorder').post({ xml: order, ...retry });
    await pay(number);
    const refund = { ...common, out_refund_no: `R${number}`, total_fee: '100', refund_fee: '40' };
    const refunded = await instance.chain('v2/secapi/pay/refund').post({ xml: refund, ...retry });
    return [ordered, refunded];
  },
};

const ORDERS = 32;

/** Eight buyers at a time, while the first host goes down and up twice. */
async function sellAll(
  payments: Payments,
  way: keyof typeof ways,
  retry: { retry?: number },
  goDown: (door: Door) => Promise<void>,
): Promise<Attempts[]> {
  const attempts: Attempts[] = [];
  const events = new Map([
    [6, goDown],
    [14, (door: Door) => door.open()],
    [20, goDown],
    [25, (door: Door) => door.open()],
  ]);
  let begun = 0;
  const buyer = async () => {
    while (begun < ORDERS) {
      begun += 1;
      const number = begun;
      await events.get(number)?.(payments.first);
      const responses = await ways[way](payments, `T2026112300${number}`, retry);
      for (const response of responses) attempts.push(response.attempts ?? []);
    }
  };
  await Promise.all(Array.from({ length: 8 }, buyer));
  return attempts;
}

function checkBooks({ store }: Payments): void {
  expect(store.orders.size).toBe(ORDERS);
  expect(store.refunds.size).toBe(ORDERS);
  for (const { refunds, trade_state } of store.orders.values()) {
    expect([refunds?.length, trade_state]).toEqual([1, 'REFUND']);
  }
  const refunded = [...store.refunds.values()].reduce((sum, { refund }) => sum + refund, 0);
  expect(refunded).toBe(40 * ORDERS);
}

describe.each(['v3', 'v2'] as const)('with two hosts of which one goes down and up, calls of %s', (way) => {
  it('all succeed, once each, when it takes no more connections', async () => {
    // A kept connection could end just when it is used: then nobody knows whether the call arrived.
    const httpAgent = new Agent({ keepAlive: false });
    const payments = await open({ httpAgent, retry: { delay: 5 } });
    // A connection that the system took just before the door shut is reset: only `retry` permits to repeat that call.
    const attempts = await sellAll(payments, way, { retry: 4 }, (door) => door.refuse());
    checkBooks(payments);
    expect(payments.arrived()).toBe(2 * ORDERS);
    const ended = attempts.map((list) => list.at(-1)?.host);
    expect(new Set(ended)).toEqual(new Set([payments.first.host, payments.second.host]));
    expect(attempts.filter((list) => list.length === 2).length).toBeGreaterThan(0);
  });

  it('all succeed, and move money once, when it cuts what is under way', async () => {
    const payments = await open({ retry: { delay: 5 } });
    const attempts = await sellAll(payments, way, { retry: 8 }, (door) => door.cut());
    checkBooks(payments);
    const { first, second, instance } = payments;
    expect(attempts.filter((list) => list.at(-1)?.host === second.host).length).toBeGreaterThan(0);
    // In the end, the first host is used again.
    await expect
      .poll(async () => (await instance.chain('v3/certificates').get()).attempts?.[0]?.host, {
        interval: 25,
        timeout: 10_000,
      })
      .toBe(first.host);
  });
});
