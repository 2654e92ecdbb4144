import { type Claims, DONE } from './claims.ts';
import type { OnceStore } from './store.ts';

/** What one process holds of a store: every handler that is given the same store shares it. */
interface Held {
  /** Tokens of what is being handled. They end with the process, so that a crash leaves no claim behind. */
  running: Map<string, string>;
  /** Until when what was handled is kept, the oldest first: a Map in memory forgets nothing by itself. */
  done: Map<string, number>;
}

const heldOf = new WeakMap<object, Held>();

/**
 * Claims for a store that only this process uses.
 *
 * @param place what makes two stores the same one: the Map or adapter inside a Keyv
 */
export function processClaims(store: OnceStore, place: object): Claims {
  const held = heldOf.get(place) ?? { running: new Map(), done: new Map() };
  heldOf.set(place, held);
  const { running, done } = held;

  async function sweep(): Promise<void> {
    const now = Date.now();
    for (const [key, until] of done) {
      if (until > now) return;
      done.delete(key);
      await store.delete(key);
    }
  }

  return {
    take: async (key, token) => {
      if (running.has(key)) return false;
      running.set(key, token);
      try {
        await sweep();
        if ((await store.get(key)) !== DONE) return true;
      } catch (error) {
        running.delete(key);
        throw error;
      }
      running.delete(key);
      return false;
    },
    read: async (key) => {
      const held = running.get(key) ?? (await store.get(key));
      return typeof held === 'string' ? held : undefined;
    },
    renew: async () => {},
    finish: async (key, _token, ttl) => {
      try {
        // Keyv says so, and does not throw, when the store did not take it.
        if ((await store.set(key, DONE, ttl)) === false) throw new Error('The once store kept nothing');
        done.set(key, Date.now() + ttl);
      } finally {
        running.delete(key);
      }
    },
    release: async (key) => void running.delete(key),
  };
}
