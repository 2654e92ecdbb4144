/** The value stored for a handled notification. Any other value is the token of the process that handles it now. */
export const DONE = 'done';

/**
 * The operations of a store for handling something once. `take` is atomic: of any number of callers, in any number of
 * processes, only one gets `true`.
 */
export interface Claims {
  /** Stores the token for `ttl` milliseconds and returns `true`, if there was no value for the key. */
  take(key: string, token: string, ttl: number): Promise<boolean>;
  /** `DONE`, the token of another process, or `undefined` if its claim has just ended. */
  read(key: string): Promise<string | undefined>;
  /** Extends our own claim by `ttl`, or takes it again if the store has lost it. */
  renew(key: string, token: string, ttl: number): Promise<void>;
  /** Stores `DONE`, even if another process holds the claim, because the notification was handled. */
  finish(key: string, token: string, ttl: number): Promise<void>;
  /** Deletes our own claim, never that of another process. */
  release(key: string, token: string): Promise<void>;
}
