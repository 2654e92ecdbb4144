import Keyv from 'keyv';
import { describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../../../src/errors/index.ts';
import { type Claim, type OnceOptions, openOnce } from '../../../../src/webhook/once/once.ts';
import type { OnceStore } from '../../../../src/webhook/once/store.ts';
import { notificationId } from '../../../../src/webhook/serve/once-id.ts';

/** A store of its own kind: what Keyv adapters for files and SQL look like. */
class Disk implements OnceStore {
  readonly kept = new Map<string, unknown>();
  get(key: string): unknown {
    return this.kept.get(key);
  }
  set(key: string, value: unknown): unknown {
    return void this.kept.set(key, value);
  }
  delete(key: string): unknown {
    return this.kept.delete(key);
  }
  clear(): void {
    this.kept.clear();
  }
}

/** One that can set a key only if there is none, and forgets in time. */
class Atomic extends Disk {
  readonly until = new Map<string, number>();
  override get(key: string): unknown {
    if ((this.until.get(key) ?? 0) <= Date.now()) this.kept.delete(key);
    return this.kept.get(key);
  }
  override set(key: string, value: unknown, ttl = Infinity): unknown {
    this.until.set(key, Date.now() + ttl);
    return super.set(key, value);
  }
  async setIfAbsent(key: string, value: string, ttl: number): Promise<boolean> {
    if (this.get(key) !== undefined) return false;
    this.set(key, value, ttl);
    return true;
  }
}

async function claimOf(found: Promise<Claim | 'done' | 'busy'>): Promise<Claim> {
  const claim = await found;
  if (typeof claim === 'string') throw new Error(`it is ${claim}`);
  return claim;
}

describe.each([
  ['a Map', () => new Map<string, string>()],
  ['a Keyv in memory', () => new Keyv()],
  ['a Keyv on a Map', () => new Keyv({ store: new Map() })],
  [
    'a Keyv of one process',
    () => ({ store: new Keyv({ store: new Disk(), throwOnErrors: true }), singleProcess: true }),
  ],
  ['a store of one process', () => ({ store: new Disk(), singleProcess: true })],
  ['a store with setIfAbsent', () => new Atomic()],
  ['a Keyv on a store with setIfAbsent', () => new Keyv({ store: new Atomic() })],
] satisfies [string, () => OnceStore | OnceOptions][])('%s', (_, make) => {
  it('gives one of many the claim, and remembers what was done', async () => {
    const once = openOnce(make());
    const found = await Promise.all(Array.from({ length: 20 }, () => once.claim('N1')));
    const claims = found.filter((each) => typeof each === 'object');
    expect(claims).toHaveLength(1);
    expect(found.filter((each) => each === 'busy')).toHaveLength(19);
    await claims[0]?.done();
    expect(await once.claim('N1')).toBe('done');
    expect(await once.claim('N2')).toBeTypeOf('object');
  });

  it('gives it again after a release', async () => {
    const once = openOnce(make());
    await (await claimOf(once.claim('N1'))).release();
    await (await claimOf(once.claim('N1'))).done();
    expect(await once.claim('N1')).toBe('done');
  });

  it('is one for all handlers that are given it', async () => {
    const store = make();
    const [one, other] = [openOnce(store), openOnce(store)];
    const claim = await claimOf(one.claim('N1'));
    expect(await other.claim('N1')).toBe('busy');
    await claim.done();
    expect(await other.claim('N1')).toBe('done');
  });

  it('forgets what was done after its time', async () => {
    const given = make();
    const store = 'store' in given && !('get' in given) ? given : { store: given as OnceStore };
    const once = openOnce({ ...store, keep: 20 });
    await (await claimOf(once.claim('N1'))).done();
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(await once.claim('N1')).toBeTypeOf('object');
  });
});

describe('a claim', () => {
  it('ends with its time when nobody renews it, and its old holder cannot take it from the new one', async () => {
    const store = new Atomic();
    const once = openOnce({ store, claim: 60_000 });
    const crashed = await claimOf(once.claim('N1'));
    store.until.set('wechatpay:once:N1', Date.now());
    const next = await claimOf(once.claim('N1'));
    await crashed.release();
    expect(await once.claim('N1')).toBe('busy');
    await next.done();
    expect(await once.claim('N1')).toBe('done');
  });

  it('is renewed for as long as its holder works', async () => {
    const once = openOnce({ store: new Atomic(), claim: 30 });
    const claim = await claimOf(once.claim('N1'));
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(await once.claim('N1')).toBe('busy');
    await claim.done();
    expect(await once.claim('N1')).toBe('done');
  });

  it('is taken again when the store has lost it', async () => {
    const store = new Atomic();
    const once = openOnce({ store, claim: 30 });
    const claim = await claimOf(once.claim('N1'));
    store.clear();
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(await once.claim('N1')).toBe('busy');
    await claim.release();
  });

  it('is not overwritten by a renewal that is under way when it is done', async () => {
    const store = new Atomic();
    const get = store.get.bind(store);
    const once = openOnce({ store, claim: 30 });
    const claim = await claimOf(once.claim('N1'));
    store.get = async (key) => {
      const held = get(key);
      await new Promise((resolve) => setTimeout(resolve, 15));
      return held;
    };
    await new Promise((resolve) => setTimeout(resolve, 15));
    await claim.done();
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(get('wechatpay:once:N1')).toBe('done');
  });
});

describe('a store in memory', () => {
  it('keeps nothing longer than it must', async () => {
    const store = new Map<string, string>();
    const once = openOnce({ store, keep: 1 });
    for (let i = 0; i < 2_000; i++) await (await claimOf(once.claim(`N${i}`))).done();
    await new Promise((resolve) => setTimeout(resolve, 10));
    await (await claimOf(once.claim('last'))).done();
    expect(store.size).toBe(1);
  });
});

describe('a store that fails', () => {
  it('lets nothing be claimed, and the next claim be tried', async () => {
    const store = new Disk();
    const once = openOnce({ store, singleProcess: true });
    store.get = () => Promise.reject(new Error('the disk is gone'));
    await expect(once.claim('N1')).rejects.toThrow('the disk is gone');
    store.get = () => undefined;
    expect(await once.claim('N1')).toBeTypeOf('object');
  });

  it('says so when it did not keep what was done', async () => {
    const once = openOnce({
      store: Object.assign(new Disk(), { set: async () => false }),
      singleProcess: true,
    });
    const claim = await claimOf(once.claim('N1'));
    await expect(claim.done()).rejects.toThrow('did not save the key');
    expect(await once.claim('N1')).toBeTypeOf('object');
  });
});

describe('refused', () => {
  it.each([
    ['a store that cannot be told to set only if absent', new Disk(), 'singleProcess: true'],
    ['a Keyv on one', new Keyv({ store: new Disk() }), '@keyv/redis'],
    [
      'a Keyv that hides its errors',
      { store: new Keyv({ store: new Disk() }), singleProcess: true },
      'throwOnErrors: true',
    ],
    ['no store', {}, 'an object with get, set and delete'],
    ['null', null, 'an object with get, set and delete'],
    ['a claim of no time', { store: new Map(), claim: 0 }, 'once.claim'],
    ['no time to keep', { store: new Map(), keep: -1 }, 'once.keep'],
  ])('%s', (_, given, message) => {
    const open = () => openOnce(given as unknown as OnceStore);
    expect(open).toThrow(ConfigurationError);
    expect(open).toThrow(message);
  });
});

describe('the id of a notification', () => {
  const id = (event: { event_type: string; [field: string]: unknown }) => notificationId(event);
  const paid = {
    event_type: 'v2/transaction-success',
    mch_id: '1900000001',
    nonce_str: 'a',
    sign: 'B',
    total_fee: '1',
    transaction_id: '42',
  };

  it('is its own where it has one', () => {
    const own = 'EV-2018022511223320873';
    expect(id({ event_type: 'TRANSACTION.SUCCESS', id: own })).toBe(own);
    expect(id({ event_type: 'v2/CHECK.FAIL', event_id: own, event_ciphertext: 'c' })).toBe(own);
  });

  it('is that of the fields where it has none, whatever their order and the nonce of the delivery', () => {
    const again = Object.fromEntries(Object.entries({ ...paid, nonce_str: 'other', sign: 'C' }).toReversed());
    expect(id(paid)).toMatch(/^[0-9a-f]{64}$/);
    expect(id(again as typeof paid)).toBe(id(paid));
    expect(id({ ...paid, transaction_id: '43' })).not.toBe(id(paid));
    expect(id({ ...paid, total_fee: '2' })).not.toBe(id(paid));
  });

  it('is not changed by what leaves the sign of a notice right', () => {
    expect(id({ ...paid, added: '' })).toBe(id(paid));
    const { nonce_str, total_fee, ...rest } = paid;
    const mch_id = `${paid.mch_id}&nonce_str=${nonce_str}&total_fee=${total_fee}`;
    expect(id({ ...rest, mch_id, event_type: 'v2/undocumented' })).toBe(id(paid));
    const check = {
      event_type: 'v2/CHECK.FAIL',
      event_create_time: '1',
      event_id: 'E1',
      event_ciphertext: 'c',
    };
    const { event_id, ...less } = check;
    expect(id({ ...less, event_create_time: `1&event_id=${event_id}` })).toBe('E1');
  });

  it('is not taken from what the merchant wrote into its order', () => {
    const attached = { ...paid, attach: 'seat=1&event_id=concert' };
    expect(id(attached)).not.toBe('concert');
    expect(id({ ...attached, transaction_id: '43' })).not.toBe(id(attached));
  });

  it('of a refund is that of what was encrypted', () => {
    const plain = { refund_id: '50', refund_status: 'SUCCESS', out_refund_no: 'r' };
    const refund = { event_type: 'v2/refund-processed', appid: 'wx1', req_info: 'A', original_data: plain };
    expect(id({ ...refund, appid: 'wx2', req_info: 'B', event_id: 'E2' })).toBe(id(refund));
    expect(id({ ...refund, original_data: { ...plain, refund_status: 'CHANGE' } })).not.toBe(id(refund));
    expect(id({ ...refund, original_data: { ...plain, refund_id: '51' } })).not.toBe(id(refund));
  });

  it('never is a text that a store could not hold', () => {
    for (const odd of ['', 'a b', 'é', 'x'.repeat(65), 17, null, undefined]) {
      expect(id({ event_type: 'TRANSACTION.SUCCESS', id: odd })).toMatch(/^[0-9a-f]{64}$/);
    }
  });
});
