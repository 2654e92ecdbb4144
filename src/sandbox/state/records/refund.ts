import type { Fields } from '../../schema/request-fields.ts';

export type RefundStatus = 'PROCESSING' | 'SUCCESS' | 'ABNORMAL' | 'CLOSED';

/** A refund, from the day it is asked for: plain data. */
export interface Refund {
  out_refund_no: string;
  refund_id: string;
  out_trade_no: string;
  transaction_id: string;
  /** In fen. */
  refund: number;
  status: RefundStatus;
  /** RFC 3339. */
  create_time: string;
  success_time?: string;
  notify_url?: string;
  user_received_account: string;
  /** What was asked for: a request is the same again when this is. */
  request: Fields;
  /** Asked for by v2: the merchant is told of it in XML. */
  v2?: boolean;
}
