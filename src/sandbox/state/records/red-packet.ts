/** A red packet, from the day it is sent: plain data. */
export interface RedPacket {
  mch_billno: string;
  /** What its query calls `detail_id`. */
  send_listid: string;
  hb_type: 'NORMAL' | 'GROUP';
  re_openid: string;
  /** In fen. */
  total_amount: number;
  total_num: number;
  /** What was asked for: a request is the same again when this is. */
  request: Readonly<Record<string, string>>;
  /** RFC 3339, as all times here. */
  send_time: string;
  /** When the user took it. */
  rcv_time?: string;
}
