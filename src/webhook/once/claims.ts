/** What is kept of a notification that was handled. Anything else that is kept is the token of who handles it now. */
export const DONE = 'done';

/**
 * The steps of handling something once, as a store can do them. `take` is atomic: of any number of callers, in any
 * number of processes, one is told `true`.
 */
export interface Claims {
  /** `true` when nothing was kept of the key, and the token now is, for `ttl` milliseconds. */
  take(key: string, token: string, ttl: number): Promise<boolean>;
  /** `DONE`, the token of another, or `undefined` when its claim has just ended. */
  read(key: string): Promise<string | undefined>;
  /** Lets an own claim last for another `ttl`, or takes it again where the store has lost it. */
  renew(key: string, token: string, ttl: number): Promise<void>;
  /** Keeps `DONE`, whoever holds the claim: what was handled was handled. */
  finish(key: string, token: string, ttl: number): Promise<void>;
  /** Forgets an own claim; never that of another. */
  release(key: string, token: string): Promise<void>;
}
