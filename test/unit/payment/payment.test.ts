import { createHash, createHmac, createPublicKey, verify } from 'node:crypto';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Payment, type PaymentConfig } from '../../../src/payment/index.ts';
import { readPaymentConfig } from '../../../src/payment/keys.ts';
import { signFields } from '../../../src/payment/order.ts';
import { config, keys, mchid, secret } from '../../support/sockets/peer.ts';

/** Another implementation of the same signs. */
const { Hash, Formatter } = createRequire(import.meta.url)('wechatpay-axios-plugin') as {
  Hash: { sign(type: string, fields: object, key: string): string };
  Formatter: { joinedByLineFeed(...pieces: string[]): string };
};

const payment = Payment.factory(config());
const merchantKey = createPublicKey(keys.merchantCert);
const isSigned = (signature: string, ...lines: string[]) =>
  verify(
    'RSA-SHA256',
    Buffer.from(Formatter.joinedByLineFeed(...lines)),
    merchantKey,
    Buffer.from(signature, 'base64'),
  );
const order = { appid: 'wx8888888888888888', prepay_id: 'wx201410272009395522657a690389285100' };
const without = <T extends object>(fields: T, ...names: (keyof T)[]) =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name as keyof T)));

describe('a cashier call of an order of v3', () => {
  it('in a page has the exact names, and text for the time', async () => {
    const given = await payment.jsapi(order);
    expect(Object.keys(given).sort()).toEqual(
      ['appId', 'nonceStr', 'package', 'paySign', 'signType', 'timeStamp'].sort(),
    );
    expect(given).toMatchObject({
      appId: order.appid,
      package: `prepay_id=${order.prepay_id}`,
      signType: 'RSA',
      timeStamp: expect.stringMatching(/^\d{10}$/),
      nonceStr: expect.stringMatching(/^\w{32}$/),
    });
    expect(isSigned(given.paySign, given.appId, given.timeStamp, given.nonceStr, given.package)).toBe(true);
  });

  it('in a mini program has no appId, which is signed all the same', async () => {
    const given = await payment.miniProgram(order);
    expect(given).not.toHaveProperty('appId');
    expect(isSigned(given.paySign, order.appid, given.timeStamp, given.nonceStr, given.package)).toBe(true);
  });

  it('in an app names the merchant, and signs the order itself', async () => {
    const given = await payment.app(order);
    expect(given).toEqual({
      appid: order.appid,
      partnerid: mchid,
      prepayid: order.prepay_id,
      package: 'Sign=WXPay',
      packageValue: 'Sign=WXPay',
      noncestr: expect.stringMatching(/^\w{32}$/),
      timestamp: expect.stringMatching(/^\d{10}$/),
      sign: expect.any(String),
    });
    expect(isSigned(given.sign, given.appid, given.timestamp, given.noncestr, given.prepayid)).toBe(true);
    expect((await payment.app({ ...order, partnerid: '1900000109' })).partnerid).toBe('1900000109');
  });

  it('is signed by whoever has the key', async () => {
    const seen: string[] = [];
    const elsewhere = Payment.factory({
      privateKey: { sign: async (data) => Buffer.from(String(seen.push(data.toString()))) },
    });
    const { timeStamp, nonceStr, paySign } = await elsewhere.jsapi(order);
    expect(seen).toEqual([`${order.appid}\n${timeStamp}\n${nonceStr}\nprepay_id=${order.prepay_id}\n`]);
    expect(paySign).toBe(Buffer.from('1').toString('base64'));
  });

  it('is rightly signed for any order', async () => {
    const text = fc.stringMatching(/^[\w.:/+=-]{1,40}$/);
    await fc.assert(
      fc.asyncProperty(text, text, async (appid, prepay_id) => {
        const given = await payment.jsapi({ appid, prepay_id });
        return isSigned(given.paySign, appid, given.timeStamp, given.nonceStr, `prepay_id=${prepay_id}`);
      }),
      { numRuns: 50 },
    );
  });
});

describe.each(['MD5', 'HMAC-SHA256'] as const)('a cashier call of an order of v2, by %s', (signType) => {
  it('in a page and a mini program', async () => {
    const given = await payment.jsapi({ ...order, signType });
    expect(given.signType).toBe(signType);
    expect(given.paySign).toBe(Hash.sign(signType, without(given, 'paySign'), secret));
    expect((await payment.miniProgram({ ...order, signType })).signType).toBe(signType);
  });

  it('in an app', async () => {
    const given = await payment.app({ ...order, signType });
    expect(given.sign).toBe(Hash.sign(signType, without(given, 'sign', 'packageValue'), secret));
  });
});

it('signs as the official sample of APIv2 does', () => {
  const sample = {
    appid: 'wxd930ea5d5a258f4f',
    mch_id: '10000100',
    device_info: '1000',
    body: 'test',
    nonce_str: 'ibuaiVcKdpRxkhJA',
  };
  const own = readPaymentConfig({ secret: '192006250b4c09247ec02edce69f6a2d' });
  expect(signFields(own, 'MD5', sample)).toBe('9A0A8659F005D6984697E2CA0A9CF3B7');
  expect(signFields(own, 'HMAC-SHA256', sample)).toBe(
    '6A9AE1657590FD6257D693A078E1C3E4BB6BA4DC30B23E0EE2496E54170DACD6',
  );
});

describe('H5', () => {
  it.each([
    ['https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx1&package=1', '&'],
    ['https://wx.tenpay.com/cgi-bin/checkmweb', '?'],
  ])('adds the page to come back to: %s', async (h5_url, sign) => {
    const redirect_url = 'https://shop.example.com/?a=1&b=粤#top';
    const url = await payment.h5({ h5_url, redirect_url });
    expect(url).toBe(`${h5_url}${sign}redirect_url=${encodeURIComponent(redirect_url)}`);
    expect(new URL(url).searchParams.get('redirect_url')).toBe(redirect_url);
  });
});

it('keeps the fragment of an H5 order at its end', async () => {
  const url = await payment.h5({ h5_url: 'https://wx.tenpay.com/h5?a=1#b', redirect_url: 'https://x.cn/' });
  expect(url).toBe('https://wx.tenpay.com/h5?a=1&redirect_url=https%3A%2F%2Fx.cn%2F#b');
});

describe('WeChat Pay Score', () => {
  const signOf = (fields: object) =>
    Hash.sign('HMAC-SHA256', without(fields as { sign: string }, 'sign'), secret);

  it('opens an order to confirm, in each front end', async () => {
    const page = { package: 'XXIHNQJDBNQ' };
    const mini = await payment.scoreMiniProgram(page);
    expect(mini).toEqual({
      businessType: 'wxpayScoreUse',
      extraData: {
        mch_id: mchid,
        package: page.package,
        timestamp: expect.stringMatching(/^\d{10}$/),
        nonce_str: expect.stringMatching(/^\w{32}$/),
        sign_type: 'HMAC-SHA256',
        sign: signOf(mini.extraData),
      },
    });
    const { businessType, queryString } = await payment.scoreJsapi(page);
    expect(businessType).toBe('wxpayScoreUse');
    const fields = Object.fromEntries(new URLSearchParams(queryString));
    expect(fields['sign']).toBe(signOf(fields));
    const app = await payment.scoreApp(page);
    expect(app.extInfo).toBe('{"miniProgramType":0}');
    const query = Object.fromEntries(new URLSearchParams(app.query));
    expect(query['sign']).toBe(signOf(query));
  });

  it('opens the details of an order', async () => {
    const { businessType, extraData } = await payment.scoreMiniProgram({
      service_id: '500001',
      out_order_no: 'o1',
    });
    expect(businessType).toBe('wxpayScoreDetail');
    expect(extraData).toMatchObject({ service_id: '500001', out_order_no: 'o1' });
    expect(extraData).not.toHaveProperty('package');
    expect(extraData.sign).toBe(signOf(extraData));
  });
});

describe('coupons', () => {
  it('of the plugin are signed with their place behind the names', async () => {
    const coupons = [
      { out_request_no: '1234567', stock_id: 'abc123' },
      { out_request_no: '7654321', stock_id: '321cba' },
    ];
    const text =
      'out_request_no0=1234567&out_request_no1=7654321&send_coupon_merchant=10016226&stock_id0=abc123&stock_id1=321cba';
    const sign = createHmac('sha256', secret).update(`${text}&key=${secret}`).digest('hex').toUpperCase();
    expect(await payment.coupons(coupons, '10016226')).toEqual({
      send_coupon_params: coupons,
      send_coupon_merchant: '10016226',
      sign,
    });
    expect((await payment.coupons(coupons)).send_coupon_merchant).toBe(mchid);
  });

  it('of the page are an address', async () => {
    const page = {
      stock_id: '12111100000001',
      out_request_no: '20191204550002',
      open_id: 'oVvBvwEurkeUJpBzX90-6MfCHbec',
    };
    const url = new URL(await payment.couponPage(page));
    expect(`${url.origin}${url.pathname}${url.hash}`).toBe(
      'https://action.weixin.qq.com/busifavor/getcouponinfo#wechat_pay&wechat_redirect',
    );
    const fields = Object.fromEntries(url.searchParams);
    expect(fields).toEqual({ ...page, send_coupon_merchant: mchid, sign: expect.any(String) });
    expect(fields['sign']).toBe(Hash.sign('HMAC-SHA256', without(fields, 'sign'), secret));
  });
});

it('a red packet has its package encoded, and that is what is signed', async () => {
  const given = await payment.redPacket({
    appid: 'wxd27ebc41b85ce36d',
    package: 'sendid=242e&ver=8&mchid=11475856',
  });
  expect(given.package).toBe('sendid%3D242e%26ver%3D8%26mchid%3D11475856');
  const text = `appId=wxd27ebc41b85ce36d&nonceStr=${given.nonceStr}&package=${given.package}&timeStamp=${given.timeStamp}`;
  expect(given).toEqual({
    timeStamp: expect.stringMatching(/^\d{10}$/),
    nonceStr: expect.any(String),
    package: given.package,
    signType: 'MD5',
    paySign: createHash('md5').update(`${text}&key=${secret}`).digest('hex'),
  });
});

describe('bad input', () => {
  type Act = (payment: Payment) => Promise<unknown>;
  it.each<[string, Act, string]>([
    ['an empty prepay_id', (own) => own.jsapi({ ...order, prepay_id: '' }), 'prepay_id'],
    ['a prepay_id with an &', (own) => own.jsapi({ ...order, prepay_id: 'a&b=c' }), 'prepay_id'],
    ['a prepay_id with a line break', (own) => own.app({ ...order, prepay_id: 'a\nb' }), 'prepay_id'],
    ['no appid', (own) => own.miniProgram({ prepay_id: 'a' } as never), 'appid'],
    ['an appid that is no text', (own) => own.jsapi({ ...order, appid: 1 } as never), 'appid'],
    ['an unknown sign type', (own) => own.jsapi({ ...order, signType: 'SM3' } as never), 'signType'],
    ['an unknown sign type of an app', (own) => own.app({ ...order, signType: 'SM3' } as never), 'signType'],
    ['no h5_url', (own) => own.h5({ redirect_url: 'https://x' } as never), 'h5_url'],
    [
      'a page that is a script',
      (own) => own.h5({ h5_url: 'https://x', redirect_url: 'javascript:alert(1)' }),
      'redirect_url',
    ],
    ['no service', (own) => own.scoreApp({ out_order_no: '1' } as never), 'service_id'],
    ['an empty package', (own) => own.scoreJsapi({ package: '' }), 'package'],
    ['no order of an app', (own) => own.app(undefined as never), 'appid, prepay_id'],
    ['no order of a page', (own) => own.jsapi(undefined as never), 'appid, prepay_id'],
    ['no address', (own) => own.h5(undefined as never), 'h5_url, redirect_url'],
    ['no page of a score', (own) => own.scoreApp(undefined as never), 'package'],
    ['both pages of a score', (own) => own.scoreApp({ package: 'x', service_id: '1' } as never), 'package'],
    ['no red packet', (own) => own.redPacket(undefined as never), 'appid, package'],
    [
      'eleven coupons',
      (own) => own.coupons(Array(11).fill({ stock_id: '1', out_request_no: '1' })),
      'coupons',
    ],
    ['no coupons', (own) => own.coupons([]), 'coupons'],
    ['a coupon without stock', (own) => own.coupons([{ out_request_no: '1' } as never]), 'stock_id'],
    [
      'a page without user',
      (own) => own.couponPage({ stock_id: '1', out_request_no: '1' } as never),
      'open_id',
    ],
    ['a package with a blank', (own) => own.redPacket({ appid: 'wx1', package: 'a b' }), 'package'],
  ])('%s is a typed error naming the field', async (_, act, field) => {
    await expect(act(payment)).rejects.toMatchObject({ name: 'RequestError', field });
  });

  it.each<[string, PaymentConfig, Act, string]>([
    ['privateKey', { mchid }, (own) => own.jsapi(order), 'privateKey'],
    ['secret', { mchid }, (own) => own.jsapi({ ...order, signType: 'MD5' }), 'secret'],
    ['mchid', { secret }, (own) => own.scoreApp({ package: 'x' }), 'mchid'],
  ])('a missing %s is told by the method that needs it', async (_, given, act, field) => {
    await expect(act(Payment.factory(given))).rejects.toMatchObject({ code: 'CONFIG_MISSING', field });
  });

  it('a key that cannot be used is told at once', () => {
    expect(() => Payment.factory({ secret: 'short' })).toThrow(expect.objectContaining({ field: 'secret' }));
    expect(() => Payment.factory({ privateKey: 'x' })).toThrow(
      expect.objectContaining({ field: 'privateKey' }),
    );
    for (const wrong of ['', 123, '19&x=1']) {
      expect(() => Payment.factory({ mchid: wrong } as never)).toThrow(
        expect.objectContaining({ field: 'mchid' }),
      );
    }
    expect(() => Payment.factory(undefined as never)).toThrow(
      expect.objectContaining({ code: 'CONFIG_MISSING' }),
    );
  });
});
