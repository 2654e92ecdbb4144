/** Compiled, never run: error codes by operation, and what an ApiError offers. */
import { expectTypeOf } from 'vitest';
import type { ApiError, BusinessError, ErrorCodeOf, KnownErrorCode } from '../../src/index.ts';

declare const error: ApiError;
declare const failure: BusinessError;

type Refund = ErrorCodeOf<'v3/refund/domestic/refunds', 'post'>;
expectTypeOf<'NOT_ENOUGH'>().toExtend<Refund>();
expectTypeOf<Refund>().toExtend<KnownErrorCode>();
expectTypeOf<string>().not.toExtend<Refund>();
// What the page of the one lists and that of the other does not.
expectTypeOf<'ORDER_NOT_EXIST'>().not.toExtend<Refund>();
expectTypeOf<'ORDER_NOT_EXIST'>().toExtend<
  ErrorCodeOf<'v3/pay/transactions/out-trade-no/{out_trade_no}', 'get'>
>();

/** A `switch` that the compiler checks for completeness. */
export function retryable(code: ErrorCodeOf<'v3/bill/tradebill', 'get'>): boolean {
  switch (code) {
    case 'STATEMENT_CREATING':
    case 'FREQUENCY_LIMITED':
    case 'SYSTEM_ERROR':
      return true;
    case 'NO_STATEMENT_EXIST':
    case 'INVALID_REQUEST':
    case 'PARAM_ERROR':
    case 'SIGN_ERROR':
      return false;
    default:
      return code satisfies never;
  }
}

// An operation without a table may answer anything.
expectTypeOf<ErrorCodeOf<'v3/certificates', 'get'>>().toEqualTypeOf<string>();
// @ts-expect-error it has no such verb
export type Wrong = ErrorCodeOf<'v3/refund/domestic/refunds', 'put'>;
// @ts-expect-error there is no such operation
export type Missing = ErrorCodeOf<'v3/refund/domestic/refund', 'post'>;

// Open, and completed to the known ones.
expectTypeOf(error.code).toEqualTypeOf<KnownErrorCode | (string & {})>();
export const isKnown: boolean = error.code === 'NOT_ENOUGH' || error.code === 'HTTP_502';
export const text: string = error.code;
expectTypeOf(error.hint).toEqualTypeOf<string | undefined>();
expectTypeOf(failure.hint).toEqualTypeOf<string | undefined>();
