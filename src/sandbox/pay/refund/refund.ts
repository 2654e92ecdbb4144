import { RequestError } from '../../../errors/index.ts';
import { rfc3339 } from '../../../wire/beijing.ts';
import { fieldsIn, present } from '../../judge/schema/fields.ts';
import type { Fields } from '../../judge/schema/request-fields.ts';
import { notify, notifyV2 } from '../../notify/notify.ts';
import { task } from '../../state/due.ts';
import type { Order } from '../../state/records/order.ts';
import type { Refund, RefundStatus } from '../../state/records/refund.ts';
import type { Store } from '../../state/store.ts';
import { refundContentV2 } from '../view/refund-v2.ts';

const ACCOUNT = '支付用户零钱';

/**
 * Stores a validated refund, and finishes it: at the next tick, unless another result was set.
 *
 * @param request in the format of v3
 */
export function startRefund(
  store: Store,
  order: Order,
  request: Fields,
  protocol: 'v2' | 'v3' = 'v3',
): Refund {
  const refund: Refund = present({
    out_refund_no: String(request['out_refund_no']),
    refund_id: store.ids.refundId(),
    out_trade_no: order.out_trade_no,
    transaction_id: String(order.transaction_id),
    refund: Number(fieldsIn(request, 'amount')['refund']),
    status: 'PROCESSING' as const,
    create_time: rfc3339(store.clock.now()),
    notify_url: request['notify_url'] as string | undefined,
    user_received_account: ACCOUNT,
    request,
    v2: protocol === 'v2' || undefined,
  });
  store.refunds.set(refund.out_refund_no, refund);
  order.trade_state = 'REFUND';
  order.refunds = [...(order.refunds ?? []), refund.out_refund_no];
  endLater(store, refund);
  return refund;
}

/** Finishes a refund in progress at the next tick, unless it must stay in progress. */
export function endLater(store: Store, refund: Refund): void {
  endDue(store, refund.out_refund_no, 0);
}

const endDue = task('refund.end', async (store, out_refund_no) => {
  const refund = store.refunds.get(out_refund_no);
  const outcome = store.outcomes.get(out_refund_no) ?? 'SUCCESS';
  if (refund && outcome !== 'PROCESSING') await endRefund(store, refund, outcome);
});

/** Finishes a refund in progress, and notifies the merchant. Never rejects. */
async function endRefund(
  store: Store,
  refund: Refund,
  status: Exclude<RefundStatus, 'PROCESSING'>,
): Promise<void> {
  if (refund.status !== 'PROCESSING') return;
  refund.status = status;
  if (status === 'SUCCESS') refund.success_time = rfc3339(store.clock.now());
  const order = store.orders.get(refund.out_trade_no);
  if (!order) return;
  if (refund.v2)
    await notifyV2(store, 'v2/refund-processed', refundContentV2(order, refund), refund.notify_url);
  else await notify(store, `REFUND.${status}`, refundContent(order, refund), refund.notify_url);
}

/**
 * Sets the result of a refund. A refund in progress finishes now; a later refund finishes with this result.
 *
 * @throws RequestError `VALUE_INVALID` if it is already finished
 */
export async function setOutcome(store: Store, out_refund_no: string, status: RefundStatus): Promise<void> {
  const refund = store.refunds.get(out_refund_no);
  if (refund && refund.status !== 'PROCESSING') {
    const why = `The refund is already finished: its status is ${refund.status}`;
    throw new RequestError('VALUE_INVALID', why, { field: 'out_refund_no' });
  }
  store.outcomes.set(out_refund_no, status);
  if (refund && status !== 'PROCESSING') await endRefund(store, refund, status);
}

/** What is refunded or being refunded of an order. Closed refunds do not count. */
export function refundedOf(store: Store, { refunds = [] }: Order): { sum: number; count: number } {
  const counted = refunds
    .flatMap((number) => store.refunds.get(number) ?? [])
    .filter(({ status }) => status !== 'CLOSED');
  return { sum: counted.reduce((sum, { refund }) => sum + refund, 0), count: counted.length };
}

/** A refund in a response. */
export function refundView(order: Order, refund: Refund): Fields {
  const { total, currency } = order;
  const amount = fieldsIn(refund.request, 'amount');
  return present({
    refund_id: refund.refund_id,
    out_refund_no: refund.out_refund_no,
    transaction_id: refund.transaction_id,
    out_trade_no: refund.out_trade_no,
    channel: 'ORIGINAL',
    user_received_account: refund.user_received_account,
    success_time: refund.success_time,
    create_time: refund.create_time,
    status: refund.status,
    funds_account: 'AVAILABLE',
    amount: {
      total,
      refund: refund.refund,
      from: amount['from'] ?? [],
      payer_total: total,
      payer_refund: refund.refund,
      settlement_refund: refund.refund,
      settlement_total: total,
      discount_refund: 0,
      currency,
    },
    promotion_detail: [],
  });
}

/** Only notifications of success contain currencies. */
function refundContent(order: Order, refund: Refund): Fields {
  const { mchid, sub_mchid, total, currency } = order;
  const currencies = refund.status === 'SUCCESS' ? { currency, payer_currency: currency } : {};
  return present({
    ...(sub_mchid === undefined ? { mchid } : { sp_mchid: mchid, sub_mchid }),
    out_trade_no: refund.out_trade_no,
    transaction_id: refund.transaction_id,
    out_refund_no: refund.out_refund_no,
    refund_id: refund.refund_id,
    refund_status: refund.status,
    success_time: refund.success_time,
    user_received_account: refund.user_received_account,
    amount: {
      total,
      refund: refund.refund,
      payer_total: total,
      payer_refund: refund.refund,
      ...currencies,
    },
  });
}
