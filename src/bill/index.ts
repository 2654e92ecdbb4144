export {
  Bill,
  type BillOptions,
  type FundFlowBillQuery,
  type FundsToOverseaBillQuery,
  type ProfitSharingBillQuery,
  type TradeBillQuery,
  type WithdrawBillQuery,
} from './bill.ts';
export type { BillFile } from './file.ts';
export type { FundFlowRow, FundFlowTotals } from './fund-flow.ts';
export type { BillRows } from './rows.ts';
export type { TradeRow, TradeTotals } from './trade.ts';
