import { type EventOverrides, type EventType, trigger } from '../notify/trigger.ts';
import { signWithOrder } from '../operations/papay/sign.ts';
import { notifyPaid } from '../pay/order/notify-paid.ts';
import { type Paid, type Payment, payOrder } from '../pay/order/payer.ts';
import { setOutcome } from '../pay/refund/refund.ts';
import type { Clock } from '../state/clock.ts';
import { noted } from '../state/file/noted.ts';
import type { Delivery, SentNotification } from '../state/records/notification.ts';
import type { RefundStatus } from '../state/records/refund.ts';
import type { Store } from '../state/store.ts';

/** The actions that users, banks and WeChat Pay take in reality, for tests. */
export interface Controls {
  /**
   * The simulator's clock, which all business uses: `now()`, and `advance('3h')`. Signatures use real time. A handler
   * of notifications must not await `advance` before it responds, because `advance` waits for that response.
   */
  readonly clock: Pick<Clock, 'now' | 'advance'>;
  /**
   * The simulated payer pays an order, or a combined order with all its parts, and the merchant gets a notification.
   *
   * @param number the out_trade_no, or the combine_out_trade_no
   * @returns the payment, after the first attempt to send the notification
   * @throws RequestError `VALUE_INVALID` if there is no such order, or it cannot be paid now
   */
  pay(number: string, payment?: Payment): Promise<Paid>;
  /**
   * Sets the result of a refund. Without this call, the result is `SUCCESS`, at the next tick. You can call this before
   * the refund is requested. With `PROCESSING`, the refund stays in progress until you set another result.
   *
   * @throws RequestError `VALUE_INVALID` if the refund is already finished
   */
  refund(out_refund_no: string, status: RefundStatus): Promise<void>;
  /** Sets how notifications are delivered from now on: twice, out of order, or after a signature probe. */
  notify(delivery: Partial<Delivery>): void;
  /**
   * Sends an example of any documented event, as WeChat Pay would send it: `trigger('PAYSCORE.USER_PAID')`.
   *
   * @param overrides plaintext fields that replace those of the example; lists are replaced as a whole
   * @param options `notify_url`: where to send it. Default: the `notify_url` of the simulator, or that of the last
   * notification
   * @returns the notification, after the first attempt to send it
   * @throws ConfigurationError `CONFIG_INVALID` for an event that is not documented; `CONFIG_MISSING` if there is no
   * URL to send it to
   */
  trigger<Type extends EventType>(
    event_type: Type,
    overrides?: EventOverrides<Type>,
    options?: { notify_url?: string },
  ): Promise<SentNotification>;
  /** The last 1000 notifications with their attempts, oldest first. */
  readonly notifications: readonly SentNotification[];
}

export function createControls(store: Store): Controls {
  const { clock } = store;
  return {
    clock: noted({ now: () => clock.now(), advance: (span: string | number) => clock.advance(span) }, () =>
      store.changed(),
    ),
    pay: async (number, payment = {}) => {
      const { paid, orders } = payOrder(store, number, payment);
      if (orders) await notifyPaid(store, orders);
      if (orders && 'order' in orders) await signWithOrder(store, orders.order);
      return paid;
    },
    refund: (out_refund_no, status) => setOutcome(store, out_refund_no, status),
    notify: (delivery) => void Object.assign(store.delivery, delivery),
    trigger: (event_type, overrides, options) => trigger(store, event_type, overrides, options?.notify_url),
    get notifications() {
      return [...store.notifications.values()];
    },
  };
}
