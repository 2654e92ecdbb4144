import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { type Answer, paramError, success } from '../../http/exchange/exchange.ts';
import { differs, orderNotExist } from '../../pay/order/refusals.ts';
import type { Operation } from '../../route/v3.ts';
import type { ServiceOrder } from '../../state/records/payscore.ts';
import { ACTS, type Act } from './acts.ts';
import { isOf, judgeNew } from './judge.ts';
import { createService, viewOf } from './service.ts';

const PATH = 'v3/payscore/serviceorder';
const PARTNER_PATH = 'v3/payscore/partner/serviceorder';

export const payscore: readonly Operation[] = [
  create(PATH),
  query(PATH),
  ...Object.entries(ACTS).map(([verb, act]) => change(`${PATH}/{out_order_no}/${verb}`, act)),
  create(PARTNER_PATH),
  query(PARTNER_PATH),
  ...Object.entries(ACTS).map(([verb, act]) =>
    change(`${PARTNER_PATH}/{out_order_no}/${verb}`, (service, context) => emptied(act(service, context))),
  ),
];

/** Idempotent: the same number with the same request is the same order, and returns its current state. */
function create(path: string): Operation {
  return {
    method: 'POST',
    path,
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
}

/** Found by the merchant's number. A `query_id` comes from a page that the simulator does not have. */
function query(path: string): Operation {
  return {
    method: 'GET',
    path,
    handle: ({ request, store }) => {
      const { out_order_no, ...names } = Object.fromEntries(request.query);
      if (!out_order_no) return paramError('/out_order_no', undefined, 'required', 'query');
      const service = store.services.get(out_order_no);
      return service && isOf(service, names) ? success(viewOf(service)) : orderNotExist();
    },
  };
}

/** Defines an operation on one order. */
function change(path: string, act: Act): Operation {
  return {
    method: 'POST',
    path,
    handle: (context) => {
      const { params, json, store } = context;
      const service = store.services.get(params['out_order_no'] ?? '');
      return service && isOf(service, json) ? act(service, context) : orderNotExist();
    },
  };
}

/** A success without a body. */
function emptied(answer: Answer): Answer {
  return answer.status === 200 ? { ...answer, status: 204, body: undefined } : answer;
}

/** What opens the confirmation page in the user's client. */
function packageOf({ order_id }: ServiceOrder): string {
  return createHash('sha256').update(order_id).digest('base64');
}
