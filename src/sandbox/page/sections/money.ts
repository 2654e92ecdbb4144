import { present } from '../../judge/schema/fields.ts';
import { mchid } from '../../keys/keys.ts';
import { stateOf } from '../../operations/red-packets/red-packet.ts';
import type { SharingOrder, SharingReturn } from '../../state/records/profit-sharing.ts';
import type { RedPacket } from '../../state/records/red-packet.ts';
import type { TransferBill } from '../../state/records/transfer.ts';
import type { Store } from '../../state/store.ts';
import { newest, note, type Row, SHOWN } from './row.ts';

/** Why a transfer fails if a person lets it fail. */
const FAIL_REASON = 'ACCOUNT_FROZEN';

/** 商家转账 */
export function transferRow({ asked, state, fail_reason, create_time }: TransferBill): Row<'transfers'> {
  const { out_bill_no, transfer_remark, transfer_amount, openid } = asked;
  const path = '/sandbox/confirm-transfer';
  const isWaiting = state === 'WAIT_USER_CONFIRM';
  return {
    number: out_bill_no,
    text: transfer_remark,
    notes: [
      note('to', { openid }),
      ...(fail_reason === undefined ? [] : [note('reason', { reason: fail_reason })]),
    ],
    amount: transfer_amount,
    state,
    time: create_time,
    acts: isWaiting
      ? [
          { does: 'confirm', path, body: { out_bill_no } },
          { does: 'fail', path, body: { out_bill_no, fail_reason: FAIL_REASON } },
          { does: 'cancel', path: '/sandbox/cancel-transfer', body: { out_bill_no } },
        ]
      : [],
  };
}

/** 分账, with the returns above the orders. They finish by themselves. */
export function sharingRows({ sharing, transactions }: Store): Row<'sharing'>[] {
  const orders = newest(sharing.orders).map((order) =>
    sharingRow(order, transactions.get(order.transaction_id) ?? order.transaction_id),
  );
  return [...newest(sharing.returns).map(returnRow), ...orders].slice(0, SHOWN);
}

function sharingRow(
  { out_order_no, state, releases, shares, sub_mchid }: SharingOrder,
  number: string,
): Row<'sharing'> {
  const own = sub_mchid ?? mchid;
  return present({
    number: out_order_no,
    text: shares[0]?.description,
    notes: [
      note('of', { number }),
      ...shares.map(({ account, amount, result, fail_reason }) =>
        note('receiver', { account, amount, result: fail_reason ?? result }),
      ),
      ...(releases ? [note('releases')] : []),
    ],
    amount: shares.reduce((sum, { account, amount }) => (account === own ? sum : sum + amount), 0),
    state,
    time: shares[0]?.create_time,
    acts: [],
  });
}

function returnRow(given: SharingReturn): Row<'sharing'> {
  const { out_return_no, description, out_order_no, return_mchid, amount, result, create_time } = given;
  return {
    key: `return ${out_return_no}`,
    number: out_return_no,
    text: description,
    notes: [note('of', { number: out_order_no }), note('returned', { account: return_mchid })],
    amount,
    state: result,
    time: create_time,
    acts: [],
  };
}

/** 红包 */
export function redPacketRow(store: Store, packet: RedPacket): Row<'redPackets'> {
  const { mch_billno, re_openid, total_amount, total_num, send_time } = packet;
  const { status } = stateOf(store, packet);
  const act = { does: 'open', path: '/sandbox/take-red-packet', body: { mch_billno } } as const;
  return {
    number: mch_billno,
    notes: [note('to', { openid: re_openid }), note('packets', { count: total_num })],
    amount: total_amount,
    state: status,
    time: send_time,
    acts: status === 'SENT' ? [act] : [],
  };
}
