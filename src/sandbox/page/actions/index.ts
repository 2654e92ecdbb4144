import type { EventType } from '../../notify/trigger.ts';
import type { RefundStatus } from '../../state/records/refund.ts';
import { payableOf } from '../sections/payable.ts';
import { type Action, invalid, oneOf, required, take } from './fields.ts';
import { refundOrder } from './refund.ts';
import { userActions } from './users.ts';

const ENDS: readonly RefundStatus[] = ['SUCCESS', 'ABNORMAL', 'CLOSED', 'PROCESSING'];

/** Pays an order by its number, or by the end of its `code_url`. */
const pay: Action = async (store, controls, body) => {
  const { out_trade_no, code, ...payment } = take(body, {
    out_trade_no: 'string',
    code: 'string',
    openid: 'string',
    bank_type: 'string',
    fail: 'boolean',
  });
  const named = code === undefined ? out_trade_no : payableOf(store, code)?.number;
  if (code !== undefined && named === undefined) throw invalid('code', 'this code has expired');
  return controls.pay(required(named, 'out_trade_no'), payment);
};

/** Refunds an order as the merchant can on WeChat Pay's website. */
const refund: Action = (store, _, body) => {
  const { out_trade_no, status, ...rest } = take(body, {
    out_trade_no: 'string',
    out_refund_no: 'string',
    amount: 'number',
    status: 'string',
  });
  const end = status === undefined ? {} : { status: endOf(status) };
  return refundOrder(store, { out_trade_no: required(out_trade_no, 'out_trade_no'), ...rest, ...end });
};

/** Sets the result of a refund. */
const refundStatus: Action = async (_, controls, body) => {
  const { out_refund_no, status } = take(body, { out_refund_no: 'string', status: 'string' });
  const end = endOf(required(status, 'status'));
  await controls.refund(required(out_refund_no, 'out_refund_no'), end);
  return { out_refund_no, status: end };
};

const endOf = (status: string) => oneOf(ENDS, status, 'status');

/** Sends an example of a documented event. */
const trigger: Action = async (_, controls, body) => {
  const { event_type, overrides, notify_url } = take(body, {
    event_type: 'string',
    overrides: 'object',
    notify_url: 'string',
  });
  if (notify_url !== undefined && !isHttp(notify_url)) {
    throw invalid('notify_url', 'it must be a full URL, for example http://127.0.0.1:3000/notify');
  }
  const sent = await controls.trigger(
    required(event_type, 'event_type') as EventType,
    // The names of the overridden fields are not checked, because WeChat Pay adds new ones.
    overrides as never,
    notify_url === undefined ? {} : { notify_url },
  );
  const { id, state, attempts } = sent;
  return { id, event_type, notify_url: sent.notify_url, state, attempts };
};

function isHttp(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}

/** Advances the simulator's clock. */
const clock: Action = async (_, controls, body) => {
  const advance = required(take(body, { advance: 'string' }).advance, 'advance');
  if (!/^\d{1,5}(?:s|m|h|d)$/.test(advance))
    throw invalid('advance', "it must have the form '15s', '30m', '3h' or '1d'");
  await controls.clock.advance(advance);
  return { now: controls.clock.now().toISOString() };
};

/** The actions by path. */
export const actions: Readonly<Record<string, Action>> = {
  '/sandbox/pay': pay,
  '/sandbox/refund': refund,
  '/sandbox/refund-status': refundStatus,
  '/sandbox/trigger': trigger,
  '/sandbox/clock': clock,
  ...userActions,
};
