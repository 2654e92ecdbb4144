import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { rm, writeFile } from 'node:fs/promises';
import type { ClientRequest } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkTarget, createSimulator, isHere } from '../../../../../src/cli/mcp/simulator/simulator.ts';
import { createStateFile } from '../../../../../src/sandbox/state/file/state-file.ts';
import { temporary } from '../../../../support/cli/cli.ts';
import { connect, type Mcp, openMcp } from '../../../../support/cli/mcp.ts';
import { NATIVE_ORDER } from '../../../../support/sandbox/native-order.ts';
import { openNotifyUrl } from '../../../../support/sandbox/notified.ts';

const ORDER = { ...NATIVE_ORDER, notify_url: 'https://shop.example.com/notify' };
const PLACE = { method: 'post', path: 'v3/pay/transactions/native' };

/** Where every request of this process went. */
const hosts = new Set<string>();
const onRequest = (message: unknown) => hosts.add((message as { request: ClientRequest }).request.host);

let mcp: Mcp & { close: () => Promise<void> };
beforeAll(async () => {
  subscribe('http.client.request.start', onRequest);
  mcp = await connect();
});
afterAll(async () => {
  unsubscribe('http.client.request.start', onRequest);
  await mcp.close();
});

/** An order of this number. */
const order = (out_trade_no: string) => ({ ...ORDER, out_trade_no });
const call = (input: Record<string, unknown>) => mcp.call('call_simulator', input);

describe('an order', () => {
  it('is placed, paid, told and queried', async () => {
    const placed = await call({ ...PLACE, json: order('mcp-order-1') });
    expect(placed).toMatchObject({
      isError: false,
      document: { status: 200, verified: true, data: { code_url: expect.stringMatching(/^weixin:/) } },
      text: expect.stringMatching(/^200 OK · verified · Request-ID \w+-0\n\{/),
    });
    const paid = await mcp.call('act_in_simulator', { action: 'pay', number: 'mcp-order-1' });
    expect(paid.document).toMatchObject({
      notifications: [{ event_type: 'TRANSACTION.SUCCESS', state: 'DELIVERED' }],
    });
    const told = await mcp.call('list_notifications', { event_type: 'TRANSACTION.SUCCESS', limit: 1 });
    expect(told.document['notifications']).toMatchObject([
      {
        notify_url: 'https://shop.example.com/notify',
        headers: { 'wechatpay-signature': expect.any(String) },
        content: { out_trade_no: 'mcp-order-1', trade_state: 'SUCCESS' },
        attempts: [{ accepted: true, status: 200 }],
      },
    ]);
    const found = await call({
      method: 'GET',
      path: 'v3/pay/transactions/out-trade-no/{out_trade_no}',
      variables: { out_trade_no: 'mcp-order-1' },
      query: { mchid: ORDER.mchid },
    });
    expect(found.document).toMatchObject({ data: { trade_state: 'SUCCESS' } });
  });

  it('that is refused says why, and stays in the list of requests', async () => {
    const { amount: _, ...rest } = order('mcp-order-2');
    const refused = await call({ ...PLACE, json: rest });
    expect(refused).toMatchObject({
      isError: true,
      document: { error: { code: 'PARAM_ERROR', status: 400, detail: { field: '/amount' } } },
      text: expect.stringMatching(/^PARAM_ERROR: .*wrong field: body · \/amount/s),
    });
    const { document } = await mcp.call('list_requests', { refused: true, path: 'native', limit: 1 });
    const [seen] = document['requests'] as { headers: object; body: string }[];
    expect(seen).toMatchObject({ method: 'POST', status: 400, refusal: { code: 'PARAM_ERROR' } });
    expect(Object.keys(seen?.headers ?? {})).not.toContain('authorization');
    expect(JSON.parse(seen?.body ?? '')).toMatchObject({ out_trade_no: 'mcp-order-2' });
  });
});

describe('a call', () => {
  it('of v2 takes fields or XML', async () => {
    const query = { appid: ORDER.appid, mch_id: ORDER.mchid, out_trade_no: 'none' };
    const xml = `<xml>${Object.entries(query)
      .map(([name, value]) => `<${name}>${value}</${name}>`)
      .join('')}</xml>`;
    for (const body of [query, xml]) {
      const { document } = await call({ method: 'post', path: 'v2/pay/orderquery', xml: body });
      expect(document).toMatchObject({ error: { code: 'ORDERNOTEXIST' } });
    }
  });

  it('uploads a file', async () => {
    const file = { name: 'shop.jpg', base64: Buffer.from('a picture').toString('base64') };
    const { document } = await call({ method: 'post', path: 'v3/merchant/media/upload', file });
    expect(document).toMatchObject({ data: { media_id: expect.any(String) } });
  });

  it('of an operation with an endpoint of its own goes to the simulator', async () => {
    const { isError } = await call({ method: 'get', path: 'v3/global/certificates' });
    expect(isError).toBe(false);
    const { document } = await mcp.call('list_requests', { path: '/v3/global/certificates' });
    expect(document['requests']).toHaveLength(1);
  });

  it.each([
    ['a base_uri', { base_uri: 'https://api.mch.weixin.qq.com/' }, /Unrecognized key: "base_uri"/],
    [
      'a complete URL',
      { path: 'https://api.mch.weixin.qq.com/v3/certificates' },
      /must not be a complete URL/,
    ],
    ['another host', { path: '//api.mch.weixin.qq.com/v3/certificates' }, /must not be a complete URL/],
    ['another host, written otherwise', { path: '/\\api.mch.weixin.qq.com/v3' }, /must not be|PATH_INVALID/],
    [
      'a base_uri as a variable',
      { path: 'v3/{base_uri}', variables: { base_uri: 'https://api.mch.weixin.qq.com/' } },
      /has a variable with the name of an option/,
    ],
    ['a file to write to', { path: 'v3/{sink}', variables: { sink: '/tmp/odd' } }, /name of an option/],
    ['a variable that the path has not', { variables: { base_uri: 'x' } }, /no such variable: it has none/],
    ['a variable without a value', { path: 'v3/a/{b}' }, /^PATH_VALUE_MISSING/],
    ['an odd method', { method: 'brew' }, /^REQUEST_INVALID: The method must be one of/],
    ['XML for v3', { xml: {} }, /Only a v2 call takes xml/],
    ['JSON for v2', { path: 'v2/pay/orderquery', json: {} }, /A v2 call takes xml/],
    ['a body as text', { method: 'post', json: '{}' }, /Invalid input/],
    ['a path of another type', { path: 5 }, /expected string, received number/],
  ])('with %s is refused before it is sent', async (_, odd, why) => {
    const before = (await mcp.call('list_requests', { limit: 50 })).document['requests'];
    const { isError, text } = await call({ method: 'get', path: 'v3/certificates', ...odd });
    expect([isError, text]).toEqual([true, expect.stringMatching(why)]);
    expect((await mcp.call('list_requests', { limit: 50 })).document['requests']).toEqual(before);
  });

  it('would be stopped before its signature at another host', () => {
    expect(() => checkTarget('https://api.mch.weixin.qq.com/v3/a', 'http://127.0.0.1:1')).toThrow(
      expect.objectContaining({ code: 'REQUEST_INVALID' }),
    );
    expect(() => checkTarget('http://127.0.0.1:10/v3/a', 'http://127.0.0.1:1')).toThrow();
    expect(() => checkTarget('http://127.0.0.1:1/v3/a', 'http://127.0.0.1:1')).not.toThrow();
  });
});

describe('an event', () => {
  it('is sent to the receiver of the server, with other content', async () => {
    const { document, isError } = await mcp.call('trigger_event', {
      event_type: 'REFUND.SUCCESS',
      content: { out_refund_no: 'mcp-r' },
    });
    expect(isError).toBe(false);
    expect(document).toMatchObject({ state: 'DELIVERED', content: { out_refund_no: 'mcp-r' } });
    const v2 = await mcp.call('trigger_event', { event_type: 'v2/transaction-success' });
    expect(v2.document).toMatchObject({ state: 'DELIVERED', body: expect.stringContaining('<xml>') });
    const asking = await mcp.call('trigger_event', { event_type: 'PARKING_FEE.QUERY_TRANS_INFO' });
    expect(asking.document).toMatchObject({ state: 'DELIVERED' });
  });

  it('is sent to a server on this machine', async () => {
    const { notify_url, events } = await openNotifyUrl();
    const { document } = await mcp.call('trigger_event', { event_type: 'REFUND.CLOSED', notify_url });
    expect(document).toMatchObject({ notify_url, attempts: [{ status: 204 }] });
    expect(events).toMatchObject([{ event_type: 'REFUND.CLOSED' }]);
  });

  it.each([
    ['NO.EVENT', {}, /^REQUEST_INVALID: There is no documented event/],
    [
      'REFUND.SUCCESS',
      { notify_url: 'https://pay.weixin.qq.com/' },
      /must be an http or https URL on this machine/,
    ],
    ['REFUND.SUCCESS', { notify_url: 'file:///etc/passwd' }, /must be an http or https URL on this machine/],
  ])('%s %o is refused', async (event_type, more, why) => {
    const { isError, text } = await mcp.call('trigger_event', { event_type, ...more });
    expect([isError, text]).toEqual([true, expect.stringMatching(why)]);
  });

  it('is for this machine by its host', () => {
    const here = ['http://127.0.0.1:3000/', 'http://localhost/a', 'http://[::1]:80/', 'https://127.9.9.9/'];
    const elsewhere = [
      'http://127.0.0.1.example.com/',
      'http://localhost.example.com/',
      'http://0x7f.com/',
      'no',
    ];
    expect(here.filter((url) => !isHere(url))).toEqual([]);
    expect(elsewhere.filter(isHere)).toEqual([]);
  });
});

describe('act_in_simulator', () => {
  it('lets time pass', async () => {
    const now = async (number: string) => {
      const { document } = await mcp.call('act_in_simulator', { action: 'advance_clock', number });
      return Date.parse(String(document['now']));
    };
    const before = await now('1s');
    expect((await now('1d')) - before).toBeGreaterThanOrEqual(86_400_000);
  });

  it('tells what was sent, also if as many notifications are kept as can be', async () => {
    const file = join(await temporary(), 'state.json');
    const { call, close } = await connect(createSimulator({ file }));
    await call('trigger_event', { event_type: 'REFUND.SUCCESS' });
    await close();
    const state = createStateFile(file);
    const { notifications, ...rest } = state.read() as { notifications: Map<string, object> };
    const [sent] = notifications.values();
    const many = Array.from({ length: 1_000 }, (_, at) => [`${at}`, { ...sent, id: `${at}` }] as const);
    state.write({ ...rest, notifications: new Map(many) });

    const full = createSimulator({ file });
    const again = await openMcp(full);
    await again.call('call_simulator', { ...PLACE, json: order('mcp-full') });
    const paid = await again.call('act_in_simulator', { action: 'pay', number: 'mcp-full' });
    expect(paid.document['notifications']).toMatchObject([{ event_type: 'TRANSACTION.SUCCESS' }]);
    expect((await full.running()).sandbox.notifications).toHaveLength(1_000);
  });

  it.each([
    [{ action: 'pay', number: 'none' }, /^VALUE_INVALID/],
    [{ action: 'confirm_transfer', number: 'none' }, /^VALUE_INVALID/],
    [{ action: 'advance_clock', number: 'never' }, /^\w+_INVALID/],
    [{ action: 'rob', number: '1' }, /Invalid option/],
  ])('refuses %o', async (input, why) => {
    const { isError, text } = await mcp.call('act_in_simulator', input);
    expect([isError, text]).toEqual([true, expect.stringMatching(why)]);
  });
});

it('reaches nothing but this machine, whatever was asked above', () => {
  expect([...hosts]).toEqual(['127.0.0.1']);
});

it('has no state of another server', async () => {
  const other = await openMcp();
  expect((await other.call('list_requests')).document).toEqual({ requests: [] });
});

it('leaves nothing open if its simulator cannot start, and tries again', async () => {
  const file = join(await temporary(), 'state.json');
  await writeFile(file, 'damaged');
  const listening = () => process.getActiveResourcesInfo().filter((kind) => kind === 'TCPServerWrap').length;
  const before = listening();
  const simulator = createSimulator({ file });
  await expect(simulator.running()).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
  // Node lets go of a closed server a moment later.
  await expect.poll(listening).toBeLessThanOrEqual(before);
  await rm(file);
  await simulator.running();
  await simulator.close();
});
