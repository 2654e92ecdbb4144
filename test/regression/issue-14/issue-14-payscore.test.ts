import { expect, it } from 'vitest';
import { Builder } from '../../../src/index.ts';
import { openNotifyUrl } from '../../support/sandbox/notified.ts';
import { openSandbox } from '../../support/sandbox/raw-request.ts';

const names = { appid: 'wx0000000000000001', service_id: '500001' };

async function confirmed(unpaid: boolean) {
  const sandbox = await openSandbox();
  const { notify_url, events } = await openNotifyUrl();
  const orders = Builder.factory(sandbox.config).v3.payscore.serviceorder;
  const out_order_no = 'ORDER1';
  await orders.post({
    json: {
      ...names,
      out_order_no,
      service_introduction: '充电宝',
      time_range: { start_time: 'OnAccept' },
      risk_fund: { name: 'DEPOSIT', amount: 10_000 },
      notify_url,
    },
  });
  await sandbox.confirmService(out_order_no, { openid: 'oUser', unpaid });
  const { complete, cancel } = orders._out_order_no_;
  return {
    sandbox,
    events,
    complete: () =>
      complete.post({
        out_order_no,
        json: { ...names, post_payments: [{ name: '租用', amount: 300 }], total_amount: 300 },
      }),
    cancel: () => cancel.post({ out_order_no, json: { ...names, reason: '用户不要了' } }),
    state: async () => (await orders.get({ query: { ...names, out_order_no } })).data.state,
  };
}

it('the merchant is told of a confirmed order by its own event, with its number', async () => {
  const { events } = await confirmed(false);
  expect(events).toMatchObject([
    {
      event_type: 'PAYSCORE.USER_CONFIRM',
      original_data: { ...names, out_order_no: 'ORDER1', openid: 'oUser', state: 'DOING' },
    },
  ]);
});

it('an order that the user owes can be cancelled, and is not charged then', async () => {
  const { sandbox, complete, cancel, state } = await confirmed(true);
  await complete();
  await cancel();
  await sandbox.clock.advance('1d');
  expect(await state()).toBe('REVOKED');
});

it('an order that is being charged cannot be cancelled', async () => {
  const { complete, cancel, state } = await confirmed(false);
  await complete();
  await expect(cancel()).rejects.toMatchObject({ code: 'INVALID_REQUEST' });
  expect(await state()).toBe('DOING');
});
