import { createHash } from 'node:crypto';
import { rfc3339 } from '../../wire/beijing.ts';
import type { Clock } from './clock.ts';

/** How many digits at the end of WeChat Pay's numbers are a counter here. */
const COUNTED = 10;

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

export function createIds(store: { clock: Clock; counters: { ids: number } }): Ids {
  const next = () => {
    store.counters.ids += 1;
    return store.counters.ids;
  };
  const stamp = () => rfc3339(store.clock.now()).replace(/\D/g, '').slice(0, 14);
  const digits = () => String(next()).padStart(COUNTED, '0');
  const hash = (kind: string) => createHash('sha256').update(`sandbox ${kind} ${next()}`).digest('hex');
  return {
    transactionId: () => `4200000000${stamp().slice(0, 8)}${digits()}`,
    refundId: () => `50300000000${stamp().slice(0, 8)}${digits()}`,
    prepayId: () => `wx${stamp()}${hash('prepay').slice(0, 20)}`,
    codeToken: () => `${hash('code').slice(0, 14)}zz`,
    uuid: () => hash('uuid').replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5'),
  };
}
