import assert from 'node:assert/strict';
import { createVerify } from 'node:crypto';
import { Bill, Builder } from '../../src/index.ts';
import type { Sandbox } from '../../src/sandbox/index.ts';
import { Webhook } from '../../src/webhook/index.ts';
import type { Relay } from './relay.ts';

/** A shop that runs, and its world. */
export interface Open {
  /** Where its server is. */
  url: string;
  sandbox: Sandbox;
  relay: Relay;
  appid: string;
  staffToken: string;
  printed: () => string;
}

interface Answer {
  status: number;
  body: Record<string, string | number | boolean> & { payment?: Record<string, string> };
}

/** What a customer and the staff do with a shop, and that its books are those of WeChat Pay in the end. */
export async function buy(shop: Open): Promise<void> {
  const { sandbox, relay } = shop;
  const first = await order(shop, {});
  assert.match(String(first.body['code_url']), /^weixin:\/\//);
  const native = String(first.body['out_trade_no']);
  assert.deepEqual(await state(shop, native), 'NOTPAY');

  // A probe, which must be refused, and each notification twice.
  sandbox.notify({ duplicate: true, probe: true });
  await sandbox.pay(native);
  const [notification] = sandbox.notifications;
  assert.deepEqual(
    notification?.attempts.map(({ kind, status }) => [kind, status]),
    [
      ['probe', 401],
      ['notification', 204],
      ['notification', 204],
    ],
  );
  assert.equal(await state(shop, native), 'SUCCESS');
  assert.equal(timesPaid(shop, native), 1);

  // In a mini program; WeChat Pay's answer is lost, the notification too, and comes later.
  sandbox.fail('reset-after');
  const second = await order(shop, { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' });
  checkPayment(shop, second.body.payment ?? {});
  const jsapi = String(second.body['out_trade_no']);
  relay.isLost = true;
  await sandbox.pay(jsapi);
  assert.equal(await state(shop, jsapi), 'SUCCESS');
  relay.isLost = false;
  await sandbox.clock.advance('15s');
  assert.ok(sandbox.notifications.every(({ state: delivery }) => delivery === 'DELIVERED'));
  assert.equal(timesPaid(shop, jsapi), 1);

  const unpaid = String((await order(shop, {})).body['out_trade_no']);
  const refunds = await refundSome(shop, native);
  await refuseWhatIsWrong(shop, native);
  await refuseForged(shop, unpaid);
  await compareBooks(shop, { sold: [native, jsapi], unpaid, refunds });
}

/** Two refunds: of one the shop is notified; of the other it learns when it asks, and then the notification comes. */
async function refundSome(shop: Open, out_trade_no: string): Promise<string[]> {
  const { sandbox, relay, staffToken } = shop;
  const [told = '', asked = ''] = ['r1', 'r2'].map((end) => `${out_trade_no}-${end}`);
  for (const out_refund_no of [told, asked]) {
    const request = { out_trade_no, out_refund_no, amount: 280 };
    assert.equal((await call(shop, 'POST', '/refunds', request)).status, 401);
    await sandbox.refund(out_refund_no, 'PROCESSING');
    // The same refund again is the same refund.
    for (let time = 1; time <= 2; time += 1) {
      const { status, body } = await call(shop, 'POST', '/refunds', request, staffToken);
      assert.deepEqual([status, body], [202, { out_refund_no, status: 'PROCESSING' }]);
    }
    const other = { ...request, amount: 281 };
    assert.equal((await call(shop, 'POST', '/refunds', other, staffToken)).status, 409);
    assert.equal((await refundOf(shop, out_refund_no))['status'], 'PROCESSING');
    relay.isLost = out_refund_no === asked;
    await sandbox.refund(out_refund_no, 'SUCCESS');
    await sandbox.clock.advance('1s');
    if (relay.isLost) assert.equal((await refundOf(shop, out_refund_no))['status'], 'SUCCESS');
    relay.isLost = false;
  }
  await sandbox.clock.advance('15s');
  assert.ok(sandbox.notifications.every(({ state: delivery }) => delivery === 'DELIVERED'));
  for (const number of [told, asked])
    assert.equal(shop.printed().split(`refund ${number}: SUCCESS\n`).length - 1, 1);
  return [told, asked];
}

async function refundOf(shop: Open, out_refund_no: string): Promise<Answer['body']> {
  const { status, body } = await call(shop, 'GET', `/refunds/${out_refund_no}`, undefined, shop.staffToken);
  assert.equal(status, 200, JSON.stringify(body));
  return body;
}

async function refuseWhatIsWrong(shop: Open, out_trade_no: string): Promise<void> {
  const refusal = async (method: string, path: string, given?: object) => {
    const { status, body } = await call(shop, method, path, given, shop.staffToken);
    return [status, body['error']];
  };
  assert.deepEqual(await refusal('GET', '/orders/none'), [404, 'NO_SUCH_ORDER']);
  assert.deepEqual(await refusal('POST', '/orders', { openid: 1 }), [400, 'INVALID_OPENID']);
  const out_refund_no = `${out_trade_no}-r3`;
  const wrong = { out_trade_no, out_refund_no, amount: 0.5 };
  assert.deepEqual(await refusal('POST', '/refunds', wrong), [400, 'INVALID_AMOUNT']);
  // A refund without a number of the caller: sent twice, it would pay twice.
  const before = shop.sandbox.requests.at(-1);
  assert.deepEqual(await refusal('POST', '/refunds', { out_trade_no, amount: 1 }), [400, 'INVALID_REFUND']);
  assert.equal(shop.sandbox.requests.at(-1), before);
  assert.equal((await call(shop, 'GET', '/nothing/here')).status, 404);
  // WeChat Pay refuses: more than is left.
  assert.deepEqual((await refusal('POST', '/refunds', { ...wrong, amount: 1_280 }))[0], 502);
  // WeChat Pay is down.
  for (let attempt = 0; attempt < 3; attempt += 1) shop.sandbox.fail('500');
  const { status, body } = await call(shop, 'POST', '/orders', {});
  assert.deepEqual([status, body['retry']], [503, true]);
}

/** A notification that is not WeChat Pay's pays nothing. */
async function refuseForged({ url, sandbox, ...shop }: Open, out_trade_no: string): Promise<void> {
  const original_data = { out_trade_no, trade_state: 'SUCCESS', amount: { total: 1_280 } };
  const { headers, body } = Webhook.factory(sandbox.config).sign(
    { event_type: 'TRANSACTION.SUCCESS', resource: { original_data } },
    // The key of the merchant, which a thief may have.
    { ...sandbox.platform, privateKey: sandbox.config.privateKey },
  );
  const { status } = await fetch(`${url}/notify`, {
    method: 'POST',
    headers: headers as Record<string, string>,
    body,
  });
  assert.equal(status, 401);
  assert.equal(await state({ url, sandbox, ...shop }, out_trade_no), 'NOTPAY');
}

/** What the shop says of its orders and refunds is what the bill of the day has. */
async function compareBooks(
  shop: Open,
  { sold, unpaid, refunds }: { sold: string[]; unpaid: string; refunds: string[] },
): Promise<void> {
  const ours = new Map<string, number>();
  for (const number of [...sold, unpaid]) {
    const { body } = await call(shop, 'GET', `/orders/${number}`);
    if (body['state'] === 'SUCCESS') ours.set(number, Number(body['total']));
  }
  for (const number of refunds) {
    const { status, amount } = await refundOf(shop, number);
    if (status === 'SUCCESS') ours.set(number, Number(amount));
  }
  assert.deepEqual(Object.fromEntries(ours), Object.fromEntries(await billOfToday(shop.sandbox)));
}

/** The numbers and amounts of the bill, a day later. */
async function billOfToday(sandbox: Sandbox): Promise<Map<string, number>> {
  const bill_date = sandbox.clock.now().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });
  await sandbox.clock.advance('1d');
  const entries = new Map<string, number>();
  for await (const row of Bill.factory(Builder.factory(sandbox.config)).trade({ bill_date })) {
    if (row.trade_state === 'REFUND') entries.set(row.out_refund_no ?? '', row.refund ?? 0);
    else entries.set(row.out_trade_no, row.total ?? 0);
  }
  return entries;
}

async function order(shop: Open, body: object): Promise<Answer> {
  const answer = await call(shop, 'POST', '/orders', body);
  assert.equal(answer.status, 201, JSON.stringify(answer.body));
  return answer;
}

async function state(shop: Open, out_trade_no: string): Promise<unknown> {
  const { status, body } = await call(shop, 'GET', `/orders/${out_trade_no}`);
  assert.equal(status, 200, JSON.stringify(body));
  return body['state'];
}

/** How often the shop made the tea. */
function timesPaid({ printed }: Open, out_trade_no: string): number {
  return printed().split(`paid ${out_trade_no}: 1280 fen`).length - 1;
}

/** WeChat opens the payment only with the merchant's signature. */
function checkPayment({ appid, sandbox }: Open, payment: Record<string, string>): void {
  const lines = [appid, payment['timeStamp'], payment['nonceStr'], payment['package'], ''];
  const { cert } = sandbox.config.merchant as { cert: string };
  const isSigned = createVerify('RSA-SHA256')
    .update(lines.join('\n'))
    .verify(cert, payment['paySign'] ?? '', 'base64');
  assert.ok(isSigned, 'paySign');
}

async function call(
  { url }: Open,
  method: string,
  path: string,
  body?: object,
  token?: string,
): Promise<Answer> {
  const response = await fetch(url + path, {
    method,
    headers: {
      ...(body ? { 'Content-Type': 'application/json' } : {}),
      ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const text = await response.text();
  try {
    return { status: response.status, body: JSON.parse(text || '{}') };
  } catch {
    return { status: response.status, body: { text } };
  }
}
