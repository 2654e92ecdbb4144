import type { V2Answer } from '../../judge/answer-v2.ts';
import type { V2Fields } from '../../judge/v2.ts';
import type { V2Operation } from '../../route/v2.ts';
import type { RedPacket } from '../../state/records/red-packet.ts';
import { countIn } from '../v2/answers.ts';
import { sendRedPacket } from './red-packet.ts';

/** The limits in fen per user, unless a `scene_id` allows another amount. */
const LEAST = 100;
const MOST = 20_000;
const NUMBER = /^[0-9A-Za-z]{1,28}$/;
/** The number of users of each kind. */
const COUNTS: Readonly<Record<RedPacket['hb_type'], readonly [number, number]>> = {
  NORMAL: [1, 1],
  GROUP: [3, 20],
};
const NOT_COMPARED: ReadonlySet<string> = new Set(['nonce_str', 'sign', 'client_ip', 'risk_info']);

/** Sends a red packet, once per number. */
function send(path: string, hb_type: RedPacket['hb_type']): V2Operation {
  return {
    method: 'POST',
    path: `mmpaymkttransfers/${path}`,
    handle: ({ fields, store }) => {
      const mch_billno = fields.get('mch_billno') ?? '';
      const total_amount = countIn(fields, 'total_amount') ?? 0;
      const total_num = countIn(fields, 'total_num') ?? 0;
      const refusal = judge(fields, hb_type, { mch_billno, total_amount, total_num });
      if (refusal) return refusal;
      const re_openid = fields.get('re_openid') ?? '';
      const request = Object.fromEntries([...fields].filter(([name]) => !NOT_COMPARED.has(name)));
      const packet = sendRedPacket(store, {
        mch_billno,
        hb_type,
        re_openid,
        total_amount,
        total_num,
        request,
      });
      if (!packet) return refused(fields, 'FATAL_ERROR', '参数和原始单参数不一致');
      return {
        fields: {
          return_code: 'SUCCESS',
          return_msg: '发放成功',
          result_code: 'SUCCESS',
          err_code: 'SUCCESS',
          err_code_des: '发放成功',
          ...named(fields),
          total_amount,
          send_listid: packet.send_listid,
        },
      };
    },
  };
}

function judge(
  fields: V2Fields,
  hb_type: RedPacket['hb_type'],
  { mch_billno, total_amount, total_num }: Pick<RedPacket, 'mch_billno' | 'total_amount' | 'total_num'>,
): V2Answer | undefined {
  const [fewest, most] = COUNTS[hb_type];
  if (!NUMBER.test(mch_billno)) return refused(fields, 'PARAM_ERROR', 'mch_billno参数错误');
  if (!fields.get('re_openid')) return refused(fields, 'PARAM_ERROR', 're_openid参数错误');
  if (total_num < fewest || total_num > most) return refused(fields, 'PARAM_ERROR', 'total_num参数错误');
  if (total_amount === 0) return refused(fields, 'PARAM_ERROR', 'total_amount参数错误');
  const each = total_amount / total_num;
  const isUsual = each >= LEAST && each <= MOST;
  return isUsual || fields.get('scene_id') ? undefined : refused(fields, 'MONEY_LIMIT', '红包金额发放限制');
}

function refused(fields: V2Fields, err_code: string, err_code_des: string): V2Answer {
  return {
    fields: {
      return_code: 'SUCCESS',
      return_msg: err_code_des,
      result_code: 'FAIL',
      err_code,
      err_code_des,
      ...named(fields),
      total_amount: fields.get('total_amount') ?? '',
    },
  };
}

/** The fields of the request that the response repeats. */
function named(fields: V2Fields): Readonly<Record<string, string>> {
  const names = ['mch_billno', 'mch_id', 'wxappid', 're_openid'];
  return Object.fromEntries(names.map((name) => [name, fields.get(name) ?? '']));
}

export const sendredpack = send('sendredpack', 'NORMAL');
export const sendgroupredpack = send('sendgroupredpack', 'GROUP');
