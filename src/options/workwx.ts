import type { Kind } from '../wire/kinds.ts';
import { isObject, TEXT } from '../wire/kinds.ts';

/** An application of WeCom (企业微信), which signs its red packets and payments beside the merchant. */
export interface Workwx {
  /** Its number: sent as `agentid` by a call that gives none, and no `sender_name`, which WeCom takes instead of it. */
  agentid?: string | number;
  /** Its secret. */
  secret: string;
}

export const WORKWX: Kind = {
  what: 'an object with the secret of an application of WeCom as text, and maybe its agentid as text or a whole number',
  fits: (value) => isObject(value) && TEXT.fits(value['secret']) && isAgentid(value['agentid']),
};

function isAgentid(value: unknown): boolean {
  return value === undefined || TEXT.fits(value) || (Number.isSafeInteger(value) && (value as number) >= 0);
}
