import { billText, sumOf, timeText, yuanOf } from './file.ts';
import { isOn, type Movement } from './movements.ts';

const CAPTIONS = [
  ...['记账时间', '微信支付业务单号', '资金流水单号', '业务名称', '业务类型', '收支类型'],
  ...['收支金额(元)', '账户结余(元)', '资金变更提交申请人', '备注', '业务凭证号'],
];
const TOTALS = ['资金流水总笔数', '收入笔数', '收入金额', '支出笔数', '支出金额'];

/** Money that moved to or from the merchant's account. */
interface Flow {
  time: string;
  movement: Movement;
  /** In fen, without the fee; negative for outgoing money. */
  amount: number;
}

/**
 * The fund flow bill of a day for the basic account: payments without their fee, and successful refunds. Earlier
 * movements count for the balance.
 *
 * @param all all movements from the start
 * @returns `undefined` if there were no movements on that day
 */
export function fundFlowBill(all: readonly Movement[], date: string): string | undefined {
  const flows = all
    .flatMap(flowOf)
    .sort((one, other) => (one.time < other.time ? -1 : Number(one.time > other.time)));
  let balance = 0;
  const rows: string[][] = [];
  for (const flow of flows) {
    balance += flow.amount;
    if (isOn(flow.time, date)) rows.push(rowOf(flow, balance));
  }
  if (rows.length === 0) return undefined;
  const day = flows.filter(({ time }) => isOn(time, date));
  const came = day.filter(({ amount }) => amount >= 0);
  const went = day.filter(({ amount }) => amount < 0);
  const totals = [
    ...[`${day.length}.0`, `${came.length}.0`, yuanOf(sumOf(came, ({ amount }) => amount))],
    ...[`${went.length}.0`, yuanOf(-sumOf(went, ({ amount }) => amount))],
  ];
  return billText(CAPTIONS, rows, TOTALS, totals);
}

function flowOf(movement: Movement): Flow[] {
  const { kind, time, refund, amount, fee } = movement;
  const net = amount - fee;
  if (kind === 'payment') return [{ time, movement, amount: net }];
  if (kind === 'reversal') return [{ time, movement, amount: -net }];
  return refund?.success_time === undefined ? [] : [{ time: refund.success_time, movement, amount: -net }];
}

function rowOf({ time, movement, amount }: Flow, balance: number): string[] {
  const { kind, order, refund, amount: whole, fee } = movement;
  const isIncome = kind === 'payment';
  const id = refund?.refund_id ?? order.transaction_id ?? '';
  const name = { payment: '交易', refund: '退款', reversal: '撤销' }[kind];
  const remark = `${isIncome ? '结算' : '退款'}总金额${yuanOf(whole)}元;含手续费${yuanOf(fee)}元`;
  return [
    ...[timeText(time), id, id, name, name, isIncome ? '收入' : '支出'],
    ...[yuanOf(Math.abs(amount)), yuanOf(balance), isIncome ? 'system' : `${order.mchid}API`],
    ...[remark, refund?.out_refund_no ?? order.out_trade_no],
  ];
}
