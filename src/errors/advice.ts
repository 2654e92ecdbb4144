/** What the official error codes mean and what a caller should do. Loaded with the first error. */
import { OUTCOME_UNKNOWN } from './exchange.ts';

const FIX = 'Correct the request before you send it again.';
const SLOW_DOWN =
  'Wait, then retry less often with the same numbers. A new number could do the same thing twice.';
const LOOK_UP = 'Check the number, and that it belongs to the merchant and the endpoint of the call.';
const APPLY = 'Apply for the permission on the merchant platform; a retry does not help.';
const TOP_UP = 'Top up the account or the budget, then retry with the same numbers.';
const QUERY = 'Query it and act on its state; do not create it again.';

/** The codes, including old and misspelled ones that the service still sends; what they mean; what to do. */
const ENTRIES: readonly (readonly [codes: string, means: string, todo: string])[] = [
  // the request
  [
    'PARAM_ERROR',
    'A field is missing, or the documentation does not allow its value.',
    `The message and \`detail\` name the field. ${FIX}`,
  ],
  [
    'INVALID_REQUEST',
    'The fields are well formed, but a rule of the operation or of APIv3 forbids the request.',
    'The message names the rule. If an earlier request may have moved money, query first; then correct the request.',
  ],
  [
    'SIGN_ERROR',
    'WeChat Pay rejected the signature.',
    'Check that privateKey belongs to the certificate with this serial, that both belong to mchid, and that the clock is right.',
  ],
  [
    'APPID_MCHID_NOT_MATCH',
    'The appid is not bound to this merchant.',
    'Bind it on the merchant platform, or send the appid that is bound.',
  ],
  [
    'MCH_NOT_EXISTS',
    'There is no merchant with this number, or it cannot use this operation.',
    'Check mchid, sub_mchid and every other merchant number of the request.',
  ],
  [
    'OPENID_MISMATCH',
    'The openid belongs to another appid than the one you sent.',
    'Get the openid for the appid that you send; the same user has a different openid for each appid.',
  ],
  [
    'INVALID_TRANSACTIONID',
    'The transaction_id is not a WeChat Pay order number.',
    'Send the transaction_id exactly as the notification or the order query returned it.',
  ],
  // permissions
  [
    'NO_AUTH NOAUTH',
    'The merchant has no permission for this operation, or not for this sub-merchant.',
    `${APPLY} A partner also needs the authorization of the sub-merchant.`,
  ],
  [
    'REQUEST_BLOCKED',
    'WeChat Pay blocks this merchant or user for this operation.',
    'The message says why: a permission, a limit of the activity, or risk control. Do not retry it unchanged.',
  ],
  [
    'CONTRACT_NOT_CONFIRMED',
    'The sub-merchant has not authorized the platform to withdraw.',
    'Ask the sub-merchant to confirm withdrawals by the platform first.',
  ],
  [
    'ACCOUNT_NOT_VERIFIED',
    'The bank account of the sub-merchant is not verified: the verification payment failed.',
    'Correct the bank account of the sub-merchant.',
  ],
  [
    'ACCOUNT_ERROR ACCOUNTERROR',
    'The account is abnormal, or no bank card is bound to it.',
    'A payer must resolve this with WeChat Pay; a sub-merchant must bind a settlement card.',
  ],
  [
    'USER_ACCOUNT_ABNORMAL USER_ERROR',
    'The account of the user is restricted, closed or has no verified name.',
    'Refund or pay in another way, or ask the user to resolve it in WeChat; a retry does not help.',
  ],
  // money
  ['NOT_ENOUGH NOTENOUGH', 'The balance of the account or the budget is too low.', TOP_UP],
  [
    'TRADE_ERROR',
    'The payment failed for a business reason.',
    'The message names the reason. Query the order before you let the user pay again.',
  ],
  [
    'BANK_ERROR BANKERROR',
    'The system of the bank failed.',
    `${OUTCOME_UNKNOWN} Do not treat the payment as failed.`,
  ],
  [
    'USERPAYING',
    'The user must enter the password, and has neither paid nor cancelled yet.',
    'Query every 5 seconds; if it does not end, reverse or close the order.',
  ],
  // orders and other things with a number
  ['ORDER_NOT_EXIST ORDERNOTEXIST', 'There is no order with this number.', LOOK_UP],
  ['RESOURCE_NOT_EXISTS NOT_FOUND', 'The resource of the request does not exist.', LOOK_UP],
  ['APPLYMENT_NOT_EXIST APPLYMENT_NOTEXIST', 'There is no application with this number.', LOOK_UP],
  ['REFUNDNOTEXIST', 'There is no refund with this number.', LOOK_UP],
  [
    'OUT_TRADE_NO_USED',
    'The number was already used for an order with different fields.',
    'Query the order with this number. Send the same fields to get it again, or use a new number for a new order.',
  ],
  ['ALREADY_EXISTS RESOURCE_ALREADY_EXISTS', 'A resource with this number already exists.', QUERY],
  ['PROCESSING', 'An application of this kind is already being processed.', QUERY],
  [
    'ORDER_PAID ORDERPAID',
    'The order is already paid.',
    'Query it and deliver; do not let the user pay again.',
  ],
  [
    'ORDER_CLOSED ORDERCLOSED',
    'The order is closed or finished.',
    'Query its state. A new order needs a new number.',
  ],
  ['ORDERREVERSED', 'The order was reversed.', 'A new order needs a new number.'],
  ['ORDER_CANCELED', 'The order was already cancelled.', 'You need to do nothing more.'],
  ['ORDER_DONE', 'The order was already completed.', 'You need to do nothing more.'],
  [
    'INVALID_ORDER_STATE',
    'The state of the order does not allow this.',
    'Query the order and follow the sequence of its states.',
  ],
  // v2 only
  [
    'AUTH_CODE_INVALID',
    'The payment code is not a WeChat Pay code, or has expired.',
    'Scan a new code; each code is valid for one payment within a minute.',
  ],
  ['REVERSE_EXPIRE', 'The order is too old to reverse.', 'Refund it instead.'],
  ['TRADE_OVERDUE', 'The order is too old to refund.', 'Pay the user back in another way.'],
  [
    'REFUND_FEE_MISMATCH',
    'The amounts differ from an earlier request with the same out_refund_no.',
    'Send the same amounts again, or use a new number for another refund.',
  ],
  [
    'FATAL_ERROR',
    'The number was already used with different fields.',
    'Send the same fields again, or use a new number for a new request.',
  ],
  ['MONEY_LIMIT', 'The amount is outside the allowed range.', 'Change the amount.'],
  // bills
  [
    'NO_STATEMENT_EXIST',
    'There is no bill for this date: it had no transactions, or it is more than three months ago.',
    'Check bill_date and the merchant; a day without transactions has no bill.',
  ],
  [
    'STATEMENT_CREATING',
    'The bill is not ready yet.',
    'Request it again after 10:00 Beijing time on the day after bill_date.',
  ],
  // limits
  [
    'FREQUENCY_LIMITED FREQUENCY_LIMIT FREQUENCY_LIMIT_EXCEED FREQENCY_LIMIT RATELIMIT_EXCEEDED RATE_LIMITED',
    'Too many requests for this operation, or for this number.',
    `An earlier request with this number may still be in progress: query it. ${SLOW_DOWN}`,
  ],
  [
    'RULE_LIMIT RULELIMIT',
    'A business limit is reached: an amount, a share or a number of times.',
    'The message names the limit. Change the request or wait; do not retry it unchanged.',
  ],
  // WeChat Pay itself
  ['SYSTEM_ERROR SYSTEMERROR', 'WeChat Pay could not process the request.', OUTCOME_UNKNOWN],
  [
    'BIZ_ERR_NEED_RETRY BIZERR_NEED_RETRY',
    'WeChat Pay cannot process the request at the moment.',
    OUTCOME_UNKNOWN,
  ],
];

/** What a code means, and what to do. */
export interface Advice {
  readonly means: string;
  readonly todo: string;
}

const ADVICE: ReadonlyMap<string, Advice> = new Map(
  ENTRIES.flatMap(([codes, means, todo]) =>
    codes.split(' ').map((code): [string, Advice] => [code, { means, todo }]),
  ),
);

/** All codes with advice; those that mean the same are together. */
export const ADVISED_CODES: readonly (readonly string[])[] = ENTRIES.map(([codes]) => codes.split(' '));

/** @returns `undefined` for an unknown code */
export function adviceOn(code: string): Advice | undefined {
  return ADVICE.get(code);
}
