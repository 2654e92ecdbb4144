import type { Encryption, Enumeration, Field, FieldType } from '../../model.ts';
import { termOf } from '../../parse/term.ts';
import { readValues } from './values.ts';

/** What the description of a row says of its field. */
export interface OfficialDescription {
  label?: string;
  enumeration?: Enumeration;
  encryption?: Encryption;
}

/** `【商户号】…`, also in bold. */
const LABEL = /^\**【([^】]+)】\**/;

/** The field is written encrypted: the sentence speaks of it, not of another one. */
const SENT_ENCRYPTED =
  /(?:该|此|本)(?:字段|参数|信息|值)?[^，。；<]{0,12}(?:需|须|应|必须)[^。；<]{0,30}(?:微信支付公钥|平台证书|平台公钥)[^。；<]{0,20}加密|(?:使用|用)(?:微信支付公钥|微信支付平台证书|平台证书)[^。；<]{0,20}加密/;
/** It comes encrypted, for the merchant's key. */
const COMES_ENCRYPTED =
  /(?:该|此|本)(?:字段|参数|信息|值)?[^。；<]{0,30}(?:商户)?(?:API)?(?:证书)?私钥[^。；<]{0,12}解密|(?:使用|用)[^。；<]{0,12}(?:商户)?(?:API)?(?:证书)?私钥[^。；<]{0,12}解密/;

/** Reads a description; only terms of it are kept. */
export function readDescription(
  text: string,
  type: FieldType,
  side: 'request' | 'response',
): OfficialDescription {
  const [all = '', label = ''] = LABEL.exec(text.trim()) ?? [];
  const term = termOf(label);
  const rest = text.trim().slice(all.length);
  const enumeration = readValues(rest, type, side);
  const encryption = encryptionOf(rest, type, side);
  return {
    ...(term === undefined ? {} : { label: term }),
    ...(enumeration ? { enumeration } : {}),
    ...(encryption ? { encryption } : {}),
  };
}

function encryptionOf(text: string, type: FieldType, side: 'request' | 'response'): Field['encryption'] {
  if (type !== 'string') return undefined;
  const plain = text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[\s`]/g, '');
  if (side === 'request')
    return SENT_ENCRYPTED.test(plain) ? { by: 'rsa-pubkey', key: 'platform' } : undefined;
  return COMES_ENCRYPTED.test(plain) ? { by: 'rsa-pubkey', key: 'merchant' } : undefined;
}
