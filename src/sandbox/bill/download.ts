import { createHash, randomBytes } from 'node:crypto';
import type { Store } from '../store.ts';

/** A bill that can be fetched: plain data. */
export interface OfferedBill {
  text: string;
  gzip: boolean;
  /** Milliseconds of the simulator's time. */
  expires: number;
}

/** How long a download_url is good for. */
const LIFE_MS = 5 * 60_000;
/** How many bills wait to be fetched. */
const KEPT = 100;

/**
 * Keeps a bill to be fetched, and says where and how to check it: the digest is that of what is unpacked.
 *
 * @param origin where the caller reached the simulator
 */
export function offer(store: Store, text: string, gzip: boolean, origin: string): object {
  const token = randomBytes(48).toString('base64url');
  const now = store.clock.now().getTime();
  store.bills.set(token, { text, gzip, expires: now + LIFE_MS });
  for (const [known, { expires }] of store.bills) {
    if (expires <= now || store.bills.size > KEPT) store.bills.delete(known);
  }
  return {
    hash_type: 'SHA1',
    hash_value: createHash('sha1').update(text).digest('hex'),
    download_url: `${origin}/v3/billdownload/file?token=${token}${gzip ? '&tartype=gzip' : ''}`,
  };
}

/** The bill of a token, as long as it is good. */
export function offered(store: Store, token: string): OfferedBill | undefined {
  const bill = store.bills.get(token);
  return bill && bill.expires > store.clock.now().getTime() ? bill : undefined;
}
