import { orderOf } from '../../pay/order/order.ts';
import { isSame } from '../../pay/order/place.ts';
import type { OrderDraft } from '../../state/records/order.ts';
import type { Store } from '../../state/store.ts';

/** An `err_code` and its message. */
export type Refused = readonly [err_code: string, err_code_des: string];

/** Why an order with this number is refused; `undefined` if it is new, or the same request again. */
export function refusalOfV2(store: Store, draft: OrderDraft): Refused | undefined {
  const known = orderOf(store, draft.out_trade_no);
  switch (known?.trade_state) {
    case undefined:
      return undefined;
    case 'NOTPAY':
      return isSame(known, draft) ? undefined : ['OUT_TRADE_NO_USED', '商户订单号重复'];
    case 'SUCCESS':
    case 'REFUND':
      return ['ORDERPAID', '该订单已支付'];
    case 'USERPAYING':
      return ['USERPAYING', '需要用户输入支付密码'];
    case 'REVOKED':
      return ['ORDERREVERSED', '订单已撤销'];
    default:
      return ['ORDERCLOSED', '该订单已关闭'];
  }
}
