import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { Bill } from '../../../../src/bill/index.ts';
import type { Sandbox } from '../../../../src/sandbox/index.ts';
import { openShop, refusal } from '../../../support/sandbox/shop.ts';

const SHOP = { type: 'MERCHANT_ID', account: '1900000109' } as const;
const PERSON = { type: 'PERSONAL_OPENID', account: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' } as const;

const today = ({ clock }: Sandbox) =>
  new Date(clock.now().getTime() + 8 * 3_600_000).toISOString().slice(0, 10);

/** A merchant who shared 200 fen of an order, the receiver of which gave 40 back; a third share was closed. */
async function open() {
  const { sandbox, instance, native } = await openShop();
  const { profitsharing } = instance.v3;
  const appid = 'wx0000000000000001';
  for (const receiver of [SHOP, PERSON]) {
    await profitsharing.receivers.add.post({ json: { appid, ...receiver, relation_type: 'STORE' } });
  }
  await native('ORDER1', { amount: { total: 1_000 }, settle_info: { profit_sharing: true } });
  const { transaction_id = '' } = await sandbox.pay('ORDER1');
  await sandbox.clock.advance('1m');
  const bill_date = today(sandbox);
  const share = async (out_order_no: string, receiver: typeof SHOP | typeof PERSON, amount: number) => {
    const receivers = [{ ...receiver, amount, description: '分给门店' }];
    await profitsharing.orders.post({
      json: { appid, transaction_id, out_order_no, unfreeze_unsplit: false, receivers },
    });
  };
  await share('S1', SHOP, 200);
  await sandbox.clock.advance('1s');
  await share('S2', PERSON, 50);
  await profitsharing.receivers.delete.post({ json: { appid, ...PERSON } });
  const numbers = { out_order_no: 'S1', out_return_no: 'B1', return_mchid: SHOP.account };
  await profitsharing.returnOrders.post({ json: { ...numbers, amount: 40, description: '用户退款' } });
  await sandbox.clock.advance('1s');
  return { sandbox, bill: Bill.factory(instance), bill_date };
}

async function textOf(download: (sink: PassThrough) => Promise<void>): Promise<string> {
  const chunks: Buffer[] = [];
  await download(new PassThrough().on('data', (chunk: Buffer) => chunks.push(chunk)));
  return Buffer.concat(chunks).toString();
}

describe('a profit sharing bill', () => {
  it('adds up to what was shared and given back on its day; what failed is not in it', async () => {
    const { sandbox, bill, bill_date } = await open();
    await sandbox.clock.advance('1d');
    const text = await textOf((sink) => bill.profitsharing({ bill_date }).download(sink));
    const lines = text.split('\r\n');
    expect(lines).toHaveLength(6);
    expect(lines[1]).toMatch(/,`S1,.*,`1900000109,`2\.00,`分账,`分给门店$/);
    expect(lines[2]).toMatch(/,`B1,.*,`1900000109,`0\.40,`分账回退,`用户退款$/);
    expect(lines[4]).toBe('`2,`2.00,`0.40');
  });

  it('is not given of another merchant, of another day, or before the day is over', async () => {
    const { sandbox, bill, bill_date } = await open();
    const fetch = (sub_mchid?: string) =>
      refusal(
        textOf((sink) =>
          bill.profitsharing({ bill_date, ...(sub_mchid ? { sub_mchid } : {}) }).download(sink),
        ),
      );
    // STATEMENT_CREATING is not documented of this one.
    expect(await fetch()).toMatchObject({ code: 'NO_STATEMENT_EXIST' });
    await sandbox.clock.advance('2d');
    expect(await fetch('1900000109')).toMatchObject({ code: 'NO_STATEMENT_EXIST' });
    const next = new Date(Date.parse(bill_date) + 86_400_000).toISOString().slice(0, 10);
    const later = textOf((sink) => bill.profitsharing({ bill_date: next }).download(sink));
    expect(await refusal(later)).toMatchObject({ code: 'NO_STATEMENT_EXIST' });
  });
});
