/** What the official error codes mean and what a caller should do: loaded when the first error is made. */
import { OUTCOME_UNKNOWN } from './exchange.ts';

const FIX = 'Correct the request before you send it again.';
const SLOW_DOWN =
  'Wait, then repeat with the same numbers, less often. A new number could do the same thing twice.';
const LOOK_UP = 'Check the number, and that it belongs to the merchant and the end point you ask with.';
const APPLY = 'Have the permission opened on the merchant platform; a repetition changes nothing.';
const TOP_UP = 'Top up the account or the budget, then repeat with the same numbers.';
const QUERY = 'Query it, and act on its state; do not create it again.';

/** The codes, among them old and misspelled ones that the service still sends; what they mean; what to do. */
const ENTRIES: readonly (readonly [codes: string, means: string, todo: string])[] = [
  // the request
  [
    'PARAM_ERROR',
    'A field is missing, or has a value that its page does not allow.',
    `The message and \`detail\` name it. ${FIX}`,
  ],
  [
    'INVALID_REQUEST',
    'The fields are well formed, and a rule of the operation or of APIv3 forbids the request.',
    'The message names the rule. If money may have moved before, query first; then correct the request.',
  ],
  [
    'SIGN_ERROR',
    'The signature was not accepted.',
    'privateKey must belong to the certificate whose number is serial, both to mchid, and the clock must be right.',
  ],
  [
    'APPID_MCHID_NOT_MATCH',
    'The appid is not bound to this merchant.',
    'Bind the two on the merchant platform, or send the appid that is bound.',
  ],
  [
    'MCH_NOT_EXISTS',
    'There is no merchant of this number, or not for this operation.',
    'Check mchid, sub_mchid and every other merchant number of the request.',
  ],
  [
    'OPENID_MISMATCH',
    'The openid is of another appid than the one sent.',
    'Get the openid again under that appid; each appid has its own for the same user.',
  ],
  [
    'INVALID_TRANSACTIONID',
    'The number of the order at WeChat Pay is not one of theirs.',
    'Send the transaction_id as it came in the notification or the query of the order.',
  ],
  // permissions
  [
    'NO_AUTH NOAUTH',
    'The merchant may not call this operation, or not for this sub-merchant.',
    `${APPLY} A partner needs the authorization of the sub-merchant, too.`,
  ],
  [
    'REQUEST_BLOCKED',
    'WeChat Pay blocks this merchant or user for this operation.',
    'The message says why: a permission, a limit of the activity, or a risk control. Do not repeat as it is.',
  ],
  [
    'CONTRACT_NOT_CONFIRMED',
    'The sub-merchant has not opened withdrawals by the platform.',
    'Let the sub-merchant confirm them first.',
  ],
  [
    'ACCOUNT_NOT_VERIFIED',
    'The bank account of the sub-merchant is not verified: the payment that proves it failed.',
    'Correct the bank account of the sub-merchant.',
  ],
  [
    'ACCOUNT_ERROR ACCOUNTERROR',
    'The account is abnormal, or no bank card is bound to it.',
    'A payer must settle it with WeChat Pay; a sub-merchant binds a card for settlement.',
  ],
  [
    'USER_ACCOUNT_ABNORMAL USER_ERROR',
    'The account of the user is restricted, closed or without a verified name.',
    'Refund or pay by another way, or let the user settle it in WeChat; a repetition changes nothing.',
  ],
  // money
  ['NOT_ENOUGH NOTENOUGH', 'The account or the budget does not hold the amount.', TOP_UP],
  [
    'TRADE_ERROR',
    'The payment failed for a reason of business.',
    'The message names it. Query the order before you let the user pay again.',
  ],
  [
    'BANK_ERROR BANKERROR',
    'The system of the bank failed.',
    `${OUTCOME_UNKNOWN} Do not take it for a failed payment.`,
  ],
  [
    'USERPAYING',
    'The user is asked for the password, and has neither paid nor refused.',
    'Query every 5 seconds; when it does not end, reverse or close the order.',
  ],
  // orders and other things with a number
  ['ORDER_NOT_EXIST ORDERNOTEXIST', 'There is no order of this number.', LOOK_UP],
  ['RESOURCE_NOT_EXISTS NOT_FOUND', 'What the request names is not there.', LOOK_UP],
  ['APPLYMENT_NOT_EXIST APPLYMENT_NOTEXIST', 'There is no application of this number.', LOOK_UP],
  ['REFUNDNOTEXIST', 'There is no refund of this number.', LOOK_UP],
  [
    'OUT_TRADE_NO_USED',
    'The number was used for an order with other fields.',
    'Query the order of this number. Send the same fields to get it again, or take a new number for a new order.',
  ],
  ['ALREADY_EXISTS RESOURCE_ALREADY_EXISTS', 'Something of this number is there already.', QUERY],
  ['PROCESSING', 'An application of this kind is being worked on.', QUERY],
  ['ORDER_PAID ORDERPAID', 'The order is paid.', 'Query it and deliver; do not let the user pay again.'],
  [
    'ORDER_CLOSED ORDERCLOSED',
    'The order is closed, or has reached its end.',
    'Query its state. A new order takes a new number.',
  ],
  ['ORDERREVERSED', 'The order was reversed.', 'A new order takes a new number.'],
  ['ORDER_CANCELED', 'The order was cancelled before.', 'Nothing more is to be done for the cancellation.'],
  ['ORDER_DONE', 'The order was completed before.', 'Nothing more is to be done for the completion.'],
  [
    'INVALID_ORDER_STATE',
    'The state of the order does not allow this.',
    'Query the order, and follow the sequence of its states.',
  ],
  // v2 only
  [
    'AUTH_CODE_INVALID',
    'The code that the payer showed is not one of WeChat Pay, or not valid any more.',
    'Scan the code again; each is for one payment within a minute.',
  ],
  ['REVERSE_EXPIRE', 'The order is too old to be reversed.', 'Refund it instead.'],
  ['TRADE_OVERDUE', 'The order is too old to be refunded.', 'Pay the user back by another way.'],
  [
    'REFUND_FEE_MISMATCH',
    'The amounts differ from those sent with this out_refund_no before.',
    'Send the same amounts again, or take a new number for another refund.',
  ],
  [
    'FATAL_ERROR',
    'The request repeats a number with other fields.',
    'Send the same fields again, or take a new number for something new.',
  ],
  ['MONEY_LIMIT', 'The amount is outside of what is allowed.', 'Change the amount.'],
  // bills
  [
    'NO_STATEMENT_EXIST',
    'There is no bill of that day: nothing moved, or it is older than three months.',
    'Check bill_date and the merchant; a day without movements has no bill.',
  ],
  [
    'STATEMENT_CREATING',
    'The bill is still being made.',
    'Ask again from 10:00 Beijing time of the day after.',
  ],
  // limits
  [
    'FREQUENCY_LIMITED FREQUENCY_LIMIT FREQUENCY_LIMIT_EXCEED FREQENCY_LIMIT RATELIMIT_EXCEEDED RATE_LIMITED',
    'Too many requests for this operation, or for this one number.',
    `An earlier request with this number may be in work: query. ${SLOW_DOWN}`,
  ],
  [
    'RULE_LIMIT RULELIMIT',
    'A limit of the business is reached: an amount, a share, a number of times.',
    'The message names the limit. Change the request or wait; do not repeat it as it is.',
  ],
  // WeChat Pay itself
  ['SYSTEM_ERROR SYSTEMERROR', 'WeChat Pay could not finish the request.', OUTCOME_UNKNOWN],
  [
    'BIZ_ERR_NEED_RETRY BIZERR_NEED_RETRY',
    'WeChat Pay could not finish the request for the moment.',
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

/** `undefined` for a code that we know nothing of. */
export function adviceOn(code: string): Advice | undefined {
  return ADVICE.get(code);
}
