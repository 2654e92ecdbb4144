const SECOND = 1;
const MINUTE = 60;
const HOUR = 3_600;

const times = (count: number, seconds: number): number[] => Array<number>(count).fill(seconds);

/*
 * The seconds between a failed attempt and the next one, starting after the first attempt. If the documentation starts
 * with 0 s, that is the first attempt itself, which is always immediate.
 */

/** The schedule of most events, and of events without a documented schedule: 24 h 4 min in total. */
const USUAL: readonly number[] = [
  ...times(2, 15 * SECOND),
  30 * SECOND,
  3 * MINUTE,
  10 * MINUTE,
  20 * MINUTE,
  ...times(3, 30 * MINUTE),
  HOUR,
  ...times(3, 3 * HOUR),
  ...times(2, 6 * HOUR),
];
const EACH_MINUTE = times(10, MINUTE);
/** Eleven retries after the first attempt. */
const EACH_MINUTE_ELEVEN = times(11, MINUTE);
const TRANSFER = [...times(10, 15), ...times(10, 300), ...times(44, 1_800)];
const WITHDRAW = [...times(10, 15), ...times(10, 300), ...times(47, 1_800)];
const HALF_HOURS = [15, 15, 30, 180, ...times(4, 1_800), 3_600];
/** 15 attempts in total, the last ones with the last documented interval. */
const CONTROL = [3, 60, 180, 600, 1_200, ...times(9, 3_600)];
const REPAYMENT = [...times(3, 10), ...times(3, 30), ...times(8, 300)];
const CONTRACT_V2 = [...times(3, 10), ...times(3, 30), ...times(23, 300)];
const DOUBLING = [6, 12, 24, 48, 96, 192, 384, 768, 1_536];

/** The events with another schedule. A name that ends with `.` is a prefix. */
const OTHERS: readonly (readonly [string, readonly number[]])[] = [
  ['BLOCKRECORD.CHANGE', CONTROL],
  ['BLOCKSUBMISSION.CHANGE', CONTROL],
  ['MANAGERECORD.CHANGE', CONTROL],
  ['BRAND_MEMBER_CARD_SP.USER_CARD.', EACH_MINUTE_ELEVEN],
  ['PRODUCT_COUPON_SP.', EACH_MINUTE_ELEVEN],
  ['COUPON.SEND', EACH_MINUTE],
  ['PAYSCORE.USER_CANCEL_SIGN_PLAN', EACH_MINUTE],
  ['PAYSCORE.USER_SIGN_PLAN', EACH_MINUTE],
  ['COUPON.USE', times(8, MINUTE)],
  ['CREDIT_REPAYMENT.', REPAYMENT],
  ['INSURANCE_POLICY_MANAGEMENT.GRANTED', HALF_HOURS],
  ['WEBIZPAY.', HALF_HOURS],
  ['PAPAY.TERMINATE', HALF_HOURS],
  ['v2/combined-transactions-success', HALF_HOURS],
  ['MCHTRANSFER.AUTHORIZATION.', TRANSFER],
  ['MCHTRANSFER.BATCH.', TRANSFER],
  ['MCHTRANSFER.BILL.', TRANSFER],
  ['MCHWITHDRAW.CHANGE', WITHDRAW],
  ['v2/pap-contract-state-changed', CONTRACT_V2],
  ['v2/vehicle-state-changed-for-parking', DOUBLING],
];

/**
 * Returns the seconds before each retry of an event, for example `TRANSACTION.SUCCESS`. A documented number of attempts
 * includes the first one.
 */
export function retriesOf(event_type: string): readonly number[] {
  const found = OTHERS.find(([name]) =>
    name.endsWith('.') ? event_type.startsWith(name) : event_type === name,
  );
  return found?.[1] ?? USUAL;
}
