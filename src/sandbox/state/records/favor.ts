import type { Fields } from '../../schema/request-fields.ts';

/** A stock of coupons (代金券批次): plain data. */
export interface Stock {
  /** The request it was made by. */
  asked: Fields;
  stock_id: string;
  status: 'unactivated' | 'running' | 'paused' | 'stoped';
  create_time: string;
  start_time?: string;
  /** Absent: it stops when its time is over. */
  stop_time?: string;
}

/** One user's coupon: plain data. */
export interface Coupon {
  /** The request it was sent by. */
  asked: Fields;
  openid: string;
  coupon_id: string;
  stock_id: string;
  /** In fen: what it takes off, and from which amount on. */
  coupon_amount?: number;
  transaction_minimum?: number;
  available_begin_time: string;
  available_end_time: string;
  create_time: string;
  consume_information?: { consume_time: string; consume_mchid: string; transaction_id: string };
}

/** What the simulator knows of coupons: plain data. */
export interface Favor {
  /** By stock_id. */
  stocks: Map<string, Stock>;
  /** By coupon_id. */
  coupons: Map<string, Coupon>;
  /** Where uses are told, as the merchant set it. */
  notify_url?: string;
}

export const createFavor = (): Favor => ({ stocks: new Map(), coupons: new Map() });
