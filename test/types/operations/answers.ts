/** Compiled, never run: what documented operations answer. */
import type { Writable } from 'node:stream';
import { expectTypeOf } from 'vitest';
import type {
  CallResponse,
  DecodedOf,
  Encoded,
  Instance,
  ResponseOf,
  Undocumented,
} from '../../../src/index.ts';

declare const instance: Instance;
declare const writable: Writable;

// Documented fields.
const order = instance.v3.pay.transactions.native.post;
expectTypeOf<Awaited<ReturnType<typeof order>>['data']['code_url']>().toEqualTypeOf<string>();
type Refund = ResponseOf<'v3/refund/domestic/refunds', 'post'>;
expectTypeOf<Refund>().not.toBeAny();
expectTypeOf<Refund['refund_id']>().toEqualTypeOf<string>();
expectTypeOf<Refund['amount']['total']>().toEqualTypeOf<number>();
// @ts-expect-error no such field
export type NoField = Refund['refundid'];
type Certificates = ResponseOf<'v3/certificates', 'get'>;
expectTypeOf<Certificates['data'][number]['encrypt_certificate']['ciphertext']>().toEqualTypeOf<string>();
expectTypeOf<ResponseOf<'v3/merchant/media/upload', 'post'>['media_id']>().toEqualTypeOf<string>();
expectTypeOf<
  ResponseOf<'v3/ecommerce/applyments/{applyment_id}', 'get'>['account_validation']
>().not.toBeAny();

// Enumerations stay open: a value of tomorrow is no error, and is no other type.
expectTypeOf<'VALUE_OF_TOMORROW'>().toExtend<Refund['status']>();
expectTypeOf<Refund['status']>().toExtend<string>();
expectTypeOf<Refund['status']>().not.toBeAny();
type Rule = ResponseOf<
  'v3/marketing/busifavor/users/{openid}/coupons',
  'get'
>['data'][number]['coupon_use_rule'];
type WeekDays = NonNullable<NonNullable<Rule['available_week']>['week_day']>;
expectTypeOf<WeekDays>().not.toBeAny();
expectTypeOf<number[]>().toExtend<WeekDays>();
expectTypeOf<string[]>().not.toExtend<WeekDays>();
type Deleted = ResponseOf<'v3/profitsharing/receivers/delete', 'post'>;
expectTypeOf<'PERSONAL_OPENID'>().toExtend<Deleted['type']>();
expectTypeOf<7>().not.toExtend<Deleted['type']>();

// The same fields are the same type.
expectTypeOf<ResponseOf<'v3/bill/tradebill', 'get'>>().toEqualTypeOf<
  ResponseOf<'v3/bill/fundflowbill', 'get'>
>();

// Nothing but the status; bytes; a redirect; not documented.
type Close = ResponseOf<'v3/pay/transactions/out-trade-no/{out_trade_no}/close', 'post'>;
expectTypeOf<Close>().toEqualTypeOf<''>();
expectTypeOf<ResponseOf<'v3/edu-papay/contracts/{contract_id}', 'delete'>>().toEqualTypeOf<''>();
expectTypeOf<ResponseOf<'v3/billdownload/file', 'get'>>().toEqualTypeOf<Buffer>();
expectTypeOf<ResponseOf<'v2/pay/downloadbill', 'post'>>().toEqualTypeOf<Buffer>();
expectTypeOf<ResponseOf<'v2/papay/entrustweb', 'get'>>().toEqualTypeOf<Buffer>();
expectTypeOf<ResponseOf<'v2/applyment/micro/signcontract', 'post'>>().toEqualTypeOf<Undocumented>();

// A download gives back its sink.
const query = { token: '1' };
expectTypeOf(instance.v3.billdownload.file.get({ query })).toEqualTypeOf<Promise<CallResponse<Buffer>>>();
expectTypeOf(instance.v3.billdownload.file.get({ query, sink: 'bill.csv' })).toEqualTypeOf<
  Promise<CallResponse<string>>
>();
expectTypeOf(instance.v3.billdownload.file.getAsync({ query, sink: writable })).toEqualTypeOf<
  Promise<CallResponse<Writable>>
>();
// @ts-expect-error a sink is a path or a stream
instance.v3.billdownload.file.get({ query, sink: 5 });

// APIv2: numbers may come as text, numbered keys by their pattern.
type Found = ResponseOf<'v2/pay/orderquery', 'post'>;
expectTypeOf<Found['total_fee']>().toExtend<number | string | undefined>();
expectTypeOf<Found['coupon_id_0']>().toEqualTypeOf<string>();
expectTypeOf<Found['coupon_fee_12']>().toEqualTypeOf<number | string>();
// @ts-expect-error not numbered
export type NoNumber = Found['coupon_id_x'];
type Refunds = ResponseOf<'v2/pay/refundquery', 'post'>;
expectTypeOf<Refunds['coupon_refund_id_0_1']>().toEqualTypeOf<string>();
expectTypeOf<Refunds['refund_fee_0']>().toEqualTypeOf<number | string>();
expectTypeOf<ResponseOf<'v2/mmpaysptrans/pay_bank', 'post'>['payment_no']>().toEqualTypeOf<string>();
expectTypeOf<'ANYTHING'>().toExtend<ResponseOf<'v2/risk/getpublickey', 'post'>['return_code']>();

// An encoded string is text that carries the type of what it holds.
type Promotion = NonNullable<ResponseOf<'v2/pay/micropay', 'post'>['promotion_detail']>;
expectTypeOf<Promotion>().toExtend<string>();
expectTypeOf<Promotion>().toEqualTypeOf<Encoded<DecodedOf<Promotion>>>();
expectTypeOf<DecodedOf<Promotion>>().not.toBeAny();
expectTypeOf<DecodedOf<string>>().toBeUnknown();
type Repeated = DecodedOf<
  NonNullable<
    NonNullable<
      DecodedOf<
        ResponseOf<'v3/mch-manage/mch-manage-records/{manage_record_id}', 'get'>['requested_item_info']
      >['record_fields']
    >[number]['repeated_field_data']
  >
>;
expectTypeOf<Repeated>().toBeArray();
