import { createHash } from 'node:crypto';
import { type IncomingMessage, request } from 'node:http';
import { text as readText } from 'node:stream/consumers';
import axios from 'axios';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createSandbox, type Sandbox } from '../../../../src/sandbox/index.ts';
import { ask } from '../../../support/sandbox/raw-request.ts';
import { openShop } from '../../../support/sandbox/shop.ts';
import { openShopV2 } from '../../../support/sandbox/shop-v2.ts';

const BROWSER = { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const JSON_TYPE = { 'Content-Type': 'application/json' };

interface Sent {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

async function send(sandbox: Sandbox, path: string, { method = 'GET', headers = {}, body = '' }: Sent = {}) {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const { hostname, port } = new URL(sandbox.url);
    request({ hostname, port, path, method, headers, agent: false }, resolve).on('error', reject).end(body);
  });
  const text = await readText(response);
  const isJson = response.headers['content-type']?.startsWith('application/json');
  const json = isJson ? JSON.parse(text) : undefined;
  return { status: response.statusCode, headers: response.headers, text, json };
}

const post = (sandbox: Sandbox, path: string, body: object, headers: Record<string, string> = {}) =>
  send(sandbox, path, { method: 'POST', headers: { ...JSON_TYPE, ...headers }, body: JSON.stringify(body) });

async function state(sandbox: Sandbox) {
  return (await send(sandbox, '/sandbox/state')).json;
}

describe('the page', () => {
  it('is one document that runs its own script and style, and nothing else', async () => {
    const { sandbox } = await openShop();
    const { status, headers, text } = await send(sandbox, '/', { headers: BROWSER });
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    const policy = String(headers['content-security-policy']);
    const hashOf = (tag: string) => {
      const [, inside = ''] = new RegExp(`<${tag}>(.*)</${tag}>`, 's').exec(text) ?? [];
      return `'sha256-${createHash('sha256').update(inside).digest('base64')}'`;
    };
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${hashOf('script')}`,
      `style-src ${hashOf('style')}`,
      "connect-src 'self'",
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
    ]);
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    });
    expect(headers).not.toHaveProperty('access-control-allow-origin');
    expect(text).toContain('simulator, test keys');
    expect(text).not.toMatch(/https?:\/\/|\son\w+=|style="|(?:src|href)="(?!data:|#|\?)/);
  });

  it('names every documented event', async () => {
    const { sandbox } = await openShop();
    const { text } = await send(sandbox, '/', { headers: BROWSER });
    const names = [...text.matchAll(/<option value="([^"]+\.[^"]+|v2\/[^"]+)"/g)].map((match) => match[1]);
    expect(names.length).toBeGreaterThan(100);
    expect(names).toContain('PAYSCORE.USER_PAID');
    expect(names).toContain('v2/transaction-success');
  });

  it('leaves the root to the API for who is no browser', async () => {
    const { sandbox } = await openShop();
    for (const headers of [{ Accept: 'application/json' }, { ...BROWSER, Authorization: 'x' }]) {
      expect((await send(sandbox, '/', { headers })).headers['content-type']).toMatch(/xml/);
    }
  });

  it('is neither remembered among the requests nor met by a fault', async () => {
    const { sandbox } = await openShop();
    sandbox.fail('reset-before');
    expect((await send(sandbox, '/', { headers: BROWSER })).status).toBe(200);
    expect((await send(sandbox, '/sandbox/state')).status).toBe(200);
    expect(sandbox.requests).toEqual([]);
  });
});

describe('what the page reads', () => {
  it('is what happened, without headers, bodies and signs', async () => {
    const { sandbox, sell, native } = await openShop();
    await sell('T20261123001');
    await native('T20261123002', { amount: { total: '1.00' } }).catch(() => undefined);
    await send(sandbox, '/pay/x?mch_id=1&sign=0123ABCD');
    expect(await state(sandbox)).toMatchObject({
      orders: [{ number: 'T20261123001', trade_state: 'SUCCESS', refundable: 100, payable: false }],
      notifications: [{ event_type: 'TRANSACTION.SUCCESS', attempts: [{ status: 204, accepted: true }] }],
      requests: [
        { url: '/pay/x?mch_id=1&sign=…', status: 200, refusal: { code: 'FAIL' } },
        {
          status: 400,
          refusal: { code: 'PARAM_ERROR', detail: { field: '/amount/total', value: '1.00' } },
        },
        { status: 200 },
      ],
    });
    const { text } = await send(sandbox, '/sandbox/state');
    expect(text).not.toMatch(/WECHATPAY2|authorization"|ciphertext|signature=|0123ABCD/i);
    expect(text).not.toContain(sandbox.apiv3Key);
  });

  it('has a combined order over its parts, which are refunded and not paid one by one', async () => {
    const { sandbox, instance, body, mchid } = await openShop();
    const part = (out_trade_no: string) => ({
      mchid,
      sub_mchid: '1900000109',
      attach: 'a',
      description: '茶',
      out_trade_no,
      amount: { total_amount: 50, currency: 'CNY' },
    });
    const { appid, notify_url } = body('C1');
    await instance.chain('v3/combine-transactions/native').post({
      json: {
        combine_appid: appid,
        combine_mchid: mchid,
        combine_out_trade_no: 'C1',
        sub_orders: [part('P1'), part('P2')],
        notify_url,
      },
    });
    expect((await state(sandbox)).orders).toMatchObject([
      { number: 'C1', parts: 2, total: 100, payable: true },
      { number: 'P2', part_of: 'C1', payable: false },
      { number: 'P1', part_of: 'C1', payable: false },
    ]);
    const { orders } = await state(sandbox);
    const code = orders[0].payer.split('/').at(-1);
    expect((await post(sandbox, '/sandbox/pay', { code })).json).toMatchObject({ trade_state: 'SUCCESS' });
    expect((await state(sandbox)).orders.map(({ refundable }: { refundable: number }) => refundable)).toEqual(
      [0, 50, 50],
    );
  });
});

describe('what can be done over HTTP', () => {
  it('is to pay, refund, trigger and advance the clock', async () => {
    const { sandbox, native, events, query } = await openShop();
    await native('T20261123001');
    const paid = await post(sandbox, '/sandbox/pay', { out_trade_no: 'T20261123001' });
    expect(paid).toMatchObject({ status: 200, json: { trade_state: 'SUCCESS' } });
    const one = await post(sandbox, '/sandbox/refund', { out_trade_no: 'T20261123001', amount: 30 });
    expect(one.json).toMatchObject({ out_refund_no: 'T20261123001-R1', amount: 30, status: 'SUCCESS' });
    const two = { out_trade_no: 'T20261123001', out_refund_no: 'R2', status: 'PROCESSING' };
    expect((await post(sandbox, '/sandbox/refund', two)).json).toMatchObject({
      amount: 70,
      status: 'PROCESSING',
    });
    const end = { out_refund_no: 'R2', status: 'ABNORMAL' };
    expect((await post(sandbox, '/sandbox/refund-status', end)).json).toEqual(end);
    const over = { event_type: 'PAYSCORE.USER_PAID', overrides: { out_order_no: 'S1' } };
    expect((await post(sandbox, '/sandbox/trigger', over)).json).toMatchObject({ state: 'DELIVERED' });
    const before = sandbox.clock.now().getTime();
    await post(sandbox, '/sandbox/clock', { advance: '3h' });
    expect(sandbox.clock.now().getTime() - before).toBeGreaterThanOrEqual(3 * 3_600_000);
    expect(await query('T20261123001')).toMatchObject({ trade_state: 'REFUND' });
    expect(await events()).toMatchObject([
      { event_type: 'TRANSACTION.SUCCESS' },
      { event_type: 'REFUND.SUCCESS', resource: { original_data: { amount: { refund: 30 } } } },
      { event_type: 'REFUND.ABNORMAL' },
      { event_type: 'PAYSCORE.USER_PAID', resource: { original_data: { out_order_no: 'S1' } } },
    ]);
  });

  it('tells of an order of v2 in XML', async () => {
    const { sandbox, order, events } = await openShopV2();
    await order('T20261123001', { trade_type: 'MWEB' });
    const { orders } = await state(sandbox);
    expect(orders).toMatchObject([{ number: 'T20261123001', v2: true, trade_type: 'MWEB', payable: true }]);
    await post(sandbox, '/sandbox/pay', { code: orders[0].payer.split('/').at(-1) });
    await post(sandbox, '/sandbox/refund', { out_trade_no: 'T20261123001' });
    expect(await events()).toMatchObject([
      { event_type: 'v2/transaction-success', out_trade_no: 'T20261123001' },
      { event_type: 'v2/refund-processed', original_data: { refund_fee: '100' } },
    ]);
  });

  it.each([
    ['an unknown event', 'trigger', { event_type: 'UNHEARD.OF' }, 'CONFIG_INVALID', /UNHEARD\.OF/],
    ['no event', 'trigger', {}, 'VALUE_INVALID', /event_type/],
    ['an event without a place', 'trigger', { event_type: 'REFUND.SUCCESS' }, 'CONFIG_MISSING', /notify_url/],
    [
      'a place that is no URL of HTTP',
      'trigger',
      { event_type: 'REFUND.SUCCESS', notify_url: 'file:///etc/passwd' },
      'VALUE_INVALID',
      /notify_url/,
    ],
    [
      'overrides that are a list',
      'trigger',
      { event_type: 'REFUND.SUCCESS', overrides: [] },
      'VALUE_INVALID',
      /overrides/,
    ],
    ['an order that is not there', 'pay', { out_trade_no: 'T1' }, 'VALUE_INVALID', /no such order/],
    ['a code that is not there', 'pay', { code: 'abc' }, 'VALUE_INVALID', /code/],
    ['nothing to pay', 'pay', {}, 'VALUE_INVALID', /out_trade_no/],
    ['a field that is not taken', 'pay', { out_trade_no: 'T1', total: 1 }, 'VALUE_INVALID', /total/],
    ['a field of another type', 'pay', { out_trade_no: 1 }, 'VALUE_INVALID', /out_trade_no/],
    ['no order to refund', 'refund', { out_trade_no: 'T1' }, 'VALUE_INVALID', /no such order/],
    [
      'an end that is none',
      'refund-status',
      { out_refund_no: 'R1', status: 'GONE' },
      'VALUE_INVALID',
      /status/,
    ],
    ['a time back', 'clock', { advance: '-1h' }, 'VALUE_INVALID', /advance/],
    ['more time than there is', 'clock', { advance: '999999d' }, 'VALUE_INVALID', /advance/],
  ])('%s is refused with its reason', async (_, action, body, code, message) => {
    const { sandbox } = await openShop();
    const answer = await post(sandbox, `/sandbox/${action}`, body);
    expect(answer).toMatchObject({ status: 400, json: { code, message: expect.stringMatching(message) } });
  });

  it.each([
    ['not paid', { out_trade_no: 'T20261123002' }, /not paid/],
    ['too much', { out_trade_no: 'T20261123001', amount: 101 }, /more than the amount left/],
    ['half a fen', { out_trade_no: 'T20261123001', amount: 0.5 }, /whole number of fen/],
    ['a number that is taken', { out_trade_no: 'T20261123001', out_refund_no: 'R1' }, /with this number/],
    ['a number that is none', { out_trade_no: 'T20261123001', out_refund_no: 'R 1' }, /1 to 64/],
  ])('a refund is refused: %s', async (_, body, message) => {
    const { sandbox, sell, native } = await openShop();
    await sell('T20261123001');
    await native('T20261123002');
    const taken = { out_trade_no: 'T20261123001', out_refund_no: 'R1', amount: 1 };
    expect((await post(sandbox, '/sandbox/refund', taken)).status).toBe(200);
    const answer = await post(sandbox, '/sandbox/refund', body);
    expect(answer).toMatchObject({ status: 400, json: { message: expect.stringMatching(message) } });
    expect((await state(sandbox)).refunds).toHaveLength(1);
  });

  it.each(['{', '[]', 'null', '"pay"', ''])('a body of %j does nothing', async (body) => {
    const { sandbox } = await openShop();
    const sent = { method: 'POST', headers: JSON_TYPE, body };
    expect(await send(sandbox, '/sandbox/pay', sent)).toMatchObject({
      status: 400,
      json: { code: body === '' ? 'VALUE_INVALID' : 'JSON_INVALID' },
    });
  });

  it.each([
    ['GET', '/sandbox/pay', 405, 'POST'],
    ['PUT', '/sandbox/pay', 405, 'POST'],
    ['OPTIONS', '/sandbox/state', 405, 'GET'],
    ['POST', '/sandbox/state', 404, undefined],
    ['POST', '/sandbox/nothing', 404, undefined],
    ['POST', '/sandbox/constructor', 404, undefined],
    ['GET', '/sandbox/', 404, undefined],
    ['GET', '/sandbox/requests/1', 404, undefined],
    ['GET', '/sandbox/requests/01', 404, undefined],
    ['POST', '/sandbox/requests/1', 404, undefined],
    ['GET', '/sandbox/pay/..%2Fstate', 404, undefined],
  ])('%s %s is %i', async (method, path, status, allow) => {
    const { sandbox } = await openShop();
    const answer = await send(sandbox, path, { method, headers: method === 'GET' ? {} : JSON_TYPE });
    expect(answer.status).toBe(status);
    expect(answer.headers.allow).toBe(allow);
  });
});

describe('another site', () => {
  const PATHS = [
    '/',
    '/sandbox/state',
    '/sandbox/requests/1',
    '/sandbox/pay/abc',
    '/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx1',
  ];

  it.each(PATHS)('cannot have %s under a name of its own', async (path) => {
    const { sandbox } = await openShop();
    for (const Host of ['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example:80', 'a b']) {
      const { status, json } = await send(sandbox, path, { headers: { ...BROWSER, Host } });
      expect([Host, status, json?.code]).toEqual([Host, 403, 'HOST_REFUSED']);
    }
  });

  it('cannot act as the merchant, whose keys it has', async () => {
    const { sandbox, body, query } = await openShop();
    const path = '/v3/pay/transactions/native';
    const order = JSON.stringify(body('T20261123001'));
    const own = new URL(sandbox.url).host;
    for (const headers of [
      { Origin: 'https://evil.example' },
      { 'Sec-Fetch-Site': 'cross-site' },
      { Host: 'evil.example', 'Sec-Fetch-Site': 'same-origin' },
      { Host: 'evil.example', Origin: 'http://evil.example' },
    ]) {
      const answer = await ask(sandbox, { method: 'POST', path, body: order, headers });
      expect(answer).toMatchObject({ status: 403, signed: false });
      const xml = await send(sandbox, '/pay/micropay', { method: 'POST', headers, body: '<xml/>' });
      expect(xml.status).toBe(403);
    }
    await expect(query('T20261123001')).rejects.toMatchObject({ code: 'ORDER_NOT_EXIST' });
    const headers = { Origin: `http://${own}`, 'Sec-Fetch-Site': 'same-origin' };
    expect(await ask(sandbox, { method: 'POST', path, body: order, headers })).toMatchObject({ status: 200 });
  });

  it.each([
    'localhost:8080',
    'wxpay:8080',
    'host.docker.internal',
    'app.localhost',
    '127.0.0.1',
    '[::1]:8080',
    '192.168.1.7:8080',
  ])('is not who asks at %s', async (Host) => {
    const { sandbox } = await openShop();
    expect((await send(sandbox, '/sandbox/state', { headers: { Host } })).status).toBe(200);
    const own = { Host, Origin: `http://${Host}`, 'Sec-Fetch-Site': 'same-origin' };
    const { status } = await post(sandbox, '/sandbox/clock', { advance: '1s' }, own);
    expect(status).toBe(200);
  });

  it('is told from the own one over TLS', async () => {
    const sandbox = await createSandbox({ https: true });
    onTestFinished(() => sandbox.close());
    const { host } = new URL(sandbox.url);
    const statusOf = (origin: string) =>
      axios
        .post(`${sandbox.url}/sandbox/clock`, '{"advance":"1s"}', {
          headers: { ...JSON_TYPE, Origin: origin },
          httpsAgent: sandbox.config.httpsAgent,
          validateStatus: null,
        })
        .then(({ status }) => status);
    expect(await statusOf(`https://${host}`)).toBe(200);
    expect(await statusOf(`http://${host}`)).toBe(403);
  });

  it.each([
    ['an Origin', { Origin: 'https://evil.example' }],
    ['an Origin of another port', { Origin: 'http://127.0.0.1:1' }],
    ['an Origin without a name', { Origin: 'null' }],
    ['what the browser says of it', { 'Sec-Fetch-Site': 'cross-site' }],
    ['what the browser says of a neighbour', { 'Sec-Fetch-Site': 'same-site' }],
  ])('cannot act: it is known by %s', async (_, headers) => {
    const { sandbox, native, query } = await openShop();
    await native('T20261123001');
    const answer = await post(sandbox, '/sandbox/pay', { out_trade_no: 'T20261123001' }, headers);
    expect(answer).toMatchObject({ status: 403, json: { code: 'ORIGIN_REFUSED' } });
    expect(await query('T20261123001')).toMatchObject({ trade_state: 'NOTPAY' });
  });

  it('cannot read, but may lead a payer here', async () => {
    const { sandbox, native } = await openShop();
    const code = (await native('T20261123001')).split('pr=')[1];
    const headers = { ...BROWSER, 'Sec-Fetch-Site': 'cross-site' };
    expect((await send(sandbox, '/sandbox/state', { headers })).status).toBe(403);
    expect((await send(sandbox, '/sandbox/requests/1', { headers })).status).toBe(403);
    expect((await send(sandbox, '/sandbox/requests/1')).status).toBe(200);
    expect((await send(sandbox, `/sandbox/pay/${code}`, { headers })).status).toBe(200);
  });

  it.each(['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x'])(
    'cannot act by a form of %s',
    async (type) => {
      const { sandbox } = await openShop();
      const answer = await post(sandbox, '/sandbox/clock', { advance: '1s' }, { 'Content-Type': type });
      expect(answer).toMatchObject({ status: 415, json: { code: 'TYPE_REFUSED' } });
    },
  );
});

describe('the page of the payer', () => {
  it('shows what is to be paid, as text', async () => {
    const { sandbox, native } = await openShop();
    const url = await native('T20261123001', {
      description: '<img src=x onerror="alert(1)">&\'',
      amount: { total: 12_345 },
    });
    expect(url).toMatch(/^weixin:\/\/wxpay\/bizpayurl\?pr=\w+$/);
    const { status, text } = await send(sandbox, `/sandbox/pay/${url.split('pr=')[1]}`);
    expect(status).toBe(200);
    expect(text).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;&#39;');
    expect(text).not.toContain('<img');
    expect(text).toContain('Pay ¥123.45</button>');
  });

  it.each([
    ['https://shop.example/done?a=1&b="2"', 'href="https://shop.example/done?a=1&amp;b=%222%22"'],
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['/done', undefined],
  ])('is where an h5_url leads, and goes on to %s only if that is HTTP', async (redirect_url, link) => {
    const { sandbox, instance, body } = await openShop();
    const scene_info = { payer_client_ip: '127.0.0.1', h5_info: { type: 'Wap' } };
    const { data } = await instance
      .chain('v3/pay/transactions/h5')
      .post({ json: { ...body('T20261123001'), scene_info } });
    expect(data.h5_url.startsWith(`${sandbox.url}/`)).toBe(true);
    const path = data.h5_url.slice(sandbox.url.length);
    const { text } = await send(sandbox, `${path}&redirect_url=${encodeURIComponent(redirect_url)}`);
    expect(text).toContain('Pay ¥1.00</button>');
    if (link) expect(text).toContain(link);
    else expect(text).not.toContain('id="back"');
  });

  it('says why nothing can be paid', async () => {
    const { sandbox, native } = await openShop();
    const first = (await native('T20261123001')).split('pr=')[1];
    const second = (await native('T20261123001')).split('pr=')[1];
    expect(await send(sandbox, `/sandbox/pay/${first}`)).toMatchObject({ status: 404 });
    const page = async () => (await send(sandbox, `/sandbox/pay/${second}`)).text;
    await sandbox.clock.advance('121m');
    expect(await page()).toContain('has expired');
    const third = (await native('T20261123001')).split('pr=')[1];
    await sandbox.pay('T20261123001');
    expect((await send(sandbox, `/sandbox/pay/${third}`)).text).toContain('Paid');
    expect((await send(sandbox, `/sandbox/pay/${third}`)).text).not.toContain('<button');
  });
});
