/** Compiled, never run: what the types of bills promise. */
import { PassThrough } from 'node:stream';
import { expectTypeOf } from 'vitest';
import {
  Bill,
  type BillFile,
  type BillRows,
  type FundFlowRow,
  type FundFlowTotals,
  type Instance,
  type TradeRow,
  type TradeTotals,
} from '../../src/index.ts';

declare const instance: Instance;
const bill = Bill.factory(instance);
const bill_date = '2026-11-20';

// Rows and totals.
expectTypeOf(bill.trade({ bill_date })).toEqualTypeOf<BillRows<TradeRow, TradeTotals>>();
expectTypeOf(bill.fundflow({ bill_date })).toEqualTypeOf<BillRows<FundFlowRow, FundFlowTotals>>();
for await (const row of bill.trade({ bill_date, bill_type: 'REFUND', sub_mchid: '1900000109' })) {
  expectTypeOf(row).toEqualTypeOf<TradeRow>();
  expectTypeOf(row.out_trade_no).toEqualTypeOf<string>();
  expectTypeOf(row.settlement_total).toEqualTypeOf<number>();
  expectTypeOf(row.total).toEqualTypeOf<number | undefined>();
  expectTypeOf(row.other).toEqualTypeOf<Readonly<Record<string, string>> | undefined>();
  expectTypeOf<'REFUND'>().toExtend<typeof row.trade_state>();
  // @ts-expect-error no such column
  row.amount;
}
for await (const row of bill.fundflow({ bill_date, account_type: 'FEES' })) {
  expectTypeOf(row.amount).toEqualTypeOf<number>();
  expectTypeOf(row.accounting_time).toEqualTypeOf<string>();
}
const end = await bill.trade({ bill_date })[Symbol.asyncIterator]().next();
if (end.done) expectTypeOf(end.value.count).toEqualTypeOf<number>();

// What is asked for.
// @ts-expect-error the date is missing
bill.trade({});
// @ts-expect-error the date is text
bill.trade({ bill_date: new Date() });
// @ts-expect-error no such type
bill.trade({ bill_date, bill_type: 'NONE' });
// @ts-expect-error a bill is always asked for packed
bill.trade({ bill_date, tar_type: 'GZIP' });
// @ts-expect-error not asked of a fund flow bill
bill.fundflow({ bill_date, bill_type: 'ALL' });
bill.trade({ bill_date }, { signal: AbortSignal.timeout(60_000) });

// Files.
expectTypeOf(bill.profitsharing({ bill_date })).toEqualTypeOf<BillFile>();
expectTypeOf(bill.withdraw({ bill_date })).toEqualTypeOf<BillFile>();
expectTypeOf(bill.fundsToOversea({ bill_date, sub_mchid: '1' })).toEqualTypeOf<BillFile>();
expectTypeOf(bill.trade({ bill_date }).download('./bill.csv')).toEqualTypeOf<Promise<void>>();
expectTypeOf(bill.trade({ bill_date }).download(new PassThrough())).toEqualTypeOf<Promise<void>>();
// @ts-expect-error rows of a profit sharing bill are not known
bill.profitsharing({ bill_date })[Symbol.asyncIterator]();
// @ts-expect-error a node is no instance
Bill.factory(instance.v3);
