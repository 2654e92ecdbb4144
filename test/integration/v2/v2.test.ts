import { createHash, createHmac, X509Certificate } from 'node:crypto';
import { Agent, createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  ApiError,
  BusinessError,
  RequestError,
  TransportError,
  VerificationError,
} from '../../../src/errors/index.ts';
import { untyped } from '../../support/calls/untyped.ts';
import { config, keys, mchid, type Received, secret, serve } from '../../support/sockets/peer.ts';

type Fields = Record<string, string>;

/** The sign of APIv2, computed by itself: sorted by bytes, empty values out, the key at the end. */
function signOf(fields: Fields, type = fields['sign_type']): string {
  const text = Object.keys(fields)
    .filter((name) => name !== 'sign' && fields[name] !== '')
    .sort()
    .map((name) => `${name}=${fields[name]}&`)
    .join('');
  const hash = type === 'HMAC-SHA256' ? createHmac('sha256', secret) : createHash('md5');
  return hash.update(`${text}key=${secret}`).digest('hex').toUpperCase();
}
const toXml = (fields: Fields) =>
  `<xml>${Object.entries(fields)
    .map(([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`)
    .join('\n')}</xml>`;
const fromXml = (xml: string): Fields =>
  Object.fromEntries(
    [...xml.matchAll(/<(\w+)>(?:<!\[CDATA\[)?([^<\]]*)(?:\]\]>)?<\/\1>/g)].map((m) => [m[1], m[2]]),
  );
const signed = (fields: Fields, type?: string) => toXml({ ...fields, sign: signOf(fields, type) });

const success = {
  return_code: 'SUCCESS',
  result_code: 'SUCCESS',
  prepay_id: 'wx20',
  empty: '',
  attach: '支付 & <测试>',
};
const answering = (body: string, status = 200, headers: Record<string, string> = {}) =>
  serve((_, response) => response.writeHead(status, headers).end(body));
const order = {
  appid: 'wx1',
  mch_id: mchid,
  body: '一杯茶 & <b>"',
  total_fee: 100,
  attach: '',
  device_info: null,
};

describe('a request', () => {
  it.each(['MD5', 'HMAC-SHA256'])('is signed with %s', async (type) => {
    const { url, received } = await answering(signed(success, type));
    const xml = type === 'MD5' ? order : { ...order, sign_type: type };
    const { data } = await untyped(config({ base_uri: url }))
      .chain('v2/pay/unifiedorder')
      .post({ xml });
    expect(data).toMatchObject({ prepay_id: 'wx20', empty: '', attach: '支付 & <测试>' });
    const [request] = received as [Received];
    expect(request).toMatchObject({ method: 'POST', url: '/pay/unifiedorder' });
    expect(request.headers).toMatchObject({
      'content-type': 'text/xml; charset=utf-8',
      accept: 'text/xml, text/plain, application/x-gzip',
    });
    expect(request.headers.authorization).toBeUndefined();
    const body = request.body.toString();
    expect(body).toMatch(
      /^<xml><appid>wx1<\/appid><mch_id>1900000001<\/mch_id><body><!\[CDATA\[一杯茶 & <b>"\]\]><\/body><total_fee>100<\/total_fee><attach><\/attach><device_info><\/device_info>/,
    );
    const sent: Fields = {
      appid: 'wx1',
      mch_id: mchid,
      body: order.body,
      total_fee: '100',
      nonce_str: /<nonce_str>(\w{32})<\/nonce_str>/.exec(body)?.[1] ?? '',
      ...(type === 'MD5' ? {} : { sign_type: type }),
    };
    expect(/<sign>(\w+)<\/sign><\/xml>$/.exec(body)?.[1]).toBe(signOf(sent, type));
  });

  it('keeps a nonce_str, overwrites a sign in its place, and adds neither nonce nor sign_type where told', async () => {
    const { url, received } = await answering(signed(success));
    const node = untyped(config({ base_uri: url })).chain('v2/pay/orderquery');
    await node.post({ xml: { sign: 'old', mch_id: mchid, nonce_str: 'mine' } });
    await node.post({ xml: { mch_id: mchid }, nonceless: true });
    const [kept, nonceless] = received.map(({ body }) => fromXml(body.toString())) as [Fields, Fields];
    expect(Object.keys(kept)).toEqual(['sign', 'mch_id', 'nonce_str']);
    expect(kept).toEqual({
      sign: signOf({ mch_id: mchid, nonce_str: 'mine' }),
      mch_id: mchid,
      nonce_str: 'mine',
    });
    expect(nonceless).toEqual({ mch_id: mchid, sign: signOf({ mch_id: mchid }) });
  });

  it('of GET signs its query', async () => {
    const { url, received } = await answering('<xml><return_code>SUCCESS</return_code></xml>');
    await untyped(config({ base_uri: url }))
      .chain('v2/papay/h5entrustweb')
      .get({
        nonceless: true,
        query: { mch_id: mchid, appid: 'wx1', notify_url: 'https://a.b/c?d=e&f', sign_type: 'HMAC-SHA256' },
      });
    const [{ url: sent, body }] = received as [Received];
    const fields = Object.fromEntries(new URLSearchParams(sent.split('?')[1]));
    expect(sent).toContain('notify_url=https%3A%2F%2Fa.b%2Fc%3Fd%3De%26f');
    expect(fields['sign']).toBe(signOf(fields));
    expect(body).toHaveLength(0);
  });

  it('of GET takes numbers, text and URLSearchParams, and no name twice', async () => {
    const { url, received } = await answering('<xml><return_code>SUCCESS</return_code></xml>');
    const node = untyped(config({ base_uri: url })).chain('v2/papay/h5entrustweb');
    const fields = { mch_id: 1900000001, nonce_str: 'n', a: 'x y' };
    await node.get({ query: fields });
    await node.get({ query: 'mch_id=1900000001&nonce_str=n&a=x+y' });
    await node.get({ query: new URLSearchParams('mch_id=1900000001&nonce_str=n&a=x y') });
    const sign = signOf({ mch_id: mchid, nonce_str: 'n', a: 'x y' });
    const sent = `/papay/h5entrustweb?mch_id=1900000001&nonce_str=n&a=x%20y&sign=${sign}`;
    expect(received.map((request) => request.url)).toEqual([sent, sent, sent]);
    await expect(node.get({ query: 'mch_id=1900000001&d=1&d=2' })).rejects.toMatchObject({
      code: 'VALUE_INVALID',
      field: 'd',
    });
  });

  it('sends a raw body as it is', async () => {
    const { url, received } = await answering(signed(success));
    const form = new FormData();
    form.set('mch_id', mchid);
    await untyped(config({ base_uri: url }))
      .chain('v2/secapi/mch/uploadmedia')
      .post({ body: form });
    const [request] = received as [Received];
    expect(request.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
    expect(request.body.toString()).toContain('name="mch_id"');
  });

  it.each<[string, Record<string, unknown>, string, object?]>([
    ['another merchant', { xml: { mch_id: '1900000109' } }, 'MCHID_MISMATCH'],
    ['a merchant as a number', { xml: { mch_id: 1900000001 } }, 'MCHID_MISMATCH'],
    ['no merchant', { xml: { appid: 'wx1' } }, 'MCHID_MISMATCH'],
    ['no fields', {}, 'REQUEST_INVALID'],
    ['json', { json: {} }, 'BODY_CONFLICT'],
    ['xml with body', { xml: { mch_id: mchid }, body: 'x' }, 'BODY_CONFLICT'],
    ['a nested field', { xml: { mch_id: mchid, order: { h5: 1 } } }, 'VALUE_INVALID'],
    ['a float', { xml: { mch_id: mchid, total_fee: 0.07 * 100 } }, 'VALUE_INVALID'],
    ['a boolean', { xml: { mch_id: mchid, flag: false } }, 'VALUE_INVALID'],
    ['an unknown sign_type', { xml: { mch_id: mchid, sign_type: 'SM3' } }, 'SIGN_TYPE_UNKNOWN'],
    ['a control character', { xml: { mch_id: mchid, body: 'a\u0000b' } }, 'XML_INVALID'],
    ['no client certificate', { xml: { mch_id: mchid }, security: true }, 'MERCHANT_CERTIFICATE_MISSING'],
    ['no secret', { xml: { mch_id: mchid } }, 'SECRET_MISSING', { secret: undefined }],
  ])('with %s is a typed error, and nothing is sent', async (_, options, code, overrides = {}) => {
    const { url, received } = await answering(signed(success));
    const call = untyped(config({ base_uri: url, ...overrides }))
      .chain('v2/pay/unifiedorder')
      .post(options);
    await expect(call).rejects.toSatisfy(
      (error: unknown) => error instanceof RequestError && error.code === code,
    );
    expect(received).toEqual([]);
  });
});

const call = async (body: string, path = 'v2/pay/orderquery', status = 200) => {
  const { url } = await answering(body, status, { 'Request-ID': '08F7-0' });
  return untyped(config({ base_uri: url }))
    .chain(path)
    .post({ xml: { mch_id: mchid, nonce_str: 'n' } });
};

describe('an answer', () => {
  it.each<[string, string, object]>([
    ['without a sign', toXml(success), { code: 'SIGN_MISSING' }],
    ['with another sign', toXml({ ...success, sign: 'A'.repeat(32) }), { code: 'SIGN_MISMATCH' }],
    [
      'with a lower-case sign',
      toXml({ ...success, sign: signOf(success).toLowerCase() }),
      { code: 'SIGN_MISMATCH' },
    ],
    [
      'with a field added',
      signed(success).replace('</xml>', '<total_fee>1</total_fee></xml>'),
      { code: 'SIGN_MISMATCH' },
    ],
    [
      'with a nested field',
      toXml({ ...success, sign: signOf({ ...success, a: 'Array' }) }).replace(
        '</xml>',
        '<a><b>1</b></a></xml>',
      ),
      { code: 'SIGN_MISMATCH' },
    ],
  ])('%s is refused', async (_, body, error) => {
    const thrown = await call(body).catch((e: unknown) => e);
    expect(thrown).toBeInstanceOf(VerificationError);
    expect(thrown).toMatchObject({ ...error, path: 'v2/pay/orderquery', requestId: '08F7-0' });
  });

  it.each<[string, string]>([
    ['twice a return_code', signed(success).replace('</xml>', '<return_code>SUCCESS</return_code></xml>')],
    ['no return_code', signed({ result_code: 'SUCCESS' })],
    ['nothing', ''],
    ['HTML', '<html><body>502<br></body></html>'],
    ['JSON', '{"return_code":"SUCCESS"}'],
    ['half of it', signed(success).slice(0, 80)],
    ['entities', '<!DOCTYPE xml [<!ENTITY a "b">]><xml><return_code>&a;</return_code></xml>'],
  ])('of %s is malformed', async (_, body) => {
    await expect(call(body)).rejects.toSatisfy(
      (error: unknown) =>
        error instanceof TransportError && error.code === 'BODY_MALFORMED' && error.mayHaveReached,
    );
  });

  it('of a failure is a BusinessError, verified or not', async () => {
    const failure = {
      return_code: 'SUCCESS',
      result_code: 'FAIL',
      err_code: 'ORDERPAID',
      err_code_des: '该订单已支付',
    };
    const error = await call(signed(failure)).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(BusinessError);
    expect(error).toMatchObject({ code: 'ORDERPAID', ...failure, verified: true, status: 200 });
    const { message, hint } = error as BusinessError;
    expect(hint).toMatch(/^The order is already paid\./);
    expect(message).toBe(`[POST] v2/pay/orderquery: 200 ORDERPAID 该订单已支付\n${hint}`);
    await expect(call(toXml(failure))).rejects.toMatchObject({ code: 'ORDERPAID', verified: false });
    await expect(call(toXml({ return_code: 'FAIL', return_msg: '签名错误' }))).rejects.toMatchObject({
      name: 'BusinessError',
      code: 'FAIL',
      return_msg: '签名错误',
    });
  });

  it.each(['ERROR', 'ECONNRESET', 'ABORT_ERR', 'Z_DATA_ERROR'])(
    'of a failure whose err_code looks like an error of the system is one of business: %s',
    async (err_code) => {
      const failure = { return_code: 'SUCCESS', result_code: 'FAIL', err_code };
      await expect(call(signed(failure))).rejects.toMatchObject({ name: 'BusinessError', code: err_code });
    },
  );

  it('of the documented unsigned operations is taken, its failures reported', async () => {
    const path = 'v2/mmpaymkttransfers/promotion/transfers';
    expect((await call(toXml({ return_code: 'SUCCESS', payment_no: '1' }), path)).data).toEqual({
      return_code: 'SUCCESS',
      payment_no: '1',
    });
    await expect(call(toXml({ return_code: 'FAIL', return_msg: 'x' }), path)).rejects.toMatchObject({
      code: 'FAIL',
    });
    expect((await call('交易时间,公众账号ID\n', 'v2/pay/downloadbill')).data).toEqual(
      Buffer.from('交易时间,公众账号ID\n'),
    );
    expect((await call('{"access_token":"a"}', 'v2/appauth/getaccesstoken')).data).toEqual({
      access_token: 'a',
    });
    await expect(call(toXml(success), 'v2/pay/downloadbill/')).rejects.toBeInstanceOf(VerificationError);
  });

  it('with an error status is an ApiError', async () => {
    await expect(call('<html>', undefined, 502)).rejects.toSatisfy(
      (error: unknown) => error instanceof ApiError && error.code === 'HTTP_502' && !error.verified,
    );
  });
});

describe('mutual TLS', () => {
  async function tlsServer() {
    const seen: (string | undefined)[] = [];
    const server = createServer(
      { key: keys.platformKey, cert: keys.platformCert, requestCert: true, rejectUnauthorized: false },
      (request, response) => {
        seen.push((request.socket as TLSSocket).getPeerX509Certificate()?.fingerprint256);
        request.resume().on('end', () => response.end(signed(success)));
      },
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    return { url: `https://127.0.0.1:${(server.address() as AddressInfo).port}/`, seen };
  }

  it('presents the client certificate when told to, and only then', async () => {
    const { url, seen } = await tlsServer();
    const instance = untyped(
      config({
        base_uri: url,
        merchant: { cert: keys.merchantCert, key: keys.merchantKey },
        httpsAgent: new Agent({ rejectUnauthorized: false }),
      }),
    );
    const node = instance.chain('v2/secapi/pay/refund');
    const trusting = new Agent({ rejectUnauthorized: false });
    await node.post({ xml: { mch_id: mchid }, security: true });
    await node.post({ xml: { mch_id: mchid }, security: true });
    await node.post({ xml: { mch_id: mchid } });
    const own = node.post({ xml: { mch_id: mchid }, security: true, httpsAgent: trusting });
    await expect(own).rejects.toMatchObject({ code: 'REQUEST_INVALID', field: 'httpsAgent' });
    const { fingerprint256 } = new X509Certificate(keys.merchantCert);
    expect(seen).toEqual([fingerprint256, fingerprint256, undefined]);
  });

  it('sends nothing if TLS does not accept what the client certificate is used with', async () => {
    const { url, seen } = await tlsServer();
    const merchant = { cert: keys.merchantCert, key: keys.merchantKey };
    const httpsAgent = new Agent({ ciphers: 'nonsense', rejectUnauthorized: false });
    const instance = untyped(config({ base_uri: url, merchant, httpsAgent }));
    const call = instance.chain('v2/secapi/pay/refund').post({ xml: { mch_id: mchid }, security: true });
    const refused = { code: 'CONFIG_INVALID', field: 'merchant', cause: { code: 'ERR_SSL_NO_CIPHER_MATCH' } };
    await expect(call).rejects.toMatchObject(refused);
    await expect(call).rejects.not.toHaveProperty('attempts');
    expect(seen).toEqual([]);
  });

  it('does not trust a server that it cannot verify', async () => {
    const { url } = await tlsServer();
    const instance = untyped(config({ base_uri: url }));
    await expect(instance.chain('v2/pay/orderquery').post({ xml: { mch_id: mchid } })).rejects.toMatchObject({
      code: 'CONNECTION_FAILED',
      mayHaveReached: false,
    });
  });
});
