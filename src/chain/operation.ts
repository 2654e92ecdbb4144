import type { Operations } from '../generated/root.ts';

/** A documented path, as an argument of `chain()`. */
export type OperationPath = keyof Operations;

/** The properties of every entry: with it, the three types below are plain accesses, which cost the compiler nothing. */
interface Entry {
  request: unknown;
  response: unknown;
  error: unknown;
}

/** The options of an operation: `RequestOf<'v3/pay/transactions/native', 'post'>`. */
export type RequestOf<P extends OperationPath, M extends keyof Operations[P]> = (Operations[P][M] &
  Entry)['request'];

/** `data` of an operation's response: `ResponseOf<'v3/pay/transactions/native', 'post'>`. */
export type ResponseOf<P extends OperationPath, M extends keyof Operations[P]> = (Operations[P][M] &
  Entry)['response'];

/**
 * The error codes that an operation documents, for an exhaustive `switch`: `ErrorCodeOf<'v3/refund/domestic/refunds',
 * 'post'>`; `string` if it documents none. The union is closed, but a response may contain an undocumented code, and
 * without a code it is e.g. `HTTP_502`: handle these in `default`.
 */
export type ErrorCodeOf<P extends OperationPath, M extends keyof Operations[P]> = (Operations[P][M] &
  Entry)['error'];
