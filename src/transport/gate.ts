interface Place {
  readonly limit: number;
  busy: number;
  /** In order of arrival. A turn that ends while it waits is removed. */
  readonly waiting: Set<PlaceTurn>;
  /** Called when nobody is left. */
  readonly leave: () => void;
}

/** The turn of one attempt. It must be ended in any case. */
export interface Turn {
  /** Starts the work as soon as the turn comes. */
  begin<T>(work: () => T): T | Promise<Awaited<T>>;
  end(): void;
}

/** Attempts per socket: one that uses it, and one that is signed meanwhile. */
const PER_SOCKET = 2;

/**
 * Limits how many attempts to a host run at once, by the `maxSockets` of their agent. An attempt that waits for a socket
 * would be signed too early, and thousands of them would use more memory than necessary.
 */
export class Gate {
  readonly #places = new WeakMap<object, Map<string, Place>>();

  /** @param host identifies the host */
  turn(agent: unknown, host: string): Turn {
    const { maxSockets } = (agent ?? {}) as { maxSockets?: unknown };
    if (typeof maxSockets !== 'number' || maxSockets === Number.POSITIVE_INFINITY) return FREE;
    return new PlaceTurn(this.#placeAt(agent as object, host, PER_SOCKET * maxSockets));
  }

  #placeAt(agent: object, host: string, limit: number): Place {
    const places = this.#places.get(agent) ?? new Map<string, Place>();
    const known = places.get(host);
    if (known) return known;
    const place = { limit, busy: 0, waiting: new Set<PlaceTurn>(), leave: () => places.delete(host) };
    this.#places.set(agent, places.set(host, place));
    return place;
  }
}

const FREE: Turn = { begin: (work) => work(), end: () => {} };

class PlaceTurn implements Turn {
  readonly #place: Place;
  #isBegun: boolean;
  #isEnded = false;
  /** Resolves what `begin` returned; only set while it waits. */
  #ready: (() => void) | undefined;

  constructor(place: Place) {
    this.#place = place;
    this.#isBegun = place.busy < place.limit;
    if (this.#isBegun) place.busy += 1;
    else place.waiting.add(this);
  }

  begin<T>(work: () => T): T | Promise<Awaited<T>> {
    if (this.#isBegun) return work();
    const ready = new Promise<void>((resolve) => {
      this.#ready = resolve;
    });
    return ready.then(work) as Promise<Awaited<T>>;
  }

  /** Its turn has come. */
  start(): void {
    this.#isBegun = true;
    this.#ready?.();
  }

  end(): void {
    if (this.#isEnded) return;
    this.#isEnded = true;
    const { busy, waiting, leave } = this.#place;
    if (!this.#isBegun) {
      waiting.delete(this);
      return;
    }
    const [next] = waiting;
    if (next) {
      // It takes the place of this one.
      waiting.delete(next);
      next.start();
      return;
    }
    this.#place.busy = busy - 1;
    if (busy === 1) leave();
  }
}
