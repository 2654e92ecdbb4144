import { type Claims, DONE } from './claims.ts';

/**
 * Where `once` keeps what was handled: a Keyv, a Keyv adapter, or an object of your own with these methods. Times are
 * milliseconds.
 */
export interface OnceStore {
  get(key: string): unknown;
  set(key: string, value: string, ttl: number): unknown;
  delete(key: string): unknown;
  /** Sets the key only if there is none, atomically across all processes; whether it did. */
  setIfAbsent?(key: string, value: string, ttl: number): Promise<boolean>;
}

export type AtomicStore = OnceStore & Required<Pick<OnceStore, 'setIfAbsent'>>;

export function isAtomic(store: OnceStore): store is AtomicStore {
  return typeof store.setIfAbsent === 'function';
}

/**
 * Claims in a store that offers `setIfAbsent`. A claim is renewed and released by reading it first: that is safe while
 * it has not expired, and it is renewed long before.
 */
export function storeClaims(store: AtomicStore): Claims {
  const read = async (key: string) => {
    const held = await store.get(key);
    return typeof held === 'string' ? held : undefined;
  };
  return {
    take: (key, token, ttl) => store.setIfAbsent(key, token, ttl),
    read,
    renew: async (key, token, ttl) => {
      const held = await read(key);
      if (held === undefined) await store.setIfAbsent(key, token, ttl);
      else if (held === token) await store.set(key, token, ttl);
    },
    finish: async (key, _token, ttl) => void (await store.set(key, DONE, ttl)),
    release: async (key, token) => {
      if ((await read(key)) === token) await store.delete(key);
    },
  };
}
