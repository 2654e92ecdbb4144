import type { Fields } from '../../schema/request-fields.ts';

/** `PAP` is one that is charged by an agreement. */
export type TradeType = 'JSAPI' | 'APP' | 'MWEB' | 'NATIVE' | 'MICROPAY' | 'PAP';

/** `USERPAYING`, `PAYERROR` and `REVOKED` are those of code payments alone, `ACCEPT` and `PAY_FAIL` of deductions. */
export type TradeState =
  | 'NOTPAY'
  | 'SUCCESS'
  | 'CLOSED'
  | 'REFUND'
  | 'USERPAYING'
  | 'PAYERROR'
  | 'REVOKED'
  | 'ACCEPT'
  | 'PAY_FAIL';

/** What a user pays by: the same secret is in the `prepay_id`, the `code_url` and the `h5_url`. */
export interface Prepay {
  prepay_id: string;
  /** What a `code_url` ends with. */
  token: string;
  /** Milliseconds of the simulator's time: from then on nobody can pay by it. */
  expires: number;
}

/** What makes an order. */
export interface OrderDraft {
  out_trade_no: string;
  trade_type: TradeType;
  appid?: string;
  /** Who signs: the partner's number where there is a `sub_mchid`. */
  mchid: string;
  sub_appid?: string;
  sub_mchid?: string;
  description: string;
  attach?: string;
  /** In fen. */
  total: number;
  currency: string;
  notify_url?: string;
  /** Milliseconds of the simulator's time: from then on it is closed. */
  expires: number;
  /** What was asked for, without what is secret: a request is the same again when this is. */
  request: Fields;
  /** The order it is a part of, and is paid with. */
  combine_out_trade_no?: string;
  /** The agreement that it is charged by, or that is signed by who pays it. */
  contract_id?: string;
  /** Of one that v2 ordered: how its notice is signed. */
  v2?: { sign_type: string };
}

/** A payment, from the day it is ordered: plain data. */
export interface Order extends OrderDraft {
  trade_state: TradeState;
  /** RFC 3339, as all times here. */
  create_time: string;
  prepay: Prepay;
  transaction_id?: string;
  success_time?: string;
  bank_type?: string;
  /** When a code payment that was paid was given back. */
  reverse_time?: string;
  /** The out_refund_no of each refund. */
  refunds?: string[];
  /** Of the payer: `openid`, or `sp_openid` and `sub_openid`. */
  payer?: Readonly<Record<string, string>>;
}

/** Several orders that are paid at once: plain data. */
export interface CombinedOrder {
  combine_out_trade_no: string;
  combine_appid: string;
  combine_mchid: string;
  combine_transaction_id: string;
  trade_type: TradeType;
  notify_url?: string;
  request: Fields;
  /** Their numbers, in the order they were given. */
  sub_orders: readonly string[];
  openid?: string;
}
