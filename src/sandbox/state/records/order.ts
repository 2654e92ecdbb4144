import type { Fields } from '../../judge/schema/request-fields.ts';

/** `PAP` is a deduction by an agreement. */
export type TradeType = 'JSAPI' | 'APP' | 'MWEB' | 'NATIVE' | 'MICROPAY' | 'PAP';

/** Only code payments have `USERPAYING`, `PAYERROR` and `REVOKED`; only deductions have `ACCEPT` and `PAY_FAIL`. */
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

/** What a user pays with: the same secret is in the `prepay_id`, the `code_url` and the `h5_url`. */
export interface Prepay {
  prepay_id: string;
  /** The end of a `code_url`. */
  token: string;
  /** When it expires, in milliseconds of the simulator's time. */
  expires: number;
}

/** The fields that create an order. */
export interface OrderDraft {
  out_trade_no: string;
  trade_type: TradeType;
  appid?: string;
  /** The merchant that signs: the partner if there is a `sub_mchid`. */
  mchid: string;
  sub_appid?: string;
  sub_mchid?: string;
  description: string;
  attach?: string;
  /** In fen. */
  total: number;
  currency: string;
  notify_url?: string;
  /** When it closes, in milliseconds of the simulator's time. */
  expires: number;
  /** The request without secrets: used to recognize a repeated request. */
  request: Fields;
  /** The combined order that it is part of, and is paid with. */
  combine_out_trade_no?: string;
  /** The agreement that it is charged by, or that the payer signs with the payment. */
  contract_id?: string;
  /** For an order of v2: how its notification is signed. */
  v2?: { sign_type: string };
}

/** An order and its payment: plain data. */
export interface Order extends OrderDraft {
  trade_state: TradeState;
  /** RFC 3339, like all times here. */
  create_time: string;
  prepay: Prepay;
  transaction_id?: string;
  success_time?: string;
  bank_type?: string;
  /** When a paid code payment was reversed. */
  reverse_time?: string;
  /** The out_refund_no of each refund. */
  refunds?: string[];
  /** The payer's `openid`, or `sp_openid` and `sub_openid`. */
  payer?: Readonly<Record<string, string>>;
}

/** Several orders that are paid together: plain data. */
export interface CombinedOrder {
  combine_out_trade_no: string;
  combine_appid: string;
  combine_mchid: string;
  combine_transaction_id: string;
  trade_type: TradeType;
  notify_url?: string;
  request: Fields;
  /** Their numbers, in the given order. */
  sub_orders: readonly string[];
  openid?: string;
}
