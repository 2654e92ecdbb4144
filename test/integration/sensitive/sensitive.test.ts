import { constants, createHash, privateDecrypt, publicEncrypt } from 'node:crypto';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { CallOptions, Config } from '../../../src/index.ts';
import { publicKey, publicKeyId, publicKeyPrivate } from '../../../src/sandbox/keys/platform-keys.ts';
import { untyped } from '../../support/calls/untyped.ts';
import {
  config,
  keys,
  mchid,
  platformSerial,
  type Received,
  secret,
  serve,
  signedHeaders,
} from '../../support/sockets/peer.ts';

const padding = constants.RSA_PKCS1_OAEP_PADDING;
const open = (ciphertext: string, key = keys.platformKey) =>
  privateDecrypt({ key, padding }, Buffer.from(ciphertext, 'base64')).toString();
const forMerchant = (text: string) =>
  publicEncrypt({ key: keys.merchantCert, padding }, Buffer.from(text)).toString('base64');

const TRANSFER = 'v3/fund-app/mch-transfer/transfer-bills';
const ACCOUNTS = 'v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement';

async function peer(answer: object = {}, overrides: Partial<Config> = {}) {
  const body = JSON.stringify(answer);
  const { url, received } = await serve((_, response) => {
    response.writeHead(200, signedHeaders(body)).end(body);
  });
  return { instance: untyped({ ...config(), base_uri: url, ...overrides } as Config), received };
}
const jsonOf = (request: Received | undefined) => JSON.parse(String(request?.body));

describe('a marked field of a request', () => {
  it('is encrypted, and the serial of its key named', async () => {
    const { instance, received } = await peer();
    const json = { user_name: '张三', transfer_amount: 100 };
    await instance.chain(TRANSFER).post({ json });
    expect(open(jsonOf(received[0]).user_name)).toBe('张三');
    expect(jsonOf(received[0]).transfer_amount).toBe(100);
    expect(received[0]?.headers['wechatpay-serial']).toBe(platformSerial);
    expect(json.user_name).toBe('张三');
  });

  it('is found whatever a path is written with', async () => {
    const { instance, received } = await peer();
    await instance.chain('v3/apply4sub/sub_merchants/1900000109/modify-settlement').post({
      json: { account_number: '6222' },
    });
    await instance.chain(ACCOUNTS).post({ sub_mchid: '1900000109', json: { account_number: '6222' } });
    expect(received.map((request) => open(jsonOf(request).account_number))).toEqual(['6222', '6222']);
  });

  it('goes as it is when it already is ciphertext', async () => {
    const { instance, received } = await peer();
    const user_name = publicEncrypt({ key: keys.platformPub, padding }, Buffer.from('李四')).toString(
      'base64',
    );
    await instance.chain(TRANSFER).post({ json: { user_name } });
    expect(jsonOf(received[0]).user_name).toBe(user_name);
  });

  it('is encrypted with the key that the call names', async () => {
    const certs = { [platformSerial]: keys.platformPub, [publicKeyId]: publicKey };
    const { instance, received } = await peer({}, { certs, prefer: platformSerial });
    const headers = { 'wechatpay-serial': publicKeyId };
    await instance.chain(TRANSFER).post({ json: { user_name: '张三' }, headers });
    expect(received[0]?.headers['wechatpay-serial']).toBe(publicKeyId);
    expect(open(jsonOf(received[0]).user_name, publicKeyPrivate)).toBe('张三');
  });

  it.each<[string, CallOptions, string]>([
    ['is too long', { json: { user_name: '张'.repeat(72) } }, 'json.user_name'],
    ['is no text', { json: { user_name: 13800000000 } }, 'json.user_name'],
    [
      'has no key of the serial that is named',
      { json: { user_name: '张三' }, headers: { 'Wechatpay-Serial': 'X' } },
      'json.user_name',
    ],
  ])('that %s is a typed error without the value, and nothing is sent', async (_, options, field) => {
    const { instance, received } = await peer();
    const error: unknown = await instance
      .chain(TRANSFER)
      .post(options)
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'ENCRYPT_FAILED', field });
    expect(inspect(error)).not.toMatch(/张|138/);
    expect(received).toEqual([]);
  });

  it.each<[string, Partial<Config>, CallOptions]>([
    ['instance', { sensitive: 'manual' }, {}],
    ['call', {}, { sensitive: 'manual' }],
  ])('is left alone when the %s says so', async (_, overrides, options) => {
    const { instance, received } = await peer({ user_name: 'x' }, overrides);
    const { data } = await instance.chain(TRANSFER).post({ ...options, json: { user_name: '张三' } });
    expect(jsonOf(received[0]).user_name).toBe('张三');
    expect(data).toEqual({ user_name: 'x' });
  });
});

describe('a marked field of an answer', () => {
  const path = 'v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}';

  it('is decrypted', async () => {
    const { instance } = await peer({ out_bill_no: '1', user_name: forMerchant('张三') });
    const { data } = await instance.chain(path).get({ out_bill_no: '1' });
    expect(data).toEqual({ out_bill_no: '1', user_name: '张三' });
  });

  it('that cannot be decrypted is an error that names it, and says that the answer came', async () => {
    const { instance } = await peer({ user_name: 'AAAA' });
    await expect(instance.chain(path).get({ out_bill_no: '1' })).rejects.toMatchObject({
      code: 'DECRYPT_FAILED',
      field: 'user_name',
      status: 200,
    });
  });

  it('stays as it came in text and bytes', async () => {
    const { instance } = await peer({ user_name: 'AAAA' });
    const text = await instance.chain(path).get({ out_bill_no: '1', responseType: 'text' });
    expect(text.data).toBe('{"user_name":"AAAA"}');
  });
});

describe('a field that holds other data', () => {
  it('may be given as that data', async () => {
    const { instance, received } = await peer();
    await instance.v3?.['marketing']?.['partnerships']?.get({
      query: { partner: { type: 'APPID', appid: 'wx1' }, limit: 5 },
    });
    expect(new URL(received[0]?.url ?? '', 'http://x').searchParams.get('partner')).toBe(
      '{"type":"APPID","appid":"wx1"}',
    );
  });
});

describe('the bank card key of v2', () => {
  const sign = (fields: Record<string, string>) =>
    createHash('md5')
      .update(
        `${Object.keys(fields)
          .sort()
          .map((name) => `${name}=${fields[name]}&`)
          .join('')}key=${secret}`,
      )
      .digest('hex')
      .toUpperCase();
  const toXml = (fields: Record<string, string>) =>
    `<xml>${Object.entries(fields)
      .map(([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`)
      .join('')}</xml>`;
  const success = { return_code: 'SUCCESS', result_code: 'SUCCESS', mch_id: mchid };
  const textOf = (request: Received | undefined, name: string) =>
    new RegExp(`<${name}>(?:<!\\[CDATA\\[)?([^\\]<]*)`).exec(String(request?.body))?.[1] ?? '';

  it('is asked for once, and the marked fields are encrypted with it', async () => {
    let attempts = 0;
    const { url, received } = await serve((request, response) => {
      const isKey = request.url === '/risk/getpublickey';
      attempts += isKey ? 1 : 0;
      const fields: Record<string, string> = isKey ? { ...success, pub_key: keys.platformPub } : success;
      // The first attempt to get the key fails.
      if (isKey && attempts === 1) return void response.writeHead(502).end();
      response.writeHead(200).end(toXml({ ...fields, sign: sign(fields) }));
    });
    const merchant = { cert: keys.merchantCert, key: keys.merchantKey };
    const pay = untyped(config({ base_uri: url, merchant })).chain('v2/mmpaysptrans/pay_bank');
    const xml = {
      mch_id: mchid,
      partner_trade_no: '1',
      enc_bank_no: '6225',
      enc_true_name: '张三',
      amount: 1,
    };
    await expect(pay.post({ security: true, xml })).rejects.toMatchObject({ code: 'HTTP_502' });
    await Promise.all([pay.post({ security: true, xml }), pay.post({ security: true, xml })]);
    expect(received.map((request) => request.url)).toEqual([
      '/risk/getpublickey',
      '/risk/getpublickey',
      '/mmpaysptrans/pay_bank',
      '/mmpaysptrans/pay_bank',
    ]);
    expect(open(textOf(received[2], 'enc_bank_no'))).toBe('6225');
    expect(open(textOf(received[3], 'enc_true_name'))).toBe('张三');
  });
});
