import type { KeyObject } from 'node:crypto';

/** One of WeChat Pay's keys: a platform certificate's, or a public key's with its `PUB_KEY_ID_…`. */
export interface PlatformKey {
  readonly serial: string;
  readonly key: KeyObject;
}

/** WeChat Pay's keys, as the client and the notifications use them. */
export interface KeyRing {
  /** The key of that serial; asks WeChat Pay for it where it may, and gives `undefined` when nobody knows it. */
  find(serial: string): KeyObject | undefined | Promise<KeyObject | undefined>;
  /** The key that answers are to be signed with, and fields encrypted with; `undefined` for any. */
  preferred(): PlatformKey | undefined | Promise<PlatformKey | undefined>;
  /** The serials known now, for messages. */
  serials(): string[];
  /** Why the last attempt to learn more keys failed. */
  readonly failure?: unknown;
}
