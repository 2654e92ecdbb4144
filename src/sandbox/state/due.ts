import type { Due } from './records/due.ts';
import type { Store } from './store.ts';

/** Plans a task for the record with that number. */
export type Plan = (store: Store, of: string, ms: number) => void;

type Perform = (store: Store, of: string) => void | Promise<void>;

const TASKS = new Map<string, Perform>();

/** Whether a task has that name. */
export const isTask = (name: unknown): boolean => TASKS.has(String(name));

/**
 * Defines a task that runs some time after it was planned, by the simulator's clock.
 *
 * @param name must be the same in every version, because state files contain it
 * @param perform runs the task; it may find that there is nothing left to do
 */
export function task(name: string, perform: Perform): Plan {
  if (TASKS.has(name)) throw new Error(`Two tasks have the name ${name}`);
  TASKS.set(name, perform);
  return (store, of, ms) => {
    const due: Due = { task: name, of, at: store.clock.now().getTime() + ms };
    store.dues.add(due);
    arm(store, due);
  };
}

/** Sets the clock for all tasks that an earlier process planned. */
export function resumeDues(store: Store): void {
  for (const due of store.dues) arm(store, due);
}

function arm(store: Store, due: Due): void {
  store.clock.after(due.at - store.clock.now().getTime(), async () => {
    store.dues.delete(due);
    await TASKS.get(due.task)?.(store, due.of);
    store.changed();
  });
}
