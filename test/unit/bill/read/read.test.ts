import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FUND_FLOW, type FundFlowRow } from '../../../../src/bill/layouts/fund-flow.ts';
import type { Layout } from '../../../../src/bill/layouts/layout.ts';
import { TRADE } from '../../../../src/bill/layouts/trade.ts';
import { readBill } from '../../../../src/bill/read/read.ts';
import {
  fileOf,
  fundFlowBill,
  lineOf,
  payment,
  refund,
  TRADE_CAPTIONS,
  TRADE_TOTALS,
  tradeBill,
} from '../../../support/bill/bill-text.ts';

async function* chunksOf(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read<Row, Totals extends { count: number }>(
  bytes: Buffer,
  layout: Layout<Row, Totals>,
  size = 64 * 1024,
): Promise<{ rows: Row[]; totals: Totals }> {
  const bill = readBill(chunksOf(bytes, size), layout);
  const rows: Row[] = [];
  for (;;) {
    const { done, value } = await bill.next();
    if (done) return { rows, totals: value };
    rows.push(...value);
  }
}

const readTrade = (lines: readonly string[]) => read(fileOf(lines), TRADE);
const malformed = (says: string) => ({ code: 'BODY_MALFORMED', message: expect.stringContaining(says) });

describe('readBill', () => {
  it('gives the rows and the totals of a trade bill', async () => {
    const { rows, totals } = await read(tradeBill(), TRADE);
    expect(rows[0]).toEqual({
      trade_time: '2026-11-20T10:34:56+08:00',
      appid: 'wxd678efh567hg6787',
      mchid: '1900000001',
      sub_mchid: '0',
      device_id: '',
      transaction_id: '42001',
      out_trade_no: '1',
      openid: 'oUpF8uMuAJO',
      trade_type: 'NATIVE',
      trade_state: 'SUCCESS',
      bank_type: 'OTHERS',
      currency: 'CNY',
      settlement_total: 1230,
      coupon_amount: 0,
      refund_id: '0',
      out_refund_no: '0',
      settlement_refund: 0,
      coupon_refund: 0,
      refund_channel: '',
      refund_status: '',
      description: '一杯咖啡',
      attach: '',
      fee: 7,
      fee_rate: '0.60%',
      total: 1230,
      refund: 0,
      fee_rate_remark: '',
    });
    expect(rows[1]).toMatchObject({ trade_state: 'REFUND', fee: -1, refund: 230, out_refund_no: 'R1' });
    expect(rows).toHaveLength(2);
    expect(totals).toEqual({
      count: 2,
      settlement_total: 1230,
      settlement_refund: 230,
      coupon_refund: 0,
      fee: 6,
      total: 1230,
      refund: 230,
    });
  });

  it('gives the rows and the totals of a fund flow bill', async () => {
    const { rows, totals } = await read(fundFlowBill(), FUND_FLOW);
    expect(rows[1]).toEqual({
      accounting_time: '2026-11-20T13:00:00+08:00',
      business_id: '50301',
      fund_flow_id: '42001',
      business_name: '退款',
      business_type: '退款',
      direction: '支出',
      amount: 229,
      balance: 10994,
      applicant: '1900000001API',
      remark: '退款总金额2.30元;含手续费0.01元',
      voucher_no: 'R1',
    });
    expect(totals).toEqual({
      count: 2,
      income_count: 1,
      income_amount: 1223,
      expense_count: 1,
      expense_amount: 229,
    });
    const wide = fundFlowBill()
      .toString()
      .replace('收支金额(元),账户结余(元)', '收支金额（元）,账户结余（元）');
    expect((await read(Buffer.from(wide), FUND_FLOW)).rows).toEqual(rows);
  });

  it('reads SUCCESS and REFUND bills, whose columns differ', async () => {
    const success = await readTrade([
      '交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,商品名称,商户数据包,手续费,费率,订单金额,费率备注',
      lineOf([...payment('7').slice(0, 14), 'x', 'y', '0.07000', '0.60%', '12.30', 'z']),
      '总交易单数,应结订单总金额,手续费总金额,订单总金额',
      lineOf(['1', '12.30', '0.07000', '12.30']),
    ]);
    expect(success.rows[0]).toMatchObject({
      description: 'x',
      attach: 'y',
      fee_rate_remark: 'z',
      total: 1230,
    });
    expect(success.rows[0]).not.toHaveProperty('refund_id');
    expect(success.totals).toEqual({ count: 1, settlement_total: 1230, fee: 7, total: 1230 });

    const fields = refund('8');
    const withTimes = (done: string) =>
      lineOf([...fields.slice(0, 14), '2026-11-20 11:00:00', done, ...fields.slice(14)]);
    const { rows } = await readTrade([
      TRADE_CAPTIONS.replace('微信退款单号', '退款申请时间,退款成功时间,微信退款单号'),
      withTimes('2026-11-20 11:00:05'),
      withTimes(''),
      TRADE_TOTALS,
      lineOf(['2', '0.00', '4.60', '0.00', '-0.02000', '0.00', '4.60']),
    ]);
    expect(rows[0]).toMatchObject({
      refund_create_time: '2026-11-20T11:00:00+08:00',
      refund_success_time: '2026-11-20T11:00:05+08:00',
    });
    expect(rows[1]).not.toHaveProperty('refund_success_time');
  });

  it('reads the captions of old, by which the same was called otherwise', async () => {
    const { rows, totals } = await readTrade([
      '交易时间,公众账号ID,商户号,子商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,总金额,企业红包金额,微信退款单号,商户退款单号,退款金额,企业红包退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率',
      lineOf(refund('1').slice(0, 24)),
      '总交易单数,总交易额,总退款金额,总企业红包退款金额,手续费总金额',
      lineOf(['1', '0.0', '2.3', '0.0', '-0.01']),
    ]);
    expect(rows[0]).toMatchObject({
      sub_mchid: '0',
      settlement_total: 0,
      coupon_amount: 0,
      settlement_refund: 230,
    });
    expect(totals).toEqual({
      count: 1,
      settlement_total: 0,
      settlement_refund: 230,
      coupon_refund: 0,
      fee: -1,
    });
  });

  it('reads a bill of no rows, and one without a mark, with other ends of lines or none at the end', async () => {
    const empty = [
      TRADE_CAPTIONS,
      TRADE_TOTALS,
      lineOf(['0', '0.00', '0.00', '0.00', '0.00000', '0.00', '0.00']),
    ];
    expect(await readTrade(empty)).toMatchObject({ rows: [], totals: { count: 0, total: 0 } });
    const { rows } = await read(tradeBill(), TRADE);
    const plain = tradeBill().toString().slice(1).replaceAll('\r\n', '\n');
    for (const text of [plain, plain.trimEnd(), `${plain}\n\n`, plain.replaceAll('\n', '\r\n').trimEnd()]) {
      expect((await read(Buffer.from(text), TRADE)).rows).toEqual(rows);
    }
  });

  it('reads totals whose marks are missing', async () => {
    const text = tradeBill().toString().replace('`2,`12.30,`2.30', '2,`12.30,2.30');
    expect((await read(Buffer.from(text), TRADE)).totals.count).toBe(2);
  });

  it('keeps commas, quotes, marks and escapes of a name as they are', async () => {
    const names = [
      'a,b',
      '"a","b"',
      '`',
      '```',
      'a`,b',
      ',',
      "'",
      '\\ ',
      '\\n',
      '{"k":"v"}',
      ' x ',
      '茶,咖啡',
      '😀',
    ];
    for (const name of names) {
      const { rows } = await read(tradeBill(name), TRADE);
      expect(rows[0]?.description, name).toBe(name);
    }
  });

  it('refuses a name that looks like two fields, instead of moving what follows', async () => {
    await expect(read(tradeBill('a,`b'), TRADE)).rejects.toMatchObject(malformed('line 2 has 28 fields'));
    await expect(read(tradeBill('a\r\nb'), TRADE)).rejects.toMatchObject(malformed('line 2 has 21 fields'));
  });

  it('gives columns and totals that it does not know under their captions', async () => {
    const known = tradeBill().toString().split('\r\n');
    const lines = [
      `${known[0]},新列,total`,
      `${known[1]},\`甲,\`9.99`,
      `${known[2]},\`,\`__proto__`,
      `${known[3]},新总数`,
      `${known[4]},\`x`,
    ];
    const { rows, totals } = await readTrade(lines.map((line) => line.replace('\uFEFF', '')));
    expect(rows[0]).toMatchObject({ total: 1230, other: { 新列: '甲', total: '9.99' } });
    expect(rows[1]?.other).toEqual({ 新列: '', total: '__proto__' });
    expect(totals).toMatchObject({ count: 2, other: { 新总数: 'x' } });
  });

  it('keeps a caption that is a name of objects, and touches no prototype', async () => {
    const [captions = '', first = '', , totalCaptions = '', ...rest] = [
      TRADE_CAPTIONS,
      lineOf(payment('1')),
      '',
      TRADE_TOTALS,
      lineOf(['1', '12.30', '0.00', '0.00', '0.07', '12.30', '0.00']),
    ];
    const { rows } = await readTrade([
      `${captions},__proto__,constructor`,
      `${first},\`a,\`b`,
      totalCaptions,
      ...rest,
    ]);
    expect(Object.entries(rows[0]?.other ?? {})).toEqual([
      ['__proto__', 'a'],
      ['constructor', 'b'],
    ]);
    expect(Object.getPrototypeOf(rows[0])).toBe(Object.prototype);
  });

  it('does without columns, but not without those that make a row', async () => {
    const columns = ['交易时间', '商户号', '微信订单号', '商户订单号', '交易状态', '应结订单金额'];
    const fields = ['2026-11-20 10:34:56', '1900000001', '42', '1', 'SUCCESS', '1.00'];
    const end = ['总交易单数,应结订单总金额', lineOf(['1', '1.00'])];
    const { rows } = await readTrade([columns.join(','), lineOf(fields), ...end]);
    expect(rows).toEqual([
      {
        trade_time: '2026-11-20T10:34:56+08:00',
        mchid: '1900000001',
        transaction_id: '42',
        out_trade_no: '1',
        trade_state: 'SUCCESS',
        settlement_total: 100,
      },
    ]);
    for (const missing of columns) {
      const rest = columns.filter((caption) => caption !== missing);
      await expect(readTrade([rest.join(','), ...end])).rejects.toMatchObject(
        malformed(`the column ${missing} is missing`),
      );
    }
  });

  it('refuses a bill whose rows do not add up, naming the total', async () => {
    const text = tradeBill().toString();
    const bills: [string, string, string][] = [
      ['`2,`12.30', '`3,`12.30', '总交易单数'],
      ['`2,`12.30,`2.30', '`2,`12.31,`2.30', '应结订单总金额'],
      ['`2,`12.30,`2.30', '`2,`12.30,`2.29', '退款总金额'],
      ['`0.00,`0.06000', '`0.01,`0.06000', '充值券退款总金额'],
      ['`0.06000', '`0.08000', '手续费总金额'],
      ['`0.06000,`12.30', '`0.06000,`12.20', '订单总金额'],
      ['`12.30,`2.30\r\n', '`12.30,`0.00\r\n', '申请退款总金额'],
    ];
    for (const [from, to, caption] of bills) {
      const lines = text.split('\r\n');
      lines[4] = `${lines[4]}\r\n`.replace(from, to).trimEnd();
      const bill = Buffer.from(lines.join('\r\n'));
      expect(bill.equals(tradeBill())).toBe(false);
      await expect(read(bill, TRADE), caption).rejects.toMatchObject(
        malformed(`do not add up to ${caption}`),
      );
    }
    const flow = fundFlowBill().toString();
    for (const [from, to] of [
      ['`2.0,`1.0', '`3.0,`1.0'],
      ['`1.0,`12.23', '`2.0,`12.23'],
      ['`12.23,`1.0', '`12.24,`1.0'],
      ['`1.0,`2.29', '`2.0,`2.29'],
      ['`1.0,`2.29', '`1.0,`2.30'],
    ] as const) {
      expect(flow).toContain(from);
      await expect(read(Buffer.from(flow.replace(from, to)), FUND_FLOW)).rejects.toMatchObject(
        malformed('do not add up to'),
      );
    }
  });

  it('refuses totals of a column that is not there, unless they are 0', async () => {
    const columns = ['交易时间', '商户号', '微信订单号', '商户订单号', '交易状态', '应结订单金额'];
    const row = lineOf(['2026-11-20 10:34:56', '1900000001', '42', '1', 'SUCCESS', '1.00']);
    const bill = (refunds: string) =>
      readTrade([columns.join(','), row, '总交易单数,退款总金额', lineOf(['1', refunds])]);
    expect((await bill('0.00')).totals).toEqual({ count: 1, settlement_refund: 0 });
    await expect(bill('0.01')).rejects.toMatchObject(malformed('do not add up to 退款总金额'));
  });

  it('refuses what is no bill, naming the line and caption and nothing that stands there', async () => {
    const rows = [lineOf(payment('1'))];
    const end = [TRADE_TOTALS, lineOf(['1', '12.30', '0.00', '0.00', '0.07', '12.30', '0.00'])];
    const changed = (at: number, value: string) => lineOf(payment('1').with(at, value));
    const bills: [string, string[]][] = [
      ['ends before its totals', []],
      ['ends before its totals', [TRADE_CAPTIONS]],
      ['ends before its totals', [TRADE_CAPTIONS, ...rows]],
      ['ends before its totals', [TRADE_CAPTIONS, ...rows, TRADE_TOTALS]],
      ['continues after its totals', [TRADE_CAPTIONS, ...rows, ...end, ...rows]],
      ['the column 交易时间 is missing', ['<html>', 'x']],
      ['a column name occurs twice', [`${TRADE_CAPTIONS},商户号`, ...end]],
      [
        'has 6 totals, but 7 names of totals',
        [TRADE_CAPTIONS, ...rows, TRADE_TOTALS, lineOf(Array(6).fill('1'))],
      ],
      ['总交易单数 is not a count', [TRADE_CAPTIONS, ...rows, TRADE_TOTALS, lineOf(Array(7).fill('1.5'))]],
      [
        '应结订单总金额 is not an amount',
        [TRADE_CAPTIONS, ...rows, TRADE_TOTALS, lineOf(['1', ...Array(6).fill('-')])],
      ],
      ['have no count of rows', [TRADE_CAPTIONS, ...rows, '应结订单总金额', '`12.30']],
      ['手续费 of line 2 is not an amount in whole fen', [TRADE_CAPTIONS, changed(22, '0.00020'), ...end]],
      ['订单金额 of line 2 is not an amount', [TRADE_CAPTIONS, changed(24, 'SECRET'), ...end]],
      ['应结订单金额 of line 2 is not an amount', [TRADE_CAPTIONS, changed(12, ''), ...end]],
      ['交易时间 of line 3 is not a time', [TRADE_CAPTIONS, ...rows, changed(0, ''), ...end]],
    ];
    for (const [says, lines] of bills) {
      const error: unknown = await readTrade(lines).catch((reason: unknown) => reason);
      expect(error, says).toMatchObject(malformed(says));
      expect(String(error)).not.toMatch(/SECRET|wxd678|0\.00020/);
    }
    const bad = Buffer.concat([tradeBill(), Buffer.from([0xff])]);
    await expect(read(bad, TRADE)).rejects.toMatchObject(malformed('not UTF-8'));
    await expect(read(tradeBill().subarray(0, -200).subarray(0, 30), TRADE)).rejects.toMatchObject(
      malformed(''),
    );
    await expect(read(Buffer.alloc(3 << 20, 'x'), TRADE)).rejects.toMatchObject(
      malformed('a line is too long'),
    );
  });

  it('gives back any rows that were written, however they are cut into chunks', async () => {
    const text = fc
      .string({ unit: 'grapheme' })
      .filter((value) => !/[\r\n]|,`/.test(value) && value.isWellFormed());
    const fen = fc.integer({ min: 0, max: 10 ** 11 });
    const time = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 19));
    const yuan = (value: number) => `${Math.floor(value / 100)}.${String(value % 100).padStart(2, '0')}`;
    const row: fc.Arbitrary<FundFlowRow> = fc
      .tuple(time, text, text, fc.constantFrom('收入', '支出', '其他'), fen, fen, text)
      .map(([at, business_id, fund_flow_id, direction, amount, balance, remark]) => ({
        accounting_time: `${at}+08:00`,
        business_id,
        fund_flow_id,
        direction,
        amount,
        balance,
        remark,
      }));
    const write = (rows: readonly FundFlowRow[], end: string) => {
      const of = (direction: string) => rows.filter((one) => one.direction === direction);
      const sum = (some: readonly FundFlowRow[]) =>
        yuan(some.reduce((total, { amount }) => total + amount, 0));
      const lines = rows.map((one) =>
        lineOf([
          one.accounting_time.slice(0, 19).replace('T', ' '),
          one.business_id ?? '',
          one.fund_flow_id,
          one.direction,
          yuan(one.amount),
          yuan(one.balance ?? 0),
          one.remark ?? '',
        ]),
      );
      const [income, expense] = [of('收入'), of('支出')];
      return fileOf(
        [
          '记账时间,微信支付业务单号,资金流水单号,收支类型,收支金额(元),账户结余(元),备注',
          ...lines,
          '资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额',
          lineOf([rows.length, income.length, sum(income), expense.length, sum(expense)].map(String)),
        ],
        end,
      );
    };
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { maxLength: 20 }),
        fc.constantFrom('\r\n', '\n'),
        fc.integer({ min: 1, max: 400 }),
        async (rows, end, size) => {
          const bill = await read(write(rows, end), FUND_FLOW, size);
          expect(bill.rows).toEqual(rows);
          expect(bill.totals.count).toBe(rows.length);
        },
      ),
    );
  });
});
