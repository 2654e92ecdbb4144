import { present } from '../../judge/schema/fields.ts';
import { spacedTime } from '../../pay/view/time-v2.ts';
import type { V2Operation } from '../../route/v2.ts';
import { failed } from '../v2/answers.ts';
import { stateOf } from './red-packet.ts';

/** Returns the state of a red packet. */
export const gethbinfo: V2Operation = {
  method: 'POST',
  path: 'mmpaymkttransfers/gethbinfo',
  handle: ({ fields, store }) => {
    const packet = store.redPackets.get(fields.get('mch_billno') ?? '');
    if (!packet) return failed(fields, 'NOT_FOUND', '指定单号数据不存在');
    const { mch_billno, hb_type, total_num, total_amount, request, rcv_time } = packet;
    const { status, refund_time } = stateOf(store, packet);
    // For a group it does not say who got which part: the recipient stands for all.
    const taken = rcv_time && {
      hbinfo: { openid: packet.re_openid, amount: total_amount, rcv_time: spacedTime(rcv_time) },
    };
    return {
      fields: present({
        return_code: 'SUCCESS',
        return_msg: 'OK',
        result_code: 'SUCCESS',
        err_code: 'SUCCESS',
        err_code_des: 'OK',
        mch_billno,
        mch_id: fields.get('mch_id'),
        detail_id: packet.send_listid,
        status,
        send_type: 'API',
        hb_type,
        total_num,
        total_amount,
        send_time: spacedTime(packet.send_time),
        refund_time: refund_time && spacedTime(refund_time),
        refund_amount: refund_time && total_amount,
        wishing: request['wishing'],
        remark: request['remark'],
        act_name: request['act_name'],
        hblist: taken || undefined,
      }),
    };
  },
};
