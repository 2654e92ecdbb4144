import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Store } from '../store.ts';
import { lock } from './lock.ts';
import { restore, resume, stateOf } from './saved-state.ts';
import { createStateFile } from './state-file.ts';

/** How long changes are collected before they are written. */
const GATHER_MS = 200;
/** Writing takes at most one part in this many of the time. */
const SHARE = 10;
/** The same two if responses wait for the file. */
const DURABLE_GATHER_MS = 5;
const DURABLE_SHARE = 1;

/** Saves a store to a file. */
export interface Keeper {
  /** Resumes what an earlier process planned. Called when the simulator listens. */
  resume(): void;
  /**
   * Writes the last changes, and stops writing.
   *
   * @throws ConfigurationError `CONFIG_INVALID` if it cannot be written, now or earlier
   */
  close(): void;
}

/**
 * Fills a new store from the file, if it exists. Writes the store to the file 0.2 s after a change, on close, and when
 * the process exits normally.
 *
 * @param durable whether `store.saved()` waits until the changes are in the file
 * @throws ConfigurationError `CONFIG_INVALID` for a file that is damaged, not a state file, in use or not writable
 */
export function keep(store: Store, path: string, durable = false): Keeper {
  const place = realOf(path);
  const unlock = lock(place);
  const file = createStateFile(place);
  let timer: NodeJS.Timeout | undefined;
  let failure: unknown;
  let lasted = 0;
  let isClosed = false;
  const waiting: { resolve: () => void; reject: (error: unknown) => void }[] = [];

  const save = () => {
    clearTimeout(timer);
    timer = undefined;
    const start = performance.now();
    file.write(stateOf(store));
    lasted = performance.now() - start;
  };
  const tellWaiting = () => {
    for (const { resolve, reject } of waiting.splice(0)) failure === undefined ? resolve() : reject(failure);
  };
  /** Warns at once if the state cannot be saved, because the process may be killed before close. */
  const trySave = () => {
    try {
      if (failure === undefined) save();
    } catch (error) {
      failure = error;
      process.emitWarning(`The simulator can no longer save its state: ${(error as Error).message}`);
    }
    tellWaiting();
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
    const [gather, share] = durable ? [DURABLE_GATHER_MS, DURABLE_SHARE] : [GATHER_MS, SHARE];
    timer ??= setTimeout(trySave, Math.max(gather, lasted * share)).unref();
  };
  if (durable) {
    store.saved = () =>
      timer === undefined
        ? Promise.resolve()
        : new Promise((resolve, reject) => waiting.push({ resolve, reject }));
  }
  return {
    resume: () => resume(store),
    close: () => {
      if (isClosed) return;
      isClosed = true;
      process.off('exit', onExit);
      store.changed = () => {};
      store.saved = () => Promise.resolve();
      clearTimeout(timer);
      try {
        if (failure !== undefined) throw failure;
        save();
      } finally {
        unlock();
        tellWaiting();
      }
    },
  };
}

/** Resolves links, because the target of a link is replaced. */
function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}
