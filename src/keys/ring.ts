import type { KeyObject } from 'node:crypto';

/** A key of WeChat Pay: of a platform certificate, or a public key with its `PUB_KEY_ID_…`. */
export interface PlatformKey {
  readonly serial: string;
  readonly key: KeyObject;
}

/** WeChat Pay's keys, for the client and for notifications. */
export interface KeyRing {
  /** The key with this serial; may download it. `undefined` if the serial is unknown. */
  find(serial: string): KeyObject | undefined | Promise<KeyObject | undefined>;
  /** The key to sign responses with and to encrypt fields with; `undefined` for any. */
  preferred(): PlatformKey | undefined | Promise<PlatformKey | undefined>;
  /** The known serials, for messages. */
  serials(): string[];
  /** Why the last attempt to download keys failed. */
  readonly failure?: unknown;
}
