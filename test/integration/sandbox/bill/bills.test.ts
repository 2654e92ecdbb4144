import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { Bill } from '../../../../src/bill/index.ts';
import type { Sandbox } from '../../../../src/sandbox/index.ts';
import { readBill } from '../../../support/bill/read-bill.ts';
import { ask, authorize } from '../../../support/sandbox/raw-request.ts';
import { openShop, refusal } from '../../../support/sandbox/shop.ts';

/** The day of the simulator's clock, in Beijing. */
const today = ({ clock }: Sandbox) =>
  new Date(clock.now().getTime() + 8 * 3_600_000).toISOString().slice(0, 10);

/** Shops on the day before: three payments, and refunds that end in all ways. */
async function openBilled() {
  const shop = await openShop();
  const { sandbox, instance, listener, sell } = shop;
  const bill_date = today(sandbox);
  const refund = async (out_trade_no: string, out_refund_no: string, amount: number, total: number) => {
    const json = {
      out_trade_no,
      out_refund_no,
      notify_url: listener.url,
      amount: { refund: amount, total, currency: 'CNY' },
    };
    await instance.chain('v3/refund/domestic/refunds').post({ json });
  };
  await sell('T20261123001', 1_230);
  await sell('T20261123002', 5);
  await shop.native('T20261123003');
  await refund('T20261123001', 'R1', 230, 1_230);
  for (const [number, status] of [
    ['R2', 'PROCESSING'],
    ['R3', 'ABNORMAL'],
    ['R4', 'CLOSED'],
  ] as const) {
    await sandbox.refund(number, status);
    await refund('T20261123001', number, 100, 1_230);
  }
  await sandbox.clock.advance(0);
  await sandbox.clock.advance('1d');
  await sell('T20261123004', 700);
  return { ...shop, bill_date, bill: Bill.factory(instance) };
}

const fetchBill = (sandbox: Sandbox, path: string) =>
  fetch(sandbox.url + path, {
    headers: { Accept: '*/*', 'User-Agent': 'test', Authorization: authorize(sandbox, { path }) },
  });

describe('a trade bill', () => {
  it('adds up to the payments and refunds of its day', async () => {
    const { bill, bill_date, mchid } = await openBilled();
    const { rows, totals } = await readBill(bill.trade({ bill_date }));
    expect(
      rows.map(({ trade_state, total, refund, refund_status, fee }) => [
        trade_state,
        total,
        refund,
        refund_status,
        fee,
      ]),
    ).toEqual([
      ['SUCCESS', 1_230, 0, '', 7],
      ['SUCCESS', 5, 0, '', 0],
      ['REFUND', 0, 230, 'SUCCESS', -1],
      ['REFUND', 0, 100, 'PROCESSING', -1],
      ['REFUND', 0, 100, 'CHANGE', -1],
      ['REFUND', 0, 100, 'FAIL', 0],
    ]);
    expect(rows[0]).toMatchObject({
      trade_time: expect.stringContaining(bill_date),
      mchid,
      sub_mchid: '0',
      out_trade_no: 'T20261123001',
      transaction_id: expect.stringMatching(/^4200/),
      trade_type: 'NATIVE',
      description: '一杯茶',
      fee_rate: '0.60%',
    });
    expect(rows[0]).not.toHaveProperty('other');
    expect(totals).toMatchObject({ count: 6, total: 1_235, refund: 530, fee: 4 });
  });

  it.each<['SUCCESS' | 'REFUND', number]>([
    ['SUCCESS', 2],
    ['REFUND', 4],
  ])('of %s has its own columns', async (bill_type, count) => {
    const { bill, bill_date } = await openBilled();
    const { rows } = await readBill(bill.trade({ bill_date, bill_type }));
    expect(rows).toHaveLength(count);
    const names = ['refund_id', 'refund_create_time', 'out_refund_no'];
    for (const row of rows) {
      expect(names.every((name) => name in row)).toBe(bill_type === 'REFUND');
      expect(row).not.toHaveProperty('other');
    }
  });

  it('is fetched by a signed call, and comes unsigned, packed if that was asked for', async () => {
    const { sandbox, bill_date } = await openBilled();
    const apply = `/v3/bill/tradebill?bill_date=${bill_date}`;
    const plain = await ask(sandbox, { path: apply });
    expect(plain).toMatchObject({ status: 200, signed: true, json: { hash_type: 'SHA1' } });
    const packed = await ask(sandbox, { path: `${apply}&tar_type=GZIP` });
    expect(packed.json.hash_value).toBe(plain.json.hash_value);
    expect(packed.json.download_url).toMatch(/\?token=[\w-]{64}&tartype=gzip$/);
    const pathOf = (url: string) => url.slice(sandbox.url.length);
    const file = await fetchBill(sandbox, pathOf(plain.json.download_url));
    const gz = await fetchBill(sandbox, pathOf(packed.json.download_url));
    expect(gz.headers.get('content-type')).toBe('application/x-gzip');
    expect([file, gz].map(({ headers }) => headers.get('wechatpay-signature'))).toEqual([null, null]);
    const bytes = Buffer.from(await file.arrayBuffer());
    expect(gunzipSync(Buffer.from(await gz.arrayBuffer())).equals(bytes)).toBe(true);
    expect(createHash('sha1').update(bytes).digest('hex')).toBe(plain.json.hash_value);
    const text = bytes.toString();
    expect(text.startsWith('\uFEFF交易时间,公众账号ID,商户号,特约商户号,')).toBe(true);
    const lines = text.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(lines.at(-2)).toBe('`6,`12.35,`5.30,`0.00,`0.04000,`12.35,`5.30');
    expect(lines.at(-3)).toMatch(/^总交易单数,/);
    expect(lines.slice(1, -3).every((line) => line.startsWith('`'))).toBe(true);
  });

  it('is not given for a day without trade, a day that is not over, or no day', async () => {
    const { sandbox, bill_date } = await openBilled();
    const apply = async (date: string, more = '') =>
      (await ask(sandbox, { path: `/v3/bill/tradebill?bill_date=${date}${more}` })).json;
    expect(await apply(today(sandbox))).toMatchObject({ code: 'STATEMENT_CREATING' });
    const before = new Date(Date.parse(bill_date) - 86_400_000).toISOString().slice(0, 10);
    expect(await apply(before)).toMatchObject({ code: 'NO_STATEMENT_EXIST' });
    expect(await apply(bill_date, '&bill_type=RECHARGE_REFUND')).toMatchObject({
      code: 'NO_STATEMENT_EXIST',
    });
    expect(await apply(bill_date, '&sub_mchid=1900000109')).toMatchObject({ code: 'NO_STATEMENT_EXIST' });
    expect(await apply(bill_date, '&bill_type=ALL_SPECIAL')).toMatchObject({
      code: 'INVALID_REQUEST',
      message: '商户未开通个性化账单',
    });
    for (const date of ['2099-01-01', '2020-01-01', '2026-02-30', '20261120', '']) {
      expect(await apply(date)).toMatchObject({ code: 'PARAM_ERROR', detail: { field: 'bill_date' } });
    }
  });

  it('is only found by its token, for 5 minutes, and by who signs', async () => {
    const { sandbox, bill_date } = await openBilled();
    const { json } = await ask(sandbox, { path: `/v3/bill/tradebill?bill_date=${bill_date}` });
    const path = json.download_url.slice(sandbox.url.length);
    const unsigned = { headers: { Accept: '*/*', 'User-Agent': 'test' } };
    expect((await fetch(json.download_url, unsigned)).status).toBe(401);
    for (const token of ['', '..%2F..%2Fetc%2Fpasswd', 'a', '__proto__']) {
      const file = `/v3/billdownload/file?token=${token}`;
      expect(await ask(sandbox, { path: file })).toMatchObject({ status: 404 });
    }
    expect((await fetchBill(sandbox, path)).status).toBe(200);
    await sandbox.clock.advance('5m');
    expect((await fetchBill(sandbox, path)).status).toBe(404);
  });

  it('keeps its lines together, whatever an order is called', async () => {
    const { sandbox, instance, native } = await openShop();
    const bill_date = today(sandbox);
    const description = 'a,`b\r\n"c" `,`d';
    await native('T20261123001', { description });
    await sandbox.pay('T20261123001');
    await sandbox.clock.advance('1d');
    const { rows } = await readBill(Bill.factory(instance).trade({ bill_date }));
    expect(rows).toMatchObject([{ out_trade_no: 'T20261123001', description: 'a\\, `b\\r\\n"c" `\\, `d' }]);
    expect(rows).toHaveLength(1);
  });

  it('has code payments that were given back', async () => {
    const { sandbox, instance, body, mchid } = await openShop();
    const bill_date = today(sandbox);
    const { notify_url: _, ...json } = body('T20261123001');
    await instance.chain('v3/pay/transactions/codepay').post({
      json: { ...json, payer: { auth_code: '130061098828009406' }, scene_info: { store_info: {} } },
    });
    await instance.chain('v3/pay/transactions/out-trade-no/{out_trade_no}/reverse').post({
      out_trade_no: 'T20261123001',
      json: { appid: json.appid, mchid },
    });
    await sandbox.clock.advance('1d');
    const bill = Bill.factory(instance);
    const { rows } = await readBill(bill.trade({ bill_date }));
    expect(rows.map(({ trade_state }) => trade_state)).toEqual(['SUCCESS', 'REVOKED']);
    const { rows: flows } = await readBill(bill.fundflow({ bill_date }));
    expect(flows.map(({ direction, balance }) => [direction, balance])).toEqual([
      ['收入', 99],
      ['支出', 0],
    ]);
  });
});

describe('a fund flow bill', () => {
  it('adds up to what moved, and what is left', async () => {
    const { sandbox, bill, bill_date } = await openBilled();
    const { rows, totals } = await readBill(bill.fundflow({ bill_date }));
    expect(
      rows.map(({ direction, amount, balance, voucher_no }) => [direction, amount, balance, voucher_no]),
    ).toEqual([
      ['收入', 1_223, 1_223, 'T20261123001'],
      ['收入', 5, 1_228, 'T20261123002'],
      ['支出', 229, 999, 'R1'],
    ]);
    expect(totals).toMatchObject({
      count: 3,
      income_count: 2,
      income_amount: 1_228,
      expense_count: 1,
      expense_amount: 229,
    });
    await sandbox.clock.advance('1d');
    const path = `/v3/bill/fundflowbill?bill_date=${bill_date}&account_type=FEES`;
    expect((await ask(sandbox, { path })).json).toMatchObject({ code: 'NO_STATEMENT_EXIST' });
    expect(await refusal(readBill(bill.fundflow({ bill_date: '2020-01-01' })))).toMatchObject({
      code: 'PARAM_ERROR',
    });
  });
});
