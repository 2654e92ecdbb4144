import { describe, expect, it } from 'vitest';
import { openShop, refusal } from '../../../../support/sandbox/shop.ts';

const base = 'v3/combine-transactions';

async function openMall() {
  const shop = await openShop();
  const { mchid, instance, listener } = shop;
  const part = (out_trade_no: string, total_amount = 100) => ({
    mchid,
    sub_mchid: '1900000109',
    attach: '门店',
    description: '一杯茶',
    out_trade_no,
    amount: { total_amount, currency: 'CNY' },
  });
  const body = {
    combine_appid: 'wx1',
    combine_mchid: mchid,
    combine_out_trade_no: 'C1',
    notify_url: listener.url,
    sub_orders: [part('P1'), part('P2', 50)],
  };
  const order = async (over: object = {}, word = 'native') =>
    (
      await instance
        .chain(base)
        .chain(word)
        .post<unknown>({ json: { ...body, ...over } })
    ).data;
  const query = async (combine_out_trade_no = 'C1') => {
    const path = `${base}/out-trade-no/{combine_out_trade_no}` as const;
    return (await instance.chain(path).get({ combine_out_trade_no })).data;
  };
  const close = (numbers: readonly string[], over: object = {}) =>
    instance.chain(`${base}/out-trade-no/{combine_out_trade_no}/close`).post({
      combine_out_trade_no: 'C1',
      json: {
        combine_appid: 'wx1',
        sub_orders: numbers.map((out_trade_no) => ({
          mchid,
          out_trade_no,
          sub_mchid: '1900000109',
          ...over,
        })),
      },
    });
  return { ...shop, part, order, query, close };
}

describe('a combined order', () => {
  it('is paid with all its parts, told of once, and its parts are refunded apart', async () => {
    const { sandbox, instance, order, query, events } = await openMall();
    expect(await order()).toEqual({ code_url: expect.stringContaining('weixin://') });
    expect(await query()).toMatchObject({
      combine_out_trade_no: 'C1',
      sub_orders: [
        { out_trade_no: 'P1', trade_state: 'NOTPAY', amount: { total_amount: 100, payer_amount: 100 } },
        { out_trade_no: 'P2', trade_state: 'NOTPAY' },
      ],
    });
    await expect(sandbox.pay('P1')).rejects.toThrow('the combined order C1');
    const { transaction_id: combine_transaction_id = '' } = await sandbox.pay('C1', { openid: 'oPayer' });
    const known = await query();
    expect(known).toMatchObject({ combine_transaction_id, combine_payer_info: { openid: 'oPayer' } });
    expect(known.sub_orders?.map(({ trade_state }) => trade_state)).toEqual(['SUCCESS', 'SUCCESS']);
    const numbers = known.sub_orders?.map(({ transaction_id }) => transaction_id);
    expect(new Set([...(numbers ?? []), combine_transaction_id]).size).toBe(3);
    const byId = instance.chain(`${base}/id/{combine_transaction_id}`);
    expect((await byId.get({ combine_transaction_id })).data).toEqual(known);
    expect(await events()).toMatchObject([
      { event_type: 'TRANSACTION.SUCCESS', resource: { original_data: known } },
    ]);
    const json = {
      sub_mchid: '1900000109',
      out_trade_no: 'P2',
      out_refund_no: 'R1',
      amount: { refund: 50, total: 50, currency: 'CNY' },
    };
    await instance.chain('v3/refund/domestic/refunds').post({ json });
    expect((await query()).sub_orders?.map(({ trade_state }) => trade_state)).toEqual(['SUCCESS', 'REFUND']);
  });

  it.each(['jsapi', 'miniprogram', 'app', 'h5'])('of %s', async (word) => {
    const { order, part } = await openMall();
    const { sub_mchid: _, ...own } = part('P1');
    const parts = word === 'miniprogram' ? [{ ...own, individual_auth_id: 'A1' }] : [part('P1')];
    const scene_info = { payer_client_ip: '10.0.0.1', device_id: 'D1', h5_info: { type: 'Wap' } };
    const over = {
      sub_orders: parts,
      ...(word === 'h5' ? { scene_info } : {}),
      ...(word === 'jsapi' || word === 'miniprogram' ? { combine_payer_info: { openid: 'oPayer' } } : {}),
    };
    const key = word === 'h5' ? 'h5_url' : 'prepay_id';
    expect(await order(over, word)).toEqual({ [key]: expect.any(String) });
  });

  it('is the same again with the same parameters, and only then', async () => {
    const { sandbox, order, part, native } = await openMall();
    const first = await order();
    expect(await order()).not.toEqual(first);
    const differs = { code: 'INVALID_REQUEST', text: '请求重入时，参数与首次请求时不一致' };
    expect(await refusal(order({ sub_orders: [part('P1')] }))).toMatchObject(differs);
    expect(await refusal(order({ combine_out_trade_no: 'C2' }))).toMatchObject(differs);
    await native('T20261123001');
    const taken = { combine_out_trade_no: 'C3', sub_orders: [part('P3'), part('T20261123001')] };
    expect(await refusal(order(taken))).toMatchObject(differs);
    await sandbox.pay('C1');
    expect(await refusal(order())).toMatchObject({ code: 'INVALID_REQUEST', text: '订单已支付' });
  });

  it('that is over is asked for again, and answered so', async () => {
    const { sandbox, order } = await openMall();
    const over = { time_expire: new Date(Date.now() + 3_600_000).toISOString() };
    await order(over);
    await sandbox.clock.advance('61m');
    expect(await refusal(order(over))).toMatchObject({ code: 'ORDER_CLOSED' });
  });

  it('that names its payer is paid by nobody else', async () => {
    const { sandbox, order } = await openMall();
    await order({ combine_payer_info: { openid: 'oPayer' } }, 'jsapi');
    await expect(sandbox.pay('C1', { openid: 'oOther' })).rejects.toThrow('another openid');
    expect(await sandbox.pay('C1', { openid: 'oPayer' })).toMatchObject({ trade_state: 'SUCCESS' });
  });

  it('is closed as a whole', async () => {
    const { sandbox, instance, mchid, order, query, close } = await openMall();
    await order();
    expect(await refusal(close(['P1']))).toMatchObject({ code: 'PARAM_ERROR' });
    expect(await refusal(close(['P1', 'P1']))).toMatchObject({ code: 'PARAM_ERROR' });
    for (const over of [{ mchid: '1900000002' }, { sub_mchid: '1900000110' }]) {
      expect(await refusal(close(['P1', 'P2'], over))).toMatchObject({ text: '商户号和订单不匹配' });
    }
    const apart = instance.chain('v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close');
    const json = { sp_mchid: mchid, sub_mchid: '1900000109' };
    expect(await refusal(apart.post({ out_trade_no: 'P1', json }))).toMatchObject({
      code: 'INVALID_REQUEST',
    });
    expect((await close(['P2', 'P1'])).status).toBe(204);
    expect((await close(['P1', 'P2'])).status).toBe(204);
    expect((await query()).sub_orders).toMatchObject([{ trade_state: 'CLOSED' }, { trade_state: 'CLOSED' }]);
    await expect(sandbox.pay('C1')).rejects.toThrow('CLOSED');
    expect(await refusal(order())).toMatchObject({ code: 'ORDER_CLOSED' });
  });

  it('is not closed when it is paid, and stays as it is when the payment fails', async () => {
    const { sandbox, order, query, close, listener } = await openMall();
    await order();
    expect(await sandbox.pay('C1', { fail: true })).toEqual({ trade_state: 'NOTPAY' });
    expect(listener.heard).toEqual([]);
    await sandbox.pay('C1');
    expect(await refusal(close(['P1', 'P2']))).toMatchObject({ code: 'INVALID_REQUEST', text: '订单已支付' });
    expect(await refusal(query('C9'))).toMatchObject({ status: 404, code: 'ORDERNOTEXIST' });
  });

  it.each<[string, (part: (number: string, total?: number) => object) => object]>([
    ['another merchant', () => ({ combine_mchid: '1900000002' })],
    ['no parts', () => ({ sub_orders: [] })],
    ['51 parts', (part) => ({ sub_orders: Array.from({ length: 51 }, (_, n) => part(`P${n}`)) })],
    ['a part that stands there twice', (part) => ({ sub_orders: [part('P1'), part('P1')] })],
    ['a part of 0 fen', (part) => ({ sub_orders: [part('P1', 0)] })],
  ])('is refused with %s', async (_, over) => {
    const { order, part, query } = await openMall();
    expect(await refusal(order(over(part)))).toMatchObject({ status: 400, code: 'PARAM_ERROR' });
    expect(await refusal(query())).toMatchObject({ status: 404 });
  });
});
