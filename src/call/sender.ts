import type { Signer } from '../crypto/signer.ts';
import type { KeyRing } from '../keys/ring.ts';
import type { Workwx } from '../options/workwx.ts';

/** Who signs, as the Authorization names it. */
export interface Identity {
  readonly scheme: string;
  readonly name: 'mchid' | 'brand_id';
  readonly id: string;
}

/** How a merchant and a brand sign. */
export const MERCHANT = { scheme: 'WECHATPAY2-SHA256-RSA2048', name: 'mchid' } as const;

export const BRAND = { scheme: 'WECHATPAY-BRAND-SHA256-RSA2048', name: 'brand_id' } as const;

/** Who sends, and with which keys: what a protocol needs of the settings. */
export interface Sender {
  readonly identity: Identity;
  readonly serial: string;
  readonly signer: Signer;
  readonly ring: KeyRing;
  /** The APIv2 key. */
  readonly secret: string | undefined;
  readonly workwx: Workwx | undefined;
}
