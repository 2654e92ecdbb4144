/** How many retries are possible in a row if no call succeeds. */
const CAPACITY = 100;
/** The share of a token that a successful call returns: in the long run, a fifth of the calls may be retried. */
const PER_SUCCESS = 0.2;
const PER_SECOND = 1;

/**
 * Limits the retries of an instance. Each retry takes a token; successful calls and time return tokens. In an outage the
 * bucket is soon empty, and calls fail after their first attempt, so that retries do not make the outage worse.
 */
export class TokenBucket {
  readonly #now: () => number;
  #tokens = CAPACITY;
  #at: number;

  /** @param now in milliseconds, never going back */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
    this.#at = now();
  }

  /** Takes a token. @returns whether there was one */
  take(): boolean {
    const now = this.#now();
    this.#add(((now - this.#at) / 1_000) * PER_SECOND);
    this.#at = now;
    if (this.#tokens < 1) return false;
    this.#tokens -= 1;
    return true;
  }

  /** Returns a share of a token after a successful call. */
  reward(): void {
    this.#add(PER_SUCCESS);
  }

  #add(tokens: number): void {
    this.#tokens = Math.min(CAPACITY, this.#tokens + tokens);
  }
}
