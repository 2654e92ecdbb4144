/** The turn of a call. To be ended, whatever comes of it. */
export interface Turn {
  /** Does the work when it may begin. */
  begin<T>(work: () => Promise<T>): Promise<T>;
  end(): void;
}

interface Place {
  busy: number;
  /** In the order in which they came; to be taken out when they are given up. */
  readonly waiting: Set<() => void>;
}

/**
 * Lets so many calls to a host begin at once. A call that only waits for a socket would be signed too early, and thousands
 * of them would hold more memory than they need.
 */
export class Gate {
  readonly #limit: number;
  readonly #places = new Map<string, Place>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** @param host whatever tells hosts apart */
  turn(host: string): Turn {
    const place = this.#places.get(host) ?? { busy: 0, waiting: new Set() };
    this.#places.set(host, place);
    if (place.busy < this.#limit) {
      place.busy += 1;
      return { begin: (work) => work(), end: once(() => this.#leave(host, place)) };
    }
    let begin = () => {};
    let isBegun = false;
    const ready = new Promise<void>((resolve) => {
      begin = () => {
        isBegun = true;
        resolve();
      };
    });
    place.waiting.add(begin);
    const end = once(() => (isBegun ? this.#leave(host, place) : place.waiting.delete(begin)));
    return { begin: (work) => ready.then(work), end };
  }

  /** The next one takes the place, if there is one. */
  #leave(host: string, place: Place): void {
    const [next] = place.waiting;
    if (next) {
      place.waiting.delete(next);
      next();
      return;
    }
    place.busy -= 1;
    if (place.busy === 0) this.#places.delete(host);
  }
}

function once(act: () => unknown): () => void {
  let isDone = false;
  return () => {
    if (!isDone) act();
    isDone = true;
  };
}
