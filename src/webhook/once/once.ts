import { randomUUID } from 'node:crypto';
import { ConfigurationError } from '../../errors/index.ts';
import { type Claims, DONE } from './claims.ts';
import { processClaims } from './process.ts';
import { isRedis, redisClaims } from './redis.ts';
import { isAtomic, type OnceStore, storeClaims } from './store.ts';

/** How `once` keeps a notification from being handled twice. */
export interface OnceOptions {
  store: OnceStore;
  /** `true`: nothing but this process uses the store, so that a lock in its memory is enough. */
  singleProcess?: boolean;
  /** After how many milliseconds the claim of a process that died ends; 60,000. A living one renews its own. */
  claim?: number;
  /** For how many milliseconds a handled notification is remembered; 48 h. WeChat Pay repeats it for 24 h and more. */
  keep?: number;
}

/** The right to handle one notification. Exactly one of the two ends it. */
export interface Claim {
  /** It was handled: never again. */
  done(): Promise<void>;
  /** It was not: the next delivery may. */
  release(): Promise<void>;
}

export interface Once {
  /** The claim; or that it was handled; or that it is being handled. */
  claim(id: string): Promise<Claim | 'done' | 'busy'>;
}

const CLAIM_MS = 60_000;
const KEEP_MS = 48 * 3_600_000;
/** A claim outlives this many renewals but one. */
const RENEWALS = 3;

/**
 * @throws ConfigurationError `CONFIG_INVALID` for a store that cannot be told to set a key only if there is none
 */
export function openOnce(given: OnceStore | OnceOptions): Once {
  const options = readOptions(given);
  if (options.singleProcess !== undefined && typeof options.singleProcess !== 'boolean') {
    throw invalid('it is true or false', 'once.singleProcess');
  }
  const claims = claimsOf(options);
  const claimMs = readTime('once.claim', options.claim, CLAIM_MS);
  const keepMs = readTime('once.keep', options.keep, KEEP_MS);
  return {
    async claim(id) {
      const key = `wechatpay:once:${id}`;
      const token = randomUUID();
      if (await claims.take(key, token, claimMs)) return hold(claims, key, token, claimMs, keepMs);
      return (await claims.read(key)) === DONE ? 'done' : 'busy';
    },
  };
}

/** Renews the claim until it is ended. A renewal that fails is tried again before the claim expires. */
function hold(claims: Claims, key: string, token: string, claimMs: number, keepMs: number): Claim {
  let renewal = Promise.resolve();
  const timer = setInterval(() => {
    renewal = renewal.then(() => claims.renew(key, token, claimMs)).catch(() => {});
  }, claimMs / RENEWALS).unref();
  // A renewal under way must not come after what ends the claim.
  const end = (): Promise<void> => {
    clearInterval(timer);
    return renewal;
  };
  return {
    done: () => end().then(() => claims.finish(key, token, keepMs)),
    release: () => end().then(() => claims.release(key, token)),
  };
}

/** A Keyv as far as it is looked into. */
interface KeyvLike extends OnceStore {
  store?: unknown;
  opts?: { store?: unknown };
  throwOnErrors?: boolean;
}

function readOptions(given: OnceStore | OnceOptions): OnceOptions {
  const options = isStore(given) ? { store: given } : given;
  if (typeof options !== 'object' || options === null || !isStore(options.store)) {
    throw invalid('once is a Keyv, or { store } with one: something with get, set and delete', 'once');
  }
  return options;
}

function claimsOf({ store, singleProcess }: OnceOptions): Claims {
  const keyv: KeyvLike = store;
  const adapter = keyv.store ?? keyv.opts?.store ?? store;
  if (isAtomic(store)) return storeClaims(store);
  if (isStore(adapter) && isAtomic(adapter)) return storeClaims(adapter);
  if (typeof adapter !== 'object' || adapter === null) throw invalid('its Keyv has no store', 'once');
  if (isRedis(adapter)) return redisClaims(adapter);
  if (adapter instanceof Map) return processClaims(store, adapter);
  if (singleProcess !== true) {
    throw invalid(
      'this store cannot set a key only if there is none, so two processes could handle one notification: ' +
        'give a Keyv with @keyv/redis or @keyv/valkey, or a store with setIfAbsent(key, value, ttl), ' +
        'or { store, singleProcess: true } when only this process uses it',
      'once',
    );
  }
  if (keyv.throwOnErrors === false) {
    throw invalid(
      'a store that is down would look as if nothing had been handled: make the Keyv with throwOnErrors: true',
      'once',
    );
  }
  return processClaims(store, adapter);
}

function isStore(value: unknown): value is OnceStore {
  if (typeof value !== 'object' || value === null) return false;
  const { get, set, delete: remove } = value as Partial<OnceStore>;
  return [get, set, remove].every((method) => typeof method === 'function');
}

function readTime(field: string, value: number | undefined, standard: number): number {
  if (value === undefined) return standard;
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw invalid('it is a number of milliseconds, whole and above 0', field);
}

function invalid(message: string, field: string): ConfigurationError {
  return new ConfigurationError('CONFIG_INVALID', `${field}: ${message}`, { field });
}
