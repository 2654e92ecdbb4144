/** How many repetitions may follow each other when nothing succeeds. */
const CAPACITY = 100;
/** What a call that succeeds gives back: in the long run a fifth of them may be repeated. */
const PER_SUCCESS = 0.2;
const PER_SECOND = 1;

/**
 * The repetitions that an instance may make. Each takes a token; successes and time give tokens back. In an outage the
 * bucket is soon empty, and calls fail at once instead of being multiplied.
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

  /** Whether there was a token to take. */
  take(): boolean {
    const now = this.#now();
    this.#add(((now - this.#at) / 1_000) * PER_SECOND);
    this.#at = now;
    if (this.#tokens < 1) return false;
    this.#tokens -= 1;
    return true;
  }

  /** A call succeeded. */
  reward(): void {
    this.#add(PER_SUCCESS);
  }

  #add(tokens: number): void {
    this.#tokens = Math.min(CAPACITY, this.#tokens + tokens);
  }
}
