import { createPrivateKey, generateKeyPairSync, type KeyObject, X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Builder } from '../../../../src/builder/builder.ts';
import { readConfig } from '../../../../src/builder/configure.ts';
import { PemUtil } from '../../../../src/crypto/pem-util.ts';
import { Rsa } from '../../../../src/crypto/rsa.ts';
import { ConfigurationError } from '../../../../src/errors/index.ts';
import { readCerts } from '../../../../src/keys/certs.ts';
import { readWebhookConfig } from '../../../../src/webhook/parse/config.ts';
import {
  certificate,
  everyForm,
  FORMS,
  PRIVATE,
  PUBLIC,
  privateKey,
  publicKey,
} from '../../../support/keys/key-forms.ts';
import { config, keys } from '../../../support/sockets/peer.ts';

const platform = new X509Certificate(keys.platformCert);

function fileWith(name: string, content: string | Buffer): string {
  const folder = mkdtempSync(join(tmpdir(), 'key-forms-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

const refusal = (code: string, words: RegExp, field?: string) =>
  expect.toSatisfy(
    (error) =>
      error instanceof ConfigurationError &&
      error.code === code &&
      error.field === field &&
      words.test(error.message) &&
      !/MI[IG]|[A-Za-z0-9+/]{24}/.test(error.message.replace(/the file \S+|serial [0-9A-F]{40}/, '')),
  );

describe('a key is read in the forms in which people have it', () => {
  it.each(everyForm(PRIVATE))('private: %s', (_, input) => {
    expect(Rsa.from(input, 'private').equals(privateKey)).toBe(true);
    expect(() => Rsa.from(input, 'public')).toThrow(refusal('KEY_WRONG_KIND', /is an? (rsa )?private key/));
  });

  it.each(everyForm(PUBLIC))('public: %s', (_, input) => {
    expect(Rsa.from(input, 'public').equals(publicKey)).toBe(true);
    expect(() => Rsa.from(input, 'private')).toThrow(
      refusal('KEY_WRONG_KIND', /is an? ((rsa )?public key|certificate): pass .+apiclient_key\.pem/),
    );
  });

  it.each(Object.entries(FORMS))('a certificate %s', (_, write) => {
    expect(PemUtil.parseCertificateSerialNo(write(keys.merchantCert))).toBe(certificate.serialNumber);
    const [cert] = readCerts({ [platform.serialNumber]: write(keys.platformCert) });
    expect(cert).toMatchObject({ serial: platform.serialNumber, validTo: Date.parse(platform.validTo) });
    expect(() => readCerts({ ABCD: write(keys.platformCert) })).toThrow(
      refusal('CONFIG_INVALID', /contains the certificate with serial/, 'certs.ABCD'),
    );
    expect(() => PemUtil.loadCertificateFromString(write(keys.merchantKey))).toThrow(
      refusal('KEY_INVALID', /not a certificate/),
    );
  });

  it('under a frame of another container', () => {
    const renamed = keys.merchantKey.replaceAll('PRIVATE KEY', 'RSA PRIVATE KEY');
    expect(Rsa.from(renamed).equals(privateKey)).toBe(true);
    const request = keys.merchantCert
      .replaceAll('CERTIFICATE', 'CERTIFICATE REQUEST')
      .replace('MIID', 'MIIX');
    expect(() => Rsa.from(request, 'public')).toThrow(refusal('KEY_WRONG_KIND', /certificate request/));
  });

  it('everywhere: in the factory, the webhook, the certificate of the merchant', async () => {
    for (const write of Object.values(FORMS)) {
      const certs = { [platform.serialNumber]: write(keys.platformCert) };
      const merchant = { cert: write(keys.merchantCert), key: write(keys.merchantKey) };
      const settings = readConfig(config({ privateKey: write(keys.merchantKey), certs, merchant }));
      expect(await settings.signer.sign('x')).toBe(Rsa.sign('x', privateKey));
      expect(settings.mutualTlsAgent?.()).toBeDefined();
      expect(settings.ring.serials()).toEqual([platform.serialNumber]);
      const { merchantKey } = readWebhookConfig({ certs, privateKey: write(keys.merchantKey) });
      expect((merchantKey as KeyObject).equals(publicKey)).toBe(true);
    }
  });

  it("but the merchant's own is still none of WeChat Pay's, and a public key signs nothing", () => {
    for (const write of Object.values(FORMS)) {
      const own = config({ certs: { X: write(keys.merchantCert) } });
      expect(() => Builder.factory(own)).toThrow(refusal('CONFIG_INVALID', /own certificate/, 'certs.X'));
      const wrong = config({ privateKey: write(PUBLIC['SPKI'] ?? '') });
      expect(() => Builder.factory(wrong)).toThrow(refusal('KEY_WRONG_KIND', /public key/, 'privateKey'));
    }
  });
});

describe('an encrypted key', () => {
  const lock = (type: 'pkcs8' | 'pkcs1', cipher: string) =>
    String(privateKey.export({ type, format: 'pem', cipher, passphrase: 'pass' }));
  const locked = {
    new: lock('pkcs8', 'aes-256-cbc'),
    old: lock('pkcs1', 'aes-128-cbc'),
    des: lock('pkcs1', 'des-ede3-cbc'),
  };

  it.each(everyForm(locked).filter(([name]) => !/(?:old|des) .*DER/.test(name)))('%s', (_, input) => {
    expect(Rsa.from([input, 'pass']).equals(privateKey)).toBe(true);
    const refused = refusal('KEY_INVALID', /encrypted: pass \[key, passphrase\] with the correct passphrase/);
    expect(() => Rsa.from(input)).toThrow(refused);
    expect(() => Rsa.from([input, 'x'])).toThrow(refused);
    const merchant = { cert: keys.merchantCert, key: input };
    expect(() => Builder.factory(config({ merchant }))).toThrow(
      refusal('CONFIG_INVALID', /encrypted: pass the correct merchant.passphrase/, 'merchant.key'),
    );
    expect(
      readConfig(config({ merchant: { ...merchant, passphrase: 'pass' } })).mutualTlsAgent?.(),
    ).toBeDefined();
  });
});

describe('the path of a key', () => {
  it('is read when it is absolute and there', () => {
    for (const content of [
      keys.merchantKey,
      JSON.stringify(keys.merchantKey),
      FORMS['as DER']?.(keys.merchantKey),
    ]) {
      const path = fileWith('apiclient_key.pem', content as string);
      for (const input of [path, ` ${path}\n`, `"${path}"`, `file://${path}`, new URL(`file://${path}`)]) {
        expect(Rsa.from(input).equals(privateKey)).toBe(true);
      }
      expect(PemUtil.loadPrivateKey(path).equals(privateKey)).toBe(true);
    }
    const certs = { [platform.serialNumber]: fileWith('platform.pem', keys.platformCert) };
    const merchant = {
      cert: fileWith('cert.pem', keys.merchantCert),
      key: fileWith('key', keys.merchantKey),
    };
    const privatePath = fileWith('apiclient_key.pem', keys.merchantKey);
    const settings = readConfig(config({ privateKey: privatePath, certs, merchant }));
    expect(settings.ring.serials()).toEqual([platform.serialNumber]);
    expect(PemUtil.parseCertificateSerialNo(merchant.cert)).toBe(certificate.serialNumber);
  });

  it.each<[string, string, RegExp]>([
    [
      'that is not there',
      '/no/such/apiclient_key.pem',
      /the file \/no\/such\/apiclient_key\.pem cannot be read \(ENOENT\)/,
    ],
    ['of a URL that is not there', 'file:///no/such/key.pem', /the file \/no\/such\/key\.pem cannot be read/],
    ['in a folder that is there', '/tmp/no-such-key', /the file \/tmp\/no-such-key cannot be read/],
    ['of a folder', tmpdir(), /is a directory/],
    ['of a device', '/dev/zero', /is a device/],
    ['that begins from somewhere', 'keys/apiclient_key.pem', /as an absolute path or as file:\/\/\//],
    ['of a URL without one', 'file://keys/apiclient_key.pem', /the file it names cannot be read/],
  ])('%s is told', (_, path, words) => {
    expect(() => Builder.factory(config({ privateKey: path }))).toThrow(
      refusal('KEY_INVALID', words, 'privateKey'),
    );
    if (!path.startsWith('/')) return;
    expect(() => PemUtil.loadCertificateFromString(path)).toThrow(refusal('KEY_INVALID', words));
    const merchant = { cert: path, key: keys.merchantKey };
    expect(() => Builder.factory(config({ merchant }))).toThrow(
      refusal('CONFIG_INVALID', words, 'merchant.cert'),
    );
  });

  it('is not told where it may be a piece of a key', () => {
    const body = keys.merchantKey.replace(/-----.*-----|\s/g, '');
    const pieces = Array.from(body.matchAll(/\/.{20,}/g), ([piece]) => piece);
    for (const piece of [`/${body}`, `/${body.slice(0, 200)}`, `/${body.slice(40, 90)}.pem`, ...pieces]) {
      expect(() => Rsa.from(piece)).toThrow(refusal('KEY_INVALID', /.*/));
    }
  });

  it('is not followed where somebody else may have written it', () => {
    const bytes = Buffer.from(fileWith('apiclient_key.pem', keys.merchantKey));
    expect(() => Rsa.from(bytes)).toThrow(refusal('KEY_INVALID', /neither PEM nor DER/));
  });
});

it('an EC key is read as what it is, too', () => {
  const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  for (const type of ['sec1', 'pkcs8'] as const) {
    const der = ec.privateKey.export({ type, format: 'der' });
    expect(
      Rsa.from(der.toString('base64')).equals(
        createPrivateKey(ec.privateKey.export({ type, format: 'pem' })),
      ),
    ).toBe(true);
  }
});
