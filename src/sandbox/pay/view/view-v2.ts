import { fieldsIn, present } from '../../judge/schema/fields.ts';
import type { Fields } from '../../judge/schema/request-fields.ts';
import type { Order } from '../../state/records/order.ts';
import { compactTime } from './time-v2.ts';
import { outcomeOf } from './view.ts';

/** An order in the response to a v2 query, with few fields before it is paid. */
export function orderViewV2(order: Order): Fields {
  const { trade_state, trade_state_desc } = outcomeOf(order);
  const { out_trade_no, attach, total: total_fee } = order;
  const outcome = { trade_state, trade_state_desc };
  if (order.transaction_id === undefined) {
    return present({ device_info: deviceOf(order), out_trade_no, attach, total_fee, ...outcome });
  }
  return { ...paymentV2(order), ...outcome };
}

/** The v2 fields of a payment, for responses and notifications. */
export function paymentV2(order: Order): Fields {
  const { payer, total, currency } = order;
  return present({
    device_info: deviceOf(order),
    openid: payer?.['openid'] ?? payer?.['sp_openid'],
    is_subscribe: 'N',
    sub_openid: payer?.['sub_openid'],
    trade_type: order.trade_type,
    bank_type: order.bank_type,
    total_fee: total,
    fee_type: currency,
    cash_fee: total,
    cash_fee_type: currency,
    transaction_id: order.transaction_id,
    out_trade_no: order.out_trade_no,
    attach: order.attach,
    time_end: compactTime(order.success_time ?? ''),
  });
}

/** The merchants of an order, with the v2 names of the fields. */
export function partiesOfV2({ appid, mchid, sub_appid, sub_mchid }: Order): Fields {
  return present({ appid, mch_id: mchid, sub_appid, sub_mch_id: sub_mchid });
}

function deviceOf({ request }: Order): unknown {
  return fieldsIn(request, 'scene_info')['device_id'];
}
