import { fieldsIn, textIn } from '../judge/schema/fields.ts';
import type { RefundStatus } from '../state/records/refund.ts';
import { billText, FEE_RATE, feeText, sumOf, timeText, yuanOf } from './file.ts';
import type { Movement } from './movements.ts';

export type TradeBillType = 'ALL' | 'SUCCESS' | 'REFUND';

/** The field of a row, by its caption. */
const FIELDS: Readonly<Record<string, (movement: Movement) => string>> = {
  交易时间: ({ time }) => timeText(time),
  公众账号ID: ({ order }) => order.appid ?? '',
  商户号: ({ order }) => order.mchid,
  特约商户号: ({ order }) => order.sub_mchid ?? '0',
  设备号: ({ order }) => textIn(fieldsIn(order.request, 'scene_info'), 'device_id') ?? '',
  微信订单号: ({ order }) => order.transaction_id ?? '',
  商户订单号: ({ order }) => order.out_trade_no,
  用户标识: ({ order }) => order.payer?.['openid'] ?? order.payer?.['sp_openid'] ?? '',
  交易类型: ({ order }) => order.trade_type,
  交易状态: ({ kind }) => ({ payment: 'SUCCESS', refund: 'REFUND', reversal: 'REVOKED' })[kind],
  付款银行: ({ order }) => order.bank_type ?? '',
  货币种类: ({ order }) => order.currency,
  应结订单金额: (movement) => yuanOf(paidIn(movement)),
  代金券金额: () => yuanOf(0),
  退款申请时间: ({ time }) => timeText(time),
  退款成功时间: ({ refund }) => timeText(refund?.success_time ?? ''),
  微信退款单号: ({ refund }) => refund?.refund_id ?? '0',
  商户退款单号: ({ refund }) => refund?.out_refund_no ?? '0',
  退款金额: (movement) => yuanOf(givenBackIn(movement)),
  充值券退款金额: () => yuanOf(0),
  退款类型: ({ kind }) => (kind === 'payment' ? '' : 'ORIGINAL'),
  退款状态: ({ kind, refund }) => (kind === 'payment' ? '' : STATES[refund?.status ?? 'SUCCESS']),
  商品名称: ({ order }) => order.description,
  商户数据包: ({ order }) => order.attach ?? '',
  手续费: (movement) => feeText(feeIn(movement)),
  费率: () => FEE_RATE,
  订单金额: (movement) => yuanOf(paidIn(movement)),
  申请退款金额: (movement) => yuanOf(givenBackIn(movement)),
  费率备注: () => '',
};

/** Bills use other words for the state of a refund. */
const STATES: Readonly<Record<RefundStatus, string>> = {
  SUCCESS: 'SUCCESS',
  PROCESSING: 'PROCESSING',
  CLOSED: 'FAIL',
  ABNORMAL: 'CHANGE',
};

const OF_REFUNDS_ALONE = ['退款申请时间', '退款成功时间'];
const OF_REFUNDS = [
  ...OF_REFUNDS_ALONE,
  ...['微信退款单号', '商户退款单号', '退款金额', '充值券退款金额', '退款类型', '退款状态', '申请退款金额'],
];

/** The captions of each kind of bill, in their order. */
const CAPTIONS: Readonly<Record<TradeBillType, readonly string[]>> = {
  ALL: Object.keys(FIELDS).filter((caption) => !OF_REFUNDS_ALONE.includes(caption)),
  SUCCESS: Object.keys(FIELDS).filter((caption) => !OF_REFUNDS.includes(caption)),
  REFUND: Object.keys(FIELDS),
};

const KINDS: Readonly<Record<TradeBillType, readonly Movement['kind'][]>> = {
  ALL: ['payment', 'refund', 'reversal'],
  SUCCESS: ['payment'],
  REFUND: ['refund'],
};

const TOTALS = [
  ...['总交易单数', '应结订单总金额', '退款总金额', '充值券退款总金额', '手续费总金额'],
  ...['订单总金额', '申请退款总金额'],
];

const paidIn = ({ kind, amount }: Movement) => (kind === 'payment' ? amount : 0);
const givenBackIn = ({ kind, amount }: Movement) => (kind === 'payment' ? 0 : amount);
const feeIn = ({ kind, fee }: Movement) => (kind === 'payment' ? fee : -fee);

/** The trade bill of a day; `undefined` if there are no rows of that kind. */
export function tradeBill(day: readonly Movement[], type: TradeBillType): string | undefined {
  const billed = day.filter(({ kind }) => KINDS[type].includes(kind));
  if (billed.length === 0) return undefined;
  const rows = billed.map((movement) => CAPTIONS[type].map((caption) => FIELDS[caption]?.(movement) ?? ''));
  const paid = yuanOf(sumOf(billed, paidIn));
  const givenBack = yuanOf(sumOf(billed, givenBackIn));
  const fees = feeText(sumOf(billed, feeIn));
  const totals = [String(billed.length), paid, givenBack, yuanOf(0), fees, paid, givenBack];
  return billText(CAPTIONS[type], rows, TOTALS, totals);
}
