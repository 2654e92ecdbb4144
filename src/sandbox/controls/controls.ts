import { noted } from '../file/noted.ts';
import { type EventOverrides, type EventType, trigger } from '../notify/trigger.ts';
import { signWithOrder } from '../operations/papay/sign.ts';
import { type Paid, type Payment, payOrder } from '../pay/order/payer.ts';
import { tellPaid } from '../pay/order/told.ts';
import { setOutcome } from '../pay/refund/refund.ts';
import type { Clock } from '../state/clock.ts';
import type { Delivery, SentNotification } from '../state/records/notification.ts';
import type { RefundStatus } from '../state/records/refund.ts';
import type { Store } from '../state/store.ts';

/** What a test does that in reality users, banks and WeChat Pay do. */
export interface Controls {
  /**
   * The simulator's time, which business goes by: `now()`, and `advance('3h')`. Signatures go by real time. Who handles a
   * notification must not await `advance` before he answers: it waits for that answer.
   */
  readonly clock: Pick<Clock, 'now' | 'advance'>;
  /**
   * Lets the simulated payer pay an order, or a combined order with all its parts, and tells the merchant of it.
   *
   * @param number the out_trade_no, or the combine_out_trade_no
   * @returns when the first attempt of the notification has ended
   * @throws RequestError `VALUE_INVALID` when there is no such order, or nobody can pay it now
   */
  pay(number: string, payment?: Payment): Promise<Paid>;
  /**
   * Says how a refund ends; of itself it does so with `SUCCESS`, at the next tick. It may be said before the refund is
   * asked for; with `PROCESSING` it goes on until another end is said.
   *
   * @throws RequestError `VALUE_INVALID` when it has ended already
   */
  refund(out_refund_no: string, status: RefundStatus): Promise<void>;
  /** How notifications are delivered from now on: twice, out of order, after a signature probe. */
  notify(delivery: Partial<Delivery>): void;
  /**
   * Sends an example of any documented event, as it would come from WeChat Pay: `trigger('PAYSCORE.USER_PAID')`.
   *
   * @param overrides what of the plaintext is to be other than in the example; lists as a whole
   * @param options where to send it: where the simulator was told, or where the last notification went, unless given
   * @returns when the first attempt has ended
   * @throws ConfigurationError `CONFIG_INVALID` for an event that is not documented; `CONFIG_MISSING` without a place to
   * send it to
   */
  trigger<Type extends EventType>(
    event_type: Type,
    overrides?: EventOverrides<Type>,
    options?: { notify_url?: string },
  ): Promise<SentNotification>;
  /** The last 1000 notifications with their attempts, the newest at the end. */
  readonly notifications: readonly SentNotification[];
}

export function createControls(store: Store): Controls {
  const { clock } = store;
  return {
    clock: noted({ now: () => clock.now(), advance: (span: string | number) => clock.advance(span) }, () =>
      store.changed(),
    ),
    pay: async (number, payment = {}) => {
      const { paid, told } = payOrder(store, number, payment);
      if (told) await tellPaid(store, told);
      if (told && 'order' in told) await signWithOrder(store, told.order);
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
