import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Store } from '../state/store.ts';
import { lock } from './lock.ts';
import { restore, resume, stateOf } from './saved-state.ts';
import { createStateFile } from './state-file.ts';

/** How long changes are gathered before they are written. */
const GATHER_MS = 200;
/** Writing takes at most one part in as many of the time. */
const SHARE = 10;

/** Keeps a store in a file. */
export interface Keeper {
  /** Lets what was planned in an earlier process happen: when the simulator listens. */
  resume(): void;
  /**
   * Writes what has changed, and no more from now on.
   *
   * @throws ConfigurationError `CONFIG_INVALID` when it cannot be written, now or earlier
   */
  close(): void;
}

/**
 * Fills a new store from a file, if there is one, and writes the store there 0.2 s after a change, when it is closed,
 * and when the process ends in an orderly way.
 *
 * @throws ConfigurationError `CONFIG_INVALID` for a file that is damaged, of something else, in use, or cannot be written
 */
export function keep(store: Store, path: string): Keeper {
  const place = realOf(path);
  const unlock = lock(place);
  const file = createStateFile(place);
  let timer: NodeJS.Timeout | undefined;
  let failure: unknown;
  let lasted = 0;
  let isClosed = false;

  const save = () => {
    clearTimeout(timer);
    timer = undefined;
    const start = performance.now();
    file.write(stateOf(store));
    lasted = performance.now() - start;
  };
  /** What is not saved is said at once, for the process may be killed before it is closed. */
  const trySave = () => {
    try {
      if (failure === undefined) save();
    } catch (error) {
      failure = error;
      process.emitWarning(`The simulator keeps its state no longer: ${(error as Error).message}`);
    }
  };
  const onExit = () => {
    if (timer) trySave();
    unlock();
  };
  try {
    const state = file.read();
    if (state !== undefined) restore(store, state);
    save();
  } catch (error) {
    unlock();
    throw error;
  }
  process.once('exit', onExit);
  store.changed = () => {
    timer ??= setTimeout(trySave, Math.max(GATHER_MS, lasted * SHARE)).unref();
  };
  return {
    resume: () => resume(store),
    close: () => {
      if (isClosed) return;
      isClosed = true;
      process.off('exit', onExit);
      store.changed = () => {};
      clearTimeout(timer);
      try {
        if (failure !== undefined) throw failure;
        save();
      } finally {
        unlock();
      }
    },
  };
}

/** Where a link leads, for it is what lies there that is replaced. */
function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}
