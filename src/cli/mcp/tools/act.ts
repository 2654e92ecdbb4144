import * as z from 'zod';
import { RequestError } from '../../../errors/index.ts';
import type { Sandbox } from '../../../sandbox/index.ts';
import { defineTool } from './tool.ts';

/** What each action does with the number. */
const ACTIONS: Readonly<Record<string, (sandbox: Sandbox, number: string) => unknown>> = {
  pay: (sandbox, number) => sandbox.pay(number),
  fail_payment: (sandbox, number) => sandbox.pay(number, { fail: true }),
  confirm_transfer: (sandbox, number) => sandbox.confirmTransfer(number),
  confirm_service: (sandbox, number) => sandbox.confirmService(number),
  sign_contract: (sandbox, number) => sandbox.signContract(number),
  use_coupon: (sandbox, number) => sandbox.useCoupon(number),
  take_red_packet: (sandbox, number) => sandbox.takeRedPacket(number),
  complain: (sandbox, number) => sandbox.complain({ out_trade_no: number }),
  advance_clock: (sandbox, number) => sandbox.clock.advance(number),
};

export const actInSimulator = defineTool({
  name: 'act_in_simulator',
  title: 'Act as the user',
  description:
    'Does in the simulator what a user does in reality: pays an order (or fails to), confirms a transfer or a WeChat Pay Score order, signs a contract, uses a coupon, opens a red packet, files a complaint about an order; or advances the clock, so that refunds and retries of notifications become due. list_notifications shows the notifications of it.',
  input: z.strictObject({
    action: z.enum(Object.keys(ACTIONS) as [string, ...string[]]),
    number: z
      .string()
      .min(1)
      .max(100)
      .describe(
        'the number of the record: out_trade_no, out_bill_no (transfer), out_order_no (WeChat Pay Score), out_contract_code, coupon_id, mch_billno (red packet); for advance_clock a span such as 3h or 1d',
      ),
  }),
  changes: true,
  run: async ({ action, number }, simulator) => {
    const { sandbox } = await simulator.running();
    // Only the last ones are kept, so their number does not say which are new.
    const before = new Set(sandbox.notifications.map(({ id }) => id));
    const act = ACTIONS[action];
    if (!act) throw new RequestError('REQUEST_INVALID', 'Unknown action', { field: 'action' });
    const result = await act(sandbox, number);
    const notifications = sandbox.notifications
      .filter(({ id }) => !before.has(id))
      .map(({ id, event_type, state }) => ({ id, event_type, state }));
    return {
      document: {
        now: sandbox.clock.now().toISOString(),
        ...(result === undefined ? {} : { result }),
        notifications,
      },
    };
  },
});
