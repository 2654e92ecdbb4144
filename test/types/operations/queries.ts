/** Compiled, never run: what the queries of every merchant answer, under their short names. */
import { expectTypeOf } from 'vitest';
import type {
  CombinedTransaction,
  Instance,
  PartnerServiceOrder,
  PartnerTransaction,
  Refund,
  RequestOf,
  ResponseOf,
  ServiceOrder,
  Transaction,
  TransferBill,
  WebhookEvents,
} from '../../../src/index.ts';

declare const instance: Instance;

// An order: what the payer paid, and what the request said no longer.
type Order = ResponseOf<'v3/pay/transactions/id/{transaction_id}', 'get'>;
type OrderByNo = ResponseOf<'v3/pay/transactions/out-trade-no/{out_trade_no}', 'get'>;
expectTypeOf<Order>().toExtend<Transaction>();
expectTypeOf<OrderByNo>().toExtend<Transaction>();
expectTypeOf<Order['trade_state']>().toExtend<string>();
expectTypeOf<'SUCCESS'>().toExtend<Order['trade_state']>();
expectTypeOf<NonNullable<Order['payer']>['openid']>().toEqualTypeOf<string | undefined>();
expectTypeOf<NonNullable<Order['amount']>['payer_total']>().toEqualTypeOf<number | undefined>();
type Promotion = NonNullable<Order['promotion_detail']>[number];
expectTypeOf<Promotion['coupon_id']>().toEqualTypeOf<string>();
// @ts-expect-error only the request has it
export type NotifyUrl = Order['notify_url'];
export function isPaid(order: Transaction): boolean {
  // A known state is spelled right in an editor; a state of tomorrow is no error.
  return order.trade_state === 'SUCCESS' || order.trade_state === 'STATE_OF_TOMORROW';
}

// The same of a service provider, and of several orders.
type PartnerOrder = ResponseOf<'v3/pay/partner/transactions/id/{transaction_id}', 'get'>;
expectTypeOf<PartnerOrder>().toExtend<PartnerTransaction>();
expectTypeOf<
  ResponseOf<'v3/pay/partner/transactions/out-trade-no/{out_trade_no}', 'get'>
>().toExtend<PartnerTransaction>();
expectTypeOf<PartnerOrder['sub_mchid']>().toEqualTypeOf<string>();
expectTypeOf<NonNullable<PartnerOrder['payer']>['sp_openid']>().toEqualTypeOf<string | undefined>();
// @ts-expect-error of a direct merchant
export type Mchid = PartnerOrder['mchid'];
type Combined = ResponseOf<'v3/combine-transactions/out-trade-no/{combine_out_trade_no}', 'get'>;
expectTypeOf<Combined>().toExtend<CombinedTransaction>();
expectTypeOf<NonNullable<Combined['sub_orders']>[number]['out_trade_no']>().toEqualTypeOf<string>();

// Notifications hold the same.
type Paid = WebhookEvents['v3/TRANSACTION.SUCCESS']['resource']['original_data'];
expectTypeOf<Extract<Paid, Transaction>>().not.toBeNever();
expectTypeOf<Extract<Paid, PartnerTransaction>>().not.toBeNever();
expectTypeOf<Extract<Paid, CombinedTransaction>>().not.toBeNever();
export function stateOf(paid: Extract<Paid, Transaction>): Transaction['trade_state'] {
  return paid.trade_state;
}

// A refund.
type Queried = ResponseOf<'v3/refund/domestic/refunds/{out_refund_no}', 'get'>;
expectTypeOf<Queried>().toExtend<Refund>();
expectTypeOf<ResponseOf<'v3/refund/domestic/refunds', 'post'>>().toExtend<Refund>();
expectTypeOf<'ABNORMAL'>().toExtend<Refund['status']>();
expectTypeOf<'ORIGINAL'>().toExtend<NonNullable<Refund['channel']>>();
expectTypeOf<Refund['amount']['payer_refund']>().toEqualTypeOf<number>();

// A transfer to a user.
type Bill = ResponseOf<'v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}', 'get'>;
expectTypeOf<Bill>().toExtend<TransferBill>();
expectTypeOf<'WAIT_USER_CONFIRM'>().toExtend<NonNullable<TransferBill['state']>>();
expectTypeOf<TransferBill['transfer_amount']>().toEqualTypeOf<number>();

// An order of WeChat Pay Score, asked for by either of two numbers.
type Scored = ResponseOf<'v3/payscore/serviceorder', 'get'>;
expectTypeOf<Scored>().toExtend<ServiceOrder>();
expectTypeOf<'DOING'>().toExtend<NonNullable<ServiceOrder['state']>>();
expectTypeOf<ResponseOf<'v3/payscore/partner/serviceorder', 'get'>>().toExtend<PartnerServiceOrder>();
const scored = { service_id: '1', appid: 'wx1' };
instance.v3.payscore.serviceorder.get({ query: { ...scored, out_order_no: '1' } });
instance.v3.payscore.serviceorder.get({ query: { ...scored, query_id: '1' } });
// @ts-expect-error neither of the two
instance.v3.payscore.serviceorder.get({ query: scored });

// One of several is enough, more are allowed, none is an error.
instance.v2.pay.orderquery.post({ xml: { appid: 'wx1', mch_id: '1', out_trade_no: '1' } });
instance.v2.pay.orderquery.post({ xml: { appid: 'wx1', mch_id: '1', transaction_id: '1' } });
instance.v2.pay.orderquery.post({
  xml: { appid: 'wx1', mch_id: '1', transaction_id: '1', out_trade_no: '1' },
});
// @ts-expect-error none of them
instance.v2.pay.orderquery.post({ xml: { appid: 'wx1', mch_id: '1' } });
type RefundQuery = RequestOf<'v2/pay/refundquery', 'post'>['xml'];
export const queries: RefundQuery[] = [
  { appid: 'wx1', mch_id: '1', transaction_id: '1' },
  { appid: 'wx1', mch_id: '1', out_trade_no: '1' },
  { appid: 'wx1', mch_id: '1', out_refund_no: '1' },
  { appid: 'wx1', mch_id: '1', refund_id: '1' },
];
// @ts-expect-error none of the four
export const noQuery: RefundQuery = { appid: 'wx1', mch_id: '1' };
