import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { type Answer, paramError, success } from '../../exchange.ts';
import { fieldsIn } from '../../fields.ts';
import { mchid } from '../../keys.ts';
import { againstTheRules, differs, orderNotExist } from '../../pay/refusals.ts';
import type { Fields } from '../../request-fields.ts';
import type { Context, Operation } from '../../router.ts';
import { isOf, judgeNew, judgeTotal, riskOf } from './judge.ts';
import {
  collect,
  completeService,
  createService,
  isCollecting,
  pay,
  type ServiceOrder,
  viewOf,
} from './service.ts';

const PATH = 'v3/payscore/serviceorder';
const wrongState = (): Answer => againstTheRules('订单状态错误，当前状态不支持此操作');

/** The same number with the same request is the same order, and is answered how it stands. */
const create: Operation = {
  method: 'POST',
  path: PATH,
  handle: ({ json, store }) => {
    const fault = judgeNew(json);
    if (fault) return fault;
    const known = store.services.get(String(json['out_order_no']));
    if (known && !isDeepStrictEqual(known.asked, json)) return differs();
    const service = known ?? createService(store, json);
    const { total_amount, need_collection, collection, openid, ...made } = viewOf(service);
    return success({ ...made, package: packageOf(service) });
  },
};

/** Found by the merchant's number: a `query_id` is given by a page that the simulator does not have. */
const query: Operation = {
  method: 'GET',
  path: PATH,
  handle: ({ request, store }) => {
    const { out_order_no, ...names } = Object.fromEntries(request.query);
    if (!out_order_no) return paramError('/out_order_no', undefined, 'required', 'query');
    const service = store.services.get(out_order_no);
    return service && isOf(service, names) ? success(viewOf(service)) : orderNotExist();
  },
};

const cancel = change('cancel', (service) => {
  if (service.state !== 'REVOKED' && (!isOpen(service) || isCollecting(service))) return wrongState();
  service.state = 'REVOKED';
  delete service.state_description;
  return success(headOf(service));
});

/** Completed again with the same is answered how it stands: the answer may have been lost. */
const complete = change('complete', (service, { json, store }) => {
  if (service.total_amount !== undefined) {
    return isDeepStrictEqual(service.told, json) ? success(completed(service)) : wrongState();
  }
  if (service.state !== 'DOING') return wrongState();
  const fault = judgeTotal(json, riskOf(service));
  if (fault) return fault;
  completeService(store, service, json);
  return success(completed(service));
});

/** Only less, and only as long as it is not paid. */
const modify = change('modify', (service, { json }) => {
  if (!isCollecting(service) || service.total_amount === undefined) return wrongState();
  const fault = judgeTotal(json, service.total_amount);
  if (fault) return fault;
  if (json['total_amount'] === 0) return paramError('/total_amount', 0, '1 fen or more');
  service.total_amount = Number(json['total_amount']);
  const { post_payments, post_discounts } = json;
  service.told = { ...service.told, post_payments, ...(post_discounts ? { post_discounts } : {}) };
  const { openid, ...shown } = viewOf(service);
  return success(shown);
});

/** Lets what the user did not pay be taken again. */
const collectAgain = change('pay', (service, { store }) => {
  if (!isCollecting(service)) return wrongState();
  service.isUnpaid = false;
  collect(store, service);
  return success(headOf(service));
});

/** Tells that the user paid the merchant in another way. */
const sync = change('sync', (service, { json, store }) => {
  if (json['type'] !== 'Order_Paid') return paramError('/type', json['type'], 'Order_Paid');
  if (!isCollecting(service)) return wrongState();
  const { paid_time } = fieldsIn(json, 'detail');
  if (!/^\d{14}$/.test(String(paid_time))) {
    return paramError('/detail/paid_time', paid_time, 'as 20091225091210');
  }
  pay(store, service, { paid_type: 'MCH', paid_time: String(paid_time) });
  return success(synced(service));
});

export const payscore: readonly Operation[] = [create, query, cancel, complete, modify, collectAgain, sync];

/** An operation on one order. */
function change(verb: string, act: (service: ServiceOrder, context: Context) => Answer): Operation {
  return {
    method: 'POST',
    path: `${PATH}/{out_order_no}/${verb}`,
    handle: (context) => {
      const { params, json, store } = context;
      const service = store.services.get(params['out_order_no'] ?? '');
      return service && isOf(service, json) ? act(service, context) : orderNotExist();
    },
  };
}

function isOpen({ state }: ServiceOrder): boolean {
  return state === 'CREATED' || state === 'DOING';
}

function headOf({ asked, order_id }: ServiceOrder): object {
  const { appid, out_order_no, service_id } = asked;
  return { appid, mchid, out_order_no, service_id, order_id };
}

/** Its answer has fewer fields than that of a query. */
function completed(service: ServiceOrder): object {
  const { collection, openid, attach, notify_url, location, ...shown } = viewOf(service);
  const { end_location } = Object(location) as Fields;
  return { ...shown, ...(end_location === undefined ? {} : { location: { end_location } }) };
}

/** Its answer counts the payments by their place alone. */
function synced(service: ServiceOrder): object {
  const shown = viewOf(service);
  const collection = fieldsIn(shown, 'collection');
  const details = (collection['details'] as readonly Fields[]).map(({ seq: _, ...detail }) => detail);
  return { ...shown, collection: { ...collection, details } };
}

/** What the user's client is opened with to confirm. */
function packageOf({ order_id }: ServiceOrder): string {
  return createHash('sha256').update(order_id).digest('base64');
}
