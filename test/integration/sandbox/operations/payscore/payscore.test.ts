import { describe, expect, it } from 'vitest';
import { Builder, type RequestOf } from '../../../../../src/index.ts';
import { documentedAnswers } from '../../../../support/sandbox/documented-answers.ts';
import { openNotifyUrl } from '../../../../support/sandbox/notified.ts';
import { openSandbox } from '../../../../support/sandbox/raw-request.ts';

const PATH = 'v3/payscore/serviceorder';
type Order = RequestOf<typeof PATH, 'post'>['json'];
type Completion = RequestOf<`${typeof PATH}/{out_order_no}/complete`, 'post'>['json'];

const names = { appid: 'wx0000000000000001', service_id: '500001' };
const bill = (amount: number, discount = 0) => ({
  post_payments: [{ name: '租用', amount }],
  post_discounts: [{ name: '会员', description: '会员优惠', amount: discount }],
  total_amount: amount - discount,
});

async function open() {
  const sandbox = await openSandbox();
  const { notify_url, events } = await openNotifyUrl();
  const orders = documentedAnswers(Builder.factory(sandbox.config)).v3.payscore.serviceorder;
  const one = { out_order_no: 'ORDER1' };
  const order: Order = {
    ...names,
    ...one,
    service_introduction: '充电宝',
    time_range: { start_time: 'OnAccept', start_time_remark: '开始' },
    location: { start_location: '南山' },
    risk_fund: { name: 'DEPOSIT', amount: 10_000 },
    notify_url,
  };
  return {
    sandbox,
    events,
    create: async (over: Partial<Order> = {}) => (await orders.post({ json: { ...order, ...over } })).data,
    query: async () => (await orders.get({ query: { ...names, ...one } })).data,
    cancel: async () =>
      (await orders._out_order_no_.cancel.post({ ...one, json: { ...names, reason: '用户不要了' } })).data,
    complete: async (over: Partial<Completion> = {}) =>
      (await orders._out_order_no_.complete.post({ ...one, json: { ...names, ...bill(300, 100), ...over } }))
        .data,
    modify: async (amount: number) =>
      (
        await orders._out_order_no_.modify.post({
          ...one,
          json: { ...names, ...bill(amount), reason: '少收' },
        })
      ).data,
    pay: async () => (await orders._out_order_no_.pay.post({ ...one, json: names })).data,
    sync: async (paid_time = '20261123100000') =>
      (
        await orders._out_order_no_.sync.post({
          ...one,
          json: { ...names, type: 'Order_Paid', detail: { paid_time } },
        })
      ).data,
  };
}

describe('a payscore order', () => {
  it('is confirmed, completed and paid', async () => {
    const { sandbox, events, create, query, complete } = await open();
    const made = await create();
    expect(made).toMatchObject({
      mchid: sandbox.config.mchid,
      state: 'CREATED',
      risk_fund: { amount: 10_000 },
    });
    expect(made.package).toMatch(/^[\w+/]{43}=$/);
    await sandbox.confirmService('ORDER1', { openid: 'oUser' });
    expect(await query()).toMatchObject({
      state: 'DOING',
      state_description: 'USER_CONFIRM',
      openid: 'oUser',
    });
    expect(events).toMatchObject([
      {
        event_type: 'PAYSCORE.USER_CONFIRM',
        original_data: { ...names, out_order_no: 'ORDER1', openid: 'oUser' },
      },
    ]);
    events.length = 0;
    const completed = await complete({
      time_range: { end_time: '20261123100000' },
      location: { end_location: '福田' },
    });
    expect(completed).toMatchObject({
      order_id: made.order_id,
      state: 'DOING',
      state_description: 'MCH_COMPLETE',
      total_amount: 200,
      need_collection: true,
    });
    expect(await query()).toMatchObject({
      time_range: { start_time: 'OnAccept', end_time: '20261123100000' },
      location: { start_location: '南山', end_location: '福田' },
      collection: { state: 'USER_PAYING', paying_amount: 200, paid_amount: 0 },
    });
    await sandbox.clock.advance('1s');
    const paid = await query();
    expect(paid).toMatchObject({
      state: 'DONE',
      collection: { state: 'USER_PAID', total_amount: 200, paying_amount: 0, paid_amount: 200 },
    });
    expect(paid).not.toHaveProperty('state_description');
    expect(paid.collection?.details).toMatchObject([{ seq: 1, amount: 200, paid_type: 'NEWTON' }]);
    expect(events).toMatchObject([
      {
        event_type: 'PAYSCORE.USER_PAID',
        original_type: 'payscore',
        original_data: {
          out_order_no: 'ORDER1',
          openid: 'oUser',
          total_amount: 200,
          collection: { state: 'USER_PAID' },
        },
      },
    ]);
  });

  it('begins at once for a user who authorised the service', async () => {
    const { create } = await open();
    const authorised = { need_user_confirm: false };
    await expect(create(authorised)).rejects.toMatchObject({
      code: 'PARAM_ERROR',
      detail: { field: '/openid' },
    });
    expect(await create({ ...authorised, openid: 'oUser' })).toMatchObject({ state: 'DOING' });
  });

  it('is made once under its number', async () => {
    const { create } = await open();
    const made = await create();
    expect(await create()).toEqual(made);
    const risk_fund = { name: 'DEPOSIT' as const, amount: 1 };
    await expect(create({ risk_fund })).rejects.toMatchObject({ code: 'INVALID_REQUEST' });
  });

  it('ends without a payment where it costs nothing', async () => {
    const { sandbox, events, create, query, complete } = await open();
    await create();
    await sandbox.confirmService('ORDER1');
    events.length = 0;
    expect(await complete(bill(100, 100))).toMatchObject({ state: 'DONE', total_amount: 0 });
    expect(await query()).toMatchObject({ state: 'DONE', need_collection: false });
    expect(events).toEqual([]);
  });

  it('is cancelled until it is completed, and only then', async () => {
    const { sandbox, create, query, cancel, complete } = await open();
    const { order_id } = await create();
    expect(await cancel()).toMatchObject({ order_id });
    expect(await cancel()).toMatchObject({ order_id });
    expect(await query()).toMatchObject({ state: 'REVOKED' });
    await expect(sandbox.confirmService('ORDER1')).rejects.toThrow(/REVOKED/);
    await expect(complete()).rejects.toMatchObject({ code: 'INVALID_REQUEST' });
  });

  it('is not cancelled when it is completed', async () => {
    const { sandbox, create, cancel, complete, query } = await open();
    await create();
    await sandbox.confirmService('ORDER1');
    await complete();
    await expect(cancel()).rejects.toMatchObject({ status: 400, code: 'INVALID_REQUEST' });
    await sandbox.clock.advance('1s');
    await expect(cancel()).rejects.toMatchObject({ status: 400, code: 'INVALID_REQUEST' });
    expect(await query()).toMatchObject({ state: 'DONE' });
  });

  it('expires after 30 days that nobody confirmed it', async () => {
    const { sandbox, create, query } = await open();
    await create();
    await sandbox.clock.advance('30d');
    expect(await query()).toMatchObject({ state: 'EXPIRED' });
  });

  it('is completed once: the same again is answered how it stands', async () => {
    const { sandbox, create, complete } = await open();
    await create();
    await expect(complete()).rejects.toMatchObject({ code: 'INVALID_REQUEST' });
    await sandbox.confirmService('ORDER1');
    const completed = await complete();
    expect(await complete()).toEqual(completed);
    await expect(complete(bill(1))).rejects.toMatchObject({ code: 'INVALID_REQUEST' });
  });

  it.each([
    ['more than the risk fund', bill(10_001), 'INVALID_REQUEST'],
    ['another sum than its items', { ...bill(300), total_amount: 299 }, 'INVALID_REQUEST'],
    ['less than nothing', { post_payments: [], total_amount: -1 }, 'PARAM_ERROR'],
    ['parts of a fen', { post_payments: [{ name: '租用', amount: 1.5 }], total_amount: 1.5 }, 'PARAM_ERROR'],
  ])('does not cost %s', async (_, over, code) => {
    const { sandbox, create, complete, query } = await open();
    await create();
    await sandbox.confirmService('ORDER1');
    await expect(complete(over)).rejects.toMatchObject({ status: 400, code });
    expect(await query()).toMatchObject({ state_description: 'USER_CONFIRM' });
  });
});

describe('a payscore order that is not paid', () => {
  async function unpaid() {
    const opened = await open();
    await opened.create();
    await opened.sandbox.confirmService('ORDER1', { unpaid: true });
    await opened.complete();
    await opened.sandbox.clock.advance('1d');
    expect(await opened.query()).toMatchObject({ state: 'DOING', collection: { state: 'USER_PAYING' } });
    opened.events.length = 0;
    return opened;
  }

  it('is paid when the merchant asks again', async () => {
    const { sandbox, events, pay, query } = await unpaid();
    expect(await pay()).toMatchObject({ out_order_no: 'ORDER1' });
    await sandbox.clock.advance('1s');
    expect(await query()).toMatchObject({ state: 'DONE' });
    expect(events).toMatchObject([{ event_type: 'PAYSCORE.USER_PAID' }]);
    await expect(pay()).rejects.toMatchObject({ code: 'INVALID_REQUEST' });
  });

  it('costs less when it is modified, never more', async () => {
    const { modify, query } = await unpaid();
    await expect(modify(201)).rejects.toMatchObject({ code: 'INVALID_REQUEST' });
    expect(await modify(150)).toMatchObject({ total_amount: 150, collection: { paying_amount: 150 } });
    await expect(modify(151)).rejects.toMatchObject({ code: 'INVALID_REQUEST' });
    expect(await query()).toMatchObject({ total_amount: 150 });
  });

  it('was paid in another way when the merchant says so', async () => {
    const { sandbox, pay, sync, query } = await unpaid();
    await expect(sync('2026-11-23')).rejects.toMatchObject({ detail: { field: '/detail/paid_time' } });
    await pay();
    expect(await sync()).toMatchObject({
      state: 'DONE',
      collection: { state: 'USER_PAID', details: [{ paid_type: 'MCH', paid_time: '20261123100000' }] },
    });
    // What was asked for before takes no money any more.
    await sandbox.clock.advance('1s');
    expect((await query()).collection?.details).toHaveLength(1);
    await expect(sync()).rejects.toMatchObject({ code: 'INVALID_REQUEST' });
  });
});

it('a partner does the same for his sub-merchant, and is answered with nothing', async () => {
  const sandbox = await openSandbox();
  const { notify_url, events } = await openNotifyUrl();
  const orders = documentedAnswers(Builder.factory(sandbox.config)).v3.payscore.partner.serviceorder;
  const [sub_mchid, service_id, out_order_no] = ['1900000109', '500001', 'ORDER1'];
  const made = await orders.post({
    json: {
      service_id,
      appid: 'wx0000000000000001',
      sub_mchid,
      out_order_no,
      service_introduction: '充电宝',
      risk_fund: { name: 'DEPOSIT', amount: 10_000 },
      time_range: { start_time: 'OnAccept' },
      post_discounts: [{ name: '会员', description: '会员优惠', amount: 100 }],
      notify_url,
    },
  });
  expect(made.data).toMatchObject({ mchid: sandbox.config.mchid, sub_mchid, state: 'CREATED' });
  await sandbox.confirmService(out_order_no, { unpaid: true });
  const one = orders._out_order_no_;
  const whose = { service_id, sub_mchid };
  const completion = { ...whose, post_payments: [{ name: '租用', amount: 300 }], total_amount: 300 };
  expect((await one.complete.post({ out_order_no, json: completion })).status).toBe(204);
  const query = async (query: object) =>
    (await orders.get({ query: { ...whose, out_order_no, ...query } })).data;
  const completed = await query({});
  expect(completed).toMatchObject({ sub_mchid, state_description: 'MCH_COMPLETE', total_amount: 300 });
  expect(completed).not.toHaveProperty('post_discounts');
  await expect(query({ sub_mchid: '1900000110' })).rejects.toMatchObject({ code: 'ORDER_NOT_EXIST' });
  const detail = { paid_time: '20261123100000' };
  const json = { ...whose, type: 'Order_Paid' as const, detail };
  expect((await one.sync.post({ out_order_no, json })).status).toBe(204);
  await expect.poll(() => events).toHaveLength(2);
  expect(events[1]).toMatchObject({
    event_type: 'PAYSCORE.USER_PAID',
    original_data: { sub_mchid, out_order_no, state: 'DONE' },
  });
  await expect(one.cancel.post({ out_order_no, json: { ...whose, reason: '不要了' } })).rejects.toMatchObject(
    {
      status: 400,
      code: 'INVALID_REQUEST',
    },
  );
});

it('an order that was not made is not there', async () => {
  const { sandbox, query, cancel, complete, modify, pay, sync } = await open();
  for (const ask of [query, cancel, complete, () => modify(1), pay, sync]) {
    await expect(ask()).rejects.toMatchObject({ status: 404, code: 'ORDER_NOT_EXIST' });
  }
  await expect(sandbox.confirmService('ORDER1')).rejects.toThrow(/no such order/);
});
