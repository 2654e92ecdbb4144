import { isObject, type Kind, TEXT } from '../wire/kinds.ts';

/** A WeCom (企业微信) application. It signs its red packets and payments in addition to the merchant. */
export interface Workwx {
  /** Its ID: sent as `agentid` if a call has neither `agentid` nor `sender_name`, which WeCom accepts instead. */
  agentid?: string | number;
  /** Its secret. */
  secret: string;
}

export const WORKWX: Kind = {
  what: 'an object with the secret of a WeCom application as a string, and optionally its agentid as a string or an integer',
  fits: (value) => isObject(value) && TEXT.fits(value['secret']) && isAgentid(value['agentid']),
};

function isAgentid(value: unknown): boolean {
  return value === undefined || TEXT.fits(value) || (Number.isSafeInteger(value) && (value as number) >= 0);
}
