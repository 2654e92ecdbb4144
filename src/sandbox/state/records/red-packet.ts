/** A red packet: plain data. */
export interface RedPacket {
  mch_billno: string;
  /** The `detail_id` in queries. */
  send_listid: string;
  hb_type: 'NORMAL' | 'GROUP';
  re_openid: string;
  /** In fen. */
  total_amount: number;
  total_num: number;
  /** The request: used to recognize a repeated request. */
  request: Readonly<Record<string, string>>;
  /** RFC 3339, like all times here. */
  send_time: string;
  /** When the user opened it. */
  rcv_time?: string;
}
