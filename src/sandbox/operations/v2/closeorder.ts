import type { V2Operation } from '../../route/v2.ts';
import { done, failed } from './answers.ts';
import { orderNamed } from './find.ts';

/** Closes an unpaid order. Unlike in v3, closing it again is an error. */
export const closeorder: V2Operation = {
  method: 'POST',
  path: 'pay/closeorder',
  handle: ({ fields, store }) => {
    const order = orderNamed(store, fields);
    if (order?.combine_out_trade_no !== undefined) {
      return failed(fields, 'INVALID_REQUEST', '合单订单请使用合单接口关闭');
    }
    switch (order?.trade_state) {
      case undefined:
        return failed(fields, 'ORDERNOTEXIST', '订单不存在');
      case 'NOTPAY':
        order.trade_state = 'CLOSED';
        return done(fields, { result_msg: 'OK' });
      case 'SUCCESS':
      case 'REFUND':
        return failed(fields, 'ORDERPAID', '订单已支付');
      case 'CLOSED':
        return failed(fields, 'ORDERCLOSED', '订单已关闭');
      default:
        return failed(fields, 'INVALID_REQUEST', '付款码支付订单请使用撤销接口');
    }
  },
};
