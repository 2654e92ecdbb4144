/** The operation paths of merchants that deduct for themselves, and of partners that deduct for their merchants. */
export interface PapayForm {
  isPartners: boolean;
  /** The path to let users sign planned deductions. */
  scheduledSign: string;
  /** An agreement by the merchant's own number. */
  contract: string;
  /** The planned deductions, by the number of the agreement. */
  schedule: string;
  /** The notices to the user, by the number of the agreement. */
  notices: string;
  deductions: readonly string[];
}

const NUMBERS = 'plan-id/{plan_id}/out-contract-code/{out_contract_code}';

export const DIRECT: PapayForm = {
  isPartners: false,
  scheduledSign: 'v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign',
  contract: `v3/papay/sign/contracts/${NUMBERS}`,
  schedule: 'v3/papay/pay/schedules/contract-id/{contract_id}',
  notices: 'v3/papay/contracts/{contract_id}',
  deductions: ['v3/papay/pay/transactions/apply', 'v3/papay/pay/harmony/transactions/apply'],
};

export const PARTNER: PapayForm = {
  isPartners: true,
  scheduledSign: 'v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign',
  contract: `v3/papay/sign/partner/contracts/${NUMBERS}`,
  schedule: 'v3/papay/pay/partner/schedules/contract-id/{contract_id}',
  notices: 'v3/partner-papay/contracts/{contract_id}',
  deductions: ['v3/papay/pay/partner/transactions/apply'],
};

export const FORMS = [DIRECT, PARTNER];
