import { isDeepStrictEqual } from 'node:util';
import { type Answer, failure, paramError, success } from '../../http/exchange/exchange.ts';
import { fieldsIn } from '../../judge/schema/fields.ts';
import type { Fields } from '../../judge/schema/request-fields.ts';
import { mchid } from '../../keys/keys.ts';
import { againstTheRules, differs } from '../../pay/order/refusals.ts';
import type { Operation } from '../../route/v3.ts';
import type { Stock } from '../../state/records/favor.ts';
import { pageOf, readPage } from './page.ts';
import { createStock, stockOf, stockView } from './stock.ts';

const STOCKS = 'v3/marketing/favor/stocks';

/** Idempotent: the same request number with the same request is the same stock. */
const create: Operation = {
  method: 'POST',
  path: 'v3/marketing/favor/coupon-stocks',
  handle: ({ json, store }) => {
    const fault = judgeStock(json);
    if (fault) return fault;
    const known = [...store.favor.stocks.values()].find(
      ({ asked }) => asked['out_request_no'] === json['out_request_no'],
    );
    if (known && !isDeepStrictEqual(known.asked, json)) return differs();
    const { stock_id, create_time } = known ?? createStock(store, json);
    return success({ stock_id, create_time });
  },
};

const start = move('start', 'unactivated', 'running', (stock, now) => {
  stock.start_time = now;
  return { start_time: now };
});
const pause = move('pause', 'running', 'paused', (_, now) => ({ pause_time: now }));
const restart = move('restart', 'paused', 'running', (_, now) => ({ restart_time: now }));
const stop = move('stop', ['running', 'paused'], 'stoped', (stock, now) => {
  stock.stop_time = now;
  return { stop_time: now };
});

const query: Operation = {
  method: 'GET',
  path: `${STOCKS}/{stock_id}`,
  handle: ({ params, request, store }) => {
    const stock = stockOf(store, params['stock_id']);
    if (!stock || request.query.get('stock_creator_mchid') !== mchid) return noStock();
    return success(stockView(store, stock));
  },
};

const list: Operation = {
  method: 'GET',
  path: STOCKS,
  handle: ({ request, store }) => {
    const page = readPage(request.query, 10);
    if ('fault' in page) return page.fault;
    const asked = Object.fromEntries(request.query);
    const from = Date.parse(asked['create_start_time'] ?? '1970-01-01T00:00:00Z');
    const to = Date.parse(asked['create_end_time'] ?? '9999-01-01T00:00:00Z');
    const found = [...store.favor.stocks.keys()]
      .flatMap((stock_id) => stockOf(store, stock_id) ?? [])
      .filter(({ status }) => asked['status'] === undefined || status === asked['status'])
      .filter(({ create_time }) => Date.parse(create_time) >= from && Date.parse(create_time) <= to)
      .filter(() => asked['stock_creator_mchid'] === mchid);
    return success(
      pageOf(
        found.map((stock) => stockView(store, stock)),
        page,
      ),
    );
  },
};

/** The merchants that accept its coupons. */
const merchants: Operation = {
  method: 'GET',
  path: `${STOCKS}/{stock_id}/merchants`,
  handle: ({ params, request, store }) => {
    const page = readPage(request.query, 50);
    if ('fault' in page) return page.fault;
    const stock = stockOf(store, params['stock_id']);
    if (!stock || request.query.get('stock_creator_mchid') !== mchid) return noStock();
    const named = fieldsIn(stock.asked, 'coupon_use_rule')['available_merchants'];
    return success({ ...pageOf(Array.isArray(named) ? named : [], page), stock_id: stock.stock_id });
  },
};

export const favorStocks: readonly Operation[] = [
  create,
  start,
  pause,
  restart,
  stop,
  query,
  list,
  merchants,
];

export const noStock = (): Answer => failure(404, 'RESOURCE_NOT_EXISTS', '批次不存在');

/** Defines an operation that changes the state of a stock. */
function move(
  verb: string,
  from: Stock['status'] | readonly Stock['status'][],
  to: Stock['status'],
  act: (stock: Stock, now: string) => Fields,
): Operation {
  return {
    method: 'POST',
    path: `${STOCKS}/{stock_id}/${verb}`,
    handle: ({ params, json, store, now }) => {
      const stock = stockOf(store, params['stock_id']);
      if (!stock || json['stock_creator_mchid'] !== mchid) return noStock();
      if (![from].flat().includes(stock.status)) return againstTheRules('批次状态不允许此操作');
      stock.status = to;
      return success({ ...act(stock, now), stock_id: stock.stock_id });
    },
  };
}

function judgeStock(json: Fields): Answer | undefined {
  const { available_begin_time, available_end_time, stock_type } = json;
  const [from, to] = [available_begin_time, available_end_time].map((time) => Date.parse(String(time)));
  if (Number.isNaN(from))
    return paramError('/available_begin_time', available_begin_time, 'a time in RFC 3339');
  if (!(Number(to) > Number(from))) {
    return paramError(
      '/available_end_time',
      available_end_time,
      'a time in RFC 3339, after available_begin_time',
    );
  }
  const rule = fieldsIn(json, 'stock_use_rule');
  const small = ['max_coupons', 'max_amount', 'max_coupons_per_user'].find((name) => Number(rule[name]) < 1);
  if (small) return paramError(`/stock_use_rule/${small}`, rule[small], '1 or more');
  const use = fieldsIn(json, 'coupon_use_rule');
  if (stock_type === 'NORMAL' && use['fixed_normal_coupon'] === undefined) {
    return paramError('/coupon_use_rule/fixed_normal_coupon', undefined, 'required for a NORMAL stock');
  }
  return undefined;
}
