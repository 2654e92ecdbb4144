/** A transfer to a user. */
export interface TransferBill {
  /** The request, with `user_name` in plain text; encrypted in responses. */
  asked: Asked;
  transfer_bill_no: string;
  /** `CANCELING`: a cancellation was accepted and is in progress. */
  state: 'WAIT_USER_CONFIRM' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED';
  fail_reason?: string;
  create_time: string;
  update_time: string;
}

/** The request of a transfer, with `user_name` in plain text. */
export interface Asked {
  /** Whose money it is, if a partner transfers. */
  sub_mchid?: string;
  appid: string;
  out_bill_no: string;
  openid: string;
  user_name?: string;
  transfer_amount: number;
  transfer_remark: string;
  notify_url?: string;
}
