import type { Encryption, Field } from '../../model/model.ts';
import { both, tag, text } from '../html/html.ts';

const KEYS: Readonly<Record<Encryption['key'], readonly [zh: string, en: string]>> = {
  platform: [
    '用微信支付公钥或平台证书加密，SDK 自动处理',
    'encrypted with WeChat Pay’s key; the SDK does it',
  ],
  merchant: ['用商户私钥解密，SDK 自动处理', 'decrypted with the merchant’s private key; the SDK does it'],
  bank: ['用付款到银行卡的 RSA 公钥加密', 'encrypted with the RSA key for bank cards'],
  apiv3: ['用 APIv3 密钥解密，SDK 自动处理', 'decrypted with the APIv3 key; the SDK does it'],
  md5: ['用 APIv2 密钥的 MD5 解密，SDK 自动处理', 'decrypted with the MD5 of the APIv2 key; the SDK does it'],
};

const CIPHERS: Readonly<Record<Encryption['by'], string>> = {
  'rsa-pubkey': 'RSA-OAEP',
  'aes-gcm': 'AES-256-GCM',
  'aes-ecb': 'AES-256-ECB',
};

/** Names of amounts. Counts, rates and pages are whole numbers, too. */
const AMOUNT = /(?:^|_)(?:amount|fee|price|money|balance)$/;
const NO_AMOUNT = /count|num|quantity|rate|ratio|percent|times|days/;
const AMOUNT_LABEL = /金额|单价|原价|总额|余额|费用|运费|面额/;

/** Whether a number is in the smallest unit of its currency: for CNY, in fen. */
export function isAmount({ name, type, label = '' }: Field, parent?: Field): boolean {
  if (
    !/^(?:integer|number)(?:\[\])?$/.test(type) ||
    NO_AMOUNT.test(name) ||
    /个数|笔数|次数|数量|比例/.test(label)
  ) {
    return false;
  }
  const isPartOfAmount =
    AMOUNT.test(parent?.name ?? '') && /^(?:total|payer_total|refund|payer_refund)$/.test(name);
  return AMOUNT.test(name) || AMOUNT_LABEL.test(label) || isPartOfAmount;
}

/** The marks of a field behind its type. */
export function marksOf(field: Field, parent?: Field): string {
  const { required, either, encryption, encoding, signature, minLength, maxLength } = field;
  return [
    required ? mark('req', ['必填', 'required']) : '',
    either === undefined
      ? ''
      : mark('req', [
          `${either.toUpperCase()} 组至少填一个`,
          `at least one of group ${either.toUpperCase()}`,
        ]),
    isAmount(field, parent)
      ? mark(
          'unit',
          ['单位：分', 'in fen'],
          ['外币为该币种的最小单位', 'the smallest unit of another currency'],
        )
      : '',
    encryption
      ? mark(
          'enc',
          [`加密 ${cipherOf(encryption)}`, `encrypted ${cipherOf(encryption)}`],
          KEYS[encryption.key],
        )
      : '',
    encoding === undefined
      ? ''
      : mark('enc', encoding === 'json_encode' ? ['JSON 文本', 'JSON text'] : ['URL 编码', 'URL encoded']),
    signature === undefined ? '' : mark('enc', ['商户私钥签名', 'signed with the merchant’s key']),
    lengthOf(minLength, maxLength),
  ].join('');
}

function cipherOf(encryption: Encryption): string {
  return encryption.by === 'rsa-pubkey' && encryption.padding ? 'RSA PKCS#1 v1.5' : CIPHERS[encryption.by];
}

function lengthOf(min: number | undefined, max: number | undefined): string {
  if (max === undefined)
    return min === undefined ? '' : mark('len', [`至少 ${min} 字符`, `at least ${min} characters`]);
  const range = min === undefined ? `≤ ${max}` : `${min}–${max}`;
  return mark('len', [`${range} 字符`, `${range} characters`]);
}

type Words = readonly [zh: string, en: string];

function mark(kind: string, [zh, en]: Words, more?: Words): string {
  const title = more === undefined ? undefined : `${more[0]} / ${more[1]}`;
  return tag(
    'span',
    { class: `mark ${kind}`, title },
    both(zh, en),
    more ? tag('span', { class: 'sr' }, text('：'), both(...more)) : '',
  );
}
