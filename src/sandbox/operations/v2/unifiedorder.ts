import { draftOfV2 } from '../../pay/order/draft-v2.ts';
import { h5Url, place } from '../../pay/order/place.ts';
import type { V2Operation } from '../../route/v2.ts';
import type { Prepay, TradeType } from '../../state/records/order.ts';
import type { Store } from '../../state/store.ts';
import { done, failed, given, malformed } from './answers.ts';
import { refusalOfV2 } from './refusal.ts';

const TRADE_TYPES: readonly TradeType[] = ['JSAPI', 'NATIVE', 'APP', 'MWEB'];

/** Creates an order. A repeated request with the same fields gets a new prepay_id. */
export const unifiedorder: V2Operation = {
  method: 'POST',
  path: 'pay/unifiedorder',
  handle: ({ fields, store }) => {
    const trade_type = TRADE_TYPES.find((one) => one === fields.get('trade_type'));
    if (trade_type === undefined) return malformed('trade_type参数格式错误');
    // In a web view or mini program, only the user that the order names can pay it.
    if (trade_type === 'JSAPI' && !given(fields, 'openid') && !given(fields, 'sub_openid')) {
      return malformed('JSAPI支付必须传openid');
    }
    const read = draftOfV2(fields, trade_type, store);
    if ('wrong' in read) return malformed(`${read.wrong}参数格式错误`);
    const refused = refusalOfV2(store, read.draft);
    if (refused) return failed(fields, ...refused);
    return done(fields, { trade_type, ...payBy(store, trade_type, place(store, read.draft).prepay) });
  },
};

/** What the user pays with. */
function payBy(
  store: Store,
  trade_type: TradeType,
  { prepay_id, token }: Prepay,
): Readonly<Record<string, string>> {
  if (trade_type === 'NATIVE') return { prepay_id, code_url: `weixin://wxpay/bizpayurl?pr=${token}` };
  if (trade_type !== 'MWEB') return { prepay_id };
  return { prepay_id, mweb_url: `${h5Url(store, prepay_id)}&package=${token}` };
}
