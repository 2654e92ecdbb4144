import { mchid } from '../keys/keys.ts';
import type { Sharing } from '../state/records/profit-sharing.ts';
import { billText, sumOf, timeText, yuanOf } from './file.ts';
import { isOn } from './movements.ts';

/** These captions are the simulator's own, because those of the real bill are not documented. */
const CAPTIONS = [
  ...['分账时间', '分账方', '微信订单号', '微信分账/回退单号', '商户分账/回退单号', '分账明细单号'],
  ...['分账接收方', '分账金额(元)', '业务类型', '分账描述'],
];
const TOTALS = ['总笔数', '分账金额', '回退金额'];

/** A share that a receiver got or returned. */
interface Line {
  kind: '分账' | '分账回退';
  time: string;
  payer: string;
  transaction_id: string;
  id: string;
  number: string;
  detail_id: string;
  account: string;
  /** In fen. */
  amount: number;
  description: string;
}

/** The successful shares and returns of a day; `undefined` if there are none. */
export function profitSharingBill(sharing: Sharing, date: string, sub_mchid?: string): string | undefined {
  const lines = [...sharesOf(sharing, sub_mchid), ...returnsOf(sharing, sub_mchid)]
    .filter(({ time }) => isOn(time, date))
    .sort((one, other) => (one.time < other.time ? -1 : Number(one.time > other.time)));
  if (lines.length === 0) return undefined;
  const sum = (kind: Line['kind']) =>
    yuanOf(
      sumOf(
        lines.filter((line) => line.kind === kind),
        ({ amount }) => amount,
      ),
    );
  return billText(CAPTIONS, lines.map(rowOf), TOTALS, [String(lines.length), sum('分账'), sum('分账回退')]);
}

function sharesOf({ orders }: Sharing, of: string | undefined): Line[] {
  return [...orders.values()].flatMap(({ sub_mchid, transaction_id, order_id, out_order_no, shares }) =>
    shares.flatMap(({ result, finish_time, detail_id, account, amount, description }): Line[] => {
      if (result !== 'SUCCESS' || !finish_time || !isOf(sub_mchid, of)) return [];
      const payer = sub_mchid ?? mchid;
      const numbers = { transaction_id, id: order_id, number: out_order_no, detail_id };
      return [{ kind: '分账', time: finish_time, payer, ...numbers, account, amount, description }];
    }),
  );
}

function returnsOf({ returns, orders }: Sharing, of: string | undefined): Line[] {
  return [...returns.values()].flatMap((given): Line[] => {
    const { sub_mchid, result, finish_time, return_mchid: account, amount, description } = given;
    if (result !== 'SUCCESS' || !finish_time || !isOf(sub_mchid, of)) return [];
    const transaction_id = orders.get(given.out_order_no)?.transaction_id ?? '';
    const numbers = { transaction_id, id: given.return_id, number: given.out_return_no, detail_id: '' };
    const payer = sub_mchid ?? mchid;
    return [{ kind: '分账回退', time: finish_time, payer, ...numbers, account, amount, description }];
  });
}

const isOf = (sub_mchid: string | undefined, asked: string | undefined): boolean =>
  asked === undefined || sub_mchid === asked;

function rowOf(line: Line): string[] {
  return [
    ...[timeText(line.time), line.payer, line.transaction_id, line.id, line.number, line.detail_id],
    ...[line.account, yuanOf(line.amount), line.kind, line.description],
  ];
}
