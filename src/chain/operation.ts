import type { Operations } from '../generated/index.ts';

/** A documented path, as `chain()` takes it. */
export type OperationPath = keyof Operations;

/** What every entry has: lets the two below be plain accesses, which cost nothing. */
interface Entry {
  request: unknown;
  response: unknown;
}

/** The options of an operation: `RequestOf<'v3/pay/transactions/native', 'post'>`. */
export type RequestOf<P extends OperationPath, M extends keyof Operations[P]> = (Operations[P][M] &
  Entry)['request'];

/** `data` of an operation's answer: `ResponseOf<'v3/pay/transactions/native', 'post'>`. */
export type ResponseOf<P extends OperationPath, M extends keyof Operations[P]> = (Operations[P][M] &
  Entry)['response'];
