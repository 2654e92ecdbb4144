import { describe, expect, it } from 'vitest';
import { Builder, type RequestOf } from '../../../../../src/index.ts';
import { documentedAnswers } from '../../../../support/sandbox/documented-answers.ts';
import { openNotifyUrl } from '../../../../support/sandbox/notified.ts';
import { openSandbox } from '../../../../support/sandbox/raw-request.ts';

type Stock = RequestOf<'v3/marketing/favor/coupon-stocks', 'post'>['json'];
type Coupon = RequestOf<'v3/marketing/favor/users/{openid}/coupons', 'post'>['json'];

const APPID = 'wx0000000000000001';
const DAY = 24 * 3600 * 1000;
const at = (ms: number) => new Date(Date.now() + ms).toISOString().replace(/\.\d+Z$/, '+00:00');
const limits = {
  max_coupons: 3,
  max_amount: 1500,
  max_coupons_per_user: 2,
  natural_person_limit: false,
  prevent_api_abuse: true,
};

async function open() {
  const sandbox = await openSandbox();
  const { mchid } = sandbox.config;
  const { favor } = documentedAnswers(Builder.factory(sandbox.config)).v3.marketing;
  const side = { stock_creator_mchid: mchid };
  const stock: Stock = {
    stock_name: '新人券',
    belong_merchant: mchid,
    available_begin_time: at(-DAY),
    available_end_time: at(DAY),
    stock_use_rule: limits,
    no_cash: false,
    stock_type: 'NORMAL',
    pattern_info: { description: '满减' },
    coupon_use_rule: {
      coupon_available_time: {},
      fixed_normal_coupon: { coupon_amount: 500, transaction_minimum: 1000 },
    },
    out_request_no: 'S1',
  };
  const create = async (over: Partial<Stock> = {}) =>
    (await favor.couponStocks.post({ json: { ...stock, ...over } })).data;
  const move = async (stock_id: string, verb: 'start' | 'pause' | 'restart' | 'stop') =>
    (await favor.stocks._stock_id_[verb].post({ stock_id, json: side })).data;
  return {
    sandbox,
    mchid,
    favor,
    create,
    move,
    /** A stock whose coupons can be sent. */
    begin: async (over: Partial<Stock> = {}) => {
      const { stock_id } = await create(over);
      await move(stock_id, 'start');
      return stock_id;
    },
    stock: async (stock_id: string) => (await favor.stocks._stock_id_.get({ stock_id, query: side })).data,
    list: async (query: object = {}) =>
      (await favor.stocks.get({ query: { limit: 10, offset: 0, ...side, ...query } })).data,
    send: async (stock_id: string, out_request_no: string, openid = 'oUser', over: Partial<Coupon> = {}) =>
      (
        await favor.users._openid_.coupons.post({
          openid,
          json: { stock_id, out_request_no, appid: APPID, ...side, ...over },
        })
      ).data.coupon_id,
    coupon: async (coupon_id: string, openid = 'oUser') =>
      (await favor.users._openid_.coupons._coupon_id_.get({ openid, coupon_id, query: { appid: APPID } }))
        .data,
    coupons: async (query: object = {}) =>
      (
        await favor.users._openid_.coupons.get({
          openid: 'oUser',
          query: { appid: APPID, creator_mchid: mchid, ...query },
        })
      ).data,
  };
}

describe('a stock of coupons', () => {
  it('is made once, started, paused and started again', async () => {
    const { create, move, stock, mchid } = await open();
    const made = await create();
    expect(await create()).toEqual(made);
    await expect(create({ stock_name: '老人券' })).rejects.toMatchObject({ code: 'INVALID_REQUEST' });
    const { stock_id } = made;
    expect(await stock(stock_id)).toMatchObject({
      stock_id,
      stock_creator_mchid: mchid,
      status: 'unactivated',
      description: '满减',
      stock_use_rule: { max_coupons: 3, max_amount: 1500, max_coupons_per_user: 2 },
      distributed_coupons: 0,
    });
    await expect(move(stock_id, 'pause')).rejects.toMatchObject({ status: 400, code: 'INVALID_REQUEST' });
    expect(await move(stock_id, 'start')).toMatchObject({ stock_id, start_time: expect.any(String) });
    await expect(move(stock_id, 'start')).rejects.toMatchObject({ status: 400, code: 'INVALID_REQUEST' });
    expect(await move(stock_id, 'pause')).toHaveProperty('pause_time');
    expect(await stock(stock_id)).toMatchObject({ status: 'paused' });
    expect(await move(stock_id, 'restart')).toHaveProperty('restart_time');
    expect(await stock(stock_id)).toMatchObject({ status: 'running' });
  });

  it('is stopped for good', async () => {
    const { begin, move, stock } = await open();
    const stock_id = await begin();
    const stopped = await move(stock_id, 'stop');
    expect(await stock(stock_id)).toMatchObject({ status: 'stoped', ...stopped });
    await expect(move(stock_id, 'restart')).rejects.toMatchObject({ code: 'INVALID_REQUEST' });
  });

  it('stops when its time is over', async () => {
    const { sandbox, begin, stock, move, send } = await open();
    const stock_id = await begin();
    await sandbox.clock.advance('2d');
    expect(await stock(stock_id)).toMatchObject({ status: 'stoped' });
    await expect(move(stock_id, 'restart')).rejects.toMatchObject({ code: 'INVALID_REQUEST' });
    await expect(send(stock_id, 'C1')).rejects.toMatchObject({ code: 'INVALID_REQUEST' });
  });

  it('is listed by its state, in pages', async () => {
    const { create, begin, list } = await open();
    await create();
    const second = await begin({ out_request_no: 'S2' });
    expect((await list()).total_count).toBe(2);
    const running = await list({ status: 'running' });
    expect(running.data?.map(({ stock_id }) => stock_id)).toEqual([second]);
    const page = await list({ limit: 1, offset: 1 });
    expect(page).toMatchObject({ total_count: 2, limit: 1, offset: 1, data: [{ stock_id: second }] });
    await expect(list({ limit: 11 })).rejects.toMatchObject({ code: 'PARAM_ERROR' });
  });

  it('names the merchants that take its coupons', async () => {
    const { favor, create, mchid } = await open();
    const coupon_use_rule = {
      coupon_available_time: {},
      fixed_normal_coupon: { coupon_amount: 500, transaction_minimum: 1000 },
      available_merchants: [mchid, '1900000109'],
    };
    const { stock_id } = await create({ coupon_use_rule });
    const query = { offset: 0, limit: 10, stock_creator_mchid: mchid };
    const { data } = await favor.stocks._stock_id_.merchants.get({ stock_id, query });
    expect(data).toMatchObject({ stock_id, total_count: 2, data: [mchid, '1900000109'] });
  });

  it.each([
    ['/available_end_time', { available_end_time: at(-2 * DAY) }],
    ['/available_begin_time', { available_begin_time: 'now' }],
    ['/stock_use_rule/max_coupons', { stock_use_rule: { ...limits, max_coupons: 0 } }],
    ['/coupon_use_rule/fixed_normal_coupon', { coupon_use_rule: { coupon_available_time: {} } }],
  ])('is refused for its %s', async (field, over) => {
    const { create } = await open();
    await expect(create(over)).rejects.toMatchObject({ code: 'PARAM_ERROR', detail: { field } });
  });
});

describe('a coupon', () => {
  it('is sent, used, and the merchant told where he wants to be', async () => {
    const { sandbox, favor, mchid, begin, stock, send, coupon, coupons } = await open();
    const { notify_url, events } = await openNotifyUrl();
    const query = { mchid };
    await expect(favor.callbacks.get({ query })).rejects.toMatchObject({ code: 'RESOURCE_NOT_EXISTS' });
    await favor.callbacks.post({ json: { mchid, notify_url } });
    expect((await favor.callbacks.get({ query })).data).toEqual({ mchid, notify_url });
    const stock_id = await begin();
    const coupon_id = await send(stock_id, 'C1');
    expect(await coupon(coupon_id)).toMatchObject({
      stock_id,
      coupon_name: '新人券',
      status: 'SENDED',
      normal_coupon_information: { coupon_amount: 500, transaction_minimum: 1000 },
    });
    expect(await stock(stock_id)).toMatchObject({ distributed_coupons: 1 });
    await sandbox.useCoupon(coupon_id, { transaction_id: '42' });
    const consumed = { consume_mchid: mchid, transaction_id: '42' };
    expect(await coupon(coupon_id)).toMatchObject({ status: 'USED' });
    expect(await coupons({ status: 'SENDED' })).toMatchObject({ total_count: 0, data: [] });
    expect(await coupons({ status: 'USED' })).toMatchObject({ total_count: 1, data: [{ coupon_id }] });
    expect(events).toMatchObject([
      {
        event_type: 'COUPON.USE',
        original_type: 'coupon',
        original_data: {
          coupon_id,
          stock_id,
          status: 'USED',
          no_cash: false,
          consume_information: { ...consumed, consume_amount: 500 },
        },
      },
    ]);
    await expect(sandbox.useCoupon(coupon_id)).rejects.toThrow(/USED/);
    expect(events).toHaveLength(1);
  });

  it('is sent once under its number', async () => {
    const { begin, send, stock } = await open();
    const stock_id = await begin();
    const coupon_id = await send(stock_id, 'C1');
    expect(await send(stock_id, 'C1')).toBe(coupon_id);
    await expect(send(stock_id, 'C1', 'oOther')).rejects.toMatchObject({ code: 'INVALID_REQUEST' });
    expect(await stock(stock_id)).toMatchObject({ distributed_coupons: 1 });
  });

  it('is sent no more often than a user, the number and the budget allow', async () => {
    const { begin, send } = await open();
    const stock_id = await begin();
    await send(stock_id, 'C1');
    await send(stock_id, 'C2');
    await expect(send(stock_id, 'C3')).rejects.toMatchObject({ status: 403, code: 'RULE_LIMIT' });
    await send(stock_id, 'C3', 'oOther');
    await expect(send(stock_id, 'C4', 'oThird')).rejects.toMatchObject({ status: 403, code: 'NOT_ENOUGH' });
    const poor = await begin({ out_request_no: 'S2', stock_use_rule: { ...limits, max_amount: 999 } });
    await send(poor, 'P1');
    await expect(send(poor, 'P2')).rejects.toMatchObject({ status: 403, code: 'NOT_ENOUGH' });
  });

  it('is sent for no more money on one day than is allowed', async () => {
    const { sandbox, begin, send } = await open();
    const stock_use_rule = { ...limits, max_amount_by_day: 500 };
    const stock_id = await begin({ stock_use_rule, available_end_time: at(3 * DAY) });
    await send(stock_id, 'C1');
    await expect(send(stock_id, 'C2')).rejects.toMatchObject({ status: 403, code: 'RULE_LIMIT' });
    await sandbox.clock.advance('1d');
    await send(stock_id, 'C2');
  });

  it('is not sent from a stock that does not run, and with no other amount', async () => {
    const { create, move, send } = await open();
    const { stock_id } = await create();
    await expect(send(stock_id, 'C1')).rejects.toMatchObject({ code: 'INVALID_REQUEST' });
    await move(stock_id, 'start');
    await expect(send(stock_id, 'C1', 'oUser', { coupon_value: 501 })).rejects.toMatchObject({
      code: 'PARAM_ERROR',
    });
    await move(stock_id, 'pause');
    await expect(send(stock_id, 'C1')).rejects.toMatchObject({ code: 'INVALID_REQUEST' });
  });

  it('expires', async () => {
    const { sandbox, begin, send, coupon } = await open();
    const coupon_id = await send(await begin(), 'C1');
    await sandbox.clock.advance('1d');
    expect(await coupon(coupon_id)).toMatchObject({ status: 'EXPIRED' });
    await expect(sandbox.useCoupon(coupon_id)).rejects.toThrow(/EXPIRED/);
  });

  it('is not used before its time', async () => {
    const { sandbox, begin, send } = await open();
    const fixed_normal_coupon = { coupon_amount: 500, transaction_minimum: 1000 };
    const coupon_available_time = { available_begin_time: at(DAY / 2), available_end_time: at(DAY) };
    const coupon_id = await send(
      await begin({ coupon_use_rule: { coupon_available_time, fixed_normal_coupon } }),
      'C1',
    );
    await expect(sandbox.useCoupon(coupon_id)).rejects.toThrow(/not valid yet/);
    await sandbox.clock.advance('13h');
    await sandbox.useCoupon(coupon_id);
  });

  it('is that of its user, and not there for another one', async () => {
    const { sandbox, begin, send, coupon, stock } = await open();
    const coupon_id = await send(await begin(), 'C1');
    for (const ask of [
      () => coupon(coupon_id, 'oOther'),
      () => coupon('1'),
      () => stock('1'),
      () => send('1', 'C2'),
    ]) {
      await expect(ask()).rejects.toMatchObject({ status: 404, code: 'RESOURCE_NOT_EXISTS' });
    }
    await expect(sandbox.useCoupon('1')).rejects.toThrow(/no such coupon/);
  });
});
