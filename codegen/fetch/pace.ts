import { setTimeout as sleep } from 'node:timers/promises';

/** Spaces the starts of requests, and delays all of them for as long as the server asks. */
export class Pace {
  readonly #pause: number;
  #next = 0;

  /** @param pause the minimum milliseconds between two starts */
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
      // The first one to wake up takes the turn; the others check again.
      await sleep(Math.ceil(this.#next - now), undefined, { signal });
    }
  }

  /** Lets no request start for some milliseconds. */
  hold(wait: number): void {
    this.#next = Math.max(this.#next, performance.now() + wait);
  }
}

/**
 * Processes all items, a few at a time, until all are done or the signal is aborted. Waits for items in progress.
 *
 * @throws the first error; no further item is started then
 */
export async function each<T>(
  items: readonly T[],
  limit: number,
  signal: AbortSignal,
  work: (item: T) => Promise<void>,
): Promise<void> {
  let next = 0;
  const errors: unknown[] = [];
  const worker = async (): Promise<void> => {
    while (next < items.length && errors.length === 0 && !signal.aborted) {
      const item = items[next++] as T;
      try {
        await work(item);
      } catch (error) {
        errors.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: limit }, worker));
  if (errors.length > 0) throw errors[0];
}
