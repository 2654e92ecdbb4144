import { createHash, createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { Builder } from '../../../../src/builder/builder.ts';
import type { Chain } from '../../../../src/chain/plain.ts';
import type { Sandbox } from '../../../../src/sandbox/index.ts';
import { ask, openSandbox, type Raw, upload } from '../../../support/sandbox/raw-request.ts';

const now = () => Math.floor(Date.now() / 1000);
const SCHEME = 'WECHATPAY2-SHA256-RSA2048';

describe('v3', () => {
  it('answers a right request, signed, with the official headers', async () => {
    const { status, headers, signed } = await ask(await openSandbox());
    expect({ status, signed }).toEqual({ status: 200, signed: true });
    expect(headers).toMatchObject({
      server: 'nginx',
      'content-type': 'application/json; charset=utf-8',
      'content-length': expect.stringMatching(/^\d+$/),
      'cache-control': 'no-cache, must-revalidate',
      'x-content-type-options': 'nosniff',
      'content-language': 'zh-CN',
      'request-id': expect.stringMatching(/^08[0-9A-F]+-0$/),
      'wechatpay-signature-type': SCHEME,
    });
    expect(Math.abs(Number(headers['wechatpay-timestamp']) - now())).toBeLessThan(5);
  });

  it('keeps a connection for 8 s, unless it is told to close it', async () => {
    const sandbox = await openSandbox();
    const kept = await ask(sandbox, { headers: { Connection: 'keep-alive' } });
    expect(kept.headers).toMatchObject({ connection: 'keep-alive', 'keep-alive': 'timeout=8' });
    const closed = await ask(sandbox, { headers: { Connection: 'close' } });
    expect(closed.headers.connection).toBe('close');
    expect(closed.headers).not.toHaveProperty('keep-alive');
  });

  it.each<[string, Raw]>([
    ['a clock 299 s late', { parts: { timestamp: String(now() - 299) } }],
    ['a clock 298 s early', { parts: { timestamp: String(now() + 298) } }],
    [
      'a query, as it was written',
      {
        path: '/v3/marketing/partnerships?limit=5&%6fffset=0&authorized_data=%7B%22business_type%22:%22FAVOR_STOCK%22%7D',
      },
    ],
    ['a body outside ASCII', { method: 'POST', path: '/v3/x', body: '{"商品":"粤"}' }],
    ['no content type where there is no body', { method: 'POST', headers: { 'Content-Type': undefined } }],
    [
      'a charset in the content type',
      { method: 'POST', body: '{}', headers: { 'Content-Type': 'application/json; charset=utf-8' } },
    ],
  ])('lets pass %s', async (_, raw) => {
    const answer = await ask(await openSandbox(), raw);
    expect([200, 404]).toContain(answer.status);
    expect(answer.signed).toBe(true);
  });

  it('lets the nonce of a request be used again', async () => {
    const sandbox = await openSandbox();
    const raw = { parts: { nonce_str: 'the-same' } };
    expect([(await ask(sandbox, raw)).status, (await ask(sandbox, raw)).status]).toEqual([200, 200]);
  });

  it.each<[string, Raw, RegExp]>([
    ['no Accept', { headers: { Accept: undefined } }, /缺少Accept或User-Agent/],
    ['an empty Accept', { headers: { Accept: '' } }, /缺少Accept或User-Agent/],
    ['no User-Agent', { headers: { 'User-Agent': undefined } }, /缺少Accept或User-Agent/],
    [
      'no Content-Type',
      { method: 'POST', body: '{}', headers: { 'Content-Type': undefined } },
      /Content-Type/,
    ],
    ['text', { method: 'POST', body: '{}', headers: { 'Content-Type': 'text/plain' } }, /Content-Type/],
    [
      'a look-alike',
      { method: 'POST', body: '{}', headers: { 'Content-Type': 'application/json5' } },
      /Content/,
    ],
  ])('refuses %s, before it looks at the Authorization', async (_, raw, message) => {
    const answer = await ask(await openSandbox(), {
      ...raw,
      headers: { ...raw.headers, Authorization: 'no' },
    });
    // An answer is signed to who signed his request.
    expect(answer).toMatchObject({ status: 400, json: { code: 'INVALID_REQUEST' }, signed: false });
    expect(answer.json.message).toMatch(message);
    expect(answer.headers['request-id']).toMatch(/^08[0-9A-F]+-\d{9}$/);
    const proved = await ask(await openSandbox(), raw);
    expect(proved).toMatchObject({ status: 400, json: { code: 'INVALID_REQUEST' }, signed: true });
  });

  it.each<[string, string | undefined]>([
    ['none', undefined],
    ['another scheme', 'Basic eA=='],
    ['a part missing', `${SCHEME} mchid="1900000001",nonce_str="a",timestamp="1",serial_no="b"`],
    ['an empty part', `${SCHEME} mchid="",nonce_str="a",timestamp="1",serial_no="b",signature="c"`],
    ['no quotes', `${SCHEME} mchid=1,nonce_str=a,timestamp=1,serial_no=b,signature=c`],
    ['junk between', `${SCHEME} mchid="1";nonce_str="a",timestamp="1",serial_no="b",signature="c"`],
    ['junk behind', `${SCHEME} mchid="1",nonce_str="a",timestamp="1",serial_no="b",signature="c",`],
  ])('refuses an Authorization of the wrong form: %s', async (_, Authorization) => {
    const answer = await ask(await openSandbox(), { headers: { Authorization } });
    expect(answer).toMatchObject({ status: 401, signed: false });
    expect(answer.json).toEqual({
      code: 'SIGN_ERROR',
      message: expect.stringContaining('Authorization值格式错误'),
    });
    expect(answer.headers).not.toHaveProperty('wechatpay-signature');
    expect(answer.headers['request-id']).toMatch(/-268443699$/);
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['another merchant', { mchid: '1900000109' }, /商户号/],
    ['another serial', { serial_no: 'AB' }, /证书序列号有误/],
    ['a clock 302 s late', { timestamp: String(now() - 302) }, /5分钟/],
    ['a clock 310 s early', { timestamp: String(now() + 310) }, /5分钟/],
    ['milliseconds', { timestamp: String(Date.now()) }, /5分钟/],
    ['a signature of somebody else', { signature: 'A'.repeat(342).concat('==') }, /验签失败/],
    ['a signature that is no base64', { signature: '*' }, /验签失败/],
  ])('refuses %s', async (_, parts, message) => {
    const answer = await ask(await openSandbox(), { parts });
    expect(answer).toMatchObject({ status: 401, json: { code: 'SIGN_ERROR' }, signed: false });
    expect(answer.json.message).toMatch(message);
  });

  it('judges merchant, serial, clock and signature in this order', async () => {
    const sandbox = await openSandbox();
    const wrong = { mchid: '1', serial_no: 'AB', timestamp: '1', signature: 'AA==' };
    const messages: string[] = [];
    for (const name of ['mchid', 'serial_no', 'timestamp'] as const) {
      messages.push((await ask(sandbox, { parts: wrong })).json.message);
      Reflect.deleteProperty(wrong, name);
    }
    messages.push((await ask(sandbox, { parts: wrong })).json.message);
    expect(messages.map((message) => /商户号|序列号|5分钟|验签/.exec(message)?.[0])).toEqual([
      '商户号',
      '序列号',
      '5分钟',
      '验签',
    ]);
  });

  it.each<[string, Raw]>([
    ['other bytes of the body', { method: 'POST', body: '{"a": 1}', signedBody: '{"a":1}' }],
    ['another method', { method: 'PUT', body: '{}', signedBody: '' }],
  ])('refuses a signature over %s', async (_, raw) => {
    expect(await ask(await openSandbox(), raw)).toMatchObject({ status: 401, json: { code: 'SIGN_ERROR' } });
  });

  it('shows the text that it verified, the body cut to 8 characters', async () => {
    const sandbox = await openSandbox();
    const raw = { method: 'POST', path: '/v3/x?a=b', body: '{"notify_url":"粤"}', parts: { nonce_str: 'N' } };
    const { json } = await ask(sandbox, { ...raw, signedBody: '' });
    const { sign_information: shown, ...rest } = json.detail;
    expect(rest).toEqual({
      detail: { issue: 'sign not match' },
      field: 'signature',
      location: 'authorization',
    });
    expect(shown).toEqual({
      method: 'POST',
      url: '/v3/x?a=b',
      truncated_sign_message: expect.stringMatching(/^POST\n\/v3\/x\?a=b\n\d{10}\nN\n\{"notify$/),
      sign_message_length: Buffer.byteLength(`POST\n/v3/x?a=b\n1234567890\nN\n${raw.body}\n`),
    });
    const get = await ask(sandbox, { parts: { signature: 'AA==', nonce_str: 'N' } });
    const text = get.json.detail.sign_information.truncated_sign_message;
    expect(text).toMatch(/^GET\n\/v3\/certificates\n\d{10}\nN\n\n$/);
    expect(get.json.detail.sign_information.sign_message_length).toBe(text.length);
  });

  it('verifies the meta of an upload, and not its body', async () => {
    const sandbox = await openSandbox();
    expect(await ask(sandbox, upload(Buffer.from('x')))).toMatchObject({ status: 400, signed: true });
    const whole = upload(Buffer.from('x'));
    expect(await ask(sandbox, { ...whole, signedBody: whole.body })).toMatchObject({ status: 401 });
  });

  it.each<[string, Raw]>([
    ['path', { path: '/v3/no/such' }],
    ['method', { method: 'DELETE' }],
    ['path below a known one', { path: '/v3/certificates/x' }],
    ['path that only begins so', { path: '/v3/certificatesx' }],
  ])('answers an unknown %s with a signed 404', async (_, raw) => {
    const answer = await ask(await openSandbox(), raw);
    expect(answer).toMatchObject({ status: 404, json: { code: 'RESOURCE_NOT_EXISTS' }, signed: true });
  });
});

describe('v2', () => {
  const md5 = (text: string) => createHash('md5').update(text).digest('hex').toUpperCase();
  const hmac = (text: string, key: string) =>
    createHmac('sha256', key).update(text).digest('hex').toUpperCase();
  const post = async (sandbox: Sandbox, body: string) => {
    const response = await fetch(`${sandbox.url}/pay/nosuch`, { method: 'POST', body });
    expect(response.headers.get('content-type')).toBe('text/xml; charset=utf-8');
    expect(response.headers.get('request-id')).toMatch(/^08[0-9A-F]+-0$/);
    return { status: response.status, text: await response.text() };
  };
  const failed = (message: string) => ({
    status: 200,
    text: `<xml><return_code>FAIL</return_code><return_msg>${message}</return_msg></xml>`,
  });

  it('finds a right sign right: MD5, HMAC-SHA256, and that of a GET', async () => {
    const sandbox = await openSandbox();
    const key = String(sandbox.config.secret);
    const plain = md5(`mch_id=1900000001&nonce_str=n&key=${key}`);
    const fields = '<mch_id>1900000001</mch_id><nonce_str><![CDATA[n]]></nonce_str><empty></empty>';
    expect(await post(sandbox, `<xml>${fields}<sign>${plain}</sign></xml>`)).toEqual(failed('接口不存在'));
    const text = `mch_id=1900000001&nonce_str=n&sign_type=HMAC-SHA256&key=${key}`;
    const typed = `${fields}<sign_type>HMAC-SHA256</sign_type><sign>${hmac(text, key)}</sign>`;
    expect(await post(sandbox, `<xml>${typed}</xml>`)).toEqual(failed('接口不存在'));
    const got = await fetch(`${sandbox.url}/papay/nosuch?mch_id=1900000001&nonce_str=n&sign=${plain}`);
    expect(await got.text()).toBe(failed('接口不存在').text);
  });

  it('takes what the client signs', async () => {
    const instance = Builder.factory((await openSandbox()).config) as unknown as Chain;
    const call = instance.chain('v2/pay/nosuch').post({ xml: { mch_id: '1900000001' } });
    await expect(call).rejects.toMatchObject({ name: 'BusinessError', return_msg: '接口不存在' });
  });

  it.each([
    ['a wrong sign', '<xml><mch_id>1900000001</mch_id><sign>X</sign></xml>', '签名错误'],
    ['no sign', '<xml><mch_id>1900000001</mch_id></xml>', '签名错误'],
    [
      'an unknown sign type',
      '<xml><mch_id>1900000001</mch_id><sign_type>SM3</sign_type><sign>X</sign></xml>',
      '签名类型错误',
    ],
    ['no merchant', '<xml><sign>X</sign></xml>', '缺少参数mch_id'],
    ['another merchant', '<xml><mch_id>1</mch_id></xml>', 'mch_id参数格式错误'],
    ['no XML', 'x', 'XML格式错误'],
    ['nothing', '', 'XML格式错误'],
    ['a nested field', '<xml><a><b>1</b></a></xml>', 'XML格式错误'],
    ['an entity', '<!DOCTYPE x [<!ENTITY a "b">]><xml><a>&a;</a></xml>', 'XML格式错误'],
  ])('refuses %s', async (_, body, message) => {
    expect(await post(await openSandbox(), body)).toEqual(failed(message));
  });

  it('refuses a query that gives a field twice', async () => {
    const sandbox = await openSandbox();
    const response = await fetch(`${sandbox.url}/papay/entrustweb?mch_id=1900000001&mch_id=2&sign=x`);
    expect(await response.text()).toBe(failed('XML格式错误').text);
  });
});
