/** A step in the history of a complaint. */
export interface Negotiation {
  log_id: string;
  operator: string;
  operate_time: string;
  operate_type: string;
  operate_details?: string;
  image_list?: readonly unknown[];
}

/** A user's complaint to a merchant: plain data. */
export interface Complaint {
  complaint_id: string;
  complaint_time: string;
  complaint_detail: string;
  complaint_state: 'PENDING' | 'PROCESSING' | 'PROCESSED';
  complainted_mchid: string;
  /** In plain text; encrypted in responses. */
  payer_phone?: string;
  payer_openid?: string;
  /** The payment that it is about. */
  out_trade_no?: string;
  problem_description: string;
  problem_type: 'REFUND' | 'SERVICE_NOT_WORK' | 'OTHERS';
  /** In fen. */
  apply_refund_amount?: number;
  user_complaint_times: number;
  /** Whether the user waits for a reply from the merchant. */
  incoming_user_response: boolean;
  history: Negotiation[];
}

/** All complaint records: plain data. */
export interface Complaints {
  /** By complaint_id. */
  all: Map<string, Complaint>;
  /** The notify URL that the merchant set. */
  url?: string;
}

export const createComplaints = (): Complaints => ({ all: new Map() });
