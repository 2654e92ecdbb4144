import { type Answer, paramError } from '../../http/exchange/exchange.ts';
import type { Fields } from '../../judge/schema/request-fields.ts';
import { judgeNotifyUrl } from '../../pay/order/judge.ts';
import { againstTheRules } from '../../pay/order/refusals.ts';
import type { ServiceOrder } from '../../state/records/payscore.ts';

const FUNDS = ['DEPOSIT', 'ADVANCE', 'CASH_DEPOSIT', 'ESTIMATE_ORDER_COST'];

/** Checks of a new order in addition to its schema. */
export function judgeNew(json: Fields): Answer | undefined {
  const { out_order_no, risk_fund, need_user_confirm, openid, notify_url } = json;
  if (!/^[\w\-|*]{1,32}$/.test(String(out_order_no))) {
    return paramError('/out_order_no', out_order_no, '1 to 32 digits, letters or _-|*');
  }
  const { name, amount } = Object(risk_fund);
  if (!FUNDS.includes(name)) return paramError('/risk_fund/name', name, `one of ${FUNDS.join(', ')}`);
  if (!isFen(amount) || amount === 0) return paramError('/risk_fund/amount', amount, 'whole fen, at least 1');
  // Only a user who authorized the service before need not confirm, so the order must name that user.
  if (need_user_confirm === false && !openid) {
    return paramError('/openid', openid, 'required if need_user_confirm is false');
  }
  return judgeNotifyUrl(notify_url);
}

/**
 * The cost of a service: its items less its discounts, and at most the risk fund that the user agreed to.
 *
 * @param most the maximum cost, in fen
 */
export function judgeTotal(
  { post_payments, post_discounts, total_amount }: Fields,
  most: number,
): Answer | undefined {
  if (!isFen(total_amount)) return paramError('/total_amount', total_amount, 'whole fen, at least 0');
  for (const [name, list] of Object.entries({ post_payments, post_discounts })) {
    const wrong = itemsOf(list).findIndex(({ amount }) => amount !== undefined && !isFen(amount));
    if (wrong >= 0) return paramError(`/${name}/${wrong}/amount`, itemsOf(list)[wrong]?.amount, 'whole fen');
  }
  const sum = sumOf(post_payments) - sumOf(post_discounts);
  if (sum !== total_amount) {
    return againstTheRules('总金额不等于付费项目金额之和减去优惠金额之和');
  }
  if (total_amount > most) return againstTheRules(`总金额不能超过${most}`);
  return undefined;
}

/** The risk fund, in fen. */
export function riskOf({ asked }: ServiceOrder): number {
  return Number(Object(asked['risk_fund']).amount);
}

/**
 * Whether an order belongs to the service and application that a request names, if it names them. For a partner, the
 * order must belong to the sub-merchant.
 */
export function isOf({ asked }: ServiceOrder, { service_id, appid, sub_mchid }: Fields): boolean {
  return (
    asked['sub_mchid'] === sub_mchid &&
    (service_id === undefined || asked['service_id'] === service_id) &&
    (appid === undefined || asked['appid'] === appid)
  );
}

function isFen(amount: unknown): amount is number {
  return Number.isSafeInteger(amount) && Number(amount) >= 0;
}

function itemsOf(list: unknown): readonly { amount?: number }[] {
  return Array.isArray(list) ? list : [];
}

function sumOf(list: unknown): number {
  return itemsOf(list).reduce((sum, { amount = 0 }) => sum + amount, 0);
}
