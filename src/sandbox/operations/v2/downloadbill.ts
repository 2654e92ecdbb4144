import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { isBillDate } from '../../bill/day.ts';
import { isOn, movementsOf } from '../../bill/movements.ts';
import { type TradeBillType, tradeBill } from '../../bill/trade.ts';
import type { V2Answer } from '../../judge/answer-v2.ts';
import type { V2Operation } from '../../route/v2.ts';
import { given } from './answers.ts';

const pack = promisify(gzip);
const TYPES: ReadonlySet<string> = new Set(['ALL', 'SUCCESS', 'REFUND', 'RECHARGE_REFUND']);

/** Returns the trade bill of a day, unsigned: the same as in v3, as soon as the day has ended. */
export const downloadbill: V2Operation = {
  method: 'POST',
  path: 'pay/downloadbill',
  handle: async ({ fields, store, now }) => {
    const date = (fields.get('bill_date') ?? '').replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
    const today = now.slice(0, 10);
    const type = given(fields, 'bill_type') ?? 'ALL';
    const tar_type = given(fields, 'tar_type');
    if (!isBillDate(date, today)) return refused('20001', 'invalid bill_date');
    if (!TYPES.has(type)) return refused('20001', 'invalid bill_type');
    if (tar_type !== undefined && tar_type !== 'GZIP') return refused('20001', 'data format error');
    if (date === today) return refused('20002', 'Bill Creating');
    const day = movementsOf(store, given(fields, 'sub_mch_id')).filter(({ time }) => isOn(time, date));
    const bill = type === 'RECHARGE_REFUND' ? undefined : tradeBill(day, type as TradeBillType);
    if (bill === undefined) return refused('20002', 'No Bill Exist');
    const bytes = Buffer.from(bill);
    return tar_type
      ? { bytes: await pack(bytes), type: 'application/x-gzip' }
      : { bytes, type: 'text/plain; charset=utf-8' };
  },
};

/** Here the field of the code has another name than elsewhere in v2. */
const refused = (error_code: string, return_msg: string): V2Answer => ({
  fields: { return_code: 'FAIL', return_msg, error_code },
});
