import type { Fields } from '../../schema/request-fields.ts';

type ServiceState = 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED';

/** How a service was paid. */
export interface ServicePayment {
  /** `NEWTON` is WeChat Pay itself, `MCH` was paid to the merchant by other ways. */
  paid_type: 'NEWTON' | 'MCH';
  paid_time: string;
  transaction_id?: string;
}

/** A payscore service order: plain data. */
export interface ServiceOrder {
  /** The request it was made by. */
  asked: Fields;
  order_id: string;
  state: ServiceState;
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE';
  openid?: string;
  /** What was told when it was completed or modified, over what it was created with. */
  told: Fields;
  /** In fen; from its completion on. */
  total_amount?: number;
  payment?: ServicePayment;
  /** The user's money is not to be had: it is taken when the merchant asks again. */
  isUnpaid: boolean;
}
