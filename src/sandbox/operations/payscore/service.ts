import { pick, present, textIn } from '../../judge/schema/fields.ts';
import type { Fields } from '../../judge/schema/request-fields.ts';
import { mchid } from '../../keys/keys.ts';
import { notify } from '../../notify/notify.ts';
import { compactTime } from '../../pay/view/time-v2.ts';
import { task } from '../../state/due.ts';
import { nextNumber, nowOf } from '../../state/ids.ts';
import type { ServiceOrder, ServicePayment } from '../../state/records/payscore.ts';
import type { Store } from '../../state/store.ts';

/** How long a service that has not started is kept: 30 days. */
const EXPIRY_MS = 30 * 24 * 3600 * 1000;
/** How long the payment takes. The time of the real service is not known. */
const COLLECT_MS = 1000;

/** The user confirms it, unless the user authorized the service before. */
export function createService(store: Store, asked: Fields): ServiceOrder {
  const isAuthorised = asked['need_user_confirm'] === false;
  const service: ServiceOrder = {
    asked,
    order_id: nextNumber(store, '100000'),
    state: 'CREATED',
    ...present({ openid: textIn(asked, 'openid') }),
    told: {},
    isUnpaid: false,
  };
  if (isAuthorised) Object.assign(service, { state: 'DOING', state_description: 'USER_CONFIRM' });
  const out_order_no = String(asked['out_order_no']);
  store.services.set(out_order_no, service);
  expire(store, out_order_no, EXPIRY_MS);
  return service;
}

const expire = task('service.expire', (store, out_order_no) => {
  const service = store.services.get(out_order_no);
  if (service?.state === 'CREATED') service.state = 'EXPIRED';
});

/** Ends the service: the user is charged, if it costs anything. */
export function completeService(store: Store, service: ServiceOrder, told: Fields): void {
  service.told = told;
  service.total_amount = Number(told['total_amount']);
  service.state_description = 'MCH_COMPLETE';
  if (service.total_amount === 0) end(service);
  else if (!service.isUnpaid) collect(store, service);
}

/** Charges the user after some time, unless it was paid in another way until then. */
export function collect(store: Store, service: ServiceOrder): void {
  collected(store, String(service.asked['out_order_no']), COLLECT_MS);
}

const collected = task('service.collected', (store, out_order_no) => {
  const service = store.services.get(out_order_no);
  if (!service || !isCollecting(service)) return;
  const transaction_id = store.ids.transactionId();
  return pay(store, service, { paid_type: 'NEWTON', paid_time: compactTime(nowOf(store)), transaction_id });
});

/** Finishes a paid service, and notifies the merchant. Never rejects. */
export async function pay(store: Store, service: ServiceOrder, payment: ServicePayment): Promise<void> {
  service.payment = payment;
  end(service);
  const { asked } = service;
  const out_trade_no = String(asked['out_order_no']);
  await notify(
    store,
    'PAYSCORE.USER_PAID',
    { ...viewOf(service), out_trade_no },
    String(asked['notify_url']),
  );
}

/** Whether it has ended and is not paid. */
export function isCollecting({ state, state_description }: ServiceOrder): boolean {
  return state === 'DOING' && state_description === 'MCH_COMPLETE';
}

function end(service: ServiceOrder): void {
  service.state = 'DONE';
  delete service.state_description;
}

const NAMES = [
  'out_order_no',
  'service_id',
  'appid',
  'sub_mchid',
  'sub_appid',
  'service_introduction',
  'post_payments',
  'post_discounts',
  'risk_fund',
  'time_range',
  'location',
  'attach',
  'notify_url',
];

/** A service in the response of most operations. */
export function viewOf(service: ServiceOrder): Fields {
  const { asked, told, order_id, state, state_description, openid, total_amount } = service;
  // Only a completed service has the final amount.
  const { post_discounts, ...agreed } = asked;
  const known = pick({ ...(total_amount === undefined ? asked : agreed), ...told }, NAMES);
  const stands = present({ order_id, state, state_description, openid, total_amount });
  return {
    ...present(known),
    ...(told['time_range']
      ? { time_range: { ...Object(asked['time_range']), ...Object(told['time_range']) } }
      : {}),
    ...(told['location'] ? { location: { ...Object(asked['location']), ...Object(told['location']) } } : {}),
    mchid,
    ...stands,
    ...(total_amount === undefined ? {} : collectionOf(service, total_amount)),
  };
}

function collectionOf({ payment }: ServiceOrder, total_amount: number): object {
  if (total_amount === 0) return { need_collection: false };
  if (!payment) {
    const collection = { state: 'USER_PAYING', total_amount, paying_amount: total_amount, paid_amount: 0 };
    return { need_collection: true, collection };
  }
  const collection = { state: 'USER_PAID', total_amount, paying_amount: 0, paid_amount: total_amount };
  const details = [{ seq: 1, amount: total_amount, ...payment }];
  return { need_collection: true, collection: { ...collection, details } };
}
