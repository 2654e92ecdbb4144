import { RequestError } from '../../errors/index.ts';
import { FAULTS, type Fault, isFault, parseFault } from './fault.ts';

const KINDS = `${FAULTS.join(', ')}, or { delay } in milliseconds`;

/** Faults at random, the same ones for the same requests in the same order. */
export interface FaultRate {
  /** The share of requests that meet one, from 0 to 1. */
  rate: number;
  /** Of which kinds; of all but `rotate` unless given. */
  kinds?: readonly Fault[];
  /** Another seed gives other faults; 1 unless given. */
  seed?: number;
}

/** What the next request meets: what was said of it, what its `X-Sandbox-Fault` asks for, or what the rate has. */
export interface FaultSource {
  /**
   * For the next request that has none yet.
   *
   * @throws RequestError `VALUE_INVALID` for what is no fault
   */
  add(fault: Fault): void;
  /** @returns `unknown` for a header that names no fault */
  next(header: unknown): Fault | 'unknown' | undefined;
}

/** @throws RequestError `VALUE_INVALID` for a rate or a kind that cannot be */
export function createFaultSource(rate: FaultRate | undefined): FaultSource {
  const queue: Fault[] = [];
  const draw = rate && drawFrom(rate);
  return {
    add(fault) {
      if (!isFault(fault)) throw new RequestError('VALUE_INVALID', `faults are ${KINDS}`, { field: 'fault' });
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

/** A rotation lasts: whoever does not download certificates would meet nothing else. */
const PASSING = FAULTS.filter((fault) => fault !== 'rotate');

function drawFrom({ rate, kinds = PASSING, seed = 1 }: FaultRate): () => Fault | undefined {
  if (!(typeof rate === 'number' && rate >= 0 && rate <= 1)) {
    throw new RequestError('VALUE_INVALID', 'faults.rate is a share from 0 to 1', { field: 'faults.rate' });
  }
  if (!Array.isArray(kinds) || kinds.length === 0 || !kinds.every(isFault)) {
    throw new RequestError('VALUE_INVALID', `faults.kinds are some of ${KINDS}`, { field: 'faults.kinds' });
  }
  if (!Number.isSafeInteger(seed)) {
    throw new RequestError('VALUE_INVALID', 'faults.seed is a whole number', { field: 'faults.seed' });
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
