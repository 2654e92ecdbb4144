import { type Claims, DONE } from './claims.ts';

/**
 * The store in which `once` remembers handled notifications: a Keyv, a Keyv adapter, or your own object with these
 * methods. Times are in milliseconds.
 */
export interface OnceStore {
  get(key: string): unknown;
  set(key: string, value: string, ttl: number): unknown;
  delete(key: string): unknown;
  /** Sets the key only if it does not exist, atomically across all processes. Resolves to whether it was set. */
  setIfAbsent?(key: string, value: string, ttl: number): Promise<boolean>;
}

export type AtomicStore = OnceStore & Required<Pick<OnceStore, 'setIfAbsent'>>;

export function isAtomic(store: OnceStore): store is AtomicStore {
  return typeof store.setIfAbsent === 'function';
}

/**
 * Claims in a store with `setIfAbsent`. Renewal and release read the claim first: that is safe until it expires, and it is
 * renewed long before.
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
