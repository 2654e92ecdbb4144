import { fieldsIn, present, textIn } from '../../judge/schema/fields.ts';
import { couponState, couponsOf, stockOf } from '../../operations/favor/stock.ts';
import { contractKey } from '../../operations/papay/contract.ts';
import { isCollecting } from '../../operations/payscore/service.ts';
import type { Complaint } from '../../state/records/complaint.ts';
import type { Coupon, Stock } from '../../state/records/favor.ts';
import type { PapayContract } from '../../state/records/papay.ts';
import type { ServiceOrder } from '../../state/records/payscore.ts';
import type { Store } from '../../state/store.ts';
import { newest, note, type Row, SHOWN } from './row.ts';

/** 支付分 */
export function serviceRow(service: ServiceOrder): Row<'services'> {
  const { asked, state, total_amount, isUnpaid, openid } = service;
  const out_order_no = String(asked['out_order_no']);
  const path = '/sandbox/confirm-service';
  return present({
    number: out_order_no,
    text: textIn(asked, 'service_introduction'),
    notes: [
      ...(openid === undefined ? [] : [note('to', { openid })]),
      note('riskFund', { amount: Number(fieldsIn(asked, 'risk_fund')['amount']) }),
      ...(isCollecting(service) ? [note('ended')] : []),
      ...(isUnpaid ? [note('unpaid')] : []),
    ],
    amount: total_amount,
    state,
    acts:
      state === 'CREATED'
        ? [
            { does: 'confirm', path, body: { out_order_no } } as const,
            { does: 'confirmUnpaid', path, body: { out_order_no, unpaid: true } } as const,
          ]
        : [],
  });
}

/** 代金券: the coupons of users, and below them the stocks. */
export function couponRows(store: Store): Row<'coupons'>[] {
  const { coupons, stocks } = store.favor;
  const sent = newest(coupons).map((coupon) => couponRow(store, coupon));
  return [...sent, ...newest(stocks).map((stock) => stockRow(store, stock))].slice(0, SHOWN);
}

function couponRow(store: Store, coupon: Coupon): Row<'coupons'> {
  const { coupon_id, openid, stock_id, coupon_amount, transaction_minimum, create_time } = coupon;
  const state = couponState(store, coupon);
  const asked = store.favor.stocks.get(stock_id)?.asked ?? {};
  return present({
    number: coupon_id,
    text: textIn(asked, 'stock_name'),
    notes: [
      note('to', { openid }),
      note('stock', { stock_id }),
      ...(transaction_minimum === undefined ? [] : [note('minimum', { amount: transaction_minimum })]),
    ],
    amount: coupon_amount,
    state,
    time: create_time,
    acts:
      state === 'SENDED' ? [{ does: 'use', path: '/sandbox/use-coupon', body: { coupon_id } } as const] : [],
  });
}

function stockRow(store: Store, { stock_id, asked, create_time, ...stock }: Stock): Row<'coupons'> {
  const known = stockOf(store, stock_id);
  return present({
    number: stock_id,
    text: textIn(asked, 'stock_name'),
    notes: known ? [note('distributed', { count: couponsOf(store, known).length })] : [],
    state: known?.status ?? stock.status,
    time: create_time,
    acts: [],
  });
}

/** 委托代扣 */
export function agreementRow({
  asked,
  state,
  openid,
  contract_signed_time,
}: PapayContract): Row<'agreements'> {
  const plan_id = String(asked['plan_id']);
  const out_contract_code = String(asked['out_contract_code']);
  const named = present({ plan_id, out_contract_code, sub_mchid: textIn(asked, 'sub_mchid') });
  return present({
    key: contractKey(named),
    number: out_contract_code,
    text: textIn(asked, 'contract_display_account'),
    notes: [note('plan', { plan_id }), ...(openid === undefined ? [] : [note('to', { openid })])],
    state,
    time: contract_signed_time,
    acts: {
      OFFERED: [{ does: 'sign', path: '/sandbox/sign-contract', body: named } as const],
      SIGNED: [{ does: 'terminate', path: '/sandbox/terminate-contract', body: named } as const],
      TERMINATED: [],
    }[state],
  });
}

/** 投诉 */
export function complaintRow(complaint: Complaint): Row<'complaints'> {
  const { complaint_id, complaint_detail, out_trade_no, user_complaint_times, complaint_state } = complaint;
  return present({
    number: complaint_id,
    text: complaint_detail,
    notes: [
      ...(out_trade_no === undefined ? [] : [note('of', { number: out_trade_no })]),
      ...(user_complaint_times > 1 ? [note('times', { count: user_complaint_times })] : []),
      ...(complaint.incoming_user_response ? [note('waits')] : []),
    ],
    amount: complaint.apply_refund_amount,
    state: complaint_state,
    time: complaint.complaint_time,
    acts: [{ does: 'complainAgain', path: '/sandbox/complain', body: { complaint_id } } as const],
  });
}
