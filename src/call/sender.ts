import type { Signer } from '../crypto/signer.ts';
import type { KeyRing } from '../keys/ring.ts';
import type { Workwx } from '../options/workwx.ts';

/** The signing party, as the Authorization header names it. */
export interface Identity {
  readonly scheme: string;
  readonly name: 'mchid' | 'brand_id';
  readonly id: string;
}

/** The signature schemes of a merchant and of a brand. */
export const MERCHANT = { scheme: 'WECHATPAY2-SHA256-RSA2048', name: 'mchid' } as const;

export const BRAND = { scheme: 'WECHATPAY-BRAND-SHA256-RSA2048', name: 'brand_id' } as const;

/** The sender and its keys: the settings that a protocol needs. */
export interface Sender {
  readonly identity: Identity;
  readonly serial: string;
  readonly signer: Signer;
  readonly ring: KeyRing;
  /** The APIv2 key. */
  readonly secret: string | undefined;
  readonly workwx: Workwx | undefined;
}
