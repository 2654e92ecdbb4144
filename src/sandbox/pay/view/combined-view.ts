import { fieldsIn, pick, present, textIn } from '../../judge/schema/fields.ts';
import type { Fields } from '../../judge/schema/request-fields.ts';
import type { CombinedOrder, Order } from '../../state/records/order.ts';

/** A combined order in the response to a query and in a notification. */
export function combinedView(combined: CombinedOrder, parts: readonly Order[]): Fields {
  const { request, openid } = combined;
  const device_id = textIn(fieldsIn(request, 'scene_info'), 'device_id');
  return present({
    ...pick({ ...combined }, [
      'combine_appid',
      'combine_mchid',
      'combine_out_trade_no',
      'combine_transaction_id',
    ]),
    scene_info: device_id === undefined ? undefined : { device_id },
    sub_orders: parts.map(partView),
    combine_payer_info: openid === undefined ? undefined : { openid },
    ...pick(request, ['trade_scenario']),
  });
}

function partView(part: Order): Fields {
  const { total: total_amount, currency, payer } = part;
  return present({
    ...pick({ ...part }, ['mchid', 'sub_mchid', 'sub_appid', 'out_trade_no', 'transaction_id', 'attach']),
    ...pick(part.request, ['individual_auth_id', 'individual_name']),
    ...pick({ ...part }, ['trade_type', 'trade_state', 'bank_type', 'success_time']),
    sub_openid: payer?.['sub_openid'],
    amount: { total_amount, currency, payer_amount: total_amount, payer_currency: currency },
  });
}
