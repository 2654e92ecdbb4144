import type { V2Fields } from '../../judge/v2.ts';
import { orderOf, orderOfTransaction } from '../../pay/order/order.ts';
import type { Order } from '../../state/records/order.ts';
import type { Store } from '../../state/store.ts';
import { given } from './answers.ts';

/** The named order, if it belongs to the caller. If both numbers are given, WeChat Pay's takes precedence. */
export function orderNamed(store: Store, fields: V2Fields): Order | undefined {
  const transaction_id = given(fields, 'transaction_id');
  const order = transaction_id
    ? orderOfTransaction(store, transaction_id)
    : orderOf(store, given(fields, 'out_trade_no') ?? '');
  return order?.sub_mchid === given(fields, 'sub_mch_id') ? order : undefined;
}
