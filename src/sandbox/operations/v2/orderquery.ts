import { orderViewV2 } from '../../pay/view/view-v2.ts';
import type { V2Operation } from '../../route/v2.ts';
import { done, failed } from './answers.ts';
import { orderNamed } from './find.ts';

/** Returns the state of an order, whichever protocol created it. */
export const orderquery: V2Operation = {
  method: 'POST',
  path: 'pay/orderquery',
  handle: ({ fields, store }) => {
    const order = orderNamed(store, fields);
    return order ? done(fields, orderViewV2(order)) : failed(fields, 'ORDERNOTEXIST', '此交易订单号不存在');
  },
};
