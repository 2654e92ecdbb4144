import { describe, expect, it } from 'vitest';
import { readTypeCell, type TypeCell } from '../../../../../codegen/parse/table/type-cell.ts';

function read(text: string, attributes: Record<string, string> = {}): TypeCell & { problems?: string[] } {
  const problems: string[] = [];
  const cell = readTypeCell({ text, attributes }, (message) => problems.push(message));
  return problems.length === 0 ? cell : { ...cell, problems };
}

const problemsOf = (text: string, attributes?: Record<string, string>) => read(text, attributes).problems;

describe('the type', () => {
  it.each([
    'string',
    'integer',
    'number',
    'float',
    'boolean',
    'object',
    'object[]',
    'string[]',
    'integer[]',
    'number[]',
  ])('%s', (type) => {
    expect(read(type)).toEqual({ type, required: false });
  });

  it('reads the literal true, which stands in backticks', () => {
    expect(read('`true`')).toEqual({ type: 'true', required: false });
  });

  it.each(['int', 'true', '`false`', 'any', 'array', 'String', 'object []', 'boolean[]'])(
    'does not know %s',
    (type) => {
      expect(problemsOf(type)).toEqual([`unknown type: ${type}`]);
    },
  );

  it('reads several types', () => {
    expect(read('integer | string')).toEqual({ type: 'integer', also: ['string'], required: false });
    expect(problemsOf('string | int')).toEqual(['unknown type: int']);
  });

  it('reads lengths, of a list those of its elements', () => {
    const lengths = { minLength: 2, maxLength: 32 };
    expect(read('string', { 'data-tooltip': '最短2字符，最长32字符' })).toMatchObject(lengths);
    expect(read('string[]', { 'data-tooltip': '最短2字符，最长32字符' })).toMatchObject(lengths);
  });

  it('misses an empty one', () => {
    expect(problemsOf('')).toEqual(['the type is missing']);
  });
});

describe('the attributes', () => {
  it.each([
    ['微信支付公钥/平台证书加密后的字符串', 'platform'],
    ['商户API证书对应的公钥加密后的字符串', 'merchant'],
    ['同付款到银行卡用的RSA加密公钥加密后的字符串', 'bank'],
  ])('name the RSA key by the tooltip: %s', (tooltip, key) => {
    expect(read('string', { 'data-tooltip': tooltip, 'data-encrypted': 'by-rsa-pubkey' }).encryption).toEqual(
      {
        by: 'rsa-pubkey',
        key,
      },
    );
  });

  it.each([
    ['by-aes-gcm', { by: 'aes-gcm', key: 'apiv3' }],
    ['by-aes-ecb', { by: 'aes-ecb', key: 'md5' }],
  ])('tell the AES key by the algorithm: %s', (encrypted, want) => {
    expect(read('string', { 'data-encrypted': encrypted }).encryption).toEqual(want);
  });

  it('name another padding than OAEP', () => {
    const padded = {
      'data-padding': 'pkcs1',
      'data-tooltip': '微信支付公钥/平台证书',
      'data-encrypted': 'by-rsa-pubkey',
    };
    expect(read('string', padded).encryption).toEqual({
      by: 'rsa-pubkey',
      key: 'platform',
      padding: 'pkcs1',
    });
  });

  it('encrypt the elements of a list with RSA', () => {
    const tooltip = { 'data-tooltip': '商户API证书对应的公钥', 'data-encrypted': 'by-rsa-pubkey' };
    expect(read('string[]', tooltip)).toMatchObject({ type: 'string[]', encryption: { key: 'merchant' } });
  });

  it.each([
    ['data-encoded', 'by-json_encode', 'json_encode'],
    ['data-encoded', 'by-urlencode', 'urlencode'],
    ['data-encoded-by', 'json_encode', 'json_encode'],
  ])('tell the encoding, also misprinted: %s=%s', (name, value, want) => {
    expect(read('string', { [name]: value }).encoding).toBe(want);
  });

  it('tell the length, the signature, and what belongs to the name', () => {
    expect(read('string', { 'data-tooltip': '最长32字符' })).toEqual({
      type: 'string',
      required: false,
      maxLength: 32,
    });
    expect(read('integer', { 'data-tooltip': '最长18字符' })).toEqual({ type: 'integer', required: false });
    expect(read('string', { 'data-signed': 'by-rsa-privatekey' }).signature).toBe('rsa-privatekey');
    expect(read('object', { 'data-required': '', 'data-tooltip': '对应PHP的array' })).toEqual({
      type: 'object',
      required: true,
    });
  });

  it.each([
    [
      'string',
      { 'data-encrypted': 'by-rsa-pubkey' },
      'encrypted with an RSA key that the tooltip does not name',
    ],
    ['string', { 'data-padding': 'pkcs1' }, 'unknown padding: pkcs1'],
    ['string', { 'data-encrypted': 'by-aes-gcm', 'data-padding': 'oaep' }, 'unknown padding: oaep'],
    ['string', { 'data-encrypted': 'by-des' }, 'unknown encryption: by-des'],
    ['string', { 'data-encoded': 'by-base64' }, 'unknown encoding: by-base64'],
    ['string', { 'data-encoded': 'json_encode' }, 'unknown encoding: json_encode'],
    ['string', { 'data-signed': 'by-hmac' }, 'unknown attribute of the type: data-signed=by-hmac'],
    ['string', { 'data-indent': '1' }, 'unknown attribute of the type: data-indent=1'],
    ['string', { colour: '' }, 'unknown attribute of the type: colour'],
    ['integer', { 'data-encrypted': 'by-aes-gcm' }, 'only a string can be marked so, not integer'],
    ['object', { 'data-encoded': 'by-json_encode' }, 'only a string can be marked so, not object'],
    [
      'string',
      { 'data-encrypted': 'by-aes-gcm', 'data-encoded': 'by-urlencode' },
      'both encrypted and encoded',
    ],
  ])('on %s: %o are not understood', (type, attributes, problem) => {
    expect(problemsOf(type, attributes)).toEqual([problem]);
  });
});
