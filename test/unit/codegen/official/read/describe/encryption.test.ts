import { describe, expect, it } from 'vitest';
import { readEncryption } from '../../../../../../codegen/official/read/describe/encryption.ts';
import { callText, read } from '../../../../../support/pages/official-page.ts';

const PLATFORM = { by: 'rsa-pubkey', key: 'platform' };
const MERCHANT = { by: 'rsa-pubkey', key: 'merchant' };

describe('a field that is sent encrypted', () => {
  it.each([
    '姓名。该字段需要使用微信支付公钥加密（推荐），也可以使用微信支付平台证书公钥加密',
    '该字段需要加密传入，参考指引',
    '2、该字段需进行加密处理，加密方法详见说明',
    '1、个人必传<br>2、该字段需用平台证书加密',
  ])('is marked for the key of WeChat Pay: %s', (text) => {
    expect(readEncryption(text, 'request')).toEqual(PLATFORM);
  });

  it.each(['账单文件加密算法', '加密密钥用平台证书加密', '其他敏感字段需要使用微信支付公钥加密', '姓名'])(
    'is not told by: %s',
    (text) => {
      expect(readEncryption(text, 'request')).toBeUndefined();
    },
  );
});

describe('a field that comes encrypted', () => {
  it.each([
    '该字段已做加密处理，具体解密方法详见如何解密',
    '该字段需进行解密处理，解密方法详见指引。',
    '字段解密参考 如何使用API证书解密敏感字段',
    '使用商户API证书公钥加密后的消息，可使用私钥解密',
  ])('is marked for the key of the merchant: %s', (text) => {
    expect(readEncryption(text, 'response')).toEqual(MERCHANT);
  });

  it.each(['密文，商户需Base64解码并使用密钥解密', '账单解密成功', '回调通知需要解密'])(
    'is not told by: %s',
    (text) => {
      expect(readEncryption(text, 'response')).toBeUndefined();
    },
  );
});

it('marks strings only, and never a header', () => {
  const told = '该字段需要使用微信支付公钥加密';
  const { pages, faults } = read(
    callText({
      header: [`Wechatpay-Serial | string | true | 敏感信息须使用微信支付公钥加密，见指引`],
      body: [`name | string(1024) | true | 【姓名】${told}`, `age | integer | false | 【年龄】${told}`],
    }),
  );
  expect(faults).toEqual([]);
  const [json, headers] = pages[0]?.operations[0]?.request ?? [];
  expect(json?.children?.map(({ name, encryption }) => [name, encryption])).toEqual([
    ['name', PLATFORM],
    ['age', undefined],
  ]);
  expect(headers?.children).toEqual([{ name: 'Wechatpay-Serial', type: 'string', required: true }]);
});
