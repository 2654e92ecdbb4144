import type { FailoverPolicy } from '../options/failover.ts';
import { afterAnswer, afterFailure, BOTH_UP, type Breaker, choose, type Which } from './breaker.ts';

/** The two hosts of an instance, and what its calls found out about them. */
export class Hosts {
  readonly #policy: FailoverPolicy;
  readonly #now: () => number;
  readonly #onSwitch: (from: string, to: string) => void;
  #breaker: Breaker = BOTH_UP;

  /**
   * @param onSwitch called with both origins when calls start to use another host first
   * @param now in milliseconds, never going back
   */
  constructor(
    policy: FailoverPolicy,
    onSwitch: (from: string, to: string) => void,
    now: () => number = () => performance.now(),
  ) {
    this.#onSwitch = onSwitch;
    this.#policy = policy;
    this.#now = now;
  }

  /** The host of the next attempt. */
  choose(): Which {
    const { which, breaker } = choose(this.#breaker, this.#now(), this.#policy);
    this.#breaker = breaker;
    return which;
  }

  /** @param begin when the attempt began, on the clock of this */
  answered(which: Which, begin: number): void {
    this.#become(afterAnswer(this.#breaker, which, begin));
  }

  failed(which: Which): void {
    this.#become(afterFailure(this.#breaker, which, this.#now(), this.#policy));
  }

  #become(breaker: Breaker): void {
    const wasUp = this.isUp('first');
    this.#breaker = breaker;
    if (wasUp === this.isUp('first')) return;
    const { first, second } = this.#policy;
    if (wasUp) this.#onSwitch(first, second);
    else this.#onSwitch(second, first);
  }

  /** Whether a host is not known to be down. */
  isUp(which: Which): boolean {
    return this.#breaker[which].since === undefined;
  }

  /** Whether a URL leads to the first host. */
  isFirst(url: string): boolean {
    return url.startsWith(`${this.#policy.first}/`);
  }

  /** The same URL at the other host. */
  move(url: string, to: Which): string {
    const from = to === 'first' ? this.#policy.second : this.#policy.first;
    return this.#policy[to] + url.slice(from.length);
  }
}
