import { createPublicKey } from 'node:crypto';
import { Rsa } from '../crypto/rsa.ts';
import type { SandboxRequest } from './exchange.ts';
import { merchantCert } from './keys.ts';
import type { Store } from './store.ts';

const merchantPublicKey = createPublicKey(merchantCert);

/** A text as the merchant gets it: encrypted with the key of its certificate. */
export function sealText(text: string): string {
  return Rsa.encrypt(text, merchantPublicKey);
}

/** What an encrypted field of a judged request says; an empty one is not encrypted. */
export function openText(text: string, { headers }: SandboxRequest, store: Store): string {
  const pair = store.platform.pairOf(headers['wechatpay-serial']);
  return text === '' || !pair ? text : Rsa.decrypt(text, pair.privateKey);
}
