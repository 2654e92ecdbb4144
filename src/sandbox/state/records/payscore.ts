import type { Fields } from '../../judge/schema/request-fields.ts';

type ServiceState = 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED';

/** How a service was paid. */
export interface ServicePayment {
  /** `NEWTON`: paid with WeChat Pay. `MCH`: paid to the merchant in another way. */
  paid_type: 'NEWTON' | 'MCH';
  paid_time: string;
  transaction_id?: string;
}

/** A payscore service order: plain data. */
export interface ServiceOrder {
  /** The request that created it. */
  asked: Fields;
  order_id: string;
  state: ServiceState;
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE';
  openid?: string;
  /** The fields of completion or modification, which replace those of creation. */
  told: Fields;
  /** In fen; set when it is completed. */
  total_amount?: number;
  payment?: ServicePayment;
  /** The user cannot pay now; the payment is retried when the merchant requests it again. */
  isUnpaid: boolean;
}
