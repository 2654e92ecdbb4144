import { RequestError } from '../../errors/index.ts';
import { FAULTS, type Fault, isFault, parseFault } from './fault.ts';

const KINDS = `${FAULTS.join(', ')}, or { delay } in milliseconds`;

/** Random faults, the same for the same requests in the same order. */
export interface FaultRate {
  /** The share of requests that get a fault, from 0 to 1. */
  rate: number;
  /** The kinds of faults. Default: all but `rotate`. */
  kinds?: readonly Fault[];
  /** The seed that selects the faults. Default: 1. */
  seed?: number;
}

/** Chooses the fault of the next request: one that was added, one from `X-Sandbox-Fault`, or a random one. */
export interface FaultSource {
  /**
   * Adds a fault for the next request that has none yet.
   *
   * @throws RequestError `VALUE_INVALID` if it is not a fault
   */
  add(fault: Fault): void;
  /** @returns `unknown` if the header does not name a fault */
  next(header: unknown): Fault | 'unknown' | undefined;
}

/** @throws RequestError `VALUE_INVALID` for an invalid rate, kind or seed */
export function createFaultSource(rate: FaultRate | undefined): FaultSource {
  const queue: Fault[] = [];
  const draw = rate && drawFrom(rate);
  return {
    add(fault) {
      if (!isFault(fault))
        throw new RequestError('VALUE_INVALID', `The fault must be one of ${KINDS}`, { field: 'fault' });
      queue.push(fault);
    },
    next(header) {
      const told = queue.shift();
      if (told !== undefined) return told;
      if (typeof header === 'string') return parseFault(header) ?? 'unknown';
      return draw?.();
    },
  };
}

/** `rotate` lasts: a client that does not download certificates would get only errors afterwards. */
const PASSING = FAULTS.filter((fault) => fault !== 'rotate');

function drawFrom({ rate, kinds = PASSING, seed = 1 }: FaultRate): () => Fault | undefined {
  if (!(typeof rate === 'number' && rate >= 0 && rate <= 1)) {
    throw new RequestError('VALUE_INVALID', 'faults.rate must be a number from 0 to 1', {
      field: 'faults.rate',
    });
  }
  if (!Array.isArray(kinds) || kinds.length === 0 || !kinds.every(isFault)) {
    throw new RequestError('VALUE_INVALID', `faults.kinds must be a list of ${KINDS}`, {
      field: 'faults.kinds',
    });
  }
  if (!Number.isSafeInteger(seed)) {
    throw new RequestError('VALUE_INVALID', 'faults.seed must be a whole number', { field: 'faults.seed' });
  }
  const random = randomFrom(seed);
  return () => {
    const isMet = random() < rate;
    const kind = kinds[Math.floor(random() * kinds.length)];
    return isMet ? kind : undefined;
  };
}

/** mulberry32: small, and good enough to spread faults. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
