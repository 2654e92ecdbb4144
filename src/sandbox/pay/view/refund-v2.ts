import { present } from '../../judge/schema/fields.ts';
import type { Fields } from '../../judge/schema/request-fields.ts';
import type { Order } from '../../state/records/order.ts';
import type { Refund, RefundStatus } from '../../state/records/refund.ts';
import { spacedTime } from './time-v2.ts';
import { partiesOfV2 } from './view-v2.ts';

/** The v2 names of the states of a refund. */
const STATES: Readonly<Record<RefundStatus, string>> = {
  PROCESSING: 'PROCESSING',
  SUCCESS: 'SUCCESS',
  ABNORMAL: 'CHANGE',
  CLOSED: 'REFUNDCLOSE',
};
const SOURCE = 'REFUND_SOURCE_UNSETTLED_FUNDS';

/** A refund in the v2 response to its request. */
export function refundTakenV2(order: Order, refund: Refund): Fields {
  const { total, currency } = order;
  return {
    transaction_id: refund.transaction_id,
    out_trade_no: refund.out_trade_no,
    out_refund_no: refund.out_refund_no,
    refund_id: refund.refund_id,
    refund_fee: refund.refund,
    settlement_refund_fee: refund.refund,
    total_fee: total,
    settlement_total_fee: total,
    fee_type: currency,
    cash_fee: total,
    cash_fee_type: currency,
    cash_refund_fee: refund.refund,
    coupon_refund_fee: 0,
    coupon_refund_count: 0,
  };
}

/** A refund in the response to a v2 query, where its fields are numbered. */
export function refundViewV2(refund: Refund, index: number): Fields {
  const { success_time } = refund;
  const fields = present({
    out_refund_no: refund.out_refund_no,
    refund_id: refund.refund_id,
    refund_channel: 'ORIGINAL',
    refund_fee: refund.refund,
    settlement_refund_fee: refund.refund,
    refund_status: STATES[refund.status],
    refund_account: SOURCE,
    // This is WeChat Pay's spelling.
    refund_recv_accout: refund.user_received_account,
    refund_success_time: success_time === undefined ? undefined : spacedTime(success_time),
  });
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [`${name}_${index}`, value]));
}

/** The notification of a finished refund; the inner fields are encrypted. */
export function refundContentV2(order: Order, refund: Refund): Fields {
  const { success_time } = refund;
  const original_data = present({
    transaction_id: refund.transaction_id,
    out_trade_no: refund.out_trade_no,
    refund_id: refund.refund_id,
    out_refund_no: refund.out_refund_no,
    total_fee: String(order.total),
    settlement_total_fee: String(order.total),
    refund_fee: String(refund.refund),
    settlement_refund_fee: String(refund.refund),
    cash_refund_fee: String(refund.refund),
    refund_status: STATES[refund.status],
    success_time: success_time === undefined ? undefined : spacedTime(success_time),
    refund_recv_accout: refund.user_received_account,
    refund_account: SOURCE,
    refund_request_source: 'API',
  });
  return { ...partiesOfV2(order), original_data };
}
