import { draftOfV2 } from '../../pay/order/draft-v2.ts';
import { markPaid } from '../../pay/order/payer.ts';
import { place } from '../../pay/order/place.ts';
import { paymentV2 } from '../../pay/view/view-v2.ts';
import type { V2Operation } from '../../route/v2.ts';
import { AUTH_CODE, WITHOUT_PASSWORD } from '../v3/codepay.ts';
import { done, failed, malformed } from './answers.ts';
import { refusalOfV2 } from './refusal.ts';

/** Pays at once. Above 1000 yuan the user must enter a password, which the simulated payer does. */
export const micropay: V2Operation = {
  method: 'POST',
  path: 'pay/micropay',
  handle: ({ fields, store }) => {
    const read = draftOfV2(fields, 'MICROPAY', store);
    if ('wrong' in read) return malformed(`${read.wrong}参数格式错误`);
    if (!AUTH_CODE.test(fields.get('auth_code') ?? '')) {
      return failed(fields, 'AUTH_CODE_INVALID', '请扫描微信支付被扫条码/二维码');
    }
    const refused = refusalOfV2(store, read.draft);
    if (refused) return failed(fields, ...refused);
    const order = place(store, read.draft);
    if (order.total > WITHOUT_PASSWORD) {
      order.trade_state = 'USERPAYING';
      return failed(fields, 'USERPAYING', '需要用户输入支付密码');
    }
    markPaid(store, order, {});
    return done(fields, paymentV2(order));
  },
};
