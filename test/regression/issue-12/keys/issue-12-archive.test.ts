import { execFileSync } from 'node:child_process';
import { createPublicKey, type KeyObject } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Builder } from '../../../../src/builder/builder.ts';
import { readConfig } from '../../../../src/builder/configure.ts';
import type { Config } from '../../../../src/client/config.ts';
import { Rsa } from '../../../../src/crypto/rsa.ts';
import { ConfigurationError } from '../../../../src/errors/index.ts';
import { Payment } from '../../../../src/payment/index.ts';
import { createSandbox } from '../../../../src/sandbox/index.ts';
import * as merchant from '../../../../src/sandbox/keys/keys.ts';
import { readWebhookConfig } from '../../../../src/webhook/parse/config.ts';
import { openMerchant, wxpay } from '../../../support/cli/cli.ts';
import { keys, platformSerial } from '../../../support/sockets/peer.ts';

/**
 * The simulator's merchant with its mchid as the passphrase. The first is as WeChat Pay issues it: `openssl pkcs12
 * -export -legacy -certpbe PBE-SHA1-RC2-40 -keypbe PBE-SHA1-3DES -macalg sha1`; the second as OpenSSL writes it now.
 */
const path = (name: string) => fileURLToPath(new URL(`../../../fixtures/keys/${name}`, import.meta.url));
const RC2 = path('apiclient_cert.p12');
const AES = path('apiclient_cert_aes.p12');
const { mchid, merchantSerial: serial } = merchant;
const certs = { [platformSerial]: keys.platformPub };
const given = { serial, privateKey: merchant.merchantKey };

const refusal = (field: string, words: RegExp) =>
  expect.toSatisfy(
    (error) =>
      error instanceof ConfigurationError &&
      error.code === 'CONFIG_INVALID' &&
      error.field === field &&
      words.test(error.message),
  );
const WAYS = /apiclient_cert\.pem and apiclient_key\.pem.+openssl pkcs12 -legacy -in apiclient_cert\.p12/;

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'archive-'));
  onTestFinished(() => rmSync(made, { recursive: true }));
  return made;
}

describe.each([
  ['encrypted with RC2-40', RC2],
  ['encrypted with AES', AES],
])('apiclient_cert.p12 %s', (_, file) => {
  const bytes = readFileSync(file);
  const base64 = bytes.toString('base64');

  it.each<[string, string | Buffer | URL]>([
    ['a path', file],
    ['a URL', new URL(`file://${file}`)],
    ['a URL as text', `file://${file}`],
    ['bytes', bytes],
    ['base64', base64],
    ['base64 with line breaks', base64.replace(/.{64}/g, '$&\n')],
  ])('opens, given as %s', (_form, pfx) => {
    const settings = readConfig({ mchid, certs, merchant: { pfx } });
    expect(settings.serial).toBe(serial);
    expect(settings.mutualTlsAgent?.()).toBeDefined();
  });

  it.each([{}, { passphrase: mchid }])('gives what is missing', async (passphrase) => {
    for (const own of [{}, { serial }, { privateKey: merchant.merchantKey }, given]) {
      const settings = readConfig({ mchid, certs, ...own, merchant: { pfx: bytes, ...passphrase } });
      expect(settings.serial).toBe(serial);
      expect(await settings.signer.sign('x')).toBe(Rsa.sign('x', merchant.merchantKey));
      expect(settings.mutualTlsAgent?.()).toBeDefined();
    }
  });

  it.each([given, {}])('tells a wrong passphrase', (own) => {
    const wrong = { mchid, certs, ...own, merchant: { pfx: bytes, passphrase: 'wrong' } } as Config;
    expect(() => readConfig(wrong)).toThrow(
      refusal('merchant.passphrase', /does not open merchant\.pfx: it is the mchid/),
    );
    const other = { mchid: '1900000002', certs, ...own, merchant: { pfx: bytes } } as Config;
    expect(() => readConfig(other)).toThrow(
      refusal('merchant.passphrase', /does not open with the mchid.+pass/),
    );
  });

  it('tells a damaged one, and one that is none', () => {
    const open = (pfx: string | Buffer) => () => readConfig({ mchid, certs, ...given, merchant: { pfx } });
    expect(open(bytes.subarray(0, 1000))).toThrow(refusal('merchant.pfx', /cannot be opened: it is damaged/));
    expect(open(bytes.subarray(0, 1000))).toThrow(refusal('merchant.pfx', WAYS));
    expect(open(keys.merchantCert)).toThrow(
      refusal('merchant.pfx', /not a PKCS#12 archive, but a certificate/),
    );
    expect(open('no archive')).toThrow(refusal('merchant.pfx', /must be a PKCS#12 archive/));
    expect(open('/no/such.p12')).toThrow(refusal('merchant.pfx', /the file \/no\/such\.p12 cannot be read/));
    expect(() => Rsa.from(file)).toThrow(
      /this is a PKCS#12 archive, which you can pass as merchant: \{ pfx \}/,
    );
  });

  it('is not mixed with what is of another pair', () => {
    const base = { mchid, certs, merchant: { pfx: bytes } };
    expect(() => Builder.factory({ ...base, serial: '5157F09EFDC096DE15EBE81A47057A7232F1B8E1' })).toThrow(
      refusal('serial', /pfx has the serial 53414E44/),
    );
    expect(() => Builder.factory({ ...base, privateKey: keys.merchantKey })).toThrow(
      refusal('serial', /belongs to another privateKey/),
    );
    expect(() => Builder.factory({ ...base, certs: { X: merchant.merchantCert } })).toThrow(
      refusal('certs.X', /own certificate/),
    );
  });

  it('gives the key to Webhook and Payment, too', async () => {
    const config = { mchid, certs, merchant: { pfx: file } };
    const { merchantKey, signer } = readWebhookConfig(config);
    expect((merchantKey as KeyObject).equals(createPublicKey(merchant.merchantKey))).toBe(true);
    expect(signer?.canDecrypt).toBe(true);
    expect(() => readWebhookConfig({ ...config, certs: { [serial]: keys.platformPub } })).toThrow(
      /own certificate/,
    );
    const page = await Payment.factory(config).jsapi({ appid: 'wx1', prepay_id: 'wx2' });
    expect(page.paySign).toHaveLength(344);
  });

  it('is the client certificate of a secured call', async () => {
    const sandbox = await createSandbox({ https: true });
    onTestFinished(() => sandbox.close());
    const { serial: _s, privateKey: _k, merchant: _m, ...config } = sandbox.config;
    const instance = Builder.factory({ ...config, merchant: { pfx: file } });
    const xml = {
      appid: 'wx0000000000000001',
      mch_id: mchid,
      out_trade_no: 'T1',
      out_refund_no: 'R1',
      total_fee: '1',
      refund_fee: '1',
    };
    const call = instance.chain('v2/secapi/pay/refund').post({ security: true, xml });
    await expect(call).rejects.toMatchObject({ err_code: 'ORDERNOTEXIST' });
    expect(sandbox.requests.at(-1)).toMatchObject({ tls: { client: 'merchant' } });
  });

  it('is known to wxpay doctor, and to all commands', async () => {
    const { env } = await openMerchant();
    const { WECHATPAY_SERIAL: _s, WECHATPAY_PRIVATE_KEY: _k, ...rest } = env;
    for (const value of [file, base64]) {
      const { code, stdout } = await wxpay(['doctor'], { env: { ...rest, WECHATPAY_MERCHANT_CERT: value } });
      expect([code, stdout]).toEqual([
        0,
        expect.stringMatching(/key ↔ certificate.+\n.*certificate ↔ serial/),
      ]);
    }
    const other = { ...env, WECHATPAY_MERCHANT_CERT: file, WECHATPAY_PRIVATE_KEY: keys.merchantKey };
    const mixed = await wxpay(['doctor', '--offline'], { env: other });
    expect(mixed.stdout).toMatch(/FAIL +key ↔ certificate/);
    const asked = await wxpay(['request', 'v3/certificates', 'get'], {
      env: { ...rest, WECHATPAY_MERCHANT_CERT: file },
    });
    expect(asked.code).toBe(0);
  });

  it('is explained by wxpay doctor where it does not open', async () => {
    const place = join(folder(), 'wxpay.json');
    const config = { mchid, certs, merchant: { pfx: file, passphrase: 'wrong' } };
    writeFileSync(place, JSON.stringify(config));
    const wrong = await wxpay(['doctor', '--offline', '--config', place]);
    expect([wrong.code, wrong.stdout]).toEqual([
      1,
      expect.stringMatching(/FAIL +merchant certificate .*passphrase does not open merchant/),
    ]);
    const broken = join(folder(), 'apiclient_cert.p12');
    writeFileSync(broken, bytes.subarray(0, 1000));
    const { env } = await openMerchant();
    const damaged = await wxpay(['doctor', '--offline'], {
      env: { ...env, WECHATPAY_MERCHANT_CERT: broken },
    });
    expect(damaged.stdout).toMatch(
      /FAIL +merchant certificate .*merchant\.pfx cannot be opened: it is damaged/,
    );
    expect(damaged.stdout).toContain('openssl pkcs12 -legacy');
  });
});

describe('archives of other hands', () => {
  const forge = createRequire(import.meta.url)('node-forge') as typeof import('node-forge');
  const write = (cert: string[], key: string | undefined, passphrase: string | null) => {
    const { pki, pkcs12, asn1 } = forge;
    const made = pkcs12.toPkcs12Asn1(
      key === undefined ? (null as never) : pki.privateKeyFromPem(key),
      cert.map((pem) => pki.certificateFromPem(pem)),
      passphrase,
      { algorithm: '3des' },
    );
    return Buffer.from(asn1.toDer(made).getBytes(), 'latin1');
  };
  const open = (pfx: Buffer, passphrase?: string) =>
    readConfig({ mchid, certs, merchant: { pfx, ...(passphrase !== undefined && { passphrase }) } });

  it('have the certificate of their key among others, and any passphrase', () => {
    const chain = [keys.platformCert, merchant.merchantCert];
    expect(open(write(chain, merchant.merchantKey, 'secret'), 'secret').serial).toBe(serial);
    expect(open(write(chain, merchant.merchantKey, '')).serial).toBe(serial);
  });

  it('need a key, and its certificate', () => {
    const alone = write([merchant.merchantCert], undefined, mchid);
    expect(() => open(alone)).toThrow(
      refusal('merchant.pfx', /contains no certificate with its private key/),
    );
    const mixed = write([keys.platformCert], merchant.merchantKey, mchid);
    expect(() => open(mixed)).toThrow(
      refusal('merchant.pfx', /contains no certificate with its private key/),
    );
  });
});

it('without node-forge, as in a bundle, RC2-40 is called so, with the ways out', async () => {
  const outfile = join(folder(), 'bundle.mjs');
  const entry = fileURLToPath(new URL('../../../../src/client/agents.ts', import.meta.url));
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'silent',
  });
  const script = `
    const { mutualTlsAgent } = await import(process.argv[1]);
    for (const [pfx, passphrase] of [[process.argv[2]], [process.argv[2], 'wrong'], [process.argv[3]]]) {
      try { mutualTlsAgent({ pfx, passphrase }, '${mchid}')(); console.log('opened'); }
      catch (error) { console.log(error.message); }
    }`;
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script, outfile, RC2, AES], {
    encoding: 'utf8',
    cwd: tmpdir(),
  });
  const [rc2, wrong, aes] = printed.split('\n');
  expect(rc2).toMatch(
    /uses RC2-40 encryption, which Node 17 and later do not support, and node-forge.+not installed/,
  );
  expect(rc2).toMatch(WAYS);
  expect(wrong).toMatch(/^merchant\.passphrase does not open merchant/);
  expect(aes).toBe('opened');
});
