import { fieldsIn, pick, present } from '../../judge/schema/fields.ts';
import type { Fields } from '../../judge/schema/request-fields.ts';
import { mchid } from '../../keys/keys.ts';
import { nextNumber, nowOf } from '../../state/ids.ts';
import type { Coupon, Stock } from '../../state/records/favor.ts';
import type { Store } from '../../state/store.ts';

export function createStock(store: Store, asked: Fields): Stock {
  const stock_id = nextNumber(store, '1');
  const stock: Stock = { asked, stock_id, status: 'unactivated', create_time: nowOf(store) };
  store.favor.stocks.set(stock_id, stock);
  return stock;
}

/** A stock in its current state: it stops when it expires. */
export function stockOf(store: Store, stock_id: unknown): Stock | undefined {
  const stock = store.favor.stocks.get(String(stock_id));
  if (stock && isPast(store, stock.asked['available_end_time'])) stock.status = 'stoped';
  return stock;
}

/** All its coupons, of all users. */
export function couponsOf({ favor }: Store, { stock_id }: Stock): Coupon[] {
  return [...favor.coupons.values()].filter((coupon) => coupon.stock_id === stock_id);
}

export function couponState(store: Store, coupon: Coupon): 'SENDED' | 'USED' | 'EXPIRED' {
  if (coupon.consume_information) return 'USED';
  return isPast(store, coupon.available_end_time) ? 'EXPIRED' : 'SENDED';
}

function isPast({ clock }: Store, time: unknown): boolean {
  return Date.parse(String(time)) <= clock.now().getTime();
}

export function stockView(store: Store, stock: Stock): Fields {
  const { asked, stock_id, status, create_time, start_time } = stock;
  const names = ['stock_name', 'available_begin_time', 'available_end_time', 'no_cash', 'stock_type'];
  return present({
    stock_id,
    stock_creator_mchid: mchid,
    ...pick(asked, names),
    stock_use_rule: ruleView(asked),
    description: descriptionOf(asked),
    status,
    create_time,
    start_time,
    stop_time: status === 'stoped' ? (stock.stop_time ?? String(asked['available_end_time'])) : undefined,
    singleitem: isSingleItem(asked),
    distributed_coupons: couponsOf(store, stock).length,
  });
}

/** Without a daily limit, the whole stock may be given out on one day. */
function ruleView(asked: Fields): Fields {
  const { natural_person_limit: _, prevent_api_abuse: __, ...rule } = fieldsIn(asked, 'stock_use_rule');
  return { ...rule, max_amount_by_day: rule['max_amount_by_day'] ?? rule['max_amount'] };
}

export function couponView(store: Store, coupon: Coupon): Fields {
  const { asked = {} } = store.favor.stocks.get(coupon.stock_id) ?? {};
  const { coupon_amount, transaction_minimum } = coupon;
  return present({
    stock_creator_mchid: mchid,
    ...pick({ ...coupon }, [
      'stock_id',
      'coupon_id',
      'create_time',
      'available_begin_time',
      'available_end_time',
    ]),
    coupon_name: asked['stock_name'],
    status: couponState(store, coupon),
    description: descriptionOf(asked),
    coupon_type: 'NORMAL',
    no_cash: asked['no_cash'],
    singleitem: isSingleItem(asked),
    normal_coupon_information:
      coupon_amount === undefined ? undefined : { coupon_amount, transaction_minimum },
  });
}

function descriptionOf(asked: Fields): string {
  return String(fieldsIn(asked, 'pattern_info')['description'] ?? '');
}

function isSingleItem(asked: Fields): boolean {
  const items = fieldsIn(asked, 'coupon_use_rule')['available_items'];
  return Array.isArray(items) && items.length > 0;
}
