import { rfc3339 } from '../../wire/beijing.ts';
import type { Store } from './store.ts';

/** A number of WeChat Pay: a prefix, the day, and a ten-digit counter. */
export function nextNumber({ clock, counters }: Store, prefix: string): string {
  counters.ids += 1;
  const day = rfc3339(clock.now()).replace(/\D/g, '').slice(0, 8);
  return `${prefix}${day}${String(counters.ids).padStart(10, '0')}`;
}

/** The simulator's time, in RFC 3339. */
export function nowOf({ clock }: Store): string {
  return rfc3339(clock.now());
}
