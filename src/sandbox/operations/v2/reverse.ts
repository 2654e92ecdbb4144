import type { V2Context, V2Operation } from '../../route/v2.ts';
import { nowOf } from '../../state/ids.ts';
import { REVERSIBLE_MS } from '../v3/codepay.ts';
import { done, failed } from './answers.ts';
import { orderNamed } from './find.ts';

/** The response is final: a retry changes nothing. */
const FINAL = { recall: 'N' };

/** Reverses a code payment, and returns the money if it was paid. Reversing it again is not an error. */
export const reverse: V2Operation = {
  method: 'POST',
  path: 'secapi/pay/reverse',
  handle: ({ fields, store }: V2Context) => {
    const order = orderNamed(store, fields);
    if (!order) return failed(fields, 'ORDERNOTEXIST', '订单不存在', FINAL);
    if (order.trade_type !== 'MICROPAY' || order.trade_state === 'REFUND') {
      const why = order.trade_state === 'REFUND' ? '订单已退款，不能撤销' : '仅付款码支付订单可撤销';
      return failed(fields, 'TRADE_ERROR', why, FINAL);
    }
    if (store.clock.now().getTime() - Date.parse(order.create_time) > REVERSIBLE_MS) {
      return failed(fields, 'REVERSE_EXPIRE', '订单无法撤销', FINAL);
    }
    if (order.trade_state === 'SUCCESS') order.reverse_time = nowOf(store);
    order.trade_state = 'REVOKED';
    return done(fields, FINAL);
  },
};
