import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { serve as serveFetch } from '@hono/node-server';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createSandbox } from '../../../../src/sandbox/index.ts';
import { type FailureContext, type Handlers, Webhook } from '../../../../src/webhook/index.ts';
import { GATEWAYS } from '../../../support/notifications/gateway-event.ts';

const BORDER = { acq_tid: '1', client_ip: '192.0.2.1' };
const PUSHED = { ...BORDER, prepay_id: 'wx2611', expire_time: '2026-11-27T17:00:00+08:00' };
const SHOWN = { ...BORDER, mch_id: '1900000001', limit_bank_acc_type: 'NO_CREDIT' } as const;

const handlers: Handlers = {
  'PARKING_FEE.QUERY_TRANS_INFO': async ({ resource }) => ({
    total_amount: resource.original_data.out_serial_number.length,
    pay_state: 'PAY_STATUS_UNPAID',
  }),
  'ENTRUST.TERMINATE_RETENTION': () => ({
    retention_type: 'COUPON',
    coupon_info: { state: 'UNUSED_COUPON' },
  }),
  'CROSS_BORDER_PAY.GET_MCH_INFO': () => SHOWN,
  'CROSS_BORDER_PAY.PUSH_ORDER_INFO': () => PUSHED,
};
const NAMES = [
  'PARKING_FEE.QUERY_TRANS_INFO',
  'ENTRUST.TERMINATE_RETENTION',
  'CROSS_BORDER_PAY.GET_MCH_INFO',
  'CROSS_BORDER_PAY.PUSH_ORDER_INFO',
] as const;

type Adapter = (webhook: Webhook, handlers: Handlers, tell: (context: FailureContext) => void) => Server;
const options = (tell: (context: FailureContext) => void) => ({
  authorize: (body: string) => `SIGNED ${Buffer.byteLength(body)}`,
  onError: (_: unknown, context: FailureContext) => tell(context),
});

/** A gateway as the clouds have it: it makes an event of a request, and a response of what the function gives. */
const behind =
  (make: (typeof GATEWAYS)[number][1]): Adapter =>
  (webhook, given, tell) => {
    const handler = webhook.serverless(given, options(tell));
    return createServer(async (request, response) => {
      const headers = request.headers as Record<string, string>;
      const event = make({ headers, body: await text(request) }, true);
      const answer = await handler(event as Parameters<typeof handler>[0]);
      response.writeHead(answer.statusCode, answer.headers).end(answer.body);
    });
  };

const ADAPTERS: [string, Adapter][] = [
  ['node', (webhook, given, tell) => createServer(webhook.node(given, options(tell)))],
  [
    'fetch',
    (webhook, given, tell) =>
      serveFetch({ fetch: webhook.handler(given, options(tell)), port: 0 }) as unknown as Server,
  ],
  ...GATEWAYS.map(([name, make]): [string, Adapter] => [name, behind(make)]),
];

async function listen(server: Server): Promise<string> {
  if (!server.listening) {
    await new Promise<void>((resolve) => {
      server.once('listening', resolve);
      if (server.address() === null) server.listen(0, '127.0.0.1');
    });
  }
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/notify`;
}

async function open(adapter: Adapter, given: Handlers) {
  const sandbox = await createSandbox();
  onTestFinished(() => sandbox.close());
  const told: FailureContext[] = [];
  const server = adapter(Webhook.factory(sandbox.config), given, (context) => void told.push(context));
  return { sandbox, told, notify_url: await listen(server) };
}

describe.each(ADAPTERS)('events that ask for data, by %s', (_, adapter) => {
  it('are answered with what the handler returns, over a socket', async () => {
    const { sandbox, told, notify_url } = await open(adapter, handlers);
    const answers: unknown[] = [];
    for (const name of NAMES) {
      const sent = await sandbox.trigger(name, undefined, { notify_url });
      expect(sent).toMatchObject({ event_type: name, state: 'DELIVERED', attempts: [{ status: 200 }] });
      answers.push(JSON.parse(sent.attempts[0]?.answer ?? ''));
    }
    expect(answers).toEqual([
      { code: 'SUCCESS', total_amount: expect.any(Number), pay_state: 'PAY_STATUS_UNPAID' },
      { code: 'SUCCESS', retention_type: 'COUPON', coupon_info: { state: 'UNUSED_COUPON' } },
      { code: 'SUCCESS', ...SHOWN },
      { code: 'SUCCESS', ...PUSHED },
    ]);
    expect(told).toEqual([]);
  });

  it('are asked again after an answer that does not fit', async () => {
    let fits = false;
    const state = () => (fits ? 'PAY_STATUS_PAID' : 'PAID') as 'PAY_STATUS_PAID';
    const { sandbox, told, notify_url } = await open(adapter, {
      'PARKING_FEE.QUERY_TRANS_INFO': () => ({ pay_state: state() }),
    });
    const sent = await sandbox.trigger('PARKING_FEE.QUERY_TRANS_INFO', undefined, { notify_url });
    expect(sent).toMatchObject({ state: 'SENDING', attempts: [{ status: 500, accepted: false }] });
    expect(sent.attempts[0]?.answer).toBe('{"code":"FAIL","message":"retry later"}');
    expect(told).toMatchObject([{ reason: 'answer', status: 500 }]);
    fits = true;
    await sandbox.clock.advance('15s');
    const [after] = sandbox.notifications;
    expect(after).toMatchObject({ state: 'DELIVERED' });
    expect(after?.attempts[1]?.answer).toBe('{"code":"SUCCESS","pay_state":"PAY_STATUS_PAID"}');
  });
});

describe('the header Authorization', () => {
  it.each(ADAPTERS)('is sent by %s, over the body that is sent', async (_, adapter) => {
    const { sandbox, notify_url } = await open(adapter, handlers);
    const signed = Webhook.factory(sandbox.config).sign(
      {
        event_type: 'CROSS_BORDER_PAY.PUSH_ORDER_INFO',
        resource: { original_data: { acq_tid: '1', bank_type: 'A', amount: { total: 1 }, openid: 'o' } },
      },
      sandbox.platform,
    );
    const response = await fetch(notify_url, signed);
    const body = await response.text();
    expect(response.headers.get('Authorization')).toBe(`SIGNED ${Buffer.byteLength(body)}`);
    expect(JSON.parse(body)).toEqual({ code: 'SUCCESS', ...PUSHED });
  });
});
