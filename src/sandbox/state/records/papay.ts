import type { Fields } from '../../schema/request-fields.ts';

/** A user's agreement that a merchant may deduct, from the moment it is offered to him: plain data. */
export interface PapayContract {
  /** The request it is offered by. */
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
  /** What is scheduled to be deducted next. */
  scheduled_amount?: Fields;
  /** What was deducted of what was planned, and on which day. */
  deducted?: { amount: Fields; date: string };
}

export const STATES = ['SUCCESS', 'PAY_FAIL', 'ACCEPT'] as const;

/** How a deduction ends; with `ACCEPT` it goes on. */
export type DeductionState = (typeof STATES)[number];
