import { type Answer, failure, paramError, success } from '../../http/exchange/exchange.ts';
import { textIn } from '../../judge/schema/fields.ts';
import { mchid } from '../../keys/keys.ts';
import { judgeNotifyUrl } from '../../pay/order/judge.ts';
import type { Context, Operation } from '../../route/v3.ts';

const PATH = 'v3/merchant-service/complaint-notifications';

const create: Operation = {
  method: 'POST',
  path: PATH,
  handle: (context) =>
    // The real service's response to a second URL is not known. Here it must be changed with PUT.
    context.store.complaints.url === undefined
      ? set(context)
      : failure(400, 'ALREADY_EXISTS', '投诉通知回调地址已存在'),
};

const update: Operation = {
  method: 'PUT',
  path: PATH,
  handle: (context) => (context.store.complaints.url === undefined ? none() : set(context)),
};

const query: Operation = {
  method: 'GET',
  path: PATH,
  handle: ({ store }) => {
    const { url } = store.complaints;
    return url === undefined ? none() : success({ mchid, url });
  },
};

const remove: Operation = {
  method: 'DELETE',
  path: PATH,
  handle: ({ store }) => {
    if (store.complaints.url === undefined) return none();
    delete store.complaints.url;
    return { status: 204, body: undefined, signed: true };
  },
};

export const complaintNotifications: readonly Operation[] = [create, update, query, remove];

const none = (): Answer => failure(404, 'RESOURCE_NOT_EXISTS', '投诉通知回调地址不存在');

function set({ json, store }: Context): Answer {
  const url = textIn(json, 'url');
  if (url === undefined) return paramError('/url', json['url'], 'required');
  const refusal = judgeNotifyUrl(url, '/url');
  if (refusal) return refusal;
  store.complaints.url = url;
  return success({ mchid, url });
}
