import { present } from '../../judge/schema/fields.ts';
import type { V2Fields } from '../../judge/v2.ts';
import { refundViewV2 } from '../../pay/view/refund-v2.ts';
import type { V2Operation } from '../../route/v2.ts';
import type { Refund } from '../../state/records/refund.ts';
import type { Store } from '../../state/store.ts';
import { done, failed, given, malformed } from './answers.ts';
import { orderNamed } from './find.ts';

/** How many refunds one response contains; `offset` requests the next ones. */
const PAGE = 10;

/** Returns the state of one refund, or of all refunds of an order. */
export const refundquery: V2Operation = {
  method: 'POST',
  path: 'pay/refundquery',
  handle: ({ fields, store }) => {
    const all = refundsNamed(store, fields);
    const order = store.orders.get(all[0]?.out_trade_no ?? '');
    const offset = Number(fields.get('offset') || 0);
    if (!Number.isSafeInteger(offset) || offset < 0) return malformed('offset参数格式错误');
    const page = all.slice(offset, offset + PAGE);
    if (!order || page.length === 0 || order.sub_mchid !== given(fields, 'sub_mch_id')) {
      return failed(fields, 'REFUNDNOTEXIST', '退款订单查询失败');
    }
    const { transaction_id, out_trade_no, total, currency } = order;
    const whole = present({
      total_refund_count: order.refunds?.length,
      transaction_id,
      out_trade_no,
      total_fee: total,
      settlement_total_fee: total,
      fee_type: currency,
      cash_fee: total,
      refund_count: page.length,
    });
    const numbered = page.map((refund, index) => refundViewV2(refund, index));
    return done(fields, Object.assign({}, whole, ...numbered));
  },
};

/** If several numbers are given, a refund's takes precedence over an order's, and WeChat Pay's over the merchant's. */
function refundsNamed(store: Store, fields: V2Fields): Refund[] {
  const refund_id = given(fields, 'refund_id');
  if (refund_id) return [...store.refunds.values()].filter((refund) => refund.refund_id === refund_id);
  const out_refund_no = given(fields, 'out_refund_no');
  const numbers = out_refund_no ? [out_refund_no] : (orderNamed(store, fields)?.refunds ?? []);
  return numbers.flatMap((number) => store.refunds.get(number) ?? []);
}
