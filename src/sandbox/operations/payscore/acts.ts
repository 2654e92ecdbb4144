import { isDeepStrictEqual } from 'node:util';
import { type Answer, paramError, success } from '../../http/exchange/exchange.ts';
import { fieldsIn } from '../../judge/schema/fields.ts';
import type { Fields } from '../../judge/schema/request-fields.ts';
import { mchid } from '../../keys/keys.ts';
import { againstTheRules } from '../../pay/order/refusals.ts';
import type { Context } from '../../route/v3.ts';
import type { ServiceOrder } from '../../state/records/payscore.ts';
import { judgeTotal, riskOf } from './judge.ts';
import { collect, completeService, isCollecting, pay, viewOf } from './service.ts';

/** An action of a merchant on an order, and its response. Partners get an empty response. */
export type Act = (service: ServiceOrder, context: Context) => Answer;

const wrongState = (): Answer => againstTheRules('订单状态错误，当前状态不支持此操作');

/** Also while the user owes the payment, but not while WeChat Pay charges the user. */
const cancel: Act = (service) => {
  if (isCollecting(service) && !service.isUnpaid) return againstTheRules('单据正在扣款中，请稍后再试');
  if (service.state !== 'REVOKED' && !isOpen(service)) return wrongState();
  service.state = 'REVOKED';
  delete service.state_description;
  return success(headOf(service));
};

/** A repeated completion with the same fields returns the current state, because the response may have been lost. */
const complete: Act = (service, { json, store }) => {
  if (service.total_amount !== undefined) {
    return isDeepStrictEqual(service.told, json) ? success(completed(service)) : wrongState();
  }
  if (service.state !== 'DOING') return wrongState();
  const fault = judgeTotal(json, riskOf(service));
  if (fault) return fault;
  completeService(store, service, json);
  return success(completed(service));
};

/** The amount can only be reduced, and only before it is paid. */
const modify: Act = (service, { json }) => {
  if (!isCollecting(service) || service.total_amount === undefined) return wrongState();
  const fault = judgeTotal(json, service.total_amount);
  if (fault) return fault;
  const { post_payments, post_discounts, total_amount } = json;
  if (total_amount === 0) return paramError('/total_amount', 0, 'at least 1 fen');
  service.total_amount = Number(total_amount);
  service.told = { ...service.told, post_payments, post_discounts };
  const { openid, ...shown } = viewOf(service);
  return success(shown);
};

/** Retries the payment. */
const collectAgain: Act = (service, { store }) => {
  if (!isCollecting(service)) return wrongState();
  service.isUnpaid = false;
  collect(store, service);
  return success(headOf(service));
};

/** Records that the user paid the merchant in another way. */
const sync: Act = (service, { json, store }) => {
  if (json['type'] !== 'Order_Paid') return paramError('/type', json['type'], 'Order_Paid');
  if (!isCollecting(service)) return wrongState();
  const { paid_time } = fieldsIn(json, 'detail');
  if (!/^\d{14}$/.test(String(paid_time))) {
    return paramError('/detail/paid_time', paid_time, 'as 20091225091210');
  }
  pay(store, service, { paid_type: 'MCH', paid_time: String(paid_time) });
  return success(synced(service));
};

/** By the end of the path. */
export const ACTS: Readonly<Record<string, Act>> = { cancel, complete, modify, pay: collectAgain, sync };

function isOpen({ state }: ServiceOrder): boolean {
  return state === 'CREATED' || state === 'DOING';
}

function headOf({ asked, order_id }: ServiceOrder): object {
  const { appid, out_order_no, service_id } = asked;
  return { appid, mchid, out_order_no, service_id, order_id };
}

/** Its response has fewer fields than that of a query. */
function completed(service: ServiceOrder): object {
  const { collection, openid, attach, notify_url, location, ...shown } = viewOf(service);
  const { end_location } = Object(location) as Fields;
  return { ...shown, ...(end_location === undefined ? {} : { location: { end_location } }) };
}

/** Its response identifies the payments only by position. */
function synced(service: ServiceOrder): object {
  const shown = viewOf(service);
  const collection = fieldsIn(shown, 'collection');
  const details = (collection['details'] as readonly Fields[]).map(({ seq: _, ...detail }) => detail);
  return { ...shown, collection: { ...collection, details } };
}
