export {
  Bill,
  type BillOptions,
  type EcommerceFundFlowBillQuery,
  type FundFlowBillQuery,
  type FundsToOverseaBillQuery,
  type ProfitSharingBillQuery,
  type SubMerchantFundFlowBillQuery,
  type TradeBillQuery,
  type WithdrawBillQuery,
} from './bill.ts';
export type { BillFile } from './file.ts';
export type { FundFlowRow, FundFlowTotals } from './layouts/fund-flow.ts';
export type { TradeRow, TradeTotals } from './layouts/trade.ts';
export type { BillRows } from './rows.ts';
