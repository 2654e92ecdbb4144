/** Compiled, never run: notifications. */
import { expectTypeOf } from 'vitest';
import type { EventsByType, WebhookEvent, WebhookEvents } from '../../../src/index.ts';

// The plaintext stands beside its ciphertext.
type Stored = WebhookEvents['v3/COUPON.SEND'];
expectTypeOf<Stored>().not.toBeAny();
expectTypeOf<Stored['event_type']>().toEqualTypeOf<'COUPON.SEND'>();
expectTypeOf<Stored['resource']['ciphertext']>().toEqualTypeOf<string>();
expectTypeOf<Stored['resource']['original_data']>().not.toBeAny();

// One table, several payloads: what tells them apart narrows them.
type Paid = WebhookEvents['v3/TRANSACTION.SUCCESS']['resource']['original_data'];
export function combined(paid: Paid): string | undefined {
  return paid.combine_mchid;
}
expectTypeOf<Paid['transaction_id']>().toEqualTypeOf<string | undefined>();
type Refunded = WebhookEvents['v3/REFUND.SUCCESS']['resource']['original_data'];
expectTypeOf<Refunded['refund_id']>().toEqualTypeOf<string | undefined>();

// A page that gives the plaintext as a field of its own, in several shapes.
type Withdrawal = WebhookEvents['v3/MCHWITHDRAW.CHANGE']['resource']['original_data'];
expectTypeOf<Withdrawal['withdraw_id']>().toEqualTypeOf<string>();
expectTypeOf<'TOMORROW'>().toExtend<Withdrawal['status']>();

// The event type tells events apart.
export function idOf(event: WebhookEvent): string {
  switch (event.event_type) {
    case 'COUPON.SEND':
      expectTypeOf(event).toEqualTypeOf<Stored>();
      return event.id;
    case 'MCHWITHDRAW.CHANGE':
      return event.resource.original_data.withdraw_id;
    // @ts-expect-error no such event
    case 'COUPON.SENT':
      return '';
    case 'v2/refund-processed':
      return event.original_data.out_refund_no;
    default:
      return event.event_type;
  }
}

// Two versions of one name.
type PaidV2 = WebhookEvents['v2/TRANSACTION.SUCCESS'];
expectTypeOf<PaidV2>().not.toEqualTypeOf<WebhookEvents['v3/TRANSACTION.SUCCESS']>();
expectTypeOf<PaidV2['original_data']['out_order_no']>().toEqualTypeOf<string | undefined>();
type RefundedV2 = WebhookEvents['v2/refund-processed'];
expectTypeOf<RefundedV2['req_info']>().toEqualTypeOf<string>();
expectTypeOf<RefundedV2['original_data']['out_refund_no']>().toEqualTypeOf<string>();
expectTypeOf<WebhookEvents['v2/transaction-success']['transaction_id']>().toEqualTypeOf<string>();

// By the type as it is handed on, every event is the one of that type.
expectTypeOf<EventsByType['TRANSACTION.SUCCESS']>().toEqualTypeOf<WebhookEvents['v3/TRANSACTION.SUCCESS']>();
expectTypeOf<EventsByType['v2/CHECK.FAIL']>().toEqualTypeOf<WebhookEvents['v2/CHECK.FAIL']>();
type TypeOfKey = { [K in keyof EventsByType]: EventsByType[K]['event_type'] };
expectTypeOf<TypeOfKey>().toEqualTypeOf<{ [K in keyof EventsByType]: K }>();
