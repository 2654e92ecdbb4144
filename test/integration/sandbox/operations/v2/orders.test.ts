import { describe, expect, it } from 'vitest';
import { refusal } from '../../../../support/sandbox/shop.ts';
import { appid, openShopV2, refusalV2 } from '../../../../support/sandbox/shop-v2.ts';

const SUCCESS = '<xml><return_code>SUCCESS</return_code></xml>';

describe('an order of v2', () => {
  it('is placed, asked for, paid and told of', async () => {
    const { sandbox, order, query, events, mchid } = await openShopV2();
    const placed = await order('T20261123001', { attach: '7', device_info: 'till-1' });
    expect(placed).toMatchObject({
      return_code: 'SUCCESS',
      result_code: 'SUCCESS',
      appid,
      mch_id: mchid,
      trade_type: 'NATIVE',
      prepay_id: expect.stringMatching(/^wx\d{14}/),
      code_url: expect.stringMatching(/^weixin:\/\/wxpay\/bizpayurl\?pr=/),
    });
    const before = await query('T20261123001');
    expect(before).toMatchObject({ trade_state: 'NOTPAY', total_fee: '100', attach: '7' });
    expect(before).not.toHaveProperty('transaction_id');
    const { transaction_id } = await sandbox.pay('T20261123001', { openid: 'o1' });
    const paid = {
      transaction_id,
      openid: 'o1',
      is_subscribe: 'N',
      bank_type: 'OTHERS',
      total_fee: '100',
      cash_fee: '100',
      fee_type: 'CNY',
      time_end: expect.stringMatching(/^\d{14}$/),
      attach: '7',
      device_info: 'till-1',
    };
    expect(await query('T20261123001')).toMatchObject({ ...paid, trade_state: 'SUCCESS' });
    expect(await events()).toMatchObject([
      { event_type: 'v2/transaction-success', return_code: 'SUCCESS', result_code: 'SUCCESS', ...paid },
    ]);
    expect(sandbox.notifications).toMatchObject([{ state: 'DELIVERED' }]);
  });

  it.each([
    ['JSAPI', { openid: 'o1' }, {}],
    ['APP', {}, {}],
    ['NATIVE', {}, { code_url: expect.any(String) }],
    ['MWEB', {}, { mweb_url: expect.stringContaining('checkmweb?prepay_id=') }],
  ])('of %s gives what it is paid by', async (trade_type, over, given) => {
    const { order } = await openShopV2();
    const placed = await order('T20261123001', { trade_type, ...over });
    expect(placed).toMatchObject({ trade_type, prepay_id: expect.any(String), ...given });
  });

  it('is told of until the answer is XML that says so', async () => {
    const { sandbox, order, listener } = await openShopV2();
    await order('T20261123001');
    const answers = [
      [204, SUCCESS],
      [200, ''],
      [200, '{}'],
      [500, SUCCESS],
    ] as const;
    for (const [index, [status, text]] of answers.entries()) {
      listener.answer = (response) => void response.writeHead(status).end(text);
      await (index === 0
        ? sandbox.pay('T20261123001')
        : sandbox.clock.advance(['15s', '15s', '30s'][index - 1] ?? 0));
      expect(sandbox.notifications.at(-1)).toMatchObject({ state: 'SENDING' });
      expect(listener.heard).toHaveLength(index + 1);
    }
    listener.answer = (response) => void response.writeHead(200).end(SUCCESS);
    await sandbox.clock.advance('10m');
    expect(sandbox.notifications).toMatchObject([{ state: 'DELIVERED' }]);
  });

  it('is signed as its request was, and so is its notice', async () => {
    const { sandbox, order, listener, events } = await openShopV2();
    const { sign } = await order('T20261123001', { sign_type: 'HMAC-SHA256' });
    expect(sign).toHaveLength(64);
    expect((await order('T20261123002')).sign).toHaveLength(32);
    await sandbox.pay('T20261123001');
    await sandbox.pay('T20261123002');
    expect(
      listener.heard.map(({ body }) => /<sign>(.*?)<\/sign>/.exec(body.toString())?.[1]?.length),
    ).toEqual([64, 32]);
    expect(await events()).toHaveLength(2);
  });

  it('of the same fields again gives something new to pay by, of others is refused', async () => {
    const { order } = await openShopV2();
    const first = await order('T20261123001', { time_start: '20261123100000' });
    const again = await order('T20261123001', { time_start: '20261123100100' });
    expect(again['prepay_id']).not.toBe(first['prepay_id']);
    expect(await refusalV2(order('T20261123001', { total_fee: '101' }))).toEqual({
      code: 'OUT_TRADE_NO_USED',
      text: '商户订单号重复',
      verified: true,
    });
  });

  it('that was paid or closed cannot be placed again', async () => {
    const { order, sell, call } = await openShopV2();
    await sell('T20261123001');
    expect(await refusalV2(order('T20261123001'))).toMatchObject({ code: 'ORDERPAID' });
    await order('T20261123002');
    expect(await call('pay/closeorder', { out_trade_no: 'T20261123002' })).toMatchObject({
      result_code: 'SUCCESS',
    });
    expect(await refusalV2(order('T20261123002'))).toMatchObject({ code: 'ORDERCLOSED' });
  });

  it('is closed once, by the merchant or by its time', async () => {
    const { sandbox, order, sell, query, call } = await openShopV2();
    const close = (out_trade_no: string) => call('pay/closeorder', { out_trade_no });
    await order('T20261123001');
    await close('T20261123001');
    expect(await query('T20261123001')).toMatchObject({ trade_state: 'CLOSED' });
    expect(await refusalV2(close('T20261123001'))).toMatchObject({ code: 'ORDERCLOSED' });
    await sell('T20261123002');
    expect(await refusalV2(close('T20261123002'))).toMatchObject({ code: 'ORDERPAID' });
    expect(await refusalV2(close('T20261123003'))).toMatchObject({ code: 'ORDERNOTEXIST' });
    await order('T20261123004');
    await sandbox.clock.advance('8d');
    expect(await query('T20261123004')).toMatchObject({ trade_state: 'CLOSED' });
  });

  it.each([
    ['total_fee', { total_fee: '0' }],
    ['total_fee', { total_fee: '1.5' }],
    ['total_fee', { total_fee: '' }],
    ['out_trade_no', { out_trade_no: 'a b c d' }],
    ['trade_type', { trade_type: 'COIN' }],
    ['notify_url', { notify_url: 'https://a.example/?b=c' }],
    ['time_expire', { time_expire: '20200101000000' }],
    ['time_expire', { time_expire: 'tomorrow' }],
    ['openid', { trade_type: 'JSAPI' }],
  ])('with a wrong %s is not understood: %j', async (name, over) => {
    const { order, sandbox } = await openShopV2();
    expect(await refusalV2(order('T20261123001', over))).toEqual({
      code: 'FAIL',
      text: expect.stringContaining(name),
      verified: false,
    });
    await expect(sandbox.pay('T20261123001')).rejects.toMatchObject({ code: 'VALUE_INVALID' });
  });

  it('of an unknown number is not there', async () => {
    const { query, call } = await openShopV2();
    expect(await refusalV2(query('T20261123001'))).toMatchObject({ code: 'ORDERNOTEXIST', verified: true });
    expect(await refusalV2(call('pay/orderquery', {}))).toMatchObject({
      code: 'PARAM_ERROR',
      text: expect.stringContaining('缺少参数'),
    });
  });

  it('of a sub-merchant is that one’s', async () => {
    const { sandbox, order, query, call } = await openShopV2();
    const sub = { sub_mch_id: '1900000109', sub_appid: 'wx0000000000000002' };
    await order('T20261123001', { ...sub, trade_type: 'JSAPI', sub_openid: 'o2' });
    await sandbox.pay('T20261123001', { openid: 'o1' });
    expect(await refusalV2(query('T20261123001'))).toMatchObject({ code: 'ORDERNOTEXIST' });
    expect(await call('pay/orderquery', { ...sub, out_trade_no: 'T20261123001' })).toMatchObject({
      ...sub,
      trade_state: 'SUCCESS',
      openid: 'o1',
      sub_openid: 'o2',
    });
  });
});

describe('one store of both protocols', () => {
  it('lets v3 ask for an order of v2, and v2 for one of v3', async () => {
    const { sandbox, order, native, query, instance, mchid } = await openShopV2();
    await order('T20261123001', { attach: '7', device_info: 'till-1' });
    await native('T20261123002');
    const { transaction_id } = await sandbox.pay('T20261123001');
    const byNumber = instance.chain('v3/pay/transactions/out-trade-no/{out_trade_no}');
    expect((await byNumber.get({ out_trade_no: 'T20261123001', query: { mchid } })).data).toMatchObject({
      transaction_id,
      trade_type: 'NATIVE',
      trade_state: 'SUCCESS',
      description: '一杯茶',
      attach: '7',
      scene_info: { device_id: 'till-1' },
      amount: { total: 100, currency: 'CNY' },
    });
    expect(await query('T20261123002')).toMatchObject({ trade_state: 'NOTPAY', total_fee: '100' });
  });

  it('gives a number to one of them only', async () => {
    const { order, native } = await openShopV2();
    await order('T20261123001');
    expect(await refusal(native('T20261123001'))).toMatchObject({ status: 400 });
    await native('T20261123002');
    expect(await refusalV2(order('T20261123002'))).toMatchObject({ code: 'OUT_TRADE_NO_USED' });
  });

  it('tells of an order in the protocol that placed it', async () => {
    const { sandbox, order, native, listener } = await openShopV2();
    await order('T20261123001');
    await native('T20261123002');
    await sandbox.pay('T20261123001');
    await sandbox.pay('T20261123002');
    expect(listener.heard.map(({ headers }) => headers['content-type'])).toEqual([
      'text/xml',
      'application/json',
    ]);
  });
});

describe('a code payment of v2', () => {
  const open = async () => {
    const shop = await openShopV2();
    const pay = (out_trade_no: string, total_fee: string, over: object = {}) =>
      shop.call('pay/micropay', {
        body: '一杯茶',
        out_trade_no,
        total_fee,
        spbill_create_ip: '127.0.0.1',
        auth_code: '134567890123456789',
        ...over,
      });
    const reverse = (out_trade_no: string) => shop.call('secapi/pay/reverse', { out_trade_no });
    return { ...shop, pay, reverse };
  };

  it('is paid at once', async () => {
    const { pay, query, sandbox } = await open();
    expect(await pay('T20261123001', '100000')).toMatchObject({
      trade_type: 'MICROPAY',
      total_fee: '100000',
      transaction_id: expect.stringMatching(/^4200/),
    });
    expect(await query('T20261123001')).toMatchObject({ trade_state: 'SUCCESS' });
    expect(sandbox.notifications).toEqual([]);
    expect(await refusalV2(pay('T20261123001', '100000'))).toMatchObject({ code: 'ORDERPAID' });
  });

  it('above 1000 yuan waits for the user, who pays or does not', async () => {
    const { pay, query, sandbox } = await open();
    expect(await refusalV2(pay('T20261123001', '100001'))).toMatchObject({
      code: 'USERPAYING',
      verified: true,
    });
    expect(await query('T20261123001')).toMatchObject({ trade_state: 'USERPAYING' });
    await sandbox.pay('T20261123001');
    expect(await query('T20261123001')).toMatchObject({ trade_state: 'SUCCESS' });
    await refusalV2(pay('T20261123002', '100001'));
    await sandbox.pay('T20261123002', { fail: true });
    expect(await query('T20261123002')).toMatchObject({ trade_state: 'PAYERROR' });
    expect(sandbox.notifications).toEqual([]);
  });

  it('is reversed within seven days', async () => {
    const { pay, reverse, query, order, sandbox } = await open();
    await pay('T20261123001', '100');
    expect(await reverse('T20261123001')).toMatchObject({ result_code: 'SUCCESS', recall: 'N' });
    expect(await reverse('T20261123001')).toMatchObject({ result_code: 'SUCCESS' });
    expect(await query('T20261123001')).toMatchObject({ trade_state: 'REVOKED' });
    expect(await refusalV2(pay('T20261123001', '100'))).toMatchObject({ code: 'ORDERREVERSED' });
    await order('T20261123002');
    expect(await refusalV2(reverse('T20261123002'))).toMatchObject({ code: 'TRADE_ERROR' });
    await pay('T20261123003', '100');
    await sandbox.clock.advance('8d');
    expect(await refusalV2(reverse('T20261123003'))).toMatchObject({ code: 'REVERSE_EXPIRE' });
    expect(await refusalV2(reverse('T20261123004'))).toMatchObject({ code: 'ORDERNOTEXIST' });
  });

  it('with something that is no code is refused', async () => {
    const { pay } = await open();
    expect(await refusalV2(pay('T20261123001', '100', { auth_code: '28763443825664394' }))).toMatchObject({
      code: 'AUTH_CODE_INVALID',
    });
  });
});
