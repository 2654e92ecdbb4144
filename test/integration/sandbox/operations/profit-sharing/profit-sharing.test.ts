import { describe, expect, it, onTestFinished } from 'vitest';
import { Builder, type RequestOf } from '../../../../../src/index.ts';
import { createSandbox } from '../../../../../src/sandbox/index.ts';
import { documentedAnswers } from '../../../../support/sandbox/documented-answers.ts';
import { openNotifyUrl } from '../../../../support/sandbox/notified.ts';

type Sharing = RequestOf<'v3/profitsharing/orders', 'post'>['json'];

const APPID = 'wx0000000000000001';
const SHOP = { type: 'MERCHANT_ID', account: '1900000109' } as const;
const PERSON = { type: 'PERSONAL_OPENID', account: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' } as const;
const share = (amount: number, receiver: typeof SHOP | typeof PERSON = SHOP) => ({
  ...receiver,
  amount,
  description: '分给门店',
});

/** A merchant whose order was paid more than a minute ago, and two receivers. */
async function open({ profit_sharing = true, wait = '1m', total = 1000 } = {}) {
  const { notify_url, events } = await openNotifyUrl();
  const sandbox = await createSandbox({ notify_url });
  onTestFinished(() => sandbox.close());
  const { mchid } = sandbox.config;
  const { v3 } = documentedAnswers(Builder.factory(sandbox.config));
  const order = { appid: APPID, mchid, description: '一杯茶', out_trade_no: 'ORDER1', notify_url };
  await v3.pay.transactions.native.post({
    json: { ...order, amount: { total }, settle_info: { profit_sharing } },
  });
  const { transaction_id = '' } = await sandbox.pay('ORDER1');
  const { profitsharing } = v3;
  const add = async (receiver: typeof SHOP | typeof PERSON, name?: string) => {
    const json = { appid: APPID, ...receiver, relation_type: 'STORE' as const };
    return (await profitsharing.receivers.add.post({ json: name ? { ...json, name } : json })).data;
  };
  await add(SHOP, '南山门店');
  await add(PERSON);
  await sandbox.clock.advance(wait);
  events.length = 0;
  const numbers = { appid: APPID, transaction_id, out_order_no: 'S1', unfreeze_unsplit: false };
  return {
    sandbox,
    events,
    v3,
    add,
    transaction_id,
    share: async (json: Partial<Sharing> = {}) =>
      (await profitsharing.orders.post({ json: { ...numbers, receivers: [share(100)], ...json } })).data,
    query: async (out_order_no = 'S1') =>
      (await profitsharing.orders._out_order_no_.get({ out_order_no, query: { transaction_id } })).data,
    unfreeze: async (out_order_no: string) =>
      (
        await profitsharing.orders.unfreeze.post({
          json: { transaction_id, out_order_no, description: '解冻全部剩余资金' },
        })
      ).data,
    unsplit: async () =>
      (await profitsharing.transactions._transaction_id_.amounts.get({ transaction_id })).data.unsplit_amount,
    giveBack: async (amount: number, over: object = {}) =>
      (
        await profitsharing.returnOrders.post({
          json: {
            out_order_no: 'S1',
            out_return_no: 'R1',
            return_mchid: SHOP.account,
            amount,
            description: '用户退款',
            ...over,
          },
        })
      ).data,
    queryReturn: async () =>
      (
        await profitsharing.returnOrders._out_return_no_.get({
          out_return_no: 'R1',
          query: { out_order_no: 'S1' },
        })
      ).data,
  };
}

describe('profit sharing', () => {
  it('gives receivers their shares, which takes a moment, and tells those that are merchants', async () => {
    const { sandbox, events, share: request, query, unsplit, transaction_id } = await open();
    const made = await request({ receivers: [share(200), share(100, PERSON)] });
    expect(made).toMatchObject({ transaction_id, out_order_no: 'S1', state: 'PROCESSING' });
    expect(made.receivers).toMatchObject([{ ...share(200), result: 'PENDING' }, { result: 'PENDING' }]);
    expect(await unsplit()).toBe(700);
    await sandbox.clock.advance('1s');
    const ended = await query();
    expect(ended).toMatchObject({ order_id: made.order_id, state: 'FINISHED' });
    expect(ended.receivers).toMatchObject([
      { result: 'SUCCESS' },
      { ...share(100, PERSON), result: 'SUCCESS' },
    ]);
    expect(events).toMatchObject([
      {
        event_type: 'PROFITSHARING.SUCCESS',
        original_type: 'profitsharing',
        original_data: { transaction_id, out_order_no: 'S1', order_id: made.order_id, receiver: share(200) },
      },
    ]);
  });

  it('is done once under its number', async () => {
    const { sandbox, share: request, unsplit } = await open();
    const made = await request();
    expect(await request()).toEqual(made);
    await expect(request({ receivers: [share(101)] })).rejects.toMatchObject({ code: 'INVALID_REQUEST' });
    await sandbox.clock.advance('1s');
    expect(await request()).toMatchObject({ order_id: made.order_id, state: 'FINISHED' });
    expect(await unsplit()).toBe(900);
  });

  it('goes to others by no more than 30 % of the payment', async () => {
    const { share: request, unsplit } = await open();
    await request({ receivers: [share(200)] });
    await expect(request({ out_order_no: 'S2', receivers: [share(101)] })).rejects.toMatchObject({
      status: 403,
      code: 'RULE_LIMIT',
    });
    await request({ out_order_no: 'S2', receivers: [share(100)] });
    expect(await unsplit()).toBe(700);
  });

  it('rounds that down', async () => {
    const { share: request } = await open({ total: 1002 });
    await expect(request({ receivers: [share(301)] })).rejects.toMatchObject({ code: 'RULE_LIMIT' });
    await request({ receivers: [share(300)] });
  });

  it('counts no refund that was closed', async () => {
    const { v3, sandbox, unsplit } = await open();
    await sandbox.refund('BACK', 'CLOSED');
    const amount = { refund: 950, total: 1000, currency: 'CNY' };
    await v3.refund.domestic.refunds.post({
      json: { out_trade_no: 'ORDER1', out_refund_no: 'BACK', amount },
    });
    await sandbox.clock.advance(0);
    expect(await unsplit()).toBe(1000);
  });

  it('gives no more than is left', async () => {
    const { v3, sandbox, share: request, unsplit } = await open();
    const amount = { refund: 950, total: 1000, currency: 'CNY' };
    await v3.refund.domestic.refunds.post({
      json: { out_trade_no: 'ORDER1', out_refund_no: 'BACK', amount },
    });
    await sandbox.clock.advance('1s');
    expect(await unsplit()).toBe(50);
    await expect(request({ receivers: [share(51)] })).rejects.toMatchObject({
      status: 403,
      code: 'NOT_ENOUGH',
    });
  });

  it('closes the share of a receiver that was deleted in the meantime', async () => {
    const { v3, sandbox, events, share: request, query, unsplit } = await open();
    await request();
    await v3.profitsharing.receivers.delete.post({ json: { appid: APPID, ...SHOP } });
    await sandbox.clock.advance('1s');
    const { receivers } = await query();
    expect(receivers).toMatchObject([{ result: 'CLOSED', fail_reason: 'NO_RELATION' }]);
    expect(await unsplit()).toBe(1000);
    expect(events).toEqual([]);
  });

  it.each([
    ['a receiver that was not added', [{ ...share(1), account: '1900000110' }], 'INVALID_REQUEST'],
    ['a receiver twice', [share(1), share(2)], 'PARAM_ERROR'],
    ['no receiver', [], 'PARAM_ERROR'],
    ['nothing', [share(0)], 'PARAM_ERROR'],
    [
      '51 receivers',
      Array.from({ length: 51 }, (_, at) => ({ ...share(1), account: `${at}` })),
      'PARAM_ERROR',
    ],
  ])('refuses %s', async (_, receivers, code) => {
    const { share: request, unsplit } = await open();
    await expect(request({ receivers })).rejects.toMatchObject({ status: 400, code });
    expect(await unsplit()).toBe(1000);
  });

  it.each([
    ['was not placed to be shared', { profit_sharing: false }, {}, 400, 'INVALID_REQUEST'],
    ['was paid less than a minute ago', { wait: '30s' }, {}, 400, 'INVALID_REQUEST'],
    ['was paid more than 30 days ago', { wait: '31d' }, {}, 400, 'INVALID_REQUEST'],
    ['is not there', {}, { transaction_id: '1' }, 404, 'RESOURCE_NOT_EXISTS'],
    ['is of nobody of this sub_mchid', {}, { sub_mchid: '1900000109' }, 404, 'RESOURCE_NOT_EXISTS'],
  ])('refuses a payment that %s', async (_, opened, asked, status, code) => {
    const { share: request } = await open(opened);
    await expect(request(asked)).rejects.toMatchObject({ status, code });
  });

  it('releases what is left, once and for all', async () => {
    const { sandbox, events, share: request, query, unfreeze, unsplit } = await open();
    await request();
    await sandbox.clock.advance('1s');
    events.length = 0;
    // The number of a sharing: taken, and nothing happens.
    expect(await unfreeze('S1')).toMatchObject({ out_order_no: 'S1', state: 'FINISHED' });
    expect(await unsplit()).toBe(900);
    expect(await unfreeze('U1')).toMatchObject({ out_order_no: 'U1', state: 'PROCESSING' });
    expect(await unsplit()).toBe(0);
    await sandbox.clock.advance('1s');
    const { receivers } = await query('U1');
    expect(receivers).toMatchObject([{ account: sandbox.config.mchid, amount: 900, result: 'SUCCESS' }]);
    expect(events).toEqual([]);
    await expect(request({ out_order_no: 'S2' })).rejects.toMatchObject({ code: 'NOT_ENOUGH' });
    await expect(unfreeze('U2')).rejects.toMatchObject({ code: 'INVALID_REQUEST' });
  });

  it('releases what is left with the last share', async () => {
    const { share: request, unsplit } = await open();
    await request({ unfreeze_unsplit: true });
    expect(await unsplit()).toBe(0);
  });

  it('releases what is left of itself after 30 days', async () => {
    const { sandbox, unsplit } = await open();
    expect(await unsplit()).toBe(1000);
    await sandbox.clock.advance('30d');
    expect(await unsplit()).toBe(0);
  });
});

describe('a share that is given back', () => {
  it('takes a moment, and the receiver is told', async () => {
    const { sandbox, events, share: request, giveBack, queryReturn } = await open();
    const { order_id } = await request();
    await sandbox.clock.advance('1s');
    events.length = 0;
    const made = await giveBack(60);
    expect(made).toMatchObject({ order_id, out_return_no: 'R1', amount: 60, result: 'PROCESSING' });
    expect(await giveBack(60)).toEqual(made);
    await expect(giveBack(61)).rejects.toMatchObject({ code: 'INVALID_REQUEST' });
    await sandbox.clock.advance('1s');
    expect(await queryReturn()).toMatchObject({ return_id: made.return_id, result: 'SUCCESS' });
    expect(events).toMatchObject([
      {
        event_type: 'PROFITSHARING.RETURN',
        original_data: { order_id: made.return_id, receiver: { account: SHOP.account, amount: 60 } },
      },
    ]);
  });

  it('is no more than the receiver got, by all returns together', async () => {
    const { sandbox, share: request, giveBack } = await open();
    await request();
    await expect(giveBack(1)).rejects.toMatchObject({ code: 'INVALID_REQUEST' });
    await sandbox.clock.advance('1s');
    await giveBack(60);
    await expect(giveBack(41, { out_return_no: 'R2' })).rejects.toMatchObject({
      officialMessage: '回退金额超过可回退金额',
    });
    await giveBack(40, { out_return_no: 'R2' });
  });

  it('is taken within 180 days', async () => {
    const { sandbox, share: request, giveBack } = await open();
    await request();
    await sandbox.clock.advance('179d');
    await giveBack(1);
    await sandbox.clock.advance('2d');
    await expect(giveBack(1, { out_return_no: 'R2' })).rejects.toMatchObject({ code: 'INVALID_REQUEST' });
  });

  it.each([
    ['of a person', { return_mchid: PERSON.account }, { code: 'INVALID_REQUEST' }],
    ['of another merchant', { return_mchid: '1900000110' }, { code: 'INVALID_REQUEST' }],
    ['of an order that is not there', { out_order_no: 'S9' }, { officialMessage: '分账单不存在' }],
    ['of no order', { out_order_no: '' }, { code: 'PARAM_ERROR' }],
    ['of another order_id', { order_id: '1' }, { officialMessage: '分账单不存在' }],
  ])('is not %s', async (_, over, refusal) => {
    const { sandbox, share: request, giveBack } = await open();
    await request({ receivers: [share(100), share(100, PERSON)] });
    await sandbox.clock.advance('1s');
    await expect(giveBack(1, over)).rejects.toMatchObject(refusal);
  });
});

it('receivers answer with their name, and the ratio is 30 %', async () => {
  const { add, v3 } = await open();
  expect(await add(SHOP, '北山门店')).toEqual({ ...SHOP, name: '北山门店', relation_type: 'STORE' });
  const sub_mchid = '1900000109';
  const { data } = await v3.profitsharing.merchantConfigs._sub_mchid_.get({ sub_mchid });
  expect(data).toEqual({ sub_mchid, max_ratio: 3000 });
});
