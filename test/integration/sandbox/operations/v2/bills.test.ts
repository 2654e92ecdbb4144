import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openShopV2, refusalV2 } from '../../../../support/sandbox/shop-v2.ts';

/** What was paid on one day, and asked for on the next. */
async function openNextDay() {
  const shop = await openShopV2();
  const day = shop.sandbox.clock.now();
  const bill_date = new Date(day.getTime() + 8 * 3_600_000).toISOString().slice(0, 10).replaceAll('-', '');
  await shop.sell('T20261123001', '1001');
  await shop.sell('T20261123002', '200');
  await shop.native('T20261123003');
  await shop.sandbox.pay('T20261123003');
  const refund = { out_trade_no: 'T20261123001', out_refund_no: 'R1', total_fee: '1001', refund_fee: '1' };
  await shop.call('secapi/pay/refund', refund);
  const bill = async (fields: object = {}): Promise<Buffer> => {
    const { data } = await shop.instance.chain('v2/pay/downloadbill').post({
      xml: { appid: 'wx0000000000000001', mch_id: shop.mchid, bill_date, ...fields },
    });
    return data;
  };
  return { ...shop, bill, bill_date };
}

const rowsOf = (bill: Buffer) => bill.toString().split('\r\n').slice(1, -3);
const totalsOf = (bill: Buffer) => bill.toString().split('\r\n').at(-2)?.replaceAll('`', '').split(',');

describe('the bill of v2', () => {
  it('adds up to the payments and refunds of the day, of both protocols', async () => {
    const { sandbox, bill } = await openNextDay();
    await sandbox.clock.advance('24h');
    const all = await bill();
    expect(all.toString()).toMatch(/^\ufeff交易时间,公众账号ID,/);
    expect(rowsOf(all)).toHaveLength(4);
    expect(totalsOf(all)).toMatchObject(['4', '13.01', '0.01', '0.00', expect.any(String), '13.01', '0.01']);
    expect(rowsOf(await bill({ bill_type: 'SUCCESS' }))).toHaveLength(3);
    expect(rowsOf(await bill({ bill_type: 'REFUND' }))).toHaveLength(1);
  });

  it('is the same when it is packed, and the same as that of v3', async () => {
    const { sandbox, bill, bill_date, instance } = await openNextDay();
    await sandbox.clock.advance('24h');
    const all = await bill();
    const packed = await bill({ tar_type: 'GZIP' });
    expect(packed.subarray(0, 2)).toEqual(Buffer.from([0x1f, 0x8b]));
    expect(gunzipSync(packed)).toEqual(all);
    const query = { bill_date: bill_date.replace(/(....)(..)(..)/, '$1-$2-$3') };
    const { data } = await instance.chain('v3/bill/tradebill').get({ query });
    const file = await instance.chain(new URL(data.download_url).pathname.slice(1)).get({
      query: Object.fromEntries(new URL(data.download_url).searchParams),
      responseType: 'arraybuffer',
    });
    expect(Buffer.from(file.data as Buffer)).toEqual(all);
  });

  it('is not there before the day is over, nor where nothing happened', async () => {
    const { sandbox, bill } = await openNextDay();
    expect(await refusalV2(bill())).toEqual({ code: 'FAIL', text: 'Bill Creating', verified: false });
    await sandbox.clock.advance('24h');
    expect(await refusalV2(bill({ bill_type: 'RECHARGE_REFUND' }))).toMatchObject({ text: 'No Bill Exist' });
    const yesterday = new Date(Date.now() - 30 * 3_600_000).toISOString().slice(0, 10).replaceAll('-', '');
    expect(await refusalV2(bill({ bill_date: yesterday }))).toMatchObject({ text: 'No Bill Exist' });
  });

  it.each([
    ['invalid bill_date', { bill_date: '2026-11-23x' }],
    ['invalid bill_date', { bill_date: '20200101' }],
    ['invalid bill_type', { bill_type: 'SOME' }],
    ['data format error', { tar_type: 'ZIP' }],
  ])('is refused with %s: %j', async (text, fields) => {
    const { sandbox, bill } = await openNextDay();
    await sandbox.clock.advance('24h');
    expect(await refusalV2(bill(fields))).toMatchObject({ code: 'FAIL', text });
  });
});
