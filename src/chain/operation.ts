import type { Operations } from '../generated/root.ts';

/** A documented path, as `chain()` takes it. */
export type OperationPath = keyof Operations;

/** What every entry has: lets the three below be plain accesses, which cost nothing. */
interface Entry {
  request: unknown;
  response: unknown;
  error: unknown;
}

/** The options of an operation: `RequestOf<'v3/pay/transactions/native', 'post'>`. */
export type RequestOf<P extends OperationPath, M extends keyof Operations[P]> = (Operations[P][M] &
  Entry)['request'];

/** `data` of an operation's answer: `ResponseOf<'v3/pay/transactions/native', 'post'>`. */
export type ResponseOf<P extends OperationPath, M extends keyof Operations[P]> = (Operations[P][M] &
  Entry)['response'];

/**
 * The error codes that an operation documents: `ErrorCodeOf<'v3/refund/domestic/refunds', 'post'>`, for a `switch` that
 * misses none; `string` where it documents none. The union is closed, but an answer may bring a code that is in no
 * documentation, or `HTTP_502` where there is none: let `default` take it.
 */
export type ErrorCodeOf<P extends OperationPath, M extends keyof Operations[P]> = (Operations[P][M] &
  Entry)['error'];
