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

/**
 * Works on all items, a few at a time, until all are done or the signal is aborted. What is being worked on then is
 * waited for.
 *
 * @throws the first error of the work; no further item is begun then
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
