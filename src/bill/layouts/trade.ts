import type { Layout } from './layout.ts';

/**
 * A payment or a refund of the day. Amounts are integers in fen; times are RFC 3339 in Beijing time. A property is absent
 * if the bill has no such column or the field is empty. Text is unchanged: `'0'` for a value that a row does not have,
 * and with commas and line breaks escaped as WeChat Pay does it.
 */
export interface TradeRow {
  /** 交易时间: when the payment succeeded or the refund was accepted. */
  trade_time: string;
  /** 公众账号ID */
  appid?: string;
  /** 商户号 */
  mchid: string;
  /** 特约商户号: `'0'` for a merchant without a service provider. */
  sub_mchid?: string;
  /** 设备号 */
  device_id?: string;
  /** 微信订单号; for a refund, that of its payment. */
  transaction_id: string;
  /** 商户订单号; for a refund, that of its payment. */
  out_trade_no: string;
  /** 用户标识 */
  openid?: string;
  /** 交易类型: `JSAPI`, `NATIVE`, … */
  trade_type?: string;
  /** 交易状态: a payment, a refund, or a code payment that was revoked. */
  trade_state: 'SUCCESS' | 'REFUND' | 'REVOKED' | (string & {});
  /** 付款银行 */
  bank_type?: string;
  /** 货币种类 */
  currency?: string;
  /** 应结订单金额, in fen: the total without coupons that are not prepaid; 0 for a refund. */
  settlement_total: number;
  /** 代金券金额, in fen. */
  coupon_amount?: number;
  /** 退款申请时间: only in a REFUND bill. */
  refund_create_time?: string;
  /** 退款成功时间: only in a REFUND bill. */
  refund_success_time?: string;
  /** 微信退款单号: `'0'` for a payment. */
  refund_id?: string;
  /** 商户退款单号: `'0'` for a payment. */
  out_refund_no?: string;
  /** 退款金额, in fen: the requested refund without coupons that are not prepaid. */
  settlement_refund?: number;
  /** 充值券退款金额, in fen. */
  coupon_refund?: number;
  /** 退款类型: `ORIGINAL`, `BALANCE`, … */
  refund_channel?: string;
  /** 退款状态 at the time of the bill: `SUCCESS`, `PROCESSING`, `FAIL`, `CHANGE`. The API uses other values. */
  refund_status?: string;
  /** 商品名称 */
  description?: string;
  /** 商户数据包 */
  attach?: string;
  /** 手续费, in fen: negative if it is returned with a refund. */
  fee?: number;
  /** 费率, e.g. `'0.60%'`. */
  fee_rate?: string;
  /** 费率备注 */
  fee_rate_remark?: string;
  /** 订单金额, in fen; 0 for a refund. */
  total?: number;
  /** 申请退款金额, in fen; 0 for a payment. */
  refund?: number;
  /** Columns that this version does not know: their text by column name. */
  other?: Readonly<Record<string, string>>;
}

/** The last line of a trade bill, checked against the sums of its rows. Amounts are integers in fen. */
export interface TradeTotals {
  /** 总交易单数 */
  count: number;
  /** 应结订单总金额 */
  settlement_total?: number;
  /** 退款总金额 */
  settlement_refund?: number;
  /** 充值券退款总金额 */
  coupon_refund?: number;
  /** 手续费总金额 */
  fee?: number;
  /** 订单总金额 */
  total?: number;
  /** 申请退款总金额 */
  refund?: number;
  /** Totals that this version does not know: their text by column name. They were not checked. */
  other?: Readonly<Record<string, string>>;
}

type Sum = Exclude<keyof TradeTotals, 'count' | 'other'>;

const sum = (name: Sum) => ({ name, kind: 'fen', of: (row: TradeRow) => row[name] ?? 0 }) as const;

/** Older merchants may still get the old column names, which are listed next to the new ones. */
export const TRADE: Layout<TradeRow, TradeTotals> = {
  columns: {
    交易时间: { name: 'trade_time', kind: 'time', required: true },
    公众账号ID: { name: 'appid', kind: 'text' },
    商户号: { name: 'mchid', kind: 'text', required: true },
    特约商户号: { name: 'sub_mchid', kind: 'text' },
    子商户号: { name: 'sub_mchid', kind: 'text' },
    设备号: { name: 'device_id', kind: 'text' },
    微信订单号: { name: 'transaction_id', kind: 'text', required: true },
    商户订单号: { name: 'out_trade_no', kind: 'text', required: true },
    用户标识: { name: 'openid', kind: 'text' },
    交易类型: { name: 'trade_type', kind: 'text' },
    交易状态: { name: 'trade_state', kind: 'text', required: true },
    付款银行: { name: 'bank_type', kind: 'text' },
    货币种类: { name: 'currency', kind: 'text' },
    应结订单金额: { name: 'settlement_total', kind: 'fen', required: true },
    总金额: { name: 'settlement_total', kind: 'fen', required: true },
    代金券金额: { name: 'coupon_amount', kind: 'fen' },
    企业红包金额: { name: 'coupon_amount', kind: 'fen' },
    代金券或立减优惠金额: { name: 'coupon_amount', kind: 'fen' },
    退款申请时间: { name: 'refund_create_time', kind: 'time' },
    退款成功时间: { name: 'refund_success_time', kind: 'time' },
    微信退款单号: { name: 'refund_id', kind: 'text' },
    商户退款单号: { name: 'out_refund_no', kind: 'text' },
    退款金额: { name: 'settlement_refund', kind: 'fen' },
    充值券退款金额: { name: 'coupon_refund', kind: 'fen' },
    企业红包退款金额: { name: 'coupon_refund', kind: 'fen' },
    代金券或立减优惠退款金额: { name: 'coupon_refund', kind: 'fen' },
    退款类型: { name: 'refund_channel', kind: 'text' },
    退款状态: { name: 'refund_status', kind: 'text' },
    商品名称: { name: 'description', kind: 'text' },
    商户数据包: { name: 'attach', kind: 'text' },
    手续费: { name: 'fee', kind: 'fen' },
    费率: { name: 'fee_rate', kind: 'text' },
    费率备注: { name: 'fee_rate_remark', kind: 'text' },
    订单金额: { name: 'total', kind: 'fen' },
    申请退款金额: { name: 'refund', kind: 'fen' },
  },
  totals: {
    总交易单数: { name: 'count', kind: 'count', of: () => 1 },
    应结订单总金额: sum('settlement_total'),
    总交易额: sum('settlement_total'),
    退款总金额: sum('settlement_refund'),
    总退款金额: sum('settlement_refund'),
    充值券退款总金额: sum('coupon_refund'),
    总企业红包退款金额: sum('coupon_refund'),
    总代金券或立减优惠退款金额: sum('coupon_refund'),
    手续费总金额: sum('fee'),
    订单总金额: sum('total'),
    申请退款总金额: sum('refund'),
  },
};
