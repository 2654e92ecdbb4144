import { RequestError } from '../errors/index.ts';
import { FAULTS, type Fault, type FaultName, parseFault } from './fault.ts';

/** Faults at random, the same ones for the same requests in the same order. */
export interface FaultRate {
  /** The share of requests that meet one, from 0 to 1. */
  rate: number;
  /** Of which kinds; of all unless given. */
  kinds?: readonly FaultName[];
  /** Another seed gives other faults; 1 unless given. */
  seed?: number;
}

/** What the next request meets: what was said of it, what its `X-Sandbox-Fault` asks for, or what the rate has. */
export interface FaultSource {
  /** For the next requests, one each. */
  readonly queue: Fault[];
  /** @returns `unknown` for a header that names no fault */
  next(header: unknown): Fault | 'unknown' | undefined;
}

/** @throws RequestError `VALUE_INVALID` for a rate or a kind that cannot be */
export function createFaultSource(rate: FaultRate | undefined): FaultSource {
  const queue: Fault[] = [];
  const draw = rate && drawFrom(rate);
  return {
    queue,
    next(header) {
      const told = queue.shift();
      if (told !== undefined) return told;
      if (typeof header === 'string') return parseFault(header) ?? 'unknown';
      return draw?.();
    },
  };
}

function drawFrom({ rate, kinds = FAULTS, seed = 1 }: FaultRate): () => Fault | undefined {
  if (!(rate >= 0 && rate <= 1)) {
    throw new RequestError('VALUE_INVALID', 'faults.rate is a share from 0 to 1', { field: 'faults.rate' });
  }
  if (kinds.length === 0 || !kinds.every((kind) => FAULTS.includes(kind))) {
    const what = `faults.kinds are some of ${FAULTS.join(', ')}`;
    throw new RequestError('VALUE_INVALID', what, { field: 'faults.kinds' });
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
