/** A cup of tea on the simulator: order, payment, notification, refund, notification, and the bill of the day. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Bill, type Instance } from '../../src/index.ts';
import type { Sandbox } from '../../src/sandbox/index.ts';
import { Webhook } from '../../src/webhook/index.ts';
import { say, yuan } from './say.ts';

const out_trade_no = 'tea-20261123-1';
const total = 1_280;

export async function sellTea(sandbox: Sandbox, instance: Instance): Promise<void> {
  const webhook = Webhook.factory(sandbox.config);
  const notify = webhook.node({
    'TRANSACTION.SUCCESS': async ({ resource: { original_data } }) =>
      say(
        '  notified: TRANSACTION.SUCCESS',
        String(original_data.trade_state),
        String(original_data.out_trade_no),
      ),
    'REFUND.SUCCESS': async ({ resource: { original_data } }) =>
      say(
        '  notified: REFUND.SUCCESS',
        String(original_data.refund_status),
        String(original_data.out_refund_no),
      ),
  });
  const server = createServer(notify).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const notify_url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/notify`;

  const { mchid } = sandbox.config;
  const appid = 'wx4e1916a585d1f4e9';
  const ordered = await instance.v3.pay.transactions.native.post({
    json: { mchid, appid, description: '一杯茶', out_trade_no, notify_url, amount: { total } },
  });
  say('order', ordered.data.code_url);
  const { transaction_id = '' } = await sandbox.pay(out_trade_no);
  const paid = await instance.v3.pay.transactions.outTradeNo._out_trade_no_.get({
    out_trade_no,
    query: { mchid },
  });
  say('query', String(paid.data.trade_state), transaction_id);

  const refund = { out_trade_no, out_refund_no: `${out_trade_no}-r1`, notify_url };
  const amount = { refund: 280, total, currency: 'CNY' } as const;
  const refunded = await instance.v3.refund.domestic.refunds.post({ json: { ...refund, amount } });
  say('refund', refunded.data.status, yuan(amount.refund));
  await sandbox.clock.advance('1s');

  const bill_date = beijingDate(sandbox.clock.now());
  await sandbox.clock.advance('1d');
  for await (const row of Bill.factory(instance).trade({ bill_date })) {
    const amount = row.trade_state === 'REFUND' ? (row.settlement_refund ?? 0) : row.settlement_total;
    say('bill', row.trade_state, row.out_trade_no, yuan(amount));
  }
  server.closeAllConnections();
  server.close();
}

function beijingDate(date: Date): string {
  return new Date(date.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
}
