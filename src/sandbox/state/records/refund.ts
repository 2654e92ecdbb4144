import type { Fields } from '../../judge/schema/request-fields.ts';

export type RefundStatus = 'PROCESSING' | 'SUCCESS' | 'ABNORMAL' | 'CLOSED';

/** A refund: plain data. */
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
  /** The request: used to recognize a repeated request. */
  request: Fields;
  /** Requested with v2: the notification is XML. */
  v2?: boolean;
}
