/** Whether a merchant deducts for itself, or a partner for one of its merchants: where the operations of each are. */
export interface PapayForm {
  isPartners: boolean;
  /** Where users are led to sign what is planned to be deducted. */
  scheduledSign: string;
  /** The agreement of a merchant's own number. */
  contract: string;
  /** What is planned, by the number of the agreement. */
  schedule: string;
  /** What the user is told, by the number of the agreement. */
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
