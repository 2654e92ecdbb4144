import { invalid } from '../../../errors/faults.ts';
import { deliverLater } from '../../notify/deliver.ts';
import { isTask, resumeDues } from '../due.ts';
import type { Store } from '../store.ts';

/** The parts of the store that each process creates again, or that are saved in their own way. */
type Unsaved = 'platform' | 'clock' | 'ids' | 'notify_url' | 'addressOf' | 'url' | 'changed' | 'saved';

/** All other parts. If you add a field to the store, add it here and increase the version of the file. */
const SAVED: Readonly<Record<Exclude<keyof Store, Unsaved>, true>> = {
  counters: true,
  dues: true,
  orders: true,
  transactions: true,
  combined: true,
  refunds: true,
  outcomes: true,
  bills: true,
  notifications: true,
  delivery: true,
  waiting: true,
  transfers: true,
  redPackets: true,
  sharing: true,
  services: true,
  contracts: true,
  deductions: true,
  favor: true,
  complaints: true,
  partnerships: true,
  idempotent: true,
  media: true,
};
const NAMES = Object.keys(SAVED) as (keyof typeof SAVED)[];

/** The part of the store to save, as plain data. */
export function stateOf(store: Store): Readonly<Record<string, unknown>> {
  const fields = NAMES.map((name) => [name, store[name]]);
  return { offset: store.clock.offset, rotated: store.platform.rotated, ...Object.fromEntries(fields) };
}

/**
 * Fills a new store with a saved state. Planned tasks start only with `resume`.
 *
 * @throws ConfigurationError `CONFIG_INVALID` for data that does not come from `stateOf`
 */
export function restore(store: Store, state: unknown): void {
  const { offset, rotated, ...fields } = Object(state) as Record<string, unknown>;
  const isWhole =
    typeof offset === 'number' &&
    NAMES.length === Object.keys(fields).length &&
    NAMES.every((name) => isAlike(store[name], fields[name]));
  if (!isWhole) throw invalid('file', 'the file is from another version of the simulator: use another file');
  for (const name of NAMES) fill(store[name], fields[name]);
  const unknown = [...store.dues].find((due) => !isTask(due.task));
  if (unknown)
    throw invalid('file', `the file contains the task ${unknown.task}, which this version does not know`);
  store.clock.resume(offset);
  if (rotated === 'certificate' || rotated === 'public-key') store.platform.rotate(rotated);
}

/** Resumes planned tasks. A notification whose first attempt was interrupted is sent again at once. */
export function resume(store: Store): void {
  resumeDues(store);
  for (const notification of store.notifications.values()) {
    const { id, state } = notification;
    if (state === 'SENDING' && !store.waiting.includes(id)) deliverLater(store, notification);
  }
}

function isAlike(fresh: object, saved: unknown): boolean {
  return typeof saved === 'object' && saved !== null && fresh.constructor === saved.constructor;
}

/** Fills in place, because parts of the store reference each other. */
function fill(fresh: object, saved: unknown): void {
  if (fresh instanceof Map) for (const [key, value] of saved as Map<unknown, unknown>) fresh.set(key, value);
  else if (fresh instanceof Set) for (const value of saved as Set<unknown>) fresh.add(value);
  else if (Array.isArray(fresh)) fresh.push(...(saved as unknown[]));
  else Object.assign(fresh, saved);
}
