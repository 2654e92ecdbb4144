/** Compiled, never run: what a test does with the simulator. */
import { expectTypeOf } from 'vitest';
import type { EventsByType } from '../../src/index.ts';
import type { EventOverrides, EventType, Paid, Sandbox, SentNotification } from '../../src/sandbox/index.ts';

// Every documented event can be triggered.
expectTypeOf<EventType>().toEqualTypeOf<keyof EventsByType>();
expectTypeOf<EventOverrides<'PAYSCORE.USER_PAID'>>().not.toBeAny();

export async function play(sandbox: Sandbox): Promise<void> {
  await sandbox.trigger('PAYSCORE.USER_PAID');
  const over = { out_order_no: 'S1', time_range: { end_time: '20261123' } };
  const sent = await sandbox.trigger('PAYSCORE.USER_PAID', over, { notify_url: 'http://127.0.0.1/notify' });
  expectTypeOf(sent).toEqualTypeOf<SentNotification>();
  await sandbox.trigger('v2/transaction-success', { out_trade_no: 'T1' });
  await sandbox.trigger('v2/refund-processed', { out_refund_no: 'R1' });
  // @ts-expect-error no such event
  await sandbox.trigger('PAYSCORE.USER_PAYED');
  // @ts-expect-error a number is no out_order_no
  await sandbox.trigger('PAYSCORE.USER_PAID', { out_order_no: 1 });
  // @ts-expect-error what is around the plaintext is not changed
  await sandbox.trigger('PAYSCORE.USER_PAID', { summary: 'paid' });

  expectTypeOf(await sandbox.pay('T1', { openid: 'o1', bank_type: 'CMB_DEBIT' })).toEqualTypeOf<Paid>();
  await sandbox.pay('T1', { fail: true });
  await sandbox.refund('R1', 'ABNORMAL');
  // @ts-expect-error no way for a refund to end
  await sandbox.refund('R1', 'FAIL');
  await sandbox.clock.advance('3h');
  await sandbox.clock.advance(500);
  expectTypeOf(sandbox.clock.now()).toEqualTypeOf<Date>();
  sandbox.notify({ probe: true, duplicate: true, shuffle: false });
  // @ts-expect-error they are only read
  sandbox.notifications.push(sent);
}
