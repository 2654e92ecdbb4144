import { type Answer, failure, paramError, success } from '../../http/exchange/exchange.ts';
import { present, textIn } from '../../judge/schema/fields.ts';
import { againstTheRules } from '../../pay/order/refusals.ts';
import type { Context, Operation } from '../../route/v3.ts';
import type { Complaint } from '../../state/records/complaint.ts';
import { complaintView, note } from './complaint.ts';
import { complaintNotifications } from './notifications.ts';

const PATH = 'v3/merchant-service/complaints-v2';
const DAY_MS = 24 * 3600 * 1000;
const MOST_DAYS = 30;

/** Lists complaints by the days (Beijing time) on which they were made, inclusive. */
const list: Operation = {
  method: 'GET',
  path: PATH,
  handle: ({ request, store }) => {
    const page = readPart(request.query, 10, 50);
    if ('fault' in page) return page.fault;
    const { begin_date = '', end_date = '', complainted_mchid } = Object.fromEntries(request.query);
    const from = Date.parse(`${begin_date}T00:00:00+08:00`);
    const until = Date.parse(`${end_date}T00:00:00+08:00`) + DAY_MS;
    if (Number.isNaN(from)) return paramError('/begin_date', begin_date, 'a date like 2019-01-01', 'query');
    if (!(until > from && until - from <= MOST_DAYS * DAY_MS)) {
      return paramError(
        '/end_date',
        end_date,
        `a date like 2019-01-01, at most ${MOST_DAYS} days from begin_date, inclusive`,
        'query',
      );
    }
    const found = [...store.complaints.all.values()]
      .filter(({ complaint_time: time }) => Date.parse(time) >= from && Date.parse(time) < until)
      .filter((one) => complainted_mchid === undefined || one.complainted_mchid === complainted_mchid)
      .map((complaint) => complaintView(store, complaint));
    return success(partOf(found, page));
  },
};

const query: Operation = {
  method: 'GET',
  path: `${PATH}/{complaint_id}`,
  handle: (context) => {
    const complaint = complaintOf(context);
    if (!complaint) return notFound();
    const { payer_openid } = complaint;
    return success(present({ ...complaintView(context.store, complaint), payer_openid }));
  },
};

const history: Operation = {
  method: 'GET',
  path: `${PATH}/{complaint_id}/negotiation-historys`,
  handle: (context) => {
    const page = readPart(context.request.query, 100, 300);
    if ('fault' in page) return page.fault;
    const complaint = complaintOf(context);
    return complaint ? success(partOf(complaint.history, page)) : notFound();
  },
};

const response = act('response', (complaint, { json, store }) => {
  const operate_details = textIn(json, 'response_content');
  if (operate_details === undefined) return paramError('/response_content', '', 'required');
  if (complaint.complaint_state === 'PROCESSED') return againstTheRules('投诉单已处理完成');
  Object.assign(complaint, { complaint_state: 'PROCESSING', incoming_user_response: false });
  const { response_images: images } = json;
  const image_list = Array.isArray(images) ? images : undefined;
  note(store, complaint, 'MERCHANT_RESPONSE', present({ operate_details, image_list }));
  return undefined;
});

/** Also accepts a complaint without a reply: it is not known whether the real service does. */
const complete = act('complete', (complaint, { store }) => {
  if (complaint.complaint_state === 'PROCESSED') return undefined;
  Object.assign(complaint, { complaint_state: 'PROCESSED', incoming_user_response: false });
  note(store, complaint, 'MERCHANT_CONFIRM_COMPLETE');
  return undefined;
});

/** Records the state of the refund, but moves no money: a refund has its own operation. */
const refundProgress = act('update-refund-progress', (complaint, { json, store }) => {
  if (complaint.problem_type !== 'REFUND') return againstTheRules('投诉单不是退款类投诉');
  if (complaint.complaint_state === 'PROCESSED') return againstTheRules('投诉单已处理完成');
  complaint.complaint_state = 'PROCESSING';
  const isApproved = json['action'] === 'APPROVE';
  const said = present({ operate_details: textIn(json, isApproved ? 'remark' : 'reject_reason') });
  note(store, complaint, isApproved ? 'MERCHANT_APPROVE_REFUND' : 'MERCHANT_REJECT_REFUND', said);
  return undefined;
});

export const complaints: readonly Operation[] = [
  list,
  query,
  history,
  response,
  complete,
  refundProgress,
  ...complaintNotifications,
];

const notFound = (): Answer => failure(404, 'RESOURCE_NOT_EXISTS', '投诉单不存在');

function complaintOf({ params, store }: Context): Complaint | undefined {
  return store.complaints.all.get(params['complaint_id'] ?? '');
}

/**
 * Defines an operation of the merchant on one complaint, with an empty response.
 *
 * @param change changes the complaint; returns a refusal, or nothing
 */
function act(
  verb: string,
  change: (complaint: Complaint, context: Context) => Answer | undefined,
): Operation {
  return {
    method: 'POST',
    path: `${PATH}/{complaint_id}/${verb}`,
    handle: (context) => {
      const complaint = complaintOf(context);
      if (!complaint) return notFound();
      const { complainted_mchid = complaint.complainted_mchid } = context.json;
      if (complainted_mchid !== complaint.complainted_mchid)
        return againstTheRules('被诉商户号与投诉单不匹配');
      return change(complaint, context) ?? { status: 204, body: undefined, signed: true };
    },
  };
}

interface Part {
  limit: number;
  offset: number;
}

/** Returns a page of a list. `offset` in the query counts rows. */
function readPart(query: URLSearchParams, usual: number, most: number): Part | { fault: Answer } {
  const limit = Number(query.get('limit') ?? usual);
  const offset = Number(query.get('offset') ?? 0);
  if (!(limit >= 1 && limit <= most)) {
    return { fault: paramError('/limit', query.get('limit'), `1 to ${most}`, 'query') };
  }
  if (offset < 0) return { fault: paramError('/offset', query.get('offset'), '0 or more', 'query') };
  return { limit, offset };
}

function partOf<T>(rows: readonly T[], { limit, offset }: Part) {
  return { data: rows.slice(offset, offset + limit), limit, offset, total_count: rows.length };
}
