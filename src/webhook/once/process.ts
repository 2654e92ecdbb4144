import { type Claims, DONE } from './claims.ts';
import type { OnceStore } from './store.ts';

/** The state of a store in this process, shared by all handlers with the same store. */
interface Held {
  /** Tokens of notifications that are being handled. They end with the process, so a crash leaves no claim behind. */
  running: Map<string, string>;
  /** When handled notifications expire, the oldest first: a Map in memory does not expire its entries. */
  done: Map<string, number>;
}

const heldOf = new WeakMap<object, Held>();

/**
 * Claims for a store that only this process uses.
 *
 * @param place identifies the store: the Map or adapter inside a Keyv
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
        // Keyv returns false, and does not throw, if the store did not save the value.
        if ((await store.set(key, DONE, ttl)) === false)
          throw new Error('The once store did not save the key');
        done.set(key, Date.now() + ttl);
      } finally {
        running.delete(key);
      }
    },
    release: async (key) => void running.delete(key),
  };
}
