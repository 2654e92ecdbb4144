import { createPublicKey, verify, X509Certificate } from 'node:crypto';
import { Readable } from 'node:stream';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { Builder } from '../../../src/builder/builder.ts';
import { clientOf } from '../../../src/chain/instance.ts';
import { ApiError, RequestError, VerificationError, WechatpayError } from '../../../src/errors/index.ts';
import { MediaUtil } from '../../../src/wire/media-util.ts';
import { untyped } from '../../support/calls/untyped.ts';
import {
  config,
  keys,
  mchid,
  platformSerial,
  type Received,
  serial,
  serve,
  signedHeaders,
} from '../../support/sockets/peer.ts';

const publicKey = new X509Certificate(keys.merchantCert).publicKey;

/** The Authorization of a request, checked as WeChat Pay does: over the raw bytes that came. */
function verified({ method, url, headers, body }: Received, signedBody: Buffer = body): boolean {
  const match = /^WECHATPAY2-SHA256-RSA2048 (.*)$/.exec(headers.authorization ?? '');
  const parts = Object.fromEntries(
    [...(match?.[1] ?? '').matchAll(/(\w+)="([^"]*)"/g)].map((m) => [m[1], m[2]]),
  );
  expect(parts).toMatchObject({ mchid, serial_no: serial });
  expect(parts['nonce_str']).toMatch(/^[0-9A-Za-z]{32}$/);
  const head = Buffer.from(`${method}\n${url}\n${parts['timestamp']}\n${parts['nonce_str']}\n`);
  const message = Buffer.concat([head, signedBody, Buffer.from('\n')]);
  return verify('RSA-SHA256', message, publicKey, Buffer.from(parts['signature'] ?? '', 'base64'));
}

const ok = '{"state":"ESTABLISHED","名":"值"}';
const answering = (body: string | Buffer = ok, status = 200, extra: Record<string, string> = {}) =>
  serve((_, response) => {
    response.writeHead(status, { ...signedHeaders(body), ...extra }).end(body);
  });

describe('a request', () => {
  it.each<[string, Record<string, unknown>]>([
    ['json', { json: { description: '一杯茶', amount: { total: 100 }, note: '\n"\\/' } }],
    ['no body', {}],
    ['an empty body', { body: '' }],
    ['text', { body: '原样 text' }],
    ['bytes that are no text', { body: Buffer.from([0xff, 0xfe, 0, 10]) }],
    ['a stream', { body: Readable.from(['a', Buffer.from('粤')]) }],
    ['an odd query', { query: { a: "'!*() ~粤", b: '', c: [1] } }],
    ['axios params', { params: { a: 'x y', b: "'" } }],
    ['a query in base_uri with a path', { query: 'a=b' }],
  ])('is signed as it is sent: %s', async (_, options) => {
    const { url, received } = await answering();
    const instance = Builder.factory(config({ base_uri: `${url}hk/` }));
    const { data, status } = await instance.chain('v3/上传/{id}').post({ id: 'a/b 粤', ...options });
    expect(status).toBe(200);
    expect(data).toEqual(JSON.parse(ok));
    const [request] = received as [Received];
    expect(request.url).toMatch(/^\/hk\/v3\/%E4%B8%8A%E4%BC%A0\/a%2Fb%20%E7%B2%A4/);
    expect(verified(request)).toBe(true);
  });

  it('has the headers of the protocol, and those of the caller first', async () => {
    const { url, received } = await answering();
    const instance = Builder.factory(
      config({ base_uri: url, headers: { 'X-App': 'shop', accept: 'text/html' } }),
    );
    await instance
      .chain('v3/x')
      .post({ json: {}, headers: { 'IDEMPOTENCY-KEY': 'k', Accept: 'application/json' } });
    await instance.chain('v3/x').get();
    const [post, get] = received as [Received, Received];
    expect(post.headers).toMatchObject({
      accept: 'application/json',
      'content-type': 'application/json',
      'idempotency-key': 'k',
      'x-app': 'shop',
      'content-length': '2',
    });
    expect(post.headers['user-agent']).toMatch(/^wechatpay-chain\/\d/);
    expect(post.headers['accept-encoding']).toBeUndefined();
    expect(get.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(get.headers['content-length']).toBeUndefined();
  });

  it('uploads with a signature over the meta', async () => {
    const { url, received } = await answering('{"media_id":"m"}');
    const instance = Builder.factory(config({ base_uri: url }));
    const media = new MediaUtil('门店.jpg', Buffer.from([0xff, 0xd8, 0, 1]));
    for (const options of [
      { body: media },
      { body: media.getStream(), headers: { 'Content-Type': media.getContentType() } },
    ]) {
      await instance.chain('v3/merchant/media/upload').post(options);
    }
    expect(received).toHaveLength(2);
    for (const request of received) {
      expect(request.headers['content-type']).toBe(media.getContentType());
      expect(request.body.equals(media.getBody())).toBe(true);
      expect(verified(request, Buffer.from(media.getMeta()))).toBe(true);
    }
  });

  it('passes through interceptors and transformers before it is signed', async () => {
    const { url, received } = await answering();
    const instance = Builder.factory(config({ base_uri: url }));
    clientOf(instance).axios.interceptors.request.use((request) => {
      request.data = '{"changed":true}';
      request.params = { traced: 1 };
      return request;
    });
    const { data } = await instance.chain('v3/x').post({
      json: { a: 1 },
      transformRequest: (data: string) => `${data}\n`,
      transformResponse: (text: string) => `seen ${text.length}`,
    });
    const [request] = received as [Received];
    expect(request.body.toString()).toBe('{"changed":true}\n');
    expect(request.url).toBe('/v3/x?traced=1');
    expect(verified(request)).toBe(true);
    expect(data).toBe(`seen ${ok.length}`);
  });
});

describe('an answer', () => {
  it.each<[string, string, Record<string, string>, unknown]>([
    ['JSON', '{"a":[1,"粤"]}', {}, { a: [1, '粤'] }],
    ['JSON with a byte order mark', '\uFEFF{"a":1}', {}, { a: 1 }],
    ['nothing', '', {}, ''],
    ['text', 'plain 粤', { 'Content-Type': 'text/plain' }, 'plain 粤'],
    ['an image', 'PNG', { 'Content-Type': 'image/png' }, Buffer.from('PNG')],
  ])('is parsed by what it is: %s', async (_, body, headers, data) => {
    const { url } = await answering(body, 200, headers);
    const response = await Builder.factory(config({ base_uri: url }))
      .chain('v3/x')
      .get();
    expect(response.data).toEqual(data);
  });

  it('is given as text or bytes where that is asked for', async () => {
    const { url } = await answering();
    const node = Builder.factory(config({ base_uri: url })).chain('v3/x');
    expect((await node.get({ responseType: 'text' })).data).toBe(ok);
    expect((await node.get({ responseType: 'arraybuffer' })).data).toEqual(Buffer.from(ok));
  });

  it('of 204 is verified too', async () => {
    const { url } = await serve((_, response) => response.writeHead(204, signedHeaders('')).end());
    const response = await Builder.factory(config({ base_uri: url }))
      .chain('v3/x')
      .post();
    expect([response.status, response.data]).toEqual([204, '']);
  });

  const now = () => Math.floor(Date.now() / 1000);
  it.each<[string, string, (headers: Record<string, string>) => void, string?]>([
    [
      'no headers',
      'SIGNATURE_HEADERS_MISSING',
      (h) => {
        for (const name of Object.keys(h)) if (name.startsWith('Wechatpay')) delete h[name];
      },
    ],
    [
      'one header missing',
      'SIGNATURE_HEADERS_MISSING',
      (h) => {
        delete h['Wechatpay-Nonce'];
      },
    ],
    [
      'an empty header',
      'SIGNATURE_HEADERS_MISSING',
      (h) => {
        h['Wechatpay-Signature'] = '';
      },
    ],
    [
      'a repeated header',
      'SIGNATURE_HEADERS_REPEATED',
      (h) => {
        h['Wechatpay-Serial'] = `${platformSerial}, ${platformSerial}`;
      },
    ],
    [
      'a time that is none',
      'SIGNATURE_TIMESTAMP_INVALID',
      (h) => {
        h['Wechatpay-Timestamp'] = `${now()}abc`;
      },
    ],
    [
      'an unknown serial',
      'SIGNATURE_SERIAL_UNKNOWN',
      (h) => {
        h['Wechatpay-Serial'] = '__proto__';
      },
    ],
    [
      'another nonce',
      'SIGNATURE_MISMATCH',
      (h) => {
        h['Wechatpay-Nonce'] = 'other';
      },
    ],
    [
      'a probe',
      'SIGNATURE_MISMATCH',
      (h) => {
        h['Wechatpay-Signature'] = `WECHATPAY/SIGNTEST/${'A'.repeat(300)}`;
      },
    ],
    [
      'junk in the signature',
      'SIGNATURE_MISMATCH',
      (h) => {
        h['Wechatpay-Signature'] = h['Wechatpay-Signature']?.replace(/^./, '$&-') ?? '';
      },
    ],
    ['another body', 'SIGNATURE_MISMATCH', () => {}, '{"state":"TERMINATED"}'],
    ['the body written anew', 'SIGNATURE_MISMATCH', () => {}, '{ "state": "ESTABLISHED", "名": "值" }'],
  ])('is refused with %s', async (_, code, alter, body = ok) => {
    const headers = signedHeaders(ok);
    alter(headers);
    const { url } = await serve((_request, response) => response.writeHead(200, headers).end(body));
    const error = await Builder.factory(config({ base_uri: url }))
      .chain('v3/x')
      .get()
      .catch((e: unknown) => e);
    expect(error).toBeInstanceOf(VerificationError);
    expect(error).toMatchObject({ code, method: 'GET', path: 'v3/x', status: 200, requestId: '08F7-0' });
    expect(String(error)).not.toContain('ESTABLISHED');
  });

  it('is refused when a signature header comes twice', async () => {
    const { url } = await serve((_, response) => {
      const headers = signedHeaders(ok);
      for (const [name, value] of Object.entries(headers)) {
        response.setHeader(name, name === 'Wechatpay-Signature' ? [value, value] : value);
      }
      response.writeHead(200).end(ok);
    });
    const call = Builder.factory(config({ base_uri: url }))
      .chain('v3/x')
      .get();
    await expect(call).rejects.toMatchObject({ code: 'SIGNATURE_HEADERS_REPEATED' });
  });

  it.each([
    [-301, false],
    [-299, true],
    [299, true],
    [302, false],
  ])('%i s off the clock passes: %s', async (skew, passes) => {
    const headers = signedHeaders(ok, { now: now() + skew });
    const { url } = await serve((_, response) => response.writeHead(200, headers).end(ok));
    const call = Builder.factory(config({ base_uri: url }))
      .chain('v3/x')
      .get();
    if (passes) expect((await call).status).toBe(200);
    else await expect(call).rejects.toMatchObject({ code: 'SIGNATURE_CLOCK_SKEW' });
  });

  it('may come unsigned for the documented downloads only', async () => {
    const { url } = await serve((_, response) =>
      response.writeHead(200, { 'Content-Type': 'text/plain' }).end('\uFEFF交易时间'),
    );
    const instance = Builder.factory(config({ base_uri: url }));
    for (const path of [
      'v3/billdownload/file',
      'v3/merchant-service/images/abc',
      'v3/global/merchant-service/images/abc',
      'v3/new-tax-control-fapiao/download',
      'v3/transferdownload/elecvoucherfile',
      'v3/transferdownload/signfile',
    ]) {
      expect((await instance.chain(path).get({ query: { token: 't' } })).data).toEqual(
        Buffer.from('\uFEFF交易时间'),
      );
    }
    for (const path of [
      'v3/billdownload/file/x',
      'v3/merchant-service/images/upload',
      'v3/merchant-service/images/a/b',
    ]) {
      await expect(instance.chain(path).get()).rejects.toMatchObject({ code: 'SIGNATURE_HEADERS_MISSING' });
    }
  });

  it('that is a statement is checked by its signed digest', async () => {
    const body = 'a,b\n1,2\n';
    const sha1 = '1c6a5c0f5b5b3a3a1b5e0c1f3b0d0d8f6f0c7d8e';
    const { createHash } = await import('node:crypto');
    const right = createHash('sha1').update(body).digest('hex');
    for (const [digest, code] of [
      [right, undefined],
      [sha1, 'SIGNATURE_DIGEST_MISMATCH'],
    ] as const) {
      const headers = {
        ...signedHeaders(JSON.stringify({ sha1: digest })),
        'Wechatpay-Statement-Sha1': digest,
      };
      const { url } = await serve((_, response) => response.writeHead(200, headers).end(body));
      const call = untyped(config({ base_uri: `${url}hk/` }))
        .chain('v3/statements')
        .get();
      if (code) await expect(call).rejects.toMatchObject({ code });
      else expect((await call).data).toEqual(Buffer.from(body));
    }
  });

  it('that is a redirect is not followed', async () => {
    const { url, received } = await serve((_, response) =>
      response.writeHead(302, { Location: '/v3/y' }).end(),
    );
    const call = Builder.factory(config({ base_uri: url }))
      .chain('v3/x')
      .get();
    await expect(call).rejects.toMatchObject({ code: 'HTTP_302', status: 302, verified: false });
    expect(received).toHaveLength(1);
  });
});

describe('an error answer', () => {
  const body = JSON.stringify({
    code: 'PARAM_ERROR',
    message: '参数错误',
    detail: { field: '/payer/name', value: '张三的秘密', issue: 'too long', location: 'body' },
  });

  it.each([true, false])('is an ApiError that says whether it was verified: %s', async (signed) => {
    const headers = signed
      ? signedHeaders(body)
      : { 'Content-Type': 'application/json', 'Request-ID': '08F7-0' };
    const { url } = await serve((_, response) => response.writeHead(400, headers).end(body));
    const error = await Builder.factory(config({ base_uri: url }))
      .chain('v3/orders/{id}')
      .post({ id: 'order-1', json: { name: '张三的秘密' } })
      .catch((e: unknown) => e);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toBeInstanceOf(WechatpayError);
    expect(error).toMatchObject({
      name: 'ApiError',
      code: 'PARAM_ERROR',
      status: 400,
      officialMessage: '参数错误',
      requestId: '08F7-0',
      verified: signed,
      detail: { field: '/payer/name', value: '张三的秘密' },
    });
    const { message, hint } = error as ApiError;
    expect(hint).toMatch(/^A field is missing/);
    const proof = signed
      ? ''
      : '\nThe response is not verified. The outcome is unknown: query it, or retry with the same numbers.';
    expect(message).toBe(`[POST] v3/orders/{id}: 400 PARAM_ERROR 参数错误\n${hint}${proof}`);
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('张三');
    expect(JSON.stringify(error)).not.toContain('张三');
  });

  it.each([
    [502, '<html>Bad Gateway</html>', 'HTTP_502'],
    [500, '', 'HTTP_500'],
    [404, '[]', 'HTTP_404'],
    [429, '{"code":"FREQUENCY_LIMITED"}', 'FREQUENCY_LIMITED'],
  ])('of %i with %s has the code %s', async (status, text, code) => {
    const { url } = await serve((_, response) => response.writeHead(status).end(text));
    const call = Builder.factory(config({ base_uri: url }))
      .chain('v3/x')
      .get();
    await expect(call).rejects.toMatchObject({ code, status, verified: false });
  });

  it('is handed on, verified, where validateStatus allows it', async () => {
    const { url } = await answering(body, 400);
    const node = Builder.factory(config({ base_uri: url })).chain('v3/x');
    expect((await node.get({ validateStatus: () => true })).data).toMatchObject({ code: 'PARAM_ERROR' });
    const unsigned = await serve((_, response) => response.writeHead(400).end(body));
    const call = node.get({ validateStatus: null, base_uri: unsigned.url });
    await expect(call).rejects.toBeInstanceOf(VerificationError);
  });

  it('explains a refused signature by the first line that differs', async () => {
    const answer = (seen: (text: string) => string) =>
      serve(({ method, url, headers, body: sent }, response) => {
        const part = (name: string) =>
          new RegExp(`${name}="([^"]*)"`).exec(headers.authorization ?? '')?.[1] ?? '';
        const text = `${method}\n${url}\n${part('timestamp')}\n${part('nonce_str')}\n${sent}\n`;
        const shown = seen(text);
        response.writeHead(401).end(
          JSON.stringify({
            code: 'SIGN_ERROR',
            message: '错误的签名，验签失败',
            detail: {
              detail: { issue: 'sign not match' },
              sign_information: {
                sign_message_length: Buffer.byteLength(shown),
                truncated_sign_message: shown.replace(/^((?:[^\n]*\n){4}.{0,8}).*$/s, '$1'),
              },
            },
          }),
        );
      });
    const hint = async (seen: (text: string) => string) => {
      const { url } = await answer(seen);
      const call = Builder.factory(config({ base_uri: url }))
        .chain('v3/pay/x')
        .post({ json: { openid: 'secret-openid' } });
      const error = (await call.catch((e: unknown) => e)) as ApiError;
      expect(error).toMatchObject({ code: 'SIGN_ERROR', status: 401 });
      expect(error.message).toContain(error.hint);
      expect(error.message).not.toContain('secret-openid');
      return error.hint;
    };
    expect(await hint((text) => text)).toMatch(/the key is wrong/);
    expect(await hint((text) => text.replace('/v3/pay', '/gateway/v3/pay'))).toMatch(
      /line 2 \(path and query\).*gateway/,
    );
    expect(await hint((text) => text.replace('POST', 'GET'))).toMatch(/line 1 \(method\)/);
    expect(await hint((text) => text.replace('{"openid', '{ "openi'))).toMatch(/line 5 \(body\)/);
    expect(await hint((text) => text.replace('secret-openid', 'o'))).toMatch(/body was changed/);
  });
});

describe('bad input', () => {
  const cycle: Record<string, unknown> = {};
  cycle['self'] = cycle;
  it.each<[string, string, Record<string, unknown>, string]>([
    ['a missing path value', 'v3/{id}', {}, 'PATH_VALUE_MISSING'],
    ['.. as a path value', 'v3/{id}', { id: '..' }, 'PATH_VALUE_INVALID'],
    ['an object as a path value', 'v3/{id}', { id: {} }, 'PATH_VALUE_INVALID'],
    ['json with xml', 'v3/x', { json: {}, xml: {} }, 'BODY_CONFLICT'],
    ['json with body', 'v3/x', { json: {}, body: 'x' }, 'BODY_CONFLICT'],
    ['a number beyond 2^53', 'v3/x', { json: { a: 2 ** 53 } }, 'BODY_UNSERIALIZABLE'],
    ['a cycle', 'v3/x', { json: cycle }, 'BODY_UNSERIALIZABLE'],
    ['a header with a line break', 'v3/x', { headers: { a: 'b\nc' } }, 'HEADER_INVALID'],
    ['an Authorization', 'v3/x', { headers: { Authorization: 'x' } }, 'HEADER_INVALID'],
    ['another host', '//evil/v3/x', {}, 'PATH_INVALID'],
    ['axios data', 'v3/x', { data: {} }, 'REQUEST_INVALID'],
    ['axios auth', 'v3/x', { auth: { username: 'a', password: 'b' } }, 'REQUEST_INVALID'],
    ['redirects', 'v3/x', { maxRedirects: 5 }, 'REQUEST_INVALID'],
    [
      'a form, which PHP knows and nothing here would send',
      'v3/x',
      { form_params: { a: '1' } },
      'REQUEST_INVALID',
    ],
    ['parts, which PHP knows and nothing here would send', 'v3/x', { multipart: [] }, 'REQUEST_INVALID'],
    ['an unread stream', 'v3/x', { responseType: 'stream' }, 'REQUEST_INVALID'],
    ['a base_uri that is none', 'v3/x', { base_uri: 'nowhere' }, 'REQUEST_INVALID'],
    ['a sink in no folder', 'v3/x', { sink: '/no/such/folder/file' }, 'REQUEST_INVALID'],
    ['a sink that is none', 'v3/x', { sink: 5 }, 'REQUEST_INVALID'],
  ])('%s is a typed error, and nothing is sent', async (_, path, options, code) => {
    const { url, received } = await answering();
    const call = Builder.factory(config({ base_uri: url }))
      .chain(path)
      .post(options);
    await expect(call).rejects.toSatisfy(
      (error: unknown) => error instanceof RequestError && error.code === code,
    );
    expect(received).toEqual([]);
  });

  it('an unknown verb, or options that are none, too', async () => {
    const instance = Builder.factory(config());
    await expect(clientOf(instance).request('HEAD', 'v3/x')).rejects.toBeInstanceOf(RequestError);
    await expect(instance.chain('v3/x').get('x' as never)).rejects.toBeInstanceOf(RequestError);
    await expect(untyped(config()).get()).rejects.toMatchObject({ code: 'PATH_INVALID' });
    expect(createPublicKey(keys.platformPub).type).toBe('public');
  });
});
