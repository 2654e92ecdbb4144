import type { Fields } from '../../schema/request-fields.ts';

/** Somebody who may get a share of a merchant's orders. */
export interface Receiver {
  sub_mchid?: string;
  type: string;
  account: string;
  /** In plain text. */
  name?: string;
  relation_type: string;
  custom_relation?: string;
}

/** What one receiver gets. */
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

/** One request to share, or to release what is left. */
export interface SharingOrder {
  sub_mchid?: string;
  transaction_id: string;
  out_order_no: string;
  order_id: string;
  state: 'PROCESSING' | 'FINISHED';
  /** Nothing more of the payment can be shared. */
  releases: boolean;
  shares: Share[];
  /** The request in plain text, to know it again. */
  asked: Fields;
}

/** One request to give a share back. */
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

/** What the simulator knows of profit sharing: plain data. */
export interface Sharing {
  /** By merchant, type and account. */
  receivers: Map<string, Receiver>;
  /** By out_order_no. */
  orders: Map<string, SharingOrder>;
  /** By out_return_no. */
  returns: Map<string, SharingReturn>;
}

export const createSharing = (): Sharing => ({ receivers: new Map(), orders: new Map(), returns: new Map() });
