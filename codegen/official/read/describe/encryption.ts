import type { Encryption } from '../../../model/model.ts';

/** The field is sent encrypted for WeChat Pay. */
const SENT =
  /加密(?:传入|上送|后传|后上送|处理)|(?:使用|用|通过)[^，]*(?:微信支付公钥|平台证书|平台公钥)[^，]*加密|(?:微信支付公钥|平台证书)加密敏感信息/;
/** The field is encrypted for the merchant, whose private key decrypts it. */
const COMES =
  /解密敏感(?:字段|信息)|(?:已做?|经过?|进行)加密处理|(?:需|须|要)[^，]*解密|(?:使用|用)[^，]*私钥[^，]*解密|商户(?:API)?证书公钥加密/;
/** The sentence is about something else: bills, keys, notifications, or another field. */
const OTHER = /账单|密钥用|回调|通知|密文|验签|签名|请求头|请求参数中|(?:其他|以下|上述|其中)[^，]*字段/;

/**
 * Whether the description says that the field itself is encrypted.
 *
 * @param description as plain text, without links
 */
export function readEncryption(description: string, side: 'request' | 'response'): Encryption | undefined {
  const words = side === 'request' ? SENT : COMES;
  const sentences = description.split(/[。；;]|<br\s*\/?>|<\/?[uo]l>|<\/?li>/);
  const isSaid = sentences.some((sentence) => {
    const plain = sentence.replace(/[\s`]/g, '');
    return words.test(plain) && !OTHER.test(plain);
  });
  if (!isSaid) return undefined;
  return { by: 'rsa-pubkey', key: side === 'request' ? 'platform' : 'merchant' };
}
