import { mchid, platformSerial } from '../keys/keys.ts';

/** The time in all examples. */
const TIME = '2026-11-23T10:00:00+08:00';

/** The first pattern that matches the name of a field selects its example. */
const TEXTS: readonly (readonly [RegExp, string])[] = [
  [/^(?:sp_|combine_)?mch_?id$/, mchid],
  [/mch_?id$/, '1900000109'],
  [/appid$/, 'wx0000000000000001'],
  [/openid$/, 'oSandbox00000000000000000001'],
  [/^time_end$/, '20261123100000'],
  [/^time$|_time$|^time_/, TIME],
  [/_date$|^date$/, TIME.slice(0, 10)],
  [/^code_url$/, 'weixin://wxpay/bizpayurl?pr=sandbox'],
  [/url$/, 'https://pay.weixin.qq.com/sandbox'],
  [/currency$|^fee_type$/, 'CNY'],
  [/^bank_type$/, 'OTHERS'],
  [/serial_no$/, platformSerial],
  [/transaction_id$/, '4200000000202611230000000001'],
  [/^sha1$|^hash_value$/, '0'.repeat(40)],
  [/^sha256$|^digest$/, '0'.repeat(64)],
  [/^(?:return_msg|retmsg)$/, 'OK'],
  [/^nonce_str$/, '0'.repeat(32)],
  [/^nonce$/, '0'.repeat(12)],
];

/** The example text of a field: it looks like what the name says, and is always the same. */
export function exampleText(name: string): string {
  return TEXTS.find(([pattern]) => pattern.test(name))?.[1] ?? `sandbox_${name}`;
}
