import type { Fields } from '../../judge/schema/request-fields.ts';

/** An agreement that lets a merchant deduct, from the time it is offered to the user: plain data. */
export interface PapayContract {
  /** The request that offers it. */
  asked: Fields;
  state: 'OFFERED' | 'SIGNED' | 'TERMINATED';
  contract_id: string;
  openid?: string;
  contract_signed_time?: string;
  contract_expired_time?: string;
  contract_terminate_info?: {
    contract_termination_mode: string;
    contract_terminated_time: string;
    contract_termination_remark: string;
  };
  /** The next planned deduction. */
  scheduled_amount?: Fields;
  /** Which planned deductions were made, and on which day. */
  deducted?: { amount: Fields; date: string };
}

export const STATES = ['SUCCESS', 'PAY_FAIL', 'ACCEPT'] as const;

/** The state of a deduction; `ACCEPT` means in progress. */
export type DeductionState = (typeof STATES)[number];
