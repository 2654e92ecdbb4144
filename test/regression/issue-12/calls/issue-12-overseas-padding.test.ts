import { constants, publicEncrypt } from 'node:crypto';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Rsa } from '../../../../src/crypto/rsa.ts';
import type { Config } from '../../../../src/index.ts';
import { createSandbox } from '../../../../src/sandbox/index.ts';
import { untyped } from '../../../support/calls/untyped.ts';
import { openPkcs1, undoesPkcs1 } from '../../../support/keys/pkcs1.ts';
import { config, keys, platformSerial, serve, signedHeaders } from '../../../support/sockets/peer.ts';

async function peer(answer: object, overrides: Partial<Config> = {}) {
  const body = JSON.stringify(answer);
  const { url, received } = await serve((_, response) => {
    response.writeHead(200, signedHeaders(body)).end(body);
  });
  const instance = untyped({ ...config(), ...overrides } as Config);
  return { instance, base_uri: url, received };
}

const contact = { name: 'Joe', phone: '852', email: 'joe@example.com' };
const CHECKED = { certificate_id: '330821198809085211', certificate_name: '张三' };

describe('the fields that overseas operations encrypt', () => {
  it.each<[string, 'post' | 'patch', object]>([
    ['v3/customs/verify-certificate', 'post', CHECKED],
    ['v3/global/customs/verify-certificate', 'post', CHECKED],
    ['v3/global/merchants', 'post', { contact }],
    ['v3/global/merchants/{sub_mchid}', 'patch', { contact }],
  ])('are padded by PKCS#1 v1.5: %s', async (path, verb, json) => {
    const { instance, base_uri, received } = await peer({});
    await instance.chain(path)[verb]({ base_uri, json, ...(verb === 'patch' ? { sub_mchid: '1' } : {}) });
    const sent = JSON.parse(String(received[0]?.body));
    const fields = Object.entries('contact' in json ? sent.contact : sent);
    const opened = Object.fromEntries(
      fields.map(([name, text]) => [name, openPkcs1(String(text), keys.platformKey)]),
    );
    expect(opened).toEqual('contact' in json ? contact : CHECKED);
    expect(received[0]?.headers['wechatpay-serial']).toBe(platformSerial);
  });

  it('take 245 bytes with a key of 2048 bits', async () => {
    const { instance, base_uri, received } = await peer({});
    const post = (certificate_name: string) =>
      instance.chain('v3/global/customs/verify-certificate').post({ base_uri, json: { certificate_name } });
    await post('a'.repeat(245));
    await expect(post('a'.repeat(246))).rejects.toMatchObject({
      code: 'ENCRYPT_FAILED',
      field: 'json.certificate_name',
      message: expect.stringContaining('245 bytes'),
    });
    expect(received.length).toBe(1);
  });
});

describe('an answer whose fields are padded so', () => {
  const { RSA_PKCS1_PADDING: padding } = constants;
  const forMerchant = (text: string) =>
    publicEncrypt({ key: keys.merchantCert, padding }, Buffer.from(text)).toString('base64');
  const answer = { contact: { name: forMerchant('Joe'), phone: '', email: forMerchant('joe@example.com') } };
  it('is decrypted where Node does that, and else says which Node does', async () => {
    const { instance, base_uri } = await peer(answer);
    const call = instance
      .chain('v3/global/merchants/{sub_mchid}')
      .get({ base_uri, sub_mchid: '1', query: { sp_mchid: '1' } });
    if (undoesPkcs1()) {
      expect((await call).data).toEqual({ contact: { name: 'Joe', phone: '', email: 'joe@example.com' } });
    } else {
      await expect(call).rejects.toMatchObject({
        code: 'DECRYPT_FAILED',
        field: expect.stringMatching(/^contact\./),
        message: expect.stringContaining('use Node 24 or later'),
      });
    }
  });

  it('is decrypted by a signer elsewhere, which is told of the padding', async () => {
    const asked: unknown[] = [];
    const privateKey: NonNullable<Config['privateKey']> = {
      sign: async (data: Buffer) => Buffer.from(Rsa.sign(data, keys.merchantKey), 'base64'),
      decrypt: async (_: Buffer, way?: 'pkcs1') => {
        asked.push(way);
        return Buffer.from('Joe');
      },
    };
    const { instance, base_uri } = await peer(answer, { privateKey });
    const { data } = await instance
      .chain('v3/global/merchants/{sub_mchid}')
      .get({ base_uri, sub_mchid: '1', query: { sp_mchid: '1' } });
    expect(data).toEqual({ contact: { name: 'Joe', phone: '', email: 'Joe' } });
    expect(asked).toEqual(['pkcs1', 'pkcs1']);
  });
});

it('the simulator opens what is padded so, and refuses OAEP', async () => {
  const sandbox = await createSandbox();
  onTestFinished(() => sandbox.close());
  const instance = untyped(sandbox.config as Config);
  const json = {
    appid: 'wx8888888888888888',
    mchid: sandbox.config.mchid,
    out_trade_no: '1',
    transaction_id: '2',
    customs: 'NINGBO',
    merchant_customs_no: '3',
    certificate_type: 'IDCARD',
    ...CHECKED,
  };
  const post = (more: object, serial?: string) =>
    instance.chain('v3/global/customs/verify-certificate').post({
      base_uri: sandbox.config.base_uri,
      json: { ...json, ...more },
      ...(serial === undefined ? {} : { headers: { 'Wechatpay-Serial': serial } }),
    });
  expect((await post({})).status).toBe(200);
  const { serial, certificate } = sandbox.platform as { serial: string; certificate?: string };
  const key = Object.values(sandbox.config.certs as object)[0] ?? certificate;
  await expect(
    post({ certificate_id: Rsa.encrypt('330821198809085211', key as string) }, serial),
  ).rejects.toMatchObject({ code: 'PARAM_ERROR', status: 400 });
});
