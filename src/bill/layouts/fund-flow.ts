import type { Layout } from './layout.ts';

/**
 * A fund movement on an account of the merchant. Amounts are integers in fen; times are RFC 3339 in Beijing time. A
 * property is absent if the bill has no such column or the field is empty.
 */
export interface FundFlowRow {
  /** 记账时间 */
  accounting_time: string;
  /** 微信支付业务单号: the number of the payment, refund, … that moved the money. */
  business_id?: string;
  /** 资金流水单号 */
  fund_flow_id: string;
  /** 业务名称 */
  business_name?: string;
  /** 业务类型 */
  business_type?: string;
  /** 收支类型: in or out. */
  direction: '收入' | '支出' | (string & {});
  /** 收支金额, in fen; see `direction`. */
  amount: number;
  /** 账户结余, in fen: the balance of the account after the movement. */
  balance?: number;
  /** 资金变更提交申请人 */
  applicant?: string;
  /** 备注 */
  remark?: string;
  /** 业务凭证号 */
  voucher_no?: string;
  /** Columns that this version does not know: their text by column name. */
  other?: Readonly<Record<string, string>>;
}

/** The last line of a fund flow bill, checked against the sums of its rows. Amounts are integers in fen. */
export interface FundFlowTotals {
  /** 资金流水总笔数 */
  count: number;
  /** 收入笔数 */
  income_count?: number;
  /** 收入金额 */
  income_amount?: number;
  /** 支出笔数 */
  expense_count?: number;
  /** 支出金额 */
  expense_amount?: number;
  /** Totals that this version does not know: their text by column name. They were not checked. */
  other?: Readonly<Record<string, string>>;
}

const countOf = (direction: string) => (row: FundFlowRow) => Number(row.direction === direction);
const amountOf = (direction: string) => (row: FundFlowRow) => (row.direction === direction ? row.amount : 0);

/** The parentheses of the unit may be half-width or full-width. */
export const FUND_FLOW: Layout<FundFlowRow, FundFlowTotals> = {
  columns: {
    记账时间: { name: 'accounting_time', kind: 'time', required: true },
    微信支付业务单号: { name: 'business_id', kind: 'text' },
    资金流水单号: { name: 'fund_flow_id', kind: 'text', required: true },
    业务名称: { name: 'business_name', kind: 'text' },
    业务类型: { name: 'business_type', kind: 'text' },
    收支类型: { name: 'direction', kind: 'text', required: true },
    '收支金额(元)': { name: 'amount', kind: 'fen', required: true },
    '收支金额（元）': { name: 'amount', kind: 'fen', required: true },
    '账户结余(元)': { name: 'balance', kind: 'fen' },
    '账户结余（元）': { name: 'balance', kind: 'fen' },
    资金变更提交申请人: { name: 'applicant', kind: 'text' },
    备注: { name: 'remark', kind: 'text' },
    业务凭证号: { name: 'voucher_no', kind: 'text' },
  },
  totals: {
    资金流水总笔数: { name: 'count', kind: 'count', of: () => 1 },
    收入笔数: { name: 'income_count', kind: 'count', of: countOf('收入') },
    收入金额: { name: 'income_amount', kind: 'fen', of: amountOf('收入') },
    支出笔数: { name: 'expense_count', kind: 'count', of: countOf('支出') },
    支出金额: { name: 'expense_amount', kind: 'fen', of: amountOf('支出') },
  },
};
