/** One transfer to a user. */
export interface TransferBill {
  /** The request, `user_name` in plain text: it leaves the simulator encrypted. */
  asked: Asked;
  transfer_bill_no: string;
  /** `CANCELING` is a cancellation that was taken and has not ended. */
  state: 'WAIT_USER_CONFIRM' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED';
  fail_reason?: string;
  create_time: string;
  update_time: string;
}

/** What a transfer is asked with, `user_name` in plain text. */
export interface Asked {
  /** Whose money it is, where a partner transfers. */
  sub_mchid?: string;
  appid: string;
  out_bill_no: string;
  openid: string;
  user_name?: string;
  transfer_amount: number;
  transfer_remark: string;
  notify_url?: string;
}
