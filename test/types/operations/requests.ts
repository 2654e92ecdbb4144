/** Compiled, never run: what documented operations take. */
import { expectTypeOf } from 'vitest';
import type { Encoded, Instance, MediaUtil, OperationPath, RequestOf, XmlMap } from '../../../src/index.ts';

declare const instance: Instance;
declare const media: MediaUtil;

// Required exactly as documented; unknown properties are errors.
type Native = RequestOf<'v3/pay/transactions/native', 'post'>;
expectTypeOf<Native>().not.toBeAny();
expectTypeOf<Native['json']>().not.toBeAny();
const json: Native['json'] = {
  appid: 'wx1',
  mchid: '1',
  description: 'tea',
  out_trade_no: 't-1',
  notify_url: 'https://shop.example.com',
  amount: { total: 1 },
};
const headers = { 'Wechatpay-Serial': 'PUB_KEY_ID_1' };
instance.v3.pay.transactions.native.post({ json, headers });
instance.v3.pay.transactions.native.postAsync({ json, headers, timeout: 3000, proxy: false });
// The client names the key itself.
instance.v3.pay.transactions.native.post({ json });
instance.v3.pay.transactions.native.post({ json, headers: { 'X-Trace': '1' } });
instance.v3.pay.transactions.native.post({ json, headers: { ...headers, 'X-Trace': '1' } });
declare const build: RequestOf<'v3/marketing/partnerships/build', 'post'>['json'];
// @ts-expect-error headers are required
instance.v3.marketing.partnerships.build.post({ json: build });
// @ts-expect-error a documented header is missing
instance.v3.marketing.partnerships.build.post({ json: build, headers });
instance.v3.marketing.partnerships.build.post({ json: build, headers: { 'Idempotency-Key': '1' } });
// @ts-expect-error nothing was given
instance.v3.pay.transactions.native.post();
// @ts-expect-error json is not complete
instance.v3.pay.transactions.native.post({ json: { appid: 'wx1' }, headers });
// @ts-expect-error no such field
instance.v3.pay.transactions.native.post({ json: { ...json, ammount: { total: 1 } }, headers });
// @ts-expect-error no such field further in
instance.v3.pay.transactions.native.post({ json: { ...json, amount: { total: 1, totl: 1 } }, headers });
// @ts-expect-error no such option
instance.v3.pay.transactions.native.post({ json, headers, out_trade_no: '1' });
// @ts-expect-error an amount is a number of fen
instance.v3.pay.transactions.native.post({ json: { ...json, amount: { total: '1' } }, headers });
// @ts-expect-error an option of axios that would break the signature
instance.v3.pay.transactions.native.post({ json, headers, maxRedirects: 1 });
// @ts-expect-error an answer that is no download cannot go to a sink
instance.v3.pay.transactions.native.post({ json, headers, sink: 'a.json' });

// No argument where nothing is required.
instance.v3.certificates.get();
instance.v3.certificates.get({ query: { algorithm_type: 'RSA' } });
instance.v3.global.certificates.getAsync();
instance.v3.goldplan.merchants.openAdvertisingShow.patch({ json: { sub_mchid: '1' } });

// Path variables stand among the options, numbers as text, too.
instance.v3.pay.transactions.id._transaction_id_.get({ transaction_id: '42', query: { mchid: '1' } });
// @ts-expect-error the variable is missing
instance.v3.pay.transactions.id._transaction_id_.get({ query: { mchid: '1' } });
// @ts-expect-error the query is missing
instance.v3.pay.transactions.id._transaction_id_.get({ transaction_id: '42' });
expectTypeOf<RequestOf<'v3/ecommerce/applyments/{applyment_id}', 'get'>['applyment_id']>().toEqualTypeOf<
  number | string
>();
expectTypeOf<
  RequestOf<'v2/secapi/mch/{addinstitutionsub}', 'post'>['addinstitutionsub']
>().toEqualTypeOf<'addInstitutionsub'>();
instance.v3.marketing.membercardOpen.cards._card_id_.codes._code_.patch({
  card_id: 'c',
  code: '1',
  json: { level: 'A' },
});
instance.v3.eduPapay.contracts._contract_id_.delete({ contract_id: '1' });

// Enumerations are closed in requests.
type Receiver = RequestOf<'v3/profitsharing/receivers/delete', 'post'>['json'];
expectTypeOf<Receiver['type']>().toEqualTypeOf<'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'>();
expectTypeOf<NonNullable<Native['json']['limit_pay']>>().toEqualTypeOf<
  ('no_balance' | 'no_credit' | 'no_debit' | 'balance_only')[]
>();
// @ts-expect-error no such value
instance.v3.pay.transactions.native.post({ json: { ...json, limit_pay: ['no_cash'] }, headers });
type Coupons = RequestOf<'v3/marketing/favor/coupon-stocks', 'post'>;
expectTypeOf<Coupons>().not.toBeAny();
expectTypeOf<RequestOf<'v3/certificates', 'get'>['query']>().toEqualTypeOf<
  { algorithm_type?: 'SM2' | 'RSA' | 'ALL' } | undefined
>();
type Upload = RequestOf<'v2/secapi/mch/uploadmedia', 'post'>;
expectTypeOf<Upload['security']>().toEqualTypeOf<true>();

// APIv2: text everywhere, so numbers may be text; but text is no number.
type Order = RequestOf<'v2/pay/unifiedorder', 'post'>['xml'];
expectTypeOf<Order['total_fee']>().toEqualTypeOf<number | string>();
expectTypeOf<Order['mch_id']>().toEqualTypeOf<string>();
expectTypeOf<Order['sign_type']>().toEqualTypeOf<'MD5' | 'HMAC-SHA256' | undefined>();
expectTypeOf<RequestOf<'v2/pay/settlementquery', 'post'>['xml']>().not.toBeAny();
expectTypeOf<RequestOf<'v2/applyment/micro/signcontract', 'post'>['xml']>().toEqualTypeOf<XmlMap>();
type Usetag = RequestOf<'v2/pay/settlementquery', 'post'>['xml']['usetag'];
expectTypeOf<NonNullable<Usetag>>().toEqualTypeOf<1 | '1' | 2 | '2'>();
instance.v2.mmpaysptrans.pay_bank.post({
  security: true,
  xml: {
    mch_id: '1',
    partner_trade_no: '1',
    enc_bank_no: '…',
    enc_true_name: '…',
    bank_code: '1001',
    amount: '100',
  },
});
instance.v2.mmpaysptrans.pay_bank.post({
  // @ts-expect-error the client certificate is not a choice
  security: false,
  xml: {
    mch_id: '1',
    partner_trade_no: '1',
    enc_bank_no: '…',
    enc_true_name: '…',
    bank_code: '1001',
    amount: 100,
  },
});
expectTypeOf<
  RequestOf<'v2/cgi-bin/mch/customs/customdeclareorder', 'post'>['nonceless']
>().toEqualTypeOf<true>();
expectTypeOf<RequestOf<'v2/papay/entrustweb', 'get'>['fragment']>().toEqualTypeOf<'#wechat_redirect'>();
expectTypeOf<RequestOf<'v2/xdc/apiv2sandbox/pay/orderquery', 'post'>['timeout']>().toEqualTypeOf<
  number | undefined
>();

// Encoded strings are taken decoded or encoded, and so are lists and alternatives.
type Partner = RequestOf<'v3/marketing/partnerships', 'get'>['query']['partner'];
const authorized_data = { business_type: 'FAVOR_STOCK' } as const;
instance.v3.marketing.partnerships.get({
  query: { authorized_data, partner: JSON.stringify({ type: 'APPID', appid: 'wx1' }) },
});
instance.v3.marketing.partnerships.get({
  query: { authorized_data, partner: { type: 'APPID', appid: 'wx1' } },
});
instance.v3.marketing.partnerships.get({
  // @ts-expect-error no such field in what the string holds
  query: { authorized_data, partner: { type: 'APPID', apid: 'wx1' } },
});
expectTypeOf<Partner>().not.toBeAny();
type Period = NonNullable<
  NonNullable<
    RequestOf<'v3/ecommerce/applyments/{empty}', 'post'>['json']['business_license_info']
  >['business_time']
>;
expectTypeOf<Period>().toEqualTypeOf<Encoded<string[]> | string[]>();
type Risk = NonNullable<RequestOf<'v2/mmpaymkttransfers/sendredpack', 'post'>['xml']['risk_info']>;
export const risk: Risk[] = ['posttime=1&mobile=2', { mobile: '2', posttime: '1' }];
type Scene = RequestOf<'v2/vehicle/pay/notification', 'post'>['xml']['scene_info'];
export const scenes: Scene[] = [
  '{}',
  { scene_info: { start_time: '1', plate_number: 'A', parking_name: 'P', free_time: '1' } },
  { scene_info: { start_time: '1', free_time: '1', space_number: '7' } },
];
// @ts-expect-error neither of the two shapes
export const noScene: Scene = { scene_info: { start_time: '1' } };
type Receivers = RequestOf<'v2/secapi/pay/profitsharing', 'post'>['xml']['receivers'];
export const receivers: Receivers = [
  { type: 'MERCHANT_ID', account: '1', amount: '1', description: 'share' },
];

// Encrypted fields are text.
type Contact = RequestOf<'v3/merchants', 'post'>['json']['contact'];
expectTypeOf<Contact['name']>().toEqualTypeOf<string>();
type Guide = RequestOf<'v3/smartguide/guides/{guide_id}', 'patch'>;
expectTypeOf<NonNullable<Guide['headers']>['Wechatpay-Serial']>().toEqualTypeOf<string | undefined>();

// Another end point is named, but may be any.
expectTypeOf<RequestOf<'v3/statements', 'get'>['base_uri']>().toExtend<string>();
instance.v3.statements.get({ base_uri: 'http://127.0.0.1:8080/', query: { date: '20261123', mchid: '1' } });
// @ts-expect-error it has to be given
instance.v3.statements.get({ query: { date: '20261123', mchid: '1' } });
expectTypeOf<RequestOf<'v2/risk/getpublickey', 'post'>['base_uri']>().toExtend<string>();
instance.v3.global.merchantService.complaintNotifications.put({ json: { url: 'https://shop.example.com' } });

// Uploads.
instance.v3.merchant.media.upload.post({ body: media });
instance.v3.merchant.media.upload.post({
  body: new Uint8Array(),
  headers: { 'Content-Type': 'multipart/form-data' },
});
instance.v2.secapi.mch.uploadmedia.post({ body: new FormData(), security: true });

// What WeCom wants beside, the client gives: nonce_str, agentid, workwx_sign.
const redPacket = {
  mch_billno: '1',
  mch_id: '1',
  wxappid: 'wx1',
  re_openid: 'o1',
  total_amount: 100,
  wishing: '1',
  act_name: '1',
  remark: '1',
};
instance.v2.mmpaymkttransfers.sendworkwxredpack.post({ security: true, xml: redPacket });
instance.v2.mmpaymkttransfers.sendworkwxredpack.post({
  security: true,
  xml: redPacket,
  workwx: { agentid: 1000002, secret: '1' },
});
// @ts-expect-error the secret is missing
instance.v2.mmpaymkttransfers.sendworkwxredpack.post({ security: true, xml: redPacket, workwx: {} });
// @ts-expect-error no option of another operation
instance.v3.merchant.media.upload.post({ body: media, workwx: { secret: '1' } });
// @ts-expect-error an upload is no json
instance.v3.merchant.media.upload.post({ json: {} });
// @ts-expect-error a list is no body
instance.v3.merchant.media.upload.post({ body: [1] });

// Every documented path, and no other.
expectTypeOf<'v3/refund/domestic/refunds'>().toExtend<OperationPath>();
expectTypeOf<
  RequestOf<'v3/refund/domestic/refunds', 'post'>['json']['amount']['refund']
>().toEqualTypeOf<number>();
expectTypeOf<string>().not.toExtend<OperationPath>();
// @ts-expect-error no such path
export type NoPath = RequestOf<'v3/refund/domestic', 'post'>;
// @ts-expect-error no such verb
export type NoVerb = RequestOf<'v3/refund/domestic/refunds', 'get'>;
