import { isDeepStrictEqual } from 'node:util';
import { type Answer, failure, paramError, success } from '../../http/exchange/exchange.ts';
import { fieldsIn, present, textIn } from '../../judge/schema/fields.ts';
import type { Fields } from '../../judge/schema/request-fields.ts';
import { mchid } from '../../keys/keys.ts';
import { judgeNotifyUrl } from '../../pay/order/judge.ts';
import { againstTheRules, differs } from '../../pay/order/refusals.ts';
import type { Operation } from '../../route/v3.ts';
import { nextNumber, nowOf } from '../../state/ids.ts';
import type { Coupon, Stock } from '../../state/records/favor.ts';
import type { Store } from '../../state/store.ts';
import { pageOf, readPage } from './page.ts';
import { couponsOf, couponView, stockOf } from './stock.ts';
import { noStock } from './stocks.ts';

const COUPONS = 'v3/marketing/favor/users/{openid}/coupons';
/** The merchants of a coupon that a query may filter by; here always the same one. */
const SIDES = ['creator_mchid', 'sender_mchid', 'available_mchid'];
const CALLBACKS = 'v3/marketing/favor/callbacks';

/** Idempotent: the same request number with the same request is the same coupon, which is never sent twice. */
const send: Operation = {
  method: 'POST',
  path: COUPONS,
  handle: ({ params, json, store }) => {
    const { openid = '' } = params;
    const known = [...store.favor.coupons.values()].find(
      ({ asked }) => asked['out_request_no'] === json['out_request_no'],
    );
    if (known) {
      const isSame = known.openid === openid && isDeepStrictEqual(known.asked, json);
      return isSame ? success({ coupon_id: known.coupon_id }) : differs();
    }
    const stock = stockOf(store, json['stock_id']);
    if (!stock || json['stock_creator_mchid'] !== mchid) return noStock();
    const fixed = fieldsIn(fieldsIn(stock.asked, 'coupon_use_rule'), 'fixed_normal_coupon');
    const { coupon_value = fixed['coupon_amount'] } = json;
    if (fixed['coupon_amount'] !== undefined && coupon_value !== fixed['coupon_amount']) {
      return paramError('/coupon_value', coupon_value, 'not allowed: the stock defines the amount');
    }
    const coupon = couponFor(store, stock, openid, json);
    const refusal = judgeSending(store, stock, coupon);
    if (refusal) return refusal;
    store.favor.coupons.set(coupon.coupon_id, coupon);
    return success({ coupon_id: coupon.coupon_id });
  },
};

const query: Operation = {
  method: 'GET',
  path: `${COUPONS}/{coupon_id}`,
  handle: ({ params, store }) => {
    const coupon = store.favor.coupons.get(params['coupon_id'] ?? '');
    if (!coupon || coupon.openid !== params['openid']) {
      return failure(404, 'RESOURCE_NOT_EXISTS', '代金券不存在');
    }
    return success(couponView(store, coupon));
  },
};

const list: Operation = {
  method: 'GET',
  path: COUPONS,
  handle: ({ params, request, store }) => {
    const page = readPage(request.query, 20);
    if ('fault' in page) return page.fault;
    const asked = Object.fromEntries(request.query);
    const found = [...store.favor.coupons.values()]
      .filter(({ openid }) => openid === params['openid'])
      .map((coupon) => couponView(store, coupon))
      .filter(({ stock_id }) => asked['stock_id'] === undefined || stock_id === asked['stock_id'])
      .filter(({ status }) => asked['status'] === undefined || status === asked['status'])
      .filter(() => SIDES.every((name) => asked[name] === undefined || asked[name] === mchid));
    return success(pageOf(found, page));
  },
};

const setCallback: Operation = {
  method: 'POST',
  path: CALLBACKS,
  handle: ({ json, store, now }) => {
    const { notify_url } = json;
    if (!textIn(json, 'notify_url')) return paramError('/notify_url', notify_url, 'required');
    const refusal = judgeNotifyUrl(notify_url);
    if (refusal) return refusal;
    if (json['switch'] === false) delete store.favor.notify_url;
    else store.favor.notify_url = String(notify_url);
    return success({ update_time: now, notify_url });
  },
};

const getCallback: Operation = {
  method: 'GET',
  path: CALLBACKS,
  handle: ({ store }) => {
    const { notify_url } = store.favor;
    return notify_url === undefined
      ? failure(404, 'RESOURCE_NOT_EXISTS', '未设置消息通知地址')
      : success({ mchid, notify_url });
  },
};

export const favorCoupons: readonly Operation[] = [send, query, list, setCallback, getCallback];

/**
 * A coupon is valid as long as its stock, or in the period of its rule. Rules that count from the day a user got it are
 * not simulated.
 */
function couponFor(store: Store, { asked, stock_id }: Stock, openid: string, json: Fields): Coupon {
  const use = fieldsIn(asked, 'coupon_use_rule');
  const time = fieldsIn(use, 'coupon_available_time');
  const timeOf = (name: string) => textIn(time, name) ?? String(asked[name]);
  const { coupon_amount, transaction_minimum } = fieldsIn(use, 'fixed_normal_coupon');
  return present({
    asked: json,
    openid,
    coupon_id: nextNumber(store, '9'),
    stock_id,
    coupon_amount: (json['coupon_value'] ?? coupon_amount) as number | undefined,
    transaction_minimum: (json['coupon_minimum'] ?? transaction_minimum) as number | undefined,
    available_begin_time: timeOf('available_begin_time'),
    available_end_time: timeOf('available_end_time'),
    create_time: nowOf(store),
  });
}

/** Checks the limits of the stock: number of coupons, amount, amount per day, and coupons per user. */
function judgeSending(store: Store, stock: Stock, { openid, coupon_amount = 0 }: Coupon): Answer | undefined {
  if (stock.status !== 'running') return againstTheRules('批次未在发放中');
  if (Date.parse(String(stock.asked['available_begin_time'])) > store.clock.now().getTime()) {
    return againstTheRules('批次未到开始时间');
  }
  const rule = fieldsIn(stock.asked, 'stock_use_rule');
  const sent = couponsOf(store, stock);
  if (sent.filter((coupon) => coupon.openid === openid).length >= Number(rule['max_coupons_per_user'])) {
    return failure(403, 'RULE_LIMIT', '用户领取数量超过上限');
  }
  const spent = sent.reduce((sum, coupon) => sum + (coupon.coupon_amount ?? 0), coupon_amount);
  if (sent.length >= Number(rule['max_coupons']) || spent > Number(rule['max_amount'])) {
    return failure(403, 'NOT_ENOUGH', '批次预算不足');
  }
  const today = nowOf(store).slice(0, 10);
  const spentToday = sent
    .filter(({ create_time }) => create_time.startsWith(today))
    .reduce((sum, coupon) => sum + (coupon.coupon_amount ?? 0), coupon_amount);
  const most = Number(rule['max_amount_by_day'] ?? 0);
  return most > 0 && spentToday > most ? failure(403, 'RULE_LIMIT', '单天发放金额超过上限') : undefined;
}
