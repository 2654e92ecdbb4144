import { isDeepStrictEqual } from 'node:util';
import { RequestError } from '../../../errors/index.ts';
import { rfc3339 } from '../../../wire/beijing.ts';
import { nextNumber, nowOf } from '../../state/ids.ts';
import type { RedPacket } from '../../state/records/red-packet.ts';
import type { Store } from '../../state/store.ts';

/** How long a user can open a red packet. */
const LIFE_MS = 24 * 3_600_000;

/** Sends a red packet, or finds the one with that number; `undefined` if that one was requested differently. */
export function sendRedPacket(
  store: Store,
  draft: Omit<RedPacket, 'send_listid' | 'send_time'>,
): RedPacket | undefined {
  const known = store.redPackets.get(draft.mch_billno);
  if (known) return isDeepStrictEqual(known.request, draft.request) ? known : undefined;
  const packet = { ...draft, send_listid: nextNumber(store, '1000041701'), send_time: nowOf(store) };
  store.redPackets.set(packet.mch_billno, packet);
  return packet;
}

/** The current state of a red packet: it is returned if nobody opens it within a day. */
export function stateOf(
  { clock }: Store,
  { rcv_time, send_time }: RedPacket,
): { status: 'SENT' | 'RECEIVED' | 'REFUND'; refund_time?: string } {
  if (rcv_time !== undefined) return { status: 'RECEIVED' };
  const end = Date.parse(send_time) + LIFE_MS;
  if (clock.now().getTime() < end) return { status: 'SENT' };
  return { status: 'REFUND', refund_time: rfc3339(new Date(end)) };
}

/**
 * The user opens a red packet.
 *
 * @throws RequestError `VALUE_INVALID`: there is no such red packet, or it is not waiting for the user
 */
export function takeRedPacket(store: Store, mch_billno: string): void {
  const packet = store.redPackets.get(mch_billno);
  const status = packet && stateOf(store, packet).status;
  if (packet && status === 'SENT') {
    packet.rcv_time = nowOf(store);
    return;
  }
  const why = status ? `its status is ${status}` : 'there is no such red packet';
  throw new RequestError('VALUE_INVALID', `The red packet cannot be opened: ${why}`, { field: 'mch_billno' });
}
