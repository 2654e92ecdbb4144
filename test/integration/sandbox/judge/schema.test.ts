import { createHash, createPublicKey, privateDecrypt } from 'node:crypto';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Hash } from '../../../../src/crypto/hash.ts';
import { Rsa } from '../../../../src/crypto/rsa.ts';
import { createSandbox, type Sandbox } from '../../../../src/sandbox/index.ts';
import { signOf } from '../../../../src/v2/sign.ts';
import { Formatter } from '../../../../src/wire/formatter.ts';
import { Transformer } from '../../../../src/wire/transformer.ts';
import { untyped } from '../../../support/calls/untyped.ts';
import { ask, authorize, openSandbox, upload } from '../../../support/sandbox/raw-request.ts';

/** Operations that only answer examples. */
const CARD = '/v3/discount-card/cards';
const card = {
  out_card_code: '6e8369071cd942c0476613f9d1ce9ca3',
  card_template_id: '1',
  appid: 'wx1',
  notify_url: 'https://a.b/c',
};

const post = (sandbox: Sandbox, path: string, json: unknown, headers: Record<string, string> = {}) =>
  ask(sandbox, { method: 'POST', path, body: JSON.stringify(json), headers });
const isExample = { 'x-sandbox': 'stateless' };

describe('a request of v3', () => {
  it('is answered with an example, signed, which says so', async () => {
    const sandbox = await openSandbox();
    const first = await post(sandbox, CARD, card);
    expect(first).toMatchObject({ status: 200, signed: true, headers: isExample });
    expect(first.json).toMatchObject({ prepare_card_token: expect.any(String) });
    expect((await post(sandbox, CARD, card)).text).toBe(first.text);
  });

  it.each<[string, object, object]>([
    ['a missing field', { ...card, appid: undefined }, { field: '/appid', value: null }],
    ['another type', { ...card, appid: 1 }, { field: '/appid', value: 1 }],
    ['null', { ...card, appid: null }, { field: '/appid', value: null }],
    ['an emoji', { ...card, appid: '😀' }, { field: '/appid', value: '😀' }],
  ])('is refused for %s', async (_, json, detail) => {
    const answer = await post(await openSandbox(), CARD, json);
    expect(answer).toMatchObject({ status: 400, signed: true, json: { code: 'PARAM_ERROR' } });
    expect(answer.json.detail).toEqual({ ...detail, issue: expect.any(String), location: 'body' });
    expect(answer.headers).not.toHaveProperty('x-sandbox');
  });

  it('is refused for a field that is not documented, unless that is not to be strict', async () => {
    const json = { ...card, nickname: 'x' };
    expect(await post(await openSandbox(), CARD, json)).toMatchObject({
      status: 400,
      json: {
        message: '请求中含有未在API文档中定义的参数',
        detail: { field: '/nickname', value: 'x', location: 'body' },
      },
    });
    const lenient = await createSandbox({ strict: false });
    onTestFinished(() => lenient.close());
    expect(await post(lenient, CARD, json)).toMatchObject({ status: 200 });
    expect(await post(lenient, CARD, { ...json, appid: 1 })).toMatchObject({ status: 400 });
  });

  it('is refused for a body where none is documented', async () => {
    const sandbox = await openSandbox();
    const path = '/v3/ecommerce/applyments/1/revoke';
    expect(await ask(sandbox, { method: 'POST', path })).toMatchObject({ status: 200, headers: isExample });
    const answer = await post(sandbox, path, { a: 1 });
    expect(answer).toMatchObject({ status: 400, json: { detail: { field: '/a', value: 1 } } });
  });

  it.each<[string, object]>([
    ['account_type=BASIC', { field: 'date', value: null }],
    ['account_type=BASIC&date=2026-01-01&limit=x', { field: 'limit', value: 'x' }],
    ['account_type=BASIC&date=2026-01-01&limit=1.5', { field: 'limit', value: '1.5' }],
    ['account_type=BASIC&date=2026-01-01&limit=1&nosuch=1', { field: 'nosuch', value: '1' }],
    ['account_type=BASIC&date=2026-01-01&date=2026-01-02&limit=1', { field: 'date', value: '2026-01-01' }],
    ['account_type=BASIC&date=%F0%9F%98%80&limit=1', { field: 'date', value: '😀' }],
  ])('is refused for its query: %s', async (query, detail) => {
    const answer = await ask(await openSandbox(), {
      path: `/v3/merchantfund/merchant/income-records?${query}`,
    });
    expect(answer).toMatchObject({ status: 400, json: { code: 'PARAM_ERROR' } });
    expect(answer.json.detail).toEqual({ ...detail, issue: expect.any(String), location: 'query' });
  });

  it('says again what it was given under the same name', async () => {
    const query = 'account_type=BASIC&date=2026-01-01&limit=7&offset=3';
    const { json } = await ask(await openSandbox(), {
      path: `/v3/merchantfund/merchant/income-records?${query}`,
    });
    expect(json).toMatchObject({ limit: 7, offset: 3, total_count: 1, data: [expect.any(Object)] });
  });

  it.each(['mchid', 'sp_mchid'])('is refused in the name of another %s', async (name) => {
    const sandbox = await openSandbox();
    const paths = { mchid: '/v3/papay/contracts/x/notify', sp_mchid: '/v3/partner-papay/contracts/x/notify' };
    const path = paths[name as keyof typeof paths];
    const answer = await post(sandbox, path, { [name]: '1900000109' });
    expect(answer).toMatchObject({
      status: 400,
      json: { code: 'PARAM_ERROR', message: 'http header中的mchid与post payload中的mchid不匹配' },
    });
    const own = await post(sandbox, path, { [name]: sandbox.config.mchid });
    expect(own.json?.message).not.toContain('mchid');
  });

  it('is answered with nothing where nothing is documented', async () => {
    const { status, text, signed, headers } = await ask(await openSandbox(), {
      method: 'POST',
      path: '/v3/eduschoolpay/contracts/1/terminate',
    });
    expect({ status, text, signed }).toEqual({ status: 204, text: '', signed: true });
    expect(headers).toMatchObject(isExample);
    expect(Object.keys(headers).filter((name) => name.startsWith('content-'))).toEqual(['content-language']);
  });

  it('that nests without end leaves the simulator as it was', async () => {
    const sandbox = await openSandbox();
    const deep = `{"appid":${'['.repeat(500_000)}${']'.repeat(500_000)}}`;
    expect((await ask(sandbox, { method: 'POST', path: CARD, body: deep })).status).toBeGreaterThanOrEqual(
      400,
    );
    const inAnything = `{"x":${'['.repeat(500_000)}${']'.repeat(500_000)}}`;
    const lenient = await createSandbox({ strict: false });
    onTestFinished(() => lenient.close());
    expect(
      (await ask(lenient, { method: 'POST', path: CARD, body: inAnything })).status,
    ).toBeGreaterThanOrEqual(400);
    expect((await post(lenient, CARD, card)).status).toBe(200);
  });
});

describe('encrypted fields', () => {
  const path = '/v3/security/echo';
  const echo = { echo_message: 'x' };
  const seal = (sandbox: Sandbox, text: string) =>
    Rsa.encrypt(text, createPublicKey(sandbox.platform.privateKey));

  it('are taken when the key that is named opens them', async () => {
    const sandbox = await openSandbox();
    const json = { ...echo, encrypted_echo_message: seal(sandbox, '张三') };
    const named = { 'Wechatpay-Serial': sandbox.platform.serial };
    expect(await post(sandbox, path, json, named)).toMatchObject({ status: 200 });
    expect(await post(sandbox, path, { ...echo, encrypted_echo_message: '' })).toMatchObject({ status: 200 });
    expect(await post(sandbox, path, echo, { 'Wechatpay-Serial': 'AB' })).toMatchObject({ status: 200 });
  });

  it.each<[string, Record<string, string>, string]>([
    ['no serial', {}, 'HTTP header缺少微信支付平台证书序列号(Wechatpay-Serial)'],
    ['another serial', { 'Wechatpay-Serial': 'AB' }, '平台证书序列号Wechatpay-Serial错误'],
  ])('are refused with %s', async (_, headers, message) => {
    const sandbox = await openSandbox();
    const json = { ...echo, encrypted_echo_message: seal(sandbox, '张三') };
    expect(await post(sandbox, path, json, headers)).toMatchObject({
      status: 400,
      json: { code: 'PARAM_ERROR', message },
    });
  });

  it.each(['张三', 'A'.repeat(342).concat('==')])(
    'are refused when they cannot be opened: %s',
    async (name) => {
      const sandbox = await openSandbox();
      const named = { 'Wechatpay-Serial': sandbox.platform.serial };
      expect(await post(sandbox, path, { ...echo, encrypted_echo_message: name }, named)).toMatchObject({
        status: 400,
        json: {
          message: '平台私钥解密失败',
          detail: { field: '/encrypted_echo_message', value: name, location: 'body' },
        },
      });
    },
  );

  it('of answers can be opened by the merchant alone', async () => {
    const sandbox = await openSandbox();
    const { json } = await ask(sandbox, {
      path: '/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/x',
    });
    const key = { key: String(sandbox.config.privateKey), oaepHash: 'sha1' };
    expect(privateDecrypt(key, Buffer.from(json.user_name, 'base64')).toString()).toBe('sandbox_user_name');
  });
});

describe('downloads', () => {
  const get = async (sandbox: Sandbox, path: string) => {
    const headers = { Accept: '*/*', 'User-Agent': 'test', Authorization: authorize(sandbox, { path }) };
    const response = await fetch(`${sandbox.url}${path}`, { headers });
    return { headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
  };

  it.each([
    ['/v3/transferdownload/signfile?token=x', 'application/pdf', '%PDF-'],
    ['/v3/merchant-service/images/x', 'image/png', '\x89PNG'],
  ])('%s gives bytes of its kind, unsigned', async (path, type, beginning) => {
    const { headers, bytes } = await get(await openSandbox(), path);
    expect(headers.get('content-type')).toBe(type);
    expect(bytes.toString('latin1').startsWith(beginning)).toBe(true);
    expect(headers.has('wechatpay-signature')).toBe(false);
  });

  it('are verified by the digest where that is signed', async () => {
    const sandbox = await openSandbox();
    const query = { date: '2026-11-22', mchid: sandbox.config.mchid };
    const { data } = await untyped(sandbox.config).chain('v3/global/statements').get({ query });
    expect(
      createHash('sha1')
        .update(data as Buffer)
        .digest('hex'),
    ).toMatch(/^[0-9a-f]{40}$/);
  });
});

describe('a request of v2', () => {
  const fields = (sandbox: Sandbox, more: Record<string, string>) => {
    const all = new Map(Object.entries({ mch_id: sandbox.config.mchid, nonce_str: 'n', ...more }));
    return Transformer.toXml({ ...Object.fromEntries(all), sign: signOf(all, sandbox.config.secret) });
  };
  const shorturl = { appid: 'wx1', long_url: 'weixin://x' };
  const send = async (sandbox: Sandbox, more: Record<string, string>) => {
    const response = await fetch(`${sandbox.url}/tools/shorturl`, {
      method: 'POST',
      body: fields(sandbox, more),
    });
    return { headers: response.headers, text: await response.text() };
  };

  it.each([undefined, 'MD5', 'HMAC-SHA256'])('is answered signed as it was: %s', async (sign_type) => {
    const sandbox = await openSandbox();
    const { headers, text: xml } = await send(sandbox, { ...shorturl, ...(sign_type ? { sign_type } : {}) });
    const answer = Transformer.toArray(xml) as Record<string, string>;
    expect(answer).toMatchObject({ return_code: 'SUCCESS', result_code: 'SUCCESS', appid: 'wx1' });
    const text = Formatter.queryStringLike(Formatter.ksort(new Map(Object.entries(answer))));
    expect(answer['sign']).toBe(Hash.sign(sign_type ?? 'MD5', text, sandbox.config.secret));
    expect(headers.get('x-sandbox')).toBe('stateless');
  });

  it('is verified by the client', async () => {
    const { config } = await openSandbox();
    const xml = { mch_id: config.mchid, ...shorturl, sign_type: 'HMAC-SHA256' };
    const { data } = await untyped(config).chain('v2/tools/shorturl').post({ xml });
    expect(data).toMatchObject({ short_url: expect.any(String) });
  });

  it('is refused for a missing field', async () => {
    const { headers, text } = await send(await openSandbox(), { appid: 'wx1' });
    expect(Transformer.toArray(text)).toEqual({
      return_code: 'FAIL',
      return_msg: '缺少参数long_url',
      err_code: 'PARAM_ERROR',
      err_code_des: '缺少参数long_url',
    });
    expect(headers.has('x-sandbox')).toBe(false);
  });
});

it('an upload that only answers an example is judged by its parts', async () => {
  const sandbox = await openSandbox();
  const path = '/v3/marketing/favor/media/image-upload';
  const sent = { ...upload(Buffer.from('x'), { meta: '{"filename":"a.jpg","sha256":"0"}' }), path };
  expect(await ask(sandbox, sent)).toMatchObject({ status: 200, json: { media_url: expect.any(String) } });
  const wrong = { ...upload(Buffer.from('x'), { meta: '{"filename":1,"sha256":"0"}' }), path };
  expect(await ask(sandbox, wrong)).toMatchObject({
    status: 400,
    json: { detail: { field: '/meta/filename' } },
  });
});
