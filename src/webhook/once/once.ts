import { randomUUID } from 'node:crypto';
import { ConfigurationError } from '../../errors/index.ts';
import { type Claims, DONE } from './claims.ts';
import { processClaims } from './process.ts';
import { isRedis, redisClaims } from './redis.ts';
import { isAtomic, type OnceStore, storeClaims } from './store.ts';

/** How `once` prevents a notification from being handled twice. */
export interface OnceOptions {
  store: OnceStore;
  /** `true`: only this process uses the store, so a lock in memory is enough. */
  singleProcess?: boolean;
  /** When the claim of a crashed process expires, in milliseconds. Default: 60,000. A running process renews its claims. */
  claim?: number;
  /** How long to remember a handled notification, in milliseconds. Default: 48 h. WeChat Pay retries for 24 h and more. */
  keep?: number;
}

/** The right to handle one notification. Call exactly one of the two methods to end it. */
export interface Claim {
  /** It was handled: do not handle it again. */
  done(): Promise<void>;
  /** It was not handled: the next delivery may handle it. */
  release(): Promise<void>;
}

export interface Once {
  /** Returns the claim; `'done'` if it was already handled; `'busy'` if it is being handled. */
  claim(id: string): Promise<Claim | 'done' | 'busy'>;
}

const CLAIM_MS = 60_000;
const KEEP_MS = 48 * 3_600_000;
/** How often a claim is renewed before it would expire. */
const RENEWALS = 3;

/**
 * @throws ConfigurationError `CONFIG_INVALID` for a store that cannot set a key only if it does not exist
 */
export function openOnce(given: OnceStore | OnceOptions): Once {
  const options = readOptions(given);
  if (options.singleProcess !== undefined && typeof options.singleProcess !== 'boolean') {
    throw invalid('it must be true or false', 'once.singleProcess');
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

/** Renews the claim until it ends. A failed renewal is retried before the claim expires. */
function hold(claims: Claims, key: string, token: string, claimMs: number, keepMs: number): Claim {
  let renewal = Promise.resolve();
  const timer = setInterval(() => {
    renewal = renewal.then(() => claims.renew(key, token, claimMs)).catch(() => {});
  }, claimMs / RENEWALS).unref();
  // A running renewal must finish before the claim ends.
  const end = (): Promise<void> => {
    clearInterval(timer);
    return renewal;
  };
  return {
    done: () => end().then(() => claims.finish(key, token, keepMs)),
    release: () => end().then(() => claims.release(key, token)),
  };
}

/** The parts of a Keyv that are used here. */
interface KeyvLike extends OnceStore {
  store?: unknown;
  opts?: { store?: unknown };
  throwOnErrors?: boolean;
}

function readOptions(given: OnceStore | OnceOptions): OnceOptions {
  const options = isStore(given) ? { store: given } : given;
  if (typeof options !== 'object' || options === null || !isStore(options.store)) {
    throw invalid('it must be a Keyv, or { store } with one: an object with get, set and delete', 'once');
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
      'this store cannot set a key only if it does not exist, so two processes could handle the same notification: ' +
        'pass a Keyv with @keyv/redis or @keyv/valkey, or a store with setIfAbsent(key, value, ttl), ' +
        'or { store, singleProcess: true } if only this process uses it',
      'once',
    );
  }
  if (keyv.throwOnErrors === false) {
    throw invalid(
      'if the store is down, it would look as if nothing had been handled: create the Keyv with throwOnErrors: true',
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
  throw invalid('it must be a positive integer of milliseconds', field);
}

function invalid(message: string, field: string): ConfigurationError {
  return new ConfigurationError('CONFIG_INVALID', `${field}: ${message}`, { field });
}
