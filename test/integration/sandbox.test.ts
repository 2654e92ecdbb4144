import { createHash, createSign, randomBytes, X509Certificate } from 'node:crypto';
import { connect } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Builder } from '../../src/builder.ts';
import type { Chain } from '../../src/chain/instance.ts';
import { AesGcm } from '../../src/crypto/aes-gcm.ts';
import { createSandbox, type Sandbox } from '../../src/sandbox/index.ts';
import { MediaUtil } from '../../src/wire/media-util.ts';

async function open(): Promise<{ sandbox: Sandbox; instance: Chain }> {
  const sandbox = await createSandbox();
  onTestFinished(() => sandbox.close());
  return { sandbox, instance: Builder.factory(sandbox.config) as unknown as Chain };
}

interface Raw {
  method?: string;
  path?: string;
  body?: string | Buffer;
  headers?: Record<string, string | undefined>;
  parts?: Record<string, string>;
  signedBody?: string;
}

/** A request signed by itself, apart from the client: the simulator must not only agree with its own package. */
async function ask(
  sandbox: Sandbox,
  { method = 'GET', path = '/v3/certificates', body = '', headers, parts, signedBody }: Raw,
) {
  const all: Record<string, string> = {
    mchid: sandbox.config.mchid,
    nonce_str: randomBytes(16).toString('hex'),
    timestamp: String(Math.floor(Date.now() / 1000)),
    serial_no: sandbox.config.serial,
    ...parts,
  };
  const message = `${method}\n${path}\n${all['timestamp']}\n${all['nonce_str']}\n`;
  const signer = createSign('RSA-SHA256')
    .update(message)
    .update(signedBody ?? body)
    .update('\n');
  all['signature'] ??= signer.sign(String(sandbox.config.privateKey), 'base64');
  const authorization = `WECHATPAY2-SHA256-RSA2048 ${Object.entries(all)
    .map(([name, value]) => `${name}="${value}"`)
    .join(',')}`;
  const given = {
    Accept: 'application/json',
    'User-Agent': 'test',
    'Content-Type': 'application/json',
    Authorization: authorization,
    ...headers,
  };
  const sent = Object.entries(given).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const response = await fetch(sandbox.url + path, {
    method,
    headers: sent,
    ...(method === 'GET' ? {} : { body }),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    text,
    json: text === '' ? undefined : JSON.parse(text),
  };
}

describe('judging v3', () => {
  it('answers a right request, signed, with the official headers', async () => {
    const { sandbox } = await open();
    const { status, headers, text } = await ask(sandbox, {});
    expect(status).toBe(200);
    const [serial, pem] = Object.entries(sandbox.config.certs)[0] ?? [];
    expect(headers.get('wechatpay-serial')).toBe(serial);
    expect(headers.get('request-id')).toMatch(/^08[0-9A-F]+-0$/);
    expect(headers.get('keep-alive')).toBe('timeout=8');
    const message = `${headers.get('wechatpay-timestamp')}\n${headers.get('wechatpay-nonce')}\n${text}\n`;
    const { createVerify } = await import('node:crypto');
    const { publicKey } = new X509Certificate(String(pem));
    const signature = headers.get('wechatpay-signature') ?? '';
    expect(createVerify('RSA-SHA256').update(message).verify(publicKey, signature, 'base64')).toBe(true);
  });

  const now = () => Math.floor(Date.now() / 1000);
  it.each<[string, Raw, number, string]>([
    // fetch always sends some Accept and User-Agent; empty ones count as missing.
    ['no Accept', { headers: { Accept: '' } }, 400, 'INVALID_REQUEST'],
    ['no User-Agent', { headers: { 'User-Agent': '' } }, 400, 'INVALID_REQUEST'],
    ['no Authorization', { headers: { Authorization: undefined } }, 401, 'SIGN_ERROR'],
    ['another scheme', { headers: { Authorization: 'Basic eA==' } }, 401, 'SIGN_ERROR'],
    [
      'a part missing',
      { headers: { Authorization: 'WECHATPAY2-SHA256-RSA2048 mchid="1"' } },
      401,
      'SIGN_ERROR',
    ],
    ['another merchant', { parts: { mchid: '1900000109' } }, 401, 'SIGN_ERROR'],
    ['another serial', { parts: { serial_no: 'AB' } }, 401, 'SIGN_ERROR'],
    ['a late clock', { parts: { timestamp: String(now() - 302) } }, 401, 'SIGN_ERROR'],
    ['an early clock', { parts: { timestamp: String(now() + 302) } }, 401, 'SIGN_ERROR'],
    [
      'a signature over another body',
      { method: 'POST', body: '{"a":1}', signedBody: '{"a":2}' },
      401,
      'SIGN_ERROR',
    ],
    [
      'another content type',
      { method: 'POST', body: '{}', headers: { 'Content-Type': 'text/plain' } },
      415,
      'INVALID_REQUEST',
    ],
    [
      'a body that is no JSON',
      { method: 'POST', path: '/v3/marketing/partnerships/build', body: '{' },
      400,
      'PARAM_ERROR',
    ],
    ['an unknown path', { path: '/v3/no/such' }, 404, 'RESOURCE_NOT_EXISTS'],
    ['an unknown method', { method: 'DELETE' }, 404, 'RESOURCE_NOT_EXISTS'],
  ])('refuses %s', async (_, request, status, code) => {
    const { sandbox } = await open();
    const answer = await ask(sandbox, request);
    expect([answer.status, answer.json.code]).toEqual([status, code]);
    expect(answer.headers.has('wechatpay-signature')).toBe(status !== 401);
  });

  it('shows the text that it verified', async () => {
    const { sandbox } = await open();
    const { json } = await ask(sandbox, {
      method: 'POST',
      path: '/v3/x?a=b',
      body: '{"notify_url":1}',
      signedBody: '',
    });
    const { sign_information: shown } = json.detail;
    expect(shown).toMatchObject({ method: 'POST', url: '/v3/x?a=b' });
    expect(shown.truncated_sign_message).toMatch(/^POST\n\/v3\/x\?a=b\n\d+\n\w+\n\{"notify$/);
    expect(shown.sign_message_length).toBe(shown.truncated_sign_message.length + 9);
  });

  it('survives what is no HTTP, and bodies that are too large', async () => {
    const { sandbox } = await open();
    const reply = await new Promise<string>((resolve) => {
      const socket = connect(Number(new URL(sandbox.url).port), '127.0.0.1', () =>
        socket.write('nonsense\r\n\r\n'),
      );
      socket.on('data', (data) => resolve(String(data)));
    });
    expect(reply).toContain('400 Bad Request');
    const large = await ask(sandbox, {
      method: 'POST',
      path: '/v3/x',
      body: Buffer.alloc(9 * 1024 * 1024),
    }).catch((error: Error) => error);
    expect(large instanceof Error || large.status === 413).toBe(true);
    expect((await ask(sandbox, {})).status).toBe(200);
  });
});

describe('judging v2', () => {
  const order = { mch_id: '1900000001', nonce_str: 'n' };
  it.each<[string, (fields: Record<string, unknown>) => Record<string, unknown>, string]>([
    ['a right sign, but no such operation yet', (fields) => fields, '接口不存在'],
    ['an HMAC sign', (fields) => ({ ...fields, sign_type: 'HMAC-SHA256' }), '接口不存在'],
  ])('%s', async (_, change, message) => {
    const { instance } = await open();
    const call = instance.chain('v2/pay/orderquery').post({ xml: change(order) });
    await expect(call).rejects.toMatchObject({
      name: 'BusinessError',
      return_code: 'FAIL',
      return_msg: message,
    });
  });

  it.each([
    ['a wrong sign', '<xml><mch_id>1900000001</mch_id><sign>X</sign></xml>', '签名错误'],
    [
      'an unknown sign type',
      '<xml><mch_id>1900000001</mch_id><sign_type>SM3</sign_type><sign>X</sign></xml>',
      '签名类型错误',
    ],
    ['no merchant', '<xml><sign>X</sign></xml>', '缺少参数mch_id'],
    ['another merchant', '<xml><mch_id>1</mch_id></xml>', 'mch_id参数格式错误'],
    ['no XML', 'x', 'XML格式错误'],
    ['a nested field', '<xml><a><b>1</b></a></xml>', 'XML格式错误'],
  ])('refuses %s', async (_, body, message) => {
    const { sandbox } = await open();
    const response = await fetch(`${sandbox.url}/pay/orderquery`, { method: 'POST', body });
    expect(await response.text()).toContain(message);
  });
});

describe('operations', () => {
  it('gives its certificate, encrypted', async () => {
    const { sandbox, instance } = await open();
    const { data } = await instance.chain('v3/certificates').get<{ data: Record<string, never>[] }>();
    const [{ serial_no, encrypt_certificate: box } = {} as Record<string, never>] = data.data;
    const { ciphertext, nonce, associated_data } = box as unknown as Record<string, string>;
    const pem = AesGcm.decrypt(ciphertext ?? '', sandbox.apiv3Key, nonce, associated_data);
    expect(new X509Certificate(pem).serialNumber).toBe(serial_no);
    expect(pem).toBe(sandbox.config.certs[String(serial_no)]);
    await expect(
      instance.chain('v3/certificates').get({ query: { algorithm_type: 'SM2' } }),
    ).rejects.toMatchObject({
      code: 'PARAM_ERROR',
      detail: { field: 'algorithm_type', location: 'query' },
      verified: true,
    });
  });

  const sides = {
    partner: { type: 'MERCHANT', merchant_id: '1900000109' },
    authorized_data: { business_type: 'FAVOR_STOCK', stock_id: '2433405' },
  };
  const keyed = (key: string, json: object = sides) => ({ json, headers: { 'Idempotency-Key': key } });

  it('builds, lists and terminates partnerships, each key once', async () => {
    const { instance } = await open();
    const node = instance.v3.marketing.partnerships;
    const built = await node.build.post(keyed('a'));
    expect(built.data).toMatchObject({
      ...sides,
      state: 'ESTABLISHED',
      build_time: expect.stringMatching(/\+08:00$/),
    });
    expect((await node.build.post(keyed('a'))).data).toEqual(built.data);
    const other = { ...sides, authorized_data: { business_type: 'BUSIFAVOR_STOCK' } };
    await expect(node.build.post(keyed('a', other))).rejects.toMatchObject({
      code: 'INVALID_REQUEST',
      verified: true,
    });
    await node.build.post(keyed('b', other));
    const list = async (query: object) =>
      (await node.get<{ data: unknown[]; total_count: number }>({ query: query as Record<string, unknown> }))
        .data;
    expect(await list({ limit: 1 })).toMatchObject({ data: [sides], total_count: 2, limit: 1, offset: 0 });
    expect(
      await list({ authorized_data: JSON.stringify({ business_type: 'BUSIFAVOR_STOCK' }) }),
    ).toMatchObject({ data: [other], total_count: 1 });
    expect(await list({ partner: JSON.stringify({ merchant_id: 'x' }) })).toMatchObject({ data: [] });
    expect((await node.terminate.post(keyed('c'))).data).toMatchObject({
      state: 'TERMINATED',
      terminate_time: expect.any(String),
    });
    expect((await node.build.post(keyed('a'))).data).toEqual(built.data);
    await expect(node.terminate.post(keyed('d'))).rejects.toMatchObject({
      code: 'RESOURCE_NOT_EXISTS',
      status: 404,
    });
  });

  it.each<[string, object, string]>([
    ['no partner', { ...sides, partner: undefined }, '/partner'],
    ['an unknown type', { ...sides, partner: { type: 'X' } }, '/partner/type'],
    ['no id of the type', { ...sides, partner: { type: 'APPID', merchant_id: '1' } }, '/partner/appid'],
    ['no authorized_data', { partner: sides.partner }, '/authorized_data'],
    [
      'an unknown business',
      { ...sides, authorized_data: { business_type: 'X' } },
      '/authorized_data/business_type',
    ],
    [
      'a stock that is no text',
      { ...sides, authorized_data: { business_type: 'FAVOR_STOCK', stock_id: 1 } },
      '/authorized_data/stock_id',
    ],
  ])('names the field at fault: %s', async (_, json, field) => {
    const { instance } = await open();
    const call = instance.v3.marketing.partnerships.build.post(keyed('a', json));
    await expect(call).rejects.toMatchObject({ code: 'PARAM_ERROR', detail: { field, location: 'body' } });
  });

  it.each([{ limit: 0 }, { limit: 51 }, { offset: -1 }, { partner: '{' }])(
    'refuses the query %o',
    async (query) => {
      const { instance } = await open();
      await expect(instance.v3.marketing.partnerships.get({ query })).rejects.toMatchObject({
        code: 'PARAM_ERROR',
      });
      await expect(instance.v3.marketing.partnerships.build.post({ json: sides })).rejects.toMatchObject({
        detail: { field: 'Idempotency-Key', location: 'header' },
      });
    },
  );

  it('takes an upload whose digest is right', async () => {
    const { instance } = await open();
    const node = instance.v3.merchant.media.upload;
    const photo = new MediaUtil('a.jpg', randomBytes(3000));
    expect((await node.post({ body: photo })).data).toEqual({ media_id: expect.stringMatching(/^sandbox_/) });
    const wrong = new MediaUtil('a.jpg', randomBytes(30));
    wrong.setMeta(
      JSON.stringify({ filename: 'a.jpg', sha256: createHash('sha256').update('other').digest('hex') }),
    );
    await expect(node.post({ body: wrong })).rejects.toMatchObject({ detail: { field: '/meta/sha256' } });
    const text = new MediaUtil('a.txt', randomBytes(30));
    await expect(node.post({ body: text })).rejects.toMatchObject({ detail: { field: '/meta/filename' } });
    await expect(node.post({ json: {} })).rejects.toMatchObject({ detail: { field: '/meta' } });
    const big = new MediaUtil('a.png', Buffer.alloc(2 * 1024 * 1024 + 1));
    await expect(node.post({ body: big })).rejects.toMatchObject({ detail: { field: '/file' } });
  });
});

describe('faults', () => {
  it.each<[Parameters<Sandbox['fail']>[0], object]>([
    ['forged', { code: 'SIGNATURE_MISMATCH' }],
    ['unsigned', { code: 'SIGNATURE_HEADERS_MISSING' }],
    ['unknown-serial', { code: 'SIGNATURE_SERIAL_UNKNOWN' }],
    ['skewed', { code: 'SIGNATURE_CLOCK_SKEW' }],
    ['not-json', { code: 'BODY_MALFORMED' }],
    ['truncated', { code: 'BODY_TRUNCATED', mayHaveReached: true }],
    ['reset-before', { code: 'CONNECTION_LOST', mayHaveReached: true }],
    ['reset-after', { code: 'CONNECTION_LOST', mayHaveReached: true }],
    [{ delay: 300 }, { code: 'TIMEOUT', mayHaveReached: true }],
  ])('%o meets the next request only', async (fault, error) => {
    const { sandbox, instance } = await open();
    sandbox.fail(fault);
    await expect(instance.v3.certificates.get({ timeout: 100 })).rejects.toMatchObject(error);
    expect((await instance.v3.certificates.get()).status).toBe(200);
    expect(sandbox.requests.at(-1)).toMatchObject({ method: 'GET', url: '/v3/certificates', status: 200 });
  });
});
