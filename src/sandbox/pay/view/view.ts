import { pick, present } from '../../judge/schema/fields.ts';
import type { Fields } from '../../judge/schema/request-fields.ts';
import type { Order, TradeState } from '../../state/records/order.ts';

const STATES: Readonly<Record<TradeState, string>> = {
  SUCCESS: '支付成功',
  REFUND: '转入退款',
  NOTPAY: '订单未支付',
  CLOSED: '订单已关闭',
  REVOKED: '订单已撤销',
  USERPAYING: '用户支付中',
  PAYERROR: '支付失败',
  ACCEPT: '已接收，等待扣款',
  PAY_FAIL: '支付失败',
};

/** The fields of a request that a query returns. */
const ECHOED = [
  'description',
  'attach',
  'time_expire',
  'notify_url',
  'goods_tag',
  'limit_pay',
  'support_fapiao',
  'detail',
];

/** An order in the response to a query: the merchants, the request, and the result. */
export function orderView(order: Order): Fields {
  const { request } = order;
  const { h5_info: _, ...scene } = Object(request['scene_info']) as Fields;
  return {
    ...partiesOf(order),
    ...(order.sub_mchid === undefined ? {} : pick(request, ['settle_info'])),
    ...pick(request, ECHOED),
    ...(request['scene_info'] === undefined ? {} : { scene_info: scene }),
    ...outcomeOf(order),
  };
}

/** The content of a payment notification: the same without the request. */
export function paidView(order: Order): Fields {
  const device_id = (Object(order.request['scene_info']) as Fields)['device_id'];
  return present({
    ...partiesOf(order),
    ...outcomeOf(order),
    attach: order.attach,
    scene_info: device_id === undefined ? undefined : { device_id },
  });
}

/** The merchants of an order. */
export function partiesOf({ appid, mchid, sub_appid, sub_mchid }: Order): Fields {
  return present(
    sub_mchid === undefined ? { appid, mchid } : { sp_appid: appid, sp_mchid: mchid, sub_appid, sub_mchid },
  );
}

/** The result of an order. Fields of the payment are absent until it is paid. */
export function outcomeOf(order: Order): Fields {
  const { out_trade_no, trade_type, trade_state, total, currency } = order;
  const isPaid = order.transaction_id !== undefined;
  return present({
    out_trade_no,
    transaction_id: order.transaction_id,
    trade_type,
    trade_state,
    trade_state_desc: STATES[trade_state],
    bank_type: order.bank_type,
    success_time: order.success_time,
    payer: order.payer,
    amount: isPaid ? { total, payer_total: total, currency, payer_currency: currency } : { total, currency },
  });
}
