import { createHash, randomBytes } from 'node:crypto';
import { sealText } from '../keys/sealed-text.ts';
import type { OfferedBill, Seal } from '../state/records/bill.ts';
import type { Store } from '../state/store.ts';

/** How long a download_url is valid. */
const LIFE_MS = 5 * 60_000;
/** How many bills are kept for download. */
const KEPT = 100;

/**
 * Keeps a bill for download, and returns its URL and digest, which is that of the decompressed content.
 *
 * @param origin the origin that the caller used for the simulator
 */
export function offer(store: Store, text: string, gzip: boolean, origin: string, seal?: Seal): object {
  const token = randomBytes(48).toString('base64url');
  const now = store.clock.now().getTime();
  store.bills.set(token, { text, gzip, ...(seal ? { seal } : {}), expires: now + LIFE_MS });
  for (const [known, { expires }] of store.bills) {
    if (expires <= now || store.bills.size > KEPT) store.bills.delete(known);
  }
  return {
    hash_type: 'SHA1',
    hash_value: createHash('sha1').update(text).digest('hex'),
    download_url: `${origin}/v3/billdownload/file?token=${token}${gzip ? '&tartype=gzip' : ''}`,
  };
}

/** Keeps a bill as one encrypted file; the merchant's private key decrypts its key. Real bills are split at about 16 GB. */
export function offerSealed(store: Store, text: string, gzip: boolean, origin: string): object {
  const seal = { key: randomBytes(16).toString('hex'), nonce: randomBytes(8).toString('hex') };
  const file = {
    bill_sequence: 1,
    ...offer(store, text, gzip, origin, seal),
    encrypt_key: sealText(seal.key),
    nonce: seal.nonce,
  };
  return { download_bill_count: 1, download_bill_list: [file] };
}

/** The bill of a token, as long as it is valid. */
export function offered(store: Store, token: string): OfferedBill | undefined {
  const bill = store.bills.get(token);
  return bill && bill.expires > store.clock.now().getTime() ? bill : undefined;
}
