import { setTimeout as sleep } from 'node:timers/promises';

/** Keeps the starts of requests apart, and all of them back for as long as the server asked. */
export class Pace {
  readonly #pause: number;
  #next = 0;

  /** @param pause the least milliseconds between two starts */
  constructor(pause: number) {
    this.#pause = pause;
  }

  /**
   * Returns when the next request may start.
   *
   * @throws the reason of the signal once it is aborted
   */
  async turn(signal: AbortSignal): Promise<void> {
    for (;;) {
      signal.throwIfAborted();
      const now = performance.now();
      if (now >= this.#next) {
        this.#next = now + this.#pause;
        return;
      }
      // Whoever wakes first takes the turn, the others look again.
      await sleep(Math.ceil(this.#next - now), undefined, { signal });
    }
  }

  /** Lets no request start for some milliseconds. */
  hold(wait: number): void {
    this.#next = Math.max(this.#next, performance.now() + wait);
  }
}
