import { describe, expect, it } from 'vitest';
import { openShop, refusal } from '../../../../support/sandbox/shop.ts';

const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/;
const sub_mchid = '1900000109';

describe('an order', () => {
  it('is placed, paid and told of, and can be asked for by both numbers', async () => {
    const { sandbox, instance, mchid, native, query, events } = await openShop();
    expect(await native('T20261123001')).toMatch(/^weixin:\/\/wxpay\/bizpayurl\?pr=\w+$/);
    expect(await query('T20261123001')).toEqual({
      appid: 'wx0000000000000001',
      mchid,
      description: '一杯茶',
      out_trade_no: 'T20261123001',
      notify_url: expect.any(String),
      trade_type: 'NATIVE',
      trade_state: 'NOTPAY',
      trade_state_desc: '订单未支付',
      amount: { total: 100, currency: 'CNY' },
    });
    const paid = await sandbox.pay('T20261123001', { openid: 'oPayer', bank_type: 'CMB_DEBIT' });
    expect(paid).toEqual({
      trade_state: 'SUCCESS',
      transaction_id: expect.stringMatching(/^4200\d{24}$/),
      success_time: expect.stringMatching(RFC3339),
    });
    const known = await query('T20261123001');
    const outcome = {
      ...paid,
      trade_state_desc: '支付成功',
      bank_type: 'CMB_DEBIT',
      payer: { openid: 'oPayer' },
      amount: { total: 100, payer_total: 100, currency: 'CNY', payer_currency: 'CNY' },
    };
    expect(known).toMatchObject(outcome);
    const byId = instance.chain('v3/pay/transactions/id/{transaction_id}');
    const { transaction_id = '' } = paid;
    expect((await byId.get({ transaction_id, query: { mchid } })).data).toEqual(known);
    expect(await events()).toMatchObject([
      {
        event_type: 'TRANSACTION.SUCCESS',
        summary: '支付成功',
        resource: { original_type: 'transaction', original_data: { ...outcome, mchid } },
      },
    ]);
  });

  it.each([
    ['jsapi', { payer: { openid: 'oPayer' } }, 'JSAPI', { prepay_id: expect.stringMatching(/^wx\w{34}$/) }],
    ['app', {}, 'APP', { prepay_id: expect.stringMatching(/^wx\w{34}$/) }],
    [
      'h5',
      { scene_info: { payer_client_ip: '10.0.0.1', device_id: 'D1', h5_info: { type: 'Wap' } } },
      'MWEB',
      { h5_url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/cgi-bin\/.+prepay_id=wx/) },
    ],
  ])('of %s', async (word, over, trade_type, answered) => {
    const { sandbox, instance, body, query } = await openShop();
    const json = { ...body('T20261123001'), attach: '门店', ...over };
    const { data } = await instance.chain(`v3/pay/transactions/${word}`).post({ json });
    expect(data).toEqual(answered);
    await sandbox.pay('T20261123001');
    expect(await query('T20261123001')).toMatchObject({ trade_type, attach: '门店', trade_state: 'SUCCESS' });
  });

  it('of a partner belongs to its merchant', async () => {
    const { sandbox, instance, mchid, body, query, events } = await openShop();
    const base = 'v3/pay/partner/transactions';
    const { mchid: _, appid: __, ...rest } = body('T20261123001');
    const json = { ...rest, sp_appid: 'wx1', sp_mchid: mchid, sub_mchid, payer: { sp_openid: 'oSp' } };
    for (const word of ['jsapi', 'miniprogram']) {
      await instance.chain(`${base}/${word}`).post({ json });
    }
    await sandbox.pay('T20261123001');
    const parties = { sp_appid: 'wx1', sp_mchid: mchid, sub_mchid };
    const ask = (sub: string) =>
      instance
        .chain(`${base}/out-trade-no/{out_trade_no}`)
        .get({ out_trade_no: 'T20261123001', query: { sp_mchid: mchid, sub_mchid: sub } });
    expect((await ask(sub_mchid)).data).toMatchObject({ ...parties, payer: { sp_openid: 'oSp' } });
    expect(await refusal(ask('1900000110'))).toMatchObject({ status: 400, text: '商户号和订单不匹配' });
    expect(await refusal(query('T20261123001'))).toMatchObject({ status: 400, text: '商户号和订单不匹配' });
    expect(await events()).toMatchObject([
      { resource: { original_data: { ...parties, payer: { sp_openid: 'oSp' } } } },
    ]);
  });

  it('is the same again with the same parameters, and only then', async () => {
    const { sandbox, native } = await openShop();
    const first = await native('T20261123001');
    expect(await native('T20261123001')).not.toBe(first);
    expect(await refusal(native('T20261123001', { amount: { total: 101 } }))).toEqual({
      status: 400,
      code: 'INVALID_REQUEST',
      text: '请求重入时，参数与首次请求时不一致',
    });
    await sandbox.pay('T20261123001');
    expect(await refusal(native('T20261123001'))).toEqual({
      status: 400,
      code: 'INVALID_REQUEST',
      text: '订单已支付',
    });
  });

  it('is closed, which may be said again, unless it is paid', async () => {
    const { sandbox, instance, mchid, native, query } = await openShop();
    await native('T20261123001');
    const close = (out_trade_no: string) =>
      instance
        .chain('v3/pay/transactions/out-trade-no/{out_trade_no}/close')
        .post({ out_trade_no, json: { mchid } });
    expect((await close('T20261123001')).status).toBe(204);
    expect((await close('T20261123001')).status).toBe(204);
    expect(await query('T20261123001')).toMatchObject({ trade_state: 'CLOSED' });
    expect(await refusal(native('T20261123001'))).toMatchObject({ code: 'ORDER_CLOSED' });
    await expect(sandbox.pay('T20261123001')).rejects.toThrow('its state is CLOSED');
    await native('T20261123002');
    await sandbox.pay('T20261123002');
    expect(await refusal(close('T20261123002'))).toMatchObject({ status: 400, text: '订单已支付' });
    expect(await refusal(close('T20261123003'))).toMatchObject({ status: 400, text: '订单不存在' });
    // Its Request-ID ends with WeChat Pay's own number of the error.
    const error = await close('T20261123002').catch((reason: unknown) => reason);
    expect(error).toMatchObject({ requestId: expect.stringMatching(/-268449538$/) });
  });

  it('closes by itself after 7 days, or when its own time is over', async () => {
    const { sandbox, native, query } = await openShop();
    const time_expire = new Date(Date.now() + 3_600_000).toISOString();
    await native('T20261123001');
    await native('T20261123002', { time_expire });
    await sandbox.clock.advance('61m');
    expect(await query('T20261123001')).toMatchObject({ trade_state: 'NOTPAY' });
    expect(await query('T20261123002')).toMatchObject({ trade_state: 'CLOSED' });
    await sandbox.clock.advance('7d');
    expect(await query('T20261123001')).toMatchObject({ trade_state: 'CLOSED' });
  });

  it('that is over is asked for again, and answered so', async () => {
    const { sandbox, native } = await openShop();
    const over = { time_expire: new Date(Date.now() + 3_600_000).toISOString() };
    await native('T20261123001', over);
    await native('T20261123002', over);
    await sandbox.pay('T20261123002');
    await sandbox.clock.advance('61m');
    expect(await refusal(native('T20261123001', over))).toMatchObject({ code: 'ORDER_CLOSED' });
    expect(await refusal(native('T20261123002', over))).toMatchObject({ text: '订单已支付' });
  });

  it('can be paid for 2 hours, and again when it is placed again', async () => {
    const { sandbox, native } = await openShop();
    await native('T20261123001');
    await sandbox.clock.advance('2h');
    await expect(sandbox.pay('T20261123001')).rejects.toMatchObject({
      code: 'VALUE_INVALID',
      message: expect.stringContaining('has expired'),
    });
    await native('T20261123001');
    expect(await sandbox.pay('T20261123001')).toMatchObject({ trade_state: 'SUCCESS' });
  });

  it('stays as it is when the payment fails', async () => {
    const { sandbox, native, query, listener } = await openShop();
    await native('T20261123001');
    expect(await sandbox.pay('T20261123001', { fail: true })).toEqual({ trade_state: 'NOTPAY' });
    expect(await query('T20261123001')).toMatchObject({ trade_state: 'NOTPAY' });
    expect(listener.heard).toEqual([]);
    await sandbox.pay('T20261123001');
    await expect(sandbox.pay('T20261123001')).rejects.toThrow('its state is SUCCESS');
    await expect(sandbox.pay('T20261123009')).rejects.toThrow('no such order');
  });

  it('that names its payer is paid by nobody else', async () => {
    const { sandbox, instance, body } = await openShop();
    const json = { ...body('T20261123001'), payer: { openid: 'oPayer' } };
    await instance.chain('v3/pay/transactions').chain('jsapi').post<unknown>({ json });
    await expect(sandbox.pay('T20261123001', { openid: 'oOther' })).rejects.toThrow('another openid');
  });

  it.each<[string, object, string]>([
    ['a total of 0', { amount: { total: 0 } }, '/amount/total'],
    ['a short number', { out_trade_no: 'T1' }, '/out_trade_no'],
    ['a number with a blank', { out_trade_no: 'T2026 1123' }, '/out_trade_no'],
    ['a notify_url with a query', { notify_url: 'https://shop.example/notify?a=1' }, '/notify_url'],
    ['a notify_url with an empty query', { notify_url: 'https://shop.example/notify?' }, '/notify_url'],
    ['a notify_url with a fragment', { notify_url: 'https://shop.example/notify#a' }, '/notify_url'],
    ['a notify_url that is none', { notify_url: 'shop.example' }, '/notify_url'],
    ['a time that is over', { time_expire: '2018-06-08T10:34:56+08:00' }, '/time_expire'],
    ['a time without its zone', { time_expire: '2036-06-08T10:34:56' }, '/time_expire'],
    ['a time too far', { time_expire: '2099-06-08T10:34:56+08:00' }, '/time_expire'],
  ])('is refused with %s', async (_, over, field) => {
    const { native, query, sandbox } = await openShop();
    expect(await refusal(native('T20261123001', over))).toMatchObject({ status: 400, code: 'PARAM_ERROR' });
    expect(sandbox.requests.at(-1)).toMatchObject({ status: 400 });
    const error = await native('T20261123001', over).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ detail: { field, location: 'body' } });
    expect(await refusal(query('T20261123001'))).toMatchObject({ status: 404, code: 'ORDER_NOT_EXIST' });
  });

  it('of jsapi is refused without an openid', async () => {
    const { instance, body } = await openShop();
    const json = { ...body('T20261123001'), payer: { openid: '' } };
    const call = instance.chain('v3/pay/transactions').chain('jsapi').post<unknown>({ json });
    expect(await refusal(call)).toMatchObject({
      code: 'PARAM_ERROR',
      text: expect.stringContaining('openid'),
    });
  });
});

describe('a code payment', () => {
  const shopWithCode = async () => {
    const shop = await openShop();
    const { notify_url: _, ...body } = shop.body('T20261123001');
    const scene_info = { store_info: { id: '1' } };
    const pay = async (over: object = {}) => {
      const json = { ...body, payer: { auth_code: '130061098828009406' }, scene_info, ...over };
      return (await shop.instance.chain('v3/pay/transactions').chain('codepay').post<unknown>({ json })).data;
    };
    const { appid, mchid, out_trade_no } = body;
    const reverse = async () => {
      const path = 'v3/pay/transactions/out-trade-no/{out_trade_no}/reverse';
      return (await shop.instance.chain(path).post({ out_trade_no, json: { appid, mchid } })).data;
    };
    return { ...shop, pay, reverse };
  };

  it('is paid at once, and given back', async () => {
    const { pay, reverse, query, mchid } = await shopWithCode();
    expect(await pay()).toMatchObject({ trade_state: 'SUCCESS', trade_type: 'MICROPAY', mchid });
    expect(await refusal(pay())).toMatchObject({ text: '订单已支付' });
    expect(await reverse()).toMatchObject({ mchid, out_trade_no: 'T20261123001' });
    expect(await reverse()).toMatchObject({ mchid });
    expect(await query('T20261123001')).toMatchObject({ trade_state: 'REVOKED' });
  });

  it('of more than 1000 yuan waits for the user', async () => {
    const { pay, query, sandbox } = await shopWithCode();
    const large = { amount: { total: 100_001 } };
    expect(await pay(large)).toMatchObject({ trade_state: 'USERPAYING' });
    expect(await refusal(pay(large))).toMatchObject({ text: '用户支付中，需要输入密码' });
    await sandbox.pay('T20261123001');
    expect(await query('T20261123001')).toMatchObject({ trade_state: 'SUCCESS' });
  });

  it('waits 7 days for the user', async () => {
    const { pay, query, sandbox } = await shopWithCode();
    await pay({ amount: { total: 100_001 } });
    await sandbox.clock.advance('7d');
    expect(await query('T20261123001')).toMatchObject({ trade_state: 'CLOSED' });
    await expect(sandbox.pay('T20261123001')).rejects.toThrow('its state is CLOSED');
  });

  it('is given back within 7 days', async () => {
    const { pay, reverse, query, sandbox } = await shopWithCode();
    await pay();
    await sandbox.clock.advance('8d');
    expect(await refusal(reverse())).toMatchObject({ code: 'INVALID_REQUEST' });
    expect(await query('T20261123001')).toMatchObject({ trade_state: 'SUCCESS' });
  });

  it('may fail', async () => {
    const { pay, query, sandbox } = await shopWithCode();
    await pay({ amount: { total: 100_001 } });
    expect(await sandbox.pay('T20261123001', { fail: true })).toEqual({ trade_state: 'PAYERROR' });
    expect(await query('T20261123001')).toMatchObject({ trade_state: 'PAYERROR' });
  });

  it('needs a code of 18 digits, and is not closed', async () => {
    const { pay, instance, mchid } = await shopWithCode();
    expect(await refusal(pay({ payer: { auth_code: '999' } }))).toMatchObject({ code: 'PARAM_ERROR' });
    await pay();
    const close = instance.chain('v3/pay/transactions/out-trade-no/{out_trade_no}/close');
    expect(await refusal(close.post({ out_trade_no: 'T20261123001', json: { mchid } }))).toMatchObject({
      code: 'INVALID_REQUEST',
    });
  });
});
