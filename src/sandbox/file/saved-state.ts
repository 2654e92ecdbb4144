import { invalid } from '../../errors/faults.ts';
import { deliverLater } from '../notify/deliver.ts';
import { isTask, resumeDues } from '../state/due.ts';
import type { Store } from '../state/store.ts';

/** What of the store is made anew in each process, or has a way of its own into the file. */
type Unsaved = 'platform' | 'clock' | 'ids' | 'notify_url' | 'url' | 'changed';

/** All else; a field that is added to the store is added here, and the version of the file is raised. */
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

/** What a simulator is to remember of its store: plain data. */
export function stateOf(store: Store): Readonly<Record<string, unknown>> {
  const fields = NAMES.map((name) => [name, store[name]]);
  return { offset: store.clock.offset, rotated: store.platform.rotated, ...Object.fromEntries(fields) };
}

/**
 * Fills a new store with what another one remembered. Nothing happens yet: see `resume`.
 *
 * @throws ConfigurationError `CONFIG_INVALID` for what `stateOf` did not give
 */
export function restore(store: Store, state: unknown): void {
  const { offset, rotated, ...fields } = Object(state) as Record<string, unknown>;
  const isWhole =
    typeof offset === 'number' &&
    NAMES.length === Object.keys(fields).length &&
    NAMES.every((name) => isAlike(store[name], fields[name]));
  if (!isWhole) throw invalid('file', 'the file is not of this version of the simulator: name another one');
  for (const name of NAMES) fill(store[name], fields[name]);
  const unknown = [...store.dues].find((due) => !isTask(due.task));
  if (unknown) throw invalid('file', `the file plans ${unknown.task}, which this version does not know`);
  store.clock.resume(offset);
  if (rotated === 'certificate' || rotated === 'public-key') store.platform.rotate(rotated);
}

/** Lets what was planned happen. A notification whose first attempt had not ended is sent again at once. */
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

/** In place, for parts of the store know each other. */
function fill(fresh: object, saved: unknown): void {
  if (fresh instanceof Map) for (const [key, value] of saved as Map<unknown, unknown>) fresh.set(key, value);
  else if (fresh instanceof Set) for (const value of saved as Set<unknown>) fresh.add(value);
  else if (Array.isArray(fresh)) fresh.push(...(saved as unknown[]));
  else Object.assign(fresh, saved);
}
