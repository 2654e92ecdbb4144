import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { Builder } from '../../../../src/builder/builder.ts';
import { VerificationError } from '../../../../src/errors/index.ts';
import { createSandbox, type Sandbox } from '../../../../src/sandbox/index.ts';
import { retriesOf } from '../../../../src/sandbox/notify/schedule.ts';
import { Webhook } from '../../../../src/webhook/index.ts';
import { openNotifyUrl } from '../../../support/sandbox/notified.ts';
import { openShop } from '../../../support/sandbox/shop.ts';

const MINUTE = 60;
const HOUR = 3_600;

/** The seconds between the attempts of the only notification. */
function gapsOf(times: readonly string[]): number[] {
  const seconds = times.map((time) => Date.parse(time) / 1_000);
  return seconds.slice(1).map((time, index) => time - (seconds[index] ?? 0));
}

describe('a notification', () => {
  it('is signed and encrypted as documented', async () => {
    const { sandbox, listener, sell, events } = await openShop();
    await sell('T20261123001');
    const [{ headers, body } = { headers: {}, body: '' }] = listener.heard;
    expect(headers).toMatchObject({
      'content-type': 'application/json',
      'request-id': expect.stringMatching(/.-0$/),
      'wechatpay-nonce': expect.any(String),
      'wechatpay-serial': sandbox.platform.serial,
      'wechatpay-signature': expect.any(String),
      'wechatpay-signature-type': 'WECHATPAY2-SHA256-RSA2048',
      'wechatpay-timestamp': expect.stringMatching(/^\d{10}$/),
    });
    expect(JSON.parse(String(body))).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
      create_time: expect.any(String),
      resource_type: 'encrypt-resource',
      event_type: 'TRANSACTION.SUCCESS',
      summary: '支付成功',
      resource: {
        original_type: 'transaction',
        algorithm: 'AEAD_AES_256_GCM',
        ciphertext: expect.any(String),
        associated_data: 'transaction',
        nonce: expect.stringMatching(/^\w{12}$/),
      },
    });
    await events();
    expect(sandbox.notifications).toMatchObject([
      {
        event_type: 'TRANSACTION.SUCCESS',
        state: 'DELIVERED',
        attempts: [{ kind: 'notification', status: 204, accepted: true }],
      },
    ]);
  });

  it('is sent where `deliver` says, and keeps the notify_url that it is for', async () => {
    const { notify_url, events } = await openNotifyUrl();
    const asked: string[] = [];
    const sandbox = await createSandbox({
      deliver: (url) => {
        asked.push(url);
        if (url.endsWith('/none')) throw new Error('not there');
        return notify_url;
      },
    });
    onTestFinished(() => sandbox.close());
    const real = 'https://shop.example.com/notify';
    const sent = await sandbox.trigger('REFUND.SUCCESS', {}, { notify_url: real });
    expect(sent).toMatchObject({ notify_url: real, state: 'DELIVERED' });
    expect(asked).toEqual([real]);
    expect(events).toMatchObject([{ event_type: 'REFUND.SUCCESS' }]);
    const failed = await sandbox.trigger('REFUND.SUCCESS', {}, { notify_url: `${real}/none` });
    expect(failed.attempts).toMatchObject([{ accepted: false, error: 'not there' }]);
  });

  it('is signed with what the platform signs with now, and by real time', async () => {
    const { sandbox, listener, sell } = await openShop();
    listener.answer = (response) => void response.writeHead(500).end();
    await sell('T20261123001');
    sandbox.rotate('public-key');
    await sandbox.clock.advance('2d');
    const { id, key } = sandbox.publicKey;
    const last = listener.heard.at(-1);
    expect(last?.headers['wechatpay-serial']).toBe(id);
    expect(Math.abs(Number(last?.headers['wechatpay-timestamp']) - Date.now() / 1_000)).toBeLessThan(60);
    const webhook = Webhook.factory({ certs: { [id]: key }, apiv3Key: sandbox.apiv3Key });
    await webhook.parse(last ?? { headers: {}, body: '' });
  });

  it('comes again on its schedule, until it is given up', async () => {
    const { sandbox, listener, sell } = await openShop();
    listener.answer = (response) => void response.writeHead(500).end('{"code":"FAIL","message":"失败"}');
    await sell('T20261123001');
    expect(sandbox.notifications).toMatchObject([{ state: 'SENDING', retries: 1 }]);
    await sandbox.clock.advance('24h');
    expect(sandbox.notifications).toMatchObject([{ state: 'SENDING' }]);
    await sandbox.clock.advance('5m');
    const [{ state, attempts } = { state: '', attempts: [] }] = sandbox.notifications;
    expect(state).toBe('GIVEN_UP');
    expect(attempts[0]).toMatchObject({
      status: 500,
      accepted: false,
      answer: expect.stringContaining('FAIL'),
    });
    expect(gapsOf(attempts.map(({ time }) => time))).toEqual(
      [15, 15, 30, 3 * MINUTE, 10 * MINUTE, 20 * MINUTE, ...Array(3).fill(30 * MINUTE), HOUR]
        .concat([3, 3, 3, 6, 6].map((hours) => hours * HOUR))
        .map((gap) => expect.closeTo(gap, -1)),
    );
    await sandbox.clock.advance('30d');
    expect(listener.heard).toHaveLength(16);
    expect(new Set(listener.heard.map(({ body }) => String(body))).size).toBe(1);
  });

  it.each([
    [200, true],
    [204, true],
    [201, false],
    [202, false],
    [301, false],
    [400, false],
    [500, false],
  ])('that is answered %i: accepted %s', async (status, accepted) => {
    const { sandbox, listener, sell } = await openShop();
    listener.answer = (response) => void response.writeHead(status, { Location: listener.url }).end();
    await sell('T20261123001');
    expect(sandbox.notifications).toMatchObject([{ attempts: [{ status, accepted }] }]);
    listener.answer = (response) => void response.writeHead(204).end();
    await sandbox.clock.advance('15s');
    expect(sandbox.notifications).toMatchObject([{ state: 'DELIVERED' }]);
    expect(listener.heard).toHaveLength(accepted ? 1 : 2);
  });

  it('needs an answer within 5 s', async () => {
    const { sandbox, listener, sell } = await openShop();
    const { timeout } = AbortSignal;
    // A hundred times as fast.
    const hurry = vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => timeout(ms / 100));
    onTestFinished(() => hurry.mockRestore());
    listener.answer = () => {};
    await sell('T20261123001');
    expect(sandbox.notifications).toMatchObject([
      { state: 'SENDING', attempts: [{ accepted: false, error: 'no response within 5 s' }] },
    ]);
    expect(hurry).toHaveBeenCalledWith(5000);
  });

  it('survives that nobody listens', async () => {
    const { sandbox, native } = await openShop();
    await native('T20261123001', { notify_url: 'http://127.0.0.1:1/notify' });
    await sandbox.pay('T20261123001');
    expect(sandbox.notifications).toMatchObject([{ attempts: [{ accepted: false, error: 'ECONNREFUSED' }] }]);
  });

  it('survives an answer that breaks off', async () => {
    const { sandbox, listener, sell } = await openShop();
    listener.answer = (response) => {
      response.writeHead(200, { 'Content-Length': 100 }).write('half');
      setTimeout(() => response.destroy(), 10);
    };
    await sell('T20261123001');
    expect(sandbox.notifications).toMatchObject([{ attempts: [{ accepted: false, error: 'ECONNRESET' }] }]);
  });

  it('may come twice', async () => {
    const { sandbox, listener, sell } = await openShop();
    sandbox.notify({ duplicate: true });
    await sell('T20261123001');
    const [first, second] = listener.heard.map(({ body }) => String(body));
    expect(second).toBe(first);
    sandbox.notify({ duplicate: false });
    await sell('T20261123002');
    expect(listener.heard).toHaveLength(3);
  });

  it('may be overtaken by the next, or comes alone 15 s later', async () => {
    const { sandbox, events, sell } = await openShop();
    sandbox.notify({ shuffle: true });
    for (const number of ['T20261123001', 'T20261123002', 'T20261123003']) await sell(number);
    const numbers = async () =>
      ((await events()) as { resource: { original_data: { out_trade_no: string } } }[]).map(
        ({ resource }) => resource.original_data.out_trade_no,
      );
    expect(await numbers()).toEqual(['T20261123002', 'T20261123001']);
    await sandbox.clock.advance('15s');
    expect(await numbers()).toEqual(['T20261123002', 'T20261123001', 'T20261123003']);
  });

  it('may come after a probe, which is refused by who verifies', async () => {
    const { sandbox, listener, sell } = await openShop();
    const webhook = Webhook.factory(sandbox.config);
    const reasons: unknown[] = [];
    listener.answer = (response, heard) => {
      webhook.parse(heard).then(
        () => response.writeHead(204).end(),
        (reason: unknown) => {
          reasons.push(reason);
          response.writeHead(401).end();
        },
      );
    };
    sandbox.notify({ probe: true });
    await sell('T20261123001');
    expect(reasons).toHaveLength(1);
    expect(reasons[0]).toBeInstanceOf(VerificationError);
    expect(reasons[0]).toMatchObject({ probe: true });
    expect(sandbox.notifications).toMatchObject([
      {
        state: 'DELIVERED',
        attempts: [
          { kind: 'probe', status: 401, accepted: true },
          { kind: 'notification', accepted: true },
        ],
      },
    ]);
  });

  it('says so of who accepts a probe', async () => {
    const { sandbox, sell } = await openShop();
    sandbox.notify({ probe: true });
    await sell('T20261123001');
    expect(sandbox.notifications[0]?.attempts).toMatchObject([
      { kind: 'probe', status: 204, accepted: false, error: expect.stringContaining('not verified') },
      { kind: 'notification', accepted: true },
    ]);
  });

  it('goes to the place that is set for all, where no request names one', async () => {
    const { sandbox, listener, body } = await openShop();
    const { notify_url: _, ...json } = body('T20261123001');
    const order = (named: Sandbox) =>
      Builder.factory(named.config)
        .chain('v3/pay/transactions/codepay')
        .post({
          json: {
            ...json,
            amount: { total: 200_000 },
            payer: { auth_code: '130061098828009406' },
            scene_info: { store_info: {} },
          },
        });
    await order(sandbox);
    await sandbox.pay('T20261123001');
    expect(sandbox.notifications).toEqual([]);
    const named = await createSandbox({ notify_url: listener.url });
    onTestFinished(() => named.close());
    await order(named);
    await named.pay('T20261123001');
    expect(named.notifications).toMatchObject([{ notify_url: listener.url, state: 'DELIVERED' }]);
  });

  it('ends with the simulator', async () => {
    const { sandbox, listener, sell } = await openShop();
    listener.answer = (response) => void response.writeHead(500).end();
    await sell('T20261123001');
    await sandbox.close();
    await sandbox.clock.advance('2d');
    await sleep(20);
    expect(listener.heard).toHaveLength(1);
  });
});

describe('the schedule', () => {
  it.each<[string, number, number]>([
    ['TRANSACTION.SUCCESS', 15, 24 * HOUR + 4 * MINUTE],
    ['v2/transaction-success', 15, 24 * HOUR + 4 * MINUTE],
    ['UNHEARD.OF', 15, 24 * HOUR + 4 * MINUTE],
    ['MCHTRANSFER.BILL.FINISHED', 64, 10 * 15 + 10 * 300 + 44 * 1_800],
    ['MCHWITHDRAW.CHANGE', 67, 10 * 15 + 10 * 300 + 47 * 1_800],
    ['COUPON.SEND', 10, 600],
    ['COUPON.USE', 8, 480],
    ['PRODUCT_COUPON_SP.SEND', 11, 660],
    ['BLOCKRECORD.CHANGE', 14, 3 + 60 + 180 + 600 + 1_200 + 9 * 3_600],
    ['WEBIZPAY.REVOKED', 9, 15 + 15 + 30 + 180 + 4 * 1_800 + 3_600],
    ['CREDIT_REPAYMENT.SIGN_CONTRACT', 14, 30 + 90 + 8 * 300],
    ['v2/pap-contract-state-changed', 29, 30 + 90 + 23 * 300],
    ['v2/vehicle-state-changed-for-parking', 9, 3_066],
  ])('of %s has %i more attempts in %i s', (event_type, count, seconds) => {
    const retries = retriesOf(event_type);
    expect(retries).toHaveLength(count);
    expect(retries.reduce((sum, wait) => sum + wait, 0)).toBe(seconds);
  });
});
