import { present } from '../../judge/schema/fields.ts';
import { judgeNotifyUrl } from '../../pay/order/judge.ts';
import { startRefund } from '../../pay/refund/refund.ts';
import { type RefundFault, refundFault } from '../../pay/refund/refundable.ts';
import { refundTakenV2 } from '../../pay/view/refund-v2.ts';
import type { V2Context, V2Operation } from '../../route/v2.ts';
import { countIn, done, failed, given, malformed } from './answers.ts';
import { orderNamed } from './find.ts';
import type { Refused } from './refusal.ts';

const NUMBER = /^[\w\-|*@]{1,64}$/;

const DIFFERS: Refused = ['REFUND_FEE_MISMATCH', '订单金额或退款金额与之前请求不一致，请核实后再试'];
const FAULTS: Readonly<Record<RefundFault, Refused>> = {
  unpaid: ['INVALID_REQUEST', '订单未支付，不能退款'],
  'other-total': DIFFERS,
  'too-late': ['TRADE_OVERDUE', '订单已经超过退款期限'],
  'all-refunded': ['ERROR', '订单已全额退款'],
  'too-much': ['INVALID_REQUEST', '累计退款金额大于支付金额'],
  'too-often': ['INVALID_REQUEST', '部分退款次数超限'],
};

/** Refunds an order or a part of it, once per number. The response does not say how the refund ends. */
export const refund: V2Operation = {
  method: 'POST',
  path: 'secapi/pay/refund',
  handle: ({ fields, store }: V2Context) => {
    const out_refund_no = fields.get('out_refund_no') ?? '';
    const amount = { refund: countIn(fields, 'refund_fee') ?? 0, total: countIn(fields, 'total_fee') ?? 0 };
    if (!NUMBER.test(out_refund_no)) return malformed('out_refund_no参数格式错误');
    if (!amount.refund) return malformed('refund_fee参数格式错误');
    if (!amount.total) return malformed('total_fee参数格式错误');
    const notify_url = given(fields, 'notify_url');
    if (judgeNotifyUrl(notify_url)) return malformed('notify_url参数格式错误');
    const order = orderNamed(store, fields);
    if (!order) {
      return given(fields, 'transaction_id')
        ? failed(fields, 'INVALID_TRANSACTIONID', '无效transaction_id')
        : failed(fields, 'ORDERNOTEXIST', '订单号不存在');
    }
    const known = store.refunds.get(out_refund_no);
    if (known) {
      const { out_trade_no, total } = order;
      const isSame =
        known.out_trade_no === out_trade_no && known.refund === amount.refund && total === amount.total;
      return isSame ? done(fields, refundTakenV2(order, known)) : failed(fields, ...DIFFERS);
    }
    const fault = refundFault(store, order, amount);
    if (fault) return failed(fields, ...FAULTS[fault]);
    const request = present({
      out_trade_no: order.out_trade_no,
      out_refund_no,
      reason: given(fields, 'refund_desc'),
      notify_url,
      amount: { ...amount, currency: given(fields, 'refund_fee_type') ?? order.currency },
    });
    return done(fields, refundTakenV2(order, startRefund(store, order, request, 'v2')));
  },
};
