import type { Agent as HttpsAgent } from 'node:https';
import type { Signer } from '../crypto/signer.ts';
import type { KeyRing } from '../keys/ring.ts';
import type { HeaderMap } from './headers.ts';
import type { Protocols } from './protocol.ts';
import type { Workwx } from './workwx.ts';

/** Who signs, as the Authorization names it. */
export interface Identity {
  readonly scheme: string;
  readonly name: 'mchid' | 'brand_id';
  readonly id: string;
}

/** How a merchant and a brand sign. */
export const MERCHANT = { scheme: 'WECHATPAY2-SHA256-RSA2048', name: 'mchid' } as const;

export const BRAND = { scheme: 'WECHATPAY-BRAND-SHA256-RSA2048', name: 'brand_id' } as const;

/** The end point of WeChat Pay, unless another is given. */
export const DEFAULT_BASE_URI = 'https://api.mch.weixin.qq.com/';

/** A checked configuration, its keys read once. */
export interface Settings {
  readonly identity: Identity;
  readonly serial: string;
  readonly signer: Signer;
  readonly ring: KeyRing;
  readonly apiv3Key: string | undefined;
  readonly secret: string | undefined;
  readonly workwx: Workwx | undefined;
  readonly mutualTlsAgent: HttpsAgent | undefined;
  readonly isManual: boolean;
  readonly protocols: Protocols;
  readonly baseUri: URL;
  /** The headers that every call of a protocol starts from. */
  readonly headers: Readonly<Record<'v2' | 'v3', HeaderMap>>;
  /** The options of axios that every call starts from. */
  readonly http: Readonly<Record<string, unknown>>;
}
