import { isDeepStrictEqual } from 'node:util';
import { type Answer, failure, paramError, success } from '../../http/exchange/exchange.ts';
import { fieldsIn, textIn } from '../../judge/schema/fields.ts';
import type { Fields } from '../../judge/schema/request-fields.ts';
import { judgeNotifyUrl, judgeTotal } from '../../pay/order/judge.ts';
import { orderOf, orderOfTransaction } from '../../pay/order/order.ts';
import { againstTheRules, notItsMerchant } from '../../pay/order/refusals.ts';
import { endLater, refundView, startRefund } from '../../pay/refund/refund.ts';
import { type RefundFault, refundFault } from '../../pay/refund/refundable.ts';
import type { Context, Operation } from '../../route/v3.ts';
import type { Order } from '../../state/records/order.ts';
import type { Store } from '../../state/store.ts';

const NUMBER = /^[\w\-|*@]{1,64}$/;

const FAULTS: Readonly<Record<RefundFault, string>> = {
  unpaid: '订单未支付，不能退款',
  'other-total': '订单金额或退款金额与之前请求不一致，请核实后再试',
  'too-late': '订单已超过可退款的最大期限',
  'all-refunded': '订单已全额退款',
  'too-much': '申请退款金额大于订单可退金额',
  'too-often': '部分退款次数超限',
};

/** WeChat Pay documents only the codes: the full texts are not known. */
const notFound = (what: string): Answer => failure(404, 'RESOURCE_NOT_EXISTS', what);

const apply: Operation = {
  method: 'POST',
  path: 'v3/refund/domestic/refunds',
  handle: ({ json, store }) => {
    const refusal = judgeBody(json);
    if (refusal) return refusal;
    const order = orderNamed(store, json);
    if (!order) return notFound('订单不存在');
    const { currency } = fieldsIn(json, 'amount');
    if (currency !== order.currency) return paramError('/amount/currency', currency, order.currency);
    if ((order.sub_mchid ?? undefined) !== textIn(json, 'sub_mchid')) return notItsMerchant();
    const known = store.refunds.get(String(json['out_refund_no']));
    if (known) {
      return isDeepStrictEqual(known.request, json)
        ? success(refundView(order, known))
        : againstTheRules('订单金额或退款金额与之前请求不一致，请核实后再试');
    }
    return judgeRefund(store, order, json) ?? success(refundView(order, startRefund(store, order, json)));
  },
};

function judgeBody(json: Fields): Answer | undefined {
  const number = json['out_refund_no'];
  if (!NUMBER.test(String(number))) {
    return paramError('/out_refund_no', number, '1 to 64 letters, digits or _-|*@');
  }
  if (!textIn(json, 'out_trade_no') && !textIn(json, 'transaction_id')) {
    return paramError('/out_trade_no', json['out_trade_no'], 'this or transaction_id is required');
  }
  const { refund, total } = fieldsIn(json, 'amount');
  return (
    judgeTotal(refund, '/amount/refund') ??
    judgeTotal(total, '/amount/total') ??
    judgeNotifyUrl(json['notify_url'])
  );
}

/** The accounts that pay for a refund must pay all of it. */
function judgeSources(from: unknown, refund: number): Answer | undefined {
  if (!Array.isArray(from) || from.length === 0) return undefined;
  const sum = from.reduce((total: number, one) => total + Number(Object(one).amount), 0);
  return sum === refund
    ? undefined
    : paramError('/amount/from', sum, 'the sum must be the amount of the refund');
}

/** If both numbers are given, WeChat Pay's takes precedence. */
function orderNamed(store: Store, json: Fields): Order | undefined {
  const transaction_id = textIn(json, 'transaction_id');
  const out_trade_no = textIn(json, 'out_trade_no') ?? '';
  return transaction_id ? orderOfTransaction(store, transaction_id) : orderOf(store, out_trade_no);
}

/** Whether this amount of the order can be refunded now. */
function judgeRefund(store: Store, order: Order, json: Fields): Answer | undefined {
  const { refund, total, from } = fieldsIn(json, 'amount');
  const refusal = judgeSources(from, Number(refund));
  if (refusal) return refusal;
  const fault = refundFault(store, order, { refund: Number(refund), total: Number(total) });
  return fault && againstTheRules(FAULTS[fault]);
}

const query: Operation = {
  method: 'GET',
  path: 'v3/refund/domestic/refunds/{out_refund_no}',
  handle: ({ params, request, store }) => {
    const sub_mchid = request.query.get('sub_mchid') || undefined;
    return answer(store, params['out_refund_no'] ?? '', sub_mchid);
  },
};

/** Retries an abnormal refund with another account: the refund is in progress again. */
const applyAbnormal: Operation = {
  method: 'POST',
  path: 'v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund',
  handle: (context) => {
    const { json, store } = context;
    const out_refund_no = String(json['out_refund_no']);
    const refund = store.refunds.get(out_refund_no);
    if (!refund || refund.refund_id !== context.params['refund_id']) return notFound('退款单不存在');
    if (refund.status !== 'ABNORMAL') return againstTheRules('退款单状态不是退款异常');
    const refusal = judgeAccount(context);
    if (refusal) return refusal;
    refund.status = 'PROCESSING';
    store.outcomes.delete(out_refund_no);
    endLater(store, refund);
    return answer(store, out_refund_no, textIn(json, 'sub_mchid'));
  },
};

/** The details of the bank card are required if it is the user's card. */
function judgeAccount({ json }: Context): Answer | undefined {
  if (json['type'] !== 'USER_BANK_CARD') return undefined;
  const missing = ['bank_type', 'bank_account', 'real_name'].find((name) => !textIn(json, name));
  return missing === undefined ? undefined : paramError(`/${missing}`, undefined, 'required');
}

function answer(store: Store, out_refund_no: string, sub_mchid: string | undefined): Answer {
  const refund = store.refunds.get(out_refund_no);
  const order = refund && store.orders.get(refund.out_trade_no);
  if (!order) return notFound('退款单不存在');
  return order.sub_mchid === sub_mchid ? success(refundView(order, refund)) : notItsMerchant();
}

export const refunds: readonly Operation[] = [apply, query, applyAbnormal];
