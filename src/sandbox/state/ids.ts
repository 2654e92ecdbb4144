import { createHash } from 'node:crypto';
import { rfc3339 } from '../../wire/beijing.ts';
import type { Clock } from './clock.ts';

/** WeChat Pay's numbers in their real format. They count from the start, so that each run gets the same numbers. */
export interface Ids {
  /** 28 digits: `4200…`. */
  transactionId(): string;
  /** 29 digits: `5030…`. */
  refundId(): string;
  /** `wx` with the time and 20 hexadecimal digits. */
  prepayId(): string;
  /** The end of a `code_url`. */
  codeToken(): string;
  /** A UUID. */
  uuid(): string;
}

interface Counted {
  clock: Clock;
  counters: { ids: number };
}

export function createIds(store: Counted): Ids {
  const hash = (kind: string) =>
    createHash('sha256')
      .update(`sandbox ${kind} ${next(store)}`)
      .digest('hex');
  return {
    transactionId: () => nextNumber(store, '4200000000'),
    refundId: () => nextNumber(store, '50300000000'),
    prepayId: () => `wx${stampOf(store, 14)}${hash('prepay').slice(0, 20)}`,
    codeToken: () => `${hash('code').slice(0, 14)}zz`,
    uuid: () => hash('uuid').replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5'),
  };
}

/** A number of WeChat Pay: a prefix, the day, and a counter of ten digits. */
export function nextNumber(store: Counted, prefix: string): string {
  return `${prefix}${stampOf(store, 8)}${String(next(store)).padStart(10, '0')}`;
}

/** The simulator's time, in RFC 3339. */
export function nowOf({ clock }: Pick<Counted, 'clock'>): string {
  return rfc3339(clock.now());
}

function next({ counters }: Counted): number {
  counters.ids += 1;
  return counters.ids;
}

/** The first digits of the simulator's time: 8 for the day, 14 down to the second. */
function stampOf(store: Counted, digits: number): string {
  return nowOf(store).replace(/\D/g, '').slice(0, digits);
}
