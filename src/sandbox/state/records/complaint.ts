/** One thing that somebody did with a complaint. */
export interface Negotiation {
  log_id: string;
  operator: string;
  operate_time: string;
  operate_type: string;
  operate_details?: string;
  image_list?: readonly unknown[];
}

/** What a user complains of, to a merchant: plain data. */
export interface Complaint {
  complaint_id: string;
  complaint_time: string;
  complaint_detail: string;
  complaint_state: 'PENDING' | 'PROCESSING' | 'PROCESSED';
  complainted_mchid: string;
  /** In plain text; it leaves the simulator encrypted. */
  payer_phone?: string;
  payer_openid?: string;
  /** The payment it is about. */
  out_trade_no?: string;
  problem_description: string;
  problem_type: 'REFUND' | 'SERVICE_NOT_WORK' | 'OTHERS';
  /** In fen. */
  apply_refund_amount?: number;
  user_complaint_times: number;
  /** The user said something that the merchant has not answered. */
  incoming_user_response: boolean;
  history: Negotiation[];
}

/** What the simulator knows of complaints: plain data. */
export interface Complaints {
  /** By complaint_id. */
  all: Map<string, Complaint>;
  /** Where the merchant is told, as he set it. */
  url?: string;
}

export const createComplaints = (): Complaints => ({ all: new Map() });
