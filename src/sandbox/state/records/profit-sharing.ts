import type { Fields } from '../../judge/schema/request-fields.ts';

/** A receiver that may get a share of a merchant's orders. */
export interface Receiver {
  sub_mchid?: string;
  type: string;
  account: string;
  /** In plain text. */
  name?: string;
  relation_type: string;
  custom_relation?: string;
}

/** The share of one receiver. */
export interface Share {
  type: string;
  account: string;
  /** In fen. */
  amount: number;
  description: string;
  result: 'PENDING' | 'SUCCESS' | 'CLOSED';
  fail_reason?: string;
  detail_id: string;
  create_time: string;
  finish_time?: string;
}

/** A request to share a payment, or to release the rest. */
export interface SharingOrder {
  sub_mchid?: string;
  transaction_id: string;
  out_order_no: string;
  order_id: string;
  state: 'PROCESSING' | 'FINISHED';
  /** If `true`, nothing more of the payment can be shared. */
  releases: boolean;
  shares: Share[];
  /** The request in plain text: used to recognize a repeated request. */
  asked: Fields;
}

/** A request to return a share. */
export interface SharingReturn {
  sub_mchid?: string;
  order_id: string;
  out_order_no: string;
  out_return_no: string;
  return_id: string;
  return_mchid: string;
  amount: number;
  description: string;
  result: 'PROCESSING' | 'SUCCESS' | 'FAILED';
  fail_reason?: string;
  create_time: string;
  finish_time?: string;
  asked: Fields;
}

/** All profit sharing records: plain data. */
export interface Sharing {
  /** By merchant, type and account. */
  receivers: Map<string, Receiver>;
  /** By out_order_no. */
  orders: Map<string, SharingOrder>;
  /** By out_return_no. */
  returns: Map<string, SharingReturn>;
}

export const createSharing = (): Sharing => ({ receivers: new Map(), orders: new Map(), returns: new Map() });
