import { generateKeyPairSync, type KeyObject, X509Certificate } from 'node:crypto';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { Builder } from '../../../../src/builder/builder.ts';
import { Rsa } from '../../../../src/crypto/rsa.ts';
import { readCerts } from '../../../../src/keys/certs.ts';
import { readWebhookConfig } from '../../../../src/webhook/parse/config.ts';
import { certificate, PRIVATE, PUBLIC, privateKey, publicKey } from '../../../support/keys/key-forms.ts';
import { config, keys } from '../../../support/sockets/peer.ts';

const other = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = (key: KeyObject, type: 'pkcs8' | 'spki' = 'pkcs8') => String(key.export({ type, format: 'pem' }));
const otherKey = pem(other.privateKey);
const otherPublic = pem(other.publicKey, 'spki');
const [pkcs8 = '', pkcs1 = ''] = Object.values(PRIVATE);
const spki = PUBLIC['SPKI'] ?? '';

const refusal = (field?: string) =>
  expect.objectContaining({
    name: 'ConfigurationError',
    code: 'KEY_INVALID',
    field,
    message: expect.stringContaining('it contains different keys: pass one key'),
  });

describe('different keys in one text are refused', () => {
  it.each([
    ['two', otherKey + pkcs8],
    ['in the other order', pkcs8 + otherKey],
    ['in base64', Buffer.from(otherKey + pkcs8).toString('base64')],
    ['in bytes', Buffer.from(otherKey + pkcs1)],
    ['after the same one twice', pkcs8 + pkcs1 + otherKey],
  ])('private: %s', (_, text) => {
    expect(() => Rsa.from(text as string)).toThrow(refusal());
    expect(() => Builder.factory(config({ privateKey: text as string }))).toThrow(refusal('privateKey'));
  });

  it.each([
    ['two', otherPublic + keys.platformPub],
    ['beside a certificate', keys.platformCert + otherPublic],
    ['before a certificate', otherPublic + keys.platformCert],
    ['in certificates of nobody in common', keys.platformCert + keys.merchantCert],
  ])('public: %s', (_, text) => {
    expect(() => Rsa.from(text, 'public')).toThrow(refusal());
    const certs = { PUB_KEY_ID_1: text };
    expect(() => Builder.factory(config({ certs }))).toThrow(refusal('certs.PUB_KEY_ID_1'));
    expect(() => readWebhookConfig({ certs } as never)).toThrow(refusal('certs.PUB_KEY_ID_1'));
  });

  it('as merchant.key', () => {
    const merchant = { cert: keys.merchantCert, key: otherKey + keys.merchantKey };
    const make = () => Builder.factory(config({ merchant }));
    expect(make).toThrow(expect.objectContaining({ field: 'merchant.key' }));
  });
});

describe('one key is read', () => {
  it('beside a block that cannot be read', () => {
    const encrypted = String(
      privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'secret' }),
    );
    expect(Rsa.from(pkcs8 + encrypted).equals(privateKey)).toBe(true);
    const damaged = keys.platformCert.replace(/\n.{64}\n/, '\n');
    expect(Rsa.from(keys.platformCert + damaged, 'public').type).toBe('public');
  });

  it('of the certificate with the serial that names it', () => {
    const { serialNumber } = new X509Certificate(keys.platformCert);
    const [cert] = readCerts({ [serialNumber]: keys.merchantCert + keys.platformCert });
    expect(cert).toMatchObject({ serial: serialNumber });
    expect(cert?.key.equals(new X509Certificate(keys.platformCert).publicKey)).toBe(true);
  });

  it('that is there twice, or with its certificate', () => {
    for (const text of [pkcs8 + pkcs8, pkcs8 + pkcs1, pkcs1 + keys.merchantCert, keys.merchantCert + pkcs8]) {
      expect(Rsa.from(text).equals(privateKey)).toBe(true);
    }
    for (const text of [spki + spki, spki + keys.merchantCert, keys.merchantCert + keys.merchantCert]) {
      expect(Rsa.from(text, 'public').equals(publicKey)).toBe(true);
    }
    expect(Rsa.from(keys.merchantCert + otherKey, 'public').equals(publicKey)).toBe(true);
    const locked = String(
      privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'pass' }),
    );
    expect(Rsa.from([locked + locked, 'pass']).equals(privateKey)).toBe(true);
  });

  it('of a certificate with those of its issuers, in any order', () => {
    const { pki, md } = createRequire(import.meta.url)('node-forge') as typeof import('node-forge');
    const issue = (name: string, by: string, key: KeyObject, signer: string) => {
      const made = pki.createCertificate();
      made.publicKey = pki.publicKeyFromPem(pem(key, 'spki'));
      made.serialNumber = name === 'leaf' ? '0a01' : '0b02';
      made.validity.notAfter = new Date(Date.now() + 1e10);
      made.setSubject([{ name: 'commonName', value: name }]);
      made.setIssuer([{ name: 'commonName', value: by }]);
      made.sign(pki.privateKeyFromPem(signer), md.sha256.create());
      return pki.certificateToPem(made);
    };
    const root = issue('root', 'root', other.publicKey, otherKey);
    const leaf = issue('leaf', 'root', publicKey, otherKey);
    const posing = issue('leaf', 'root', publicKey, pkcs8);
    for (const chain of [leaf + root, root + leaf]) {
      expect(Rsa.from(chain, 'public').equals(publicKey)).toBe(true);
      expect(readCerts({ '0A01': chain })).toMatchObject([{ serial: '0A01', validTo: expect.any(Number) }]);
    }
    expect(() => Rsa.from(posing + root, 'public')).toThrow(refusal());
  });
});

describe('bytes of any type are a key', () => {
  it.each([
    ['PEM', Buffer.from(keys.merchantKey)],
    ['DER', privateKey.export({ type: 'pkcs8', format: 'der' })],
  ])('%s', (_, bytes) => {
    const { buffer } = new Uint8Array(bytes);
    const around = new Uint8Array([1, 2, ...bytes, 3]);
    const even = new Uint8Array([...bytes, ...(bytes.length % 2 === 0 ? [] : [10])]);
    for (const input of [
      buffer,
      new DataView(buffer),
      new DataView(around.buffer, 2, bytes.length),
      new Uint16Array(even.buffer),
    ]) {
      expect(Rsa.from(input).equals(privateKey)).toBe(true);
      expect(() => Builder.factory(config({ privateKey: input }))).not.toThrow();
    }
  });

  it('and a certificate', () => {
    const { buffer } = new Uint8Array(certificate.raw);
    expect(Rsa.from(buffer, 'public').equals(publicKey)).toBe(true);
    expect(readCerts({ [certificate.serialNumber]: buffer })).toMatchObject([
      { serial: certificate.serialNumber, validTo: Date.parse(certificate.validTo) },
    ]);
  });

  it('but not those that were given away', () => {
    const { buffer } = new Uint8Array(Buffer.from(keys.merchantKey));
    structuredClone(buffer, { transfer: [buffer] });
    expect(() => Rsa.from(buffer)).toThrow(expect.objectContaining({ code: 'KEY_INVALID' }));
  });
});
