import { constants, createPublicKey, privateDecrypt, sign, verify } from 'node:crypto';
import { inspect } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Builder, type CallOptions, type Chain, type Config, clientOf } from '../../../src/index.ts';
import { type CertificateList, openCertificates } from '../../../src/keys/certificates.ts';
import { createSandbox, type Sandbox } from '../../../src/sandbox/index.ts';
import { untyped } from '../../support/calls/untyped.ts';
import {
  config,
  keys,
  mchid,
  platformSerial,
  serial,
  serve,
  signedHeaders,
} from '../../support/sockets/peer.ts';

async function sandbox(): Promise<Sandbox> {
  const started = await createSandbox();
  onTestFinished(() => started.close());
  return started;
}

const auto = ({ config: given }: Sandbox, overrides: Partial<Config> = {}): Chain =>
  untyped({ ...given, certs: 'auto', ...overrides } as Config);
const path = 'v3/marketing/partnerships';
const query = { limit: 10, authorized_data: { business_type: 'FAVOR_STOCK' } };
const seen = (server: Sandbox, pathname: string) =>
  server.requests.filter(({ url }) => url.startsWith(pathname)).length;

describe("certs: 'auto'", () => {
  it('downloads the certificates, once, and verifies with them', async () => {
    const server = await sandbox();
    const instance = auto(server);
    const answers = await Promise.all(Array.from({ length: 16 }, () => instance.chain(path).get({ query })));
    expect(answers.map(({ status }) => status)).toEqual(Array(16).fill(200));
    expect(seen(server, '/v3/certificates')).toBe(1);
  });

  it('explains an APIv3 key that is not the right one, and sends nothing else', async () => {
    const server = await sandbox();
    const call = auto(server, { apiv3Key: 'x'.repeat(32) })
      .chain(path)
      .get({ query });
    await expect(call).rejects.toMatchObject({ code: 'PLATFORM_KEY_UNAVAILABLE', field: 'apiv3Key' });
    expect(seen(server, `/${path}`)).toBe(0);
  });

  it('explains the public key where there are no certificates', async () => {
    const server = await sandbox();
    server.rotate('public-key');
    const call = auto(server).chain(path).get({ query });
    await expect(call).rejects.toMatchObject({
      code: 'PLATFORM_KEY_UNAVAILABLE',
      message: expect.stringContaining('PUB_KEY_ID_'),
      cause: expect.objectContaining({ code: 'RESOURCE_NOT_EXISTS' }),
    });
  });

  it.each<[string, Partial<Config>]>([
    ['responseType', { responseType: 'text' }],
    ['transformResponse', { transformResponse: (data: unknown) => data }],
    ['validateStatus', { validateStatus: () => true }],
    ['timeout', { timeout: 0 }],
    ['headers', { headers: { 'Wechatpay-Serial': 'PUB_KEY_ID_0119000000012026112300000000000001' } }],
  ])('does not mind a %s of the instance', async (_, overrides) => {
    const server = await sandbox();
    const certs = { auto: true as const, [server.publicKey.id]: server.publicKey.key };
    const { status } = await auto(server, { certs, prefer: undefined, ...overrides } as Partial<Config>)
      .chain(path)
      .get({ query });
    expect(status).toBe(200);
  });

  it('does not blame the APIv3 key for an answer that is not WeChat Pay’s, nor quote it', async () => {
    const { url } = await serve((_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html' }).end('<html>secret portal</html>');
    });
    const instance = untyped({ ...config(), certs: 'auto', apiv3Key: 'x'.repeat(32), base_uri: url });
    const error: unknown = await instance
      .chain(path)
      .get({ query })
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'PLATFORM_KEY_UNAVAILABLE', field: 'certs' });
    expect(inspect(error)).not.toContain('portal');
  });

  it('refuses certificates that somebody else signed for', async () => {
    const server = await sandbox();
    server.fail('forged');
    await expect(auto(server, { retry: false }).chain(path).get({ query })).rejects.toMatchObject({
      code: 'PLATFORM_KEY_UNAVAILABLE',
    });
  });

  it('are the same at the overseas end point', async () => {
    const server = await sandbox();
    const { data } = await auto(server).chain('v3/global/certificates').get<CertificateList>();
    const [cert] = openCertificates(data, server.apiv3Key);
    expect(cert?.serial).toBe(server.platform.serial);
  });

  it('takes the APIv3 key', () => {
    expect(() => untyped(config({ certs: 'auto' }))).toThrow(expect.objectContaining({ field: 'apiv3Key' }));
  });
});

describe('while 64 calls are in flight', () => {
  it('the platform changes its certificate, then to its public key, and none fails', async () => {
    const server = await sandbox();
    const instance = auto(server, {
      certs: { auto: true, [server.publicKey.id]: server.publicKey.key },
      prefer: Object.keys(server.config.certs).join(),
    });
    const serials = new Set<string>();
    let left = 640;
    const worker = async () => {
      while (left > 0) {
        left -= 1;
        if (left === 420) server.rotate('certificate');
        if (left === 210) server.rotate('public-key');
        const { headers } = await instance.chain(path).get({ query });
        serials.add(String(headers['wechatpay-serial']));
      }
    };
    await Promise.all(Array.from({ length: 64 }, worker));
    expect([...serials]).toHaveLength(3);
  });
});

describe('Wechatpay-Serial', () => {
  const serialSent = async (overrides: Partial<Config>, options: CallOptions = {}) => {
    const { url, received } = await serve((_, response) => {
      response.writeHead(200, signedHeaders('{}')).end('{}');
    });
    await untyped({ ...config(), base_uri: url, ...overrides } as Config)
      .chain('v3/anything')
      .get(options);
    return received[0]?.headers['wechatpay-serial'];
  };
  const certs = { [platformSerial]: keys.platformPub, B1: keys.platformPub };

  it('names the preferred key on every call', async () => {
    expect(await serialSent({})).toBe(platformSerial);
    expect(await serialSent({ certs, prefer: 'B1' })).toBe('B1');
    expect(await serialSent({ certs, prefer: { B1: 1, [platformSerial]: 0 } })).toBe('B1');
  });

  it('is what the call says, or not there', async () => {
    expect(await serialSent({ certs }, { headers: { 'wechatpay-serial': 'B1' } })).toBe('B1');
    expect(await serialSent({ certs, headers: { 'WECHATPAY-SERIAL': 'B1' } })).toBe('B1');
    expect(await serialSent({ certs }, { headers: { 'Wechatpay-Serial': null } })).toBeUndefined();
  });

  it.each([
    ['an empty name', ''],
    ['a number', 1],
    ['no shares', {}],
    ['a share of nothing', { B1: 0 }],
    ['a negative share', { B1: -1 }],
    ['an unknown serial', 'C1'],
  ])('cannot be preferred by %s', (_, prefer) => {
    expect(() => untyped({ ...config(), certs, prefer } as Config)).toThrow(
      expect.objectContaining({ field: 'prefer' }),
    );
  });
});

it('a certificate may stand under its serial in any writing', async () => {
  const server = await sandbox();
  const [[serialOf = '', cert = ''] = []] = Object.entries(server.config.certs);
  for (const name of [serialOf.toLowerCase(), `00${serialOf}`]) {
    const instance = untyped({ ...server.config, certs: { [name]: cert }, prefer: name });
    expect((await instance.chain(path).get({ query })).status).toBe(200);
  }
});

describe('a private key that is elsewhere', () => {
  it('signs what is sent', async () => {
    const server = await sandbox();
    const given: Buffer[] = [];
    const instance = untyped({
      ...server.config,
      privateKey: {
        sign: async (data) => {
          given.push(data);
          return sign('RSA-SHA256', data, server.config.privateKey);
        },
      },
    });
    expect((await instance.chain(path).get({ query })).status).toBe(200);
    expect(given[0]?.toString()).toMatch(
      /^GET\n\/v3\/marketing\/partnerships\?limit=10&authorized_data=\S+\n\d{10}\n\w{32}\n\n$/,
    );
  });

  it.each<[string, () => unknown]>([
    ['rejects', () => Promise.reject(new Error('kms is down'))],
    [
      'throws',
      () => {
        throw new Error('kms is down');
      },
    ],
    ['gives no bytes', () => Promise.resolve('text')],
  ])('that %s is a typed error, and nothing is sent', async (_, act) => {
    const server = await sandbox();
    const instance = untyped({ ...server.config, privateKey: { sign: act } } as unknown as Config);
    await expect(instance.chain(path).get({ query })).rejects.toMatchObject({
      code: 'SIGN_FAILED',
      field: 'privateKey',
    });
    expect(server.requests).toEqual([]);
  });
});

describe('a brand', () => {
  const brand = (base_uri: string) => ({
    brand_id: '120344',
    serial,
    privateKey: keys.merchantKey,
    certs: { [platformSerial]: keys.platformPub },
    base_uri,
  });

  it('signs by its own scheme', async () => {
    const { url, received } = await serve((_, response) => {
      response.writeHead(200, signedHeaders('{}')).end('{}');
    });
    const instance = Builder.factory(brand(url));
    await (instance as unknown as Chain)['brand']?.chain('marketing/x').post({ json: { a: 1 } });
    const [scheme, rest = ''] = String(received[0]?.headers.authorization).split(/ (.*)/s);
    const parts = Object.fromEntries([...rest.matchAll(/(\w+)="([^"]*)"/g)].map((match) => match.slice(1)));
    expect(scheme).toBe('WECHATPAY-BRAND-SHA256-RSA2048');
    expect(Object.keys(parts)).toEqual(['brand_id', 'serial_no', 'timestamp', 'nonce_str', 'signature']);
    expect(parts).toMatchObject({ brand_id: '120344', serial_no: serial });
    const text = `POST\n/brand/marketing/x\n${parts['timestamp']}\n${parts['nonce_str']}\n{"a":1}\n`;
    const signature = Buffer.from(parts['signature'] ?? '', 'base64');
    expect(verify('RSA-SHA256', Buffer.from(text), createPublicKey(keys.merchantCert), signature)).toBe(true);
    expect(String(clientOf(instance)[Symbol.for('nodejs.util.inspect.custom') as never])).toBeDefined();
  });

  it('has no mchid beside its number, and calls nothing of v2', async () => {
    expect(() => Builder.factory({ ...brand('http://127.0.0.1/'), mchid } as unknown as Config)).toThrow(
      expect.objectContaining({ field: 'brand_id' }),
    );
    const call = untyped({ ...brand('http://127.0.0.1:9/'), secret: 'x'.repeat(32) }).chain(
      'v2/pay/orderquery',
    );
    await expect(call.post({ xml: { mch_id: mchid } })).rejects.toMatchObject({ code: 'REQUEST_INVALID' });
  });
});

describe('encrypt() and decrypt()', () => {
  it('are there for fields that nothing marks', async () => {
    const client = clientOf(Builder.factory(config()));
    const { ciphertext, serial: named } = await client.encrypt('张三');
    expect(named).toBe(platformSerial);
    const plain = privateDecrypt(
      { key: keys.platformKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' },
      Buffer.from(ciphertext, 'base64'),
    );
    expect(plain.toString()).toBe('张三');
    const own = clientOf(
      Builder.factory(
        config({ certs: { X1: createPublicKey(keys.platformPub) }, privateKey: keys.merchantKey }),
      ),
    );
    await expect(own.encrypt('x', 'X2')).rejects.toMatchObject({ code: 'ENCRYPT_FAILED', field: 'serial' });
    await expect(own.decrypt(ciphertext)).rejects.toMatchObject({ code: 'DECRYPT_FAILED' });
  });
});
