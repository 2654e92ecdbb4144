import type { Fields } from '../../judge/schema/request-fields.ts';

/** A stock of coupons (代金券批次): plain data. */
export interface Stock {
  /** The request that created it. */
  asked: Fields;
  stock_id: string;
  status: 'unactivated' | 'running' | 'paused' | 'stoped';
  create_time: string;
  start_time?: string;
  /** If absent, it stops when it expires. */
  stop_time?: string;
}

/** One user's coupon: plain data. */
export interface Coupon {
  /** The request that sent it. */
  asked: Fields;
  openid: string;
  coupon_id: string;
  stock_id: string;
  /** In fen: the discount, and the minimum amount of the payment. */
  coupon_amount?: number;
  transaction_minimum?: number;
  available_begin_time: string;
  available_end_time: string;
  create_time: string;
  consume_information?: { consume_time: string; consume_mchid: string; transaction_id: string };
}

/** All coupon records: plain data. */
export interface Favor {
  /** By stock_id. */
  stocks: Map<string, Stock>;
  /** By coupon_id. */
  coupons: Map<string, Coupon>;
  /** The notify URL for uses that the merchant set. */
  notify_url?: string;
}

export const createFavor = (): Favor => ({ stocks: new Map(), coupons: new Map() });
