import { createPrivateKey } from 'node:crypto';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { Builder } from '../../../src/builder/builder.ts';
import { clientOf } from '../../../src/chain/instance.ts';
import {
  ApiError,
  BusinessError,
  ConfigurationError,
  RequestError,
  TransportError,
  VerificationError,
  WechatpayError,
} from '../../../src/errors/index.ts';
import { config, keys, mchid, secret, serve, signedHeaders } from '../../support/sockets/peer.ts';

/** Pieces of what must not be seen; of a PEM text any line gives it away. */
const secrets = [
  secret,
  ...keys.merchantKey.split('\n').slice(1, 6),
  String(createPrivateKey(keys.merchantKey).export({ format: 'jwk' }).d).slice(0, 40),
  'WECHATPAY2-SHA256-RSA2048',
  '张三',
  '13800138000',
];
const seen = (value: unknown) =>
  [
    inspect(value, {
      depth: 12,
      showHidden: true,
      getters: true,
      maxStringLength: null,
      maxArrayLength: null,
    }),
    inspect(value, { depth: 12 }),
    JSON.stringify(value) ?? '',
    String(value),
    value instanceof Error ? (value.stack ?? '') : '',
  ].join('\n');

function expectNoSecret(value: unknown): void {
  const text = seen(value);
  for (const secretText of secrets)
    expect(text.includes(secretText), `shows ${secretText.slice(0, 12)}…`).toBe(false);
}

const person = { name: '张三', phone: '13800138000' };
const merchant = { cert: keys.merchantCert, key: keys.merchantKey };

describe('printed at any depth', () => {
  it('an instance, a node and the client show no secret', () => {
    const instance = Builder.factory(config({ merchant }));
    for (const value of [
      instance,
      instance.v3,
      instance.v3?.['pay'],
      instance.chain('v2/x').delete,
      clientOf(instance),
    ]) {
      expectNoSecret(value);
    }
    expect(inspect(clientOf(instance))).toContain(mchid);
  });

  it('no error shows one', async () => {
    const body = JSON.stringify({ code: 'PARAM_ERROR', message: '参数错误', detail: { value: person.name } });
    const failing = await serve((request, response) => {
      if (request.url.startsWith('/v3/api')) response.writeHead(400, signedHeaders(body)).end(body);
      else if (request.url.startsWith('/v3/reset')) response.destroy();
      else if (request.url.startsWith('/v3/silent')) return;
      else if (request.url.startsWith('/pay')) response.end('<xml><return_code>FAIL</return_code></xml>');
      else response.end(JSON.stringify(person));
    });
    const instance = Builder.factory(config({ base_uri: failing.url, merchant }));
    const given = { json: person, headers: { 'X-Name': 'a' } };
    const calls: [new (...args: never[]) => WechatpayError, () => Promise<unknown>][] = [
      [ApiError, () => instance.chain('v3/api/{name}').post({ ...given, name: '张三' })],
      [TransportError, () => instance.chain('v3/reset').post(given)],
      [TransportError, () => instance.chain('v3/silent').post({ ...given, timeout: 30 })],
      [TransportError, () => instance.chain('v3/silent').post({ ...given, signal: AbortSignal.timeout(30) })],
      [TransportError, () => instance.chain('v3/x').post({ ...given, base_uri: 'http://127.0.0.1:1/' })],
      [VerificationError, () => instance.chain('v3/forged').post(given)],
      [
        BusinessError,
        () => instance.chain('v2/pay/x').post({ xml: { mch_id: mchid, ...person }, security: true }),
      ],
      [RequestError, () => instance.chain('v3/x').post({ ...given, body: person.name })],
      [RequestError, () => instance.chain('v3/x').post({ json: { ...person, total: Number.NaN } })],
      [RequestError, () => instance.chain('v2/pay/x').post({ xml: { mch_id: mchid, person } })],
    ];
    for (const [type, call] of calls) {
      const error = await call().catch((e: unknown) => e);
      expect(error).toBeInstanceOf(type);
      expectNoSecret(error);
    }
  });

  it('no refusal of a configuration shows one', () => {
    for (const overrides of [
      { privateKey: keys.merchantKey.replace(/-----END.*/, '') },
      { privateKey: keys.merchantKey.replace(/[+/]/g, '').replaceAll('\n', '\\n') },
      { certs: { X: keys.merchantKey } },
      { secret: secret.slice(1) },
      { merchant: { cert: keys.platformCert, key: keys.merchantKey } },
      { merchant: { cert: 'x', key: keys.merchantKey } },
    ]) {
      let error: unknown;
      try {
        Builder.factory(config(overrides));
      } catch (thrown) {
        error = thrown;
      }
      expect(error).toBeInstanceOf(ConfigurationError);
      expectNoSecret(error);
      expect(seen(error)).not.toContain(secret.slice(1));
    }
  });

  it('an answer shows no key and no signature', async () => {
    const body = '{"ok":true}';
    const { url } = await serve((_, response) => response.writeHead(200, signedHeaders(body)).end(body));
    const answer = await Builder.factory(config({ base_uri: url, merchant }))
      .chain('v3/x')
      .post({ json: {} });
    const text = inspect(answer, { depth: 12, maxStringLength: null });
    expect(text).not.toContain('WECHATPAY2-SHA256-RSA2048 mchid');
    expect(text).not.toContain('PRIVATE KEY');
  });
});

describe('an error', () => {
  it('is recognised when another copy of the package made it', () => {
    const brand = Symbol.for('wechatpay-chain.error');
    const foreign = Object.assign(new Error('x'), { [brand]: 'api' });
    expect(foreign instanceof ApiError).toBe(true);
    expect(foreign instanceof WechatpayError).toBe(true);
    expect(foreign instanceof RequestError).toBe(false);
    for (const value of [null, undefined, 'x', {}, new Error('x')])
      expect((value as object) instanceof WechatpayError).toBe(false);
  });
});
