import { createPrivateKey, createPublicKey, generateKeyPairSync, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PemUtil } from '../../../src/crypto/pem-util.ts';
import { Rsa } from '../../../src/crypto/rsa.ts';
import { ConfigurationError, RequestError } from '../../../src/errors/index.ts';
import { keys } from '../../support/sockets/peer.ts';

const { merchantKey, merchantCert, platformPub } = keys;
const privateKey = createPrivateKey(merchantKey);
const publicKey = createPublicKey(privateKey);
const file = (name: string) => new URL(`../../fixtures/keys/${name}.pem`, import.meta.url);
const pkcs1 = String(privateKey.export({ type: 'pkcs1', format: 'pem' }));
const base64 = (type: 'pkcs1' | 'pkcs8') => privateKey.export({ type, format: 'der' }).toString('base64');
const publicBase64 = (type: 'pkcs1' | 'spki') => publicKey.export({ type, format: 'der' }).toString('base64');
const encrypted = String(
  privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'pass' }),
);

const refusal = (code: string, words: RegExp) =>
  expect.toSatisfy(
    (error) =>
      error instanceof ConfigurationError &&
      error.code === code &&
      words.test(error.message) &&
      !error.message.includes('MII'),
  );

describe('Rsa.from', () => {
  it.each<[string, Parameters<typeof Rsa.from>[0]]>([
    ['PKCS#8 text', merchantKey],
    ['PKCS#1 text', pkcs1],
    ['text with CRLF', merchantKey.replaceAll('\n', '\r\n')],
    ['text with a byte order mark', `\uFEFF${merchantKey}`],
    ['text between other text', `Bag Attributes\n${merchantKey}\nend`],
    ['PEM bytes', Buffer.from(merchantKey)],
    ['PKCS#8 bytes', privateKey.export({ type: 'pkcs8', format: 'der' })],
    ['PKCS#1 bytes', privateKey.export({ type: 'pkcs1', format: 'der' })],
    ['a key object', privateKey],
    ['a file:// URL', file('merchant_key').href],
    ['a URL', file('merchant_key')],
    ['[key, passphrase]', [encrypted, 'pass']],
    ['private.pkcs8://', `private.pkcs8://${base64('pkcs8')}`],
    ['private.pkcs1://', `private.pkcs1://${base64('pkcs1')}`],
  ])('reads a private key from %s', (_, input) => {
    expect(Rsa.from(input, Rsa.KEY_TYPE_PRIVATE).equals(privateKey)).toBe(true);
  });

  it.each<[string, Parameters<typeof Rsa.from>[0]]>([
    ['a certificate', merchantCert],
    ['a certificate object', new X509Certificate(merchantCert)],
    ['certificate bytes', new X509Certificate(merchantCert).raw],
    [
      'a certificate beside its bare key',
      `${publicKey.export({ type: 'spki', format: 'pem' })}\n${merchantCert}`,
    ],
    ['SPKI text', String(publicKey.export({ type: 'spki', format: 'pem' }))],
    ['PKCS#1 text', String(publicKey.export({ type: 'pkcs1', format: 'pem' }))],
    ['SPKI bytes', publicKey.export({ type: 'spki', format: 'der' })],
    ['PKCS#1 bytes', publicKey.export({ type: 'pkcs1', format: 'der' })],
    ['public.spki://', `public.spki://${publicBase64('spki')}`],
    ['public.pkcs1://', `public.pkcs1://${publicBase64('pkcs1')}`],
  ])('reads a public key from %s', (_, input) => {
    expect(Rsa.from(input, Rsa.KEY_TYPE_PUBLIC).equals(publicKey)).toBe(true);
  });

  it.each<[string, unknown, 'private' | 'public', string, RegExp]>([
    [
      'a certificate for a private key',
      merchantCert,
      'private',
      'KEY_WRONG_KIND',
      /certificate.*apiclient_key/,
    ],
    ['a public key for a private one', platformPub, 'private', 'KEY_WRONG_KIND', /public key/],
    ['a private key for a public one', merchantKey, 'public', 'KEY_WRONG_KIND', /private key/],
    ['a private key object for a public one', privateKey, 'public', 'KEY_WRONG_KIND', /private/],
    [
      'a certificate object for a private key',
      new X509Certificate(merchantCert),
      'private',
      'KEY_WRONG_KIND',
      /certificate/,
    ],
    [
      'a short form of the other type',
      `public.spki://${publicBase64('spki')}`,
      'private',
      'KEY_WRONG_KIND',
      /public\.spki/,
    ],
    [
      'half a frame',
      merchantKey.replace(/-----END.*/, ''),
      'private',
      'KEY_INVALID',
      /it is damaged: PEM text/,
    ],
    ['a path', '/path/to/apiclient_key.pem', 'private', 'KEY_INVALID', /\/path\/to\/apiclient_key\.pem/],
    ['a relative path', 'to/apiclient_key.pem', 'private', 'KEY_INVALID', /file:\/\//],
    ['a file that is not there', 'file:///no/such.pem', 'private', 'KEY_INVALID', /cannot be read/],
    ['no passphrase', encrypted, 'private', 'KEY_INVALID', /encrypted/],
    ['a wrong passphrase', [encrypted, 'x'], 'private', 'KEY_INVALID', /encrypted/],
    ['a pair without a passphrase', [merchantKey], 'private', 'KEY_INVALID', /an array must be/],
    ['damaged base64', merchantKey.replace('MII', '!!!'), 'private', 'KEY_INVALID', /damaged/],
    ['garbage', 'garbage', 'private', 'KEY_INVALID', /neither PEM/],
    ['nothing', '', 'public', 'KEY_INVALID', /neither PEM/],
    ['null', null, 'private', 'KEY_INVALID', /null/],
    ['random bytes', Buffer.from('0123'), 'public', 'KEY_INVALID', /neither PEM nor DER/],
    ['an empty short form', 'private.pkcs8://', 'private', 'KEY_INVALID', /base64/],
  ])('says what is wrong with %s', (_, input, type, code, words) => {
    expect(() => Rsa.from(input as string, type)).toThrow(refusal(code, words));
  });

  it('has the sugar of the PHP SDK', () => {
    expect(Rsa.fromPkcs8(base64('pkcs8')).equals(privateKey)).toBe(true);
    expect(Rsa.fromPkcs1(base64('pkcs1')).equals(privateKey)).toBe(true);
    expect(Rsa.fromPkcs1(publicBase64('pkcs1'), 'public').equals(publicKey)).toBe(true);
    expect(Rsa.fromSpki(publicBase64('spki')).equals(publicKey)).toBe(true);
    expect(Rsa.pkcs1ToSpki(publicBase64('pkcs1'))).toBe(publicBase64('spki'));
  });
});

describe('signatures', () => {
  it('are the same on the pool as on the thread, and verify', async () => {
    const messages = ['', 'a', '签名\n测试', Buffer.from([0xff, 0, 10])];
    const pooled = await Promise.all(messages.map((message) => Rsa.signAsync(message, privateKey)));
    messages.forEach((message, index) => {
      expect(pooled[index]).toBe(Rsa.sign(message, merchantKey));
      expect(Rsa.verify(message, pooled[index] ?? '', merchantCert)).toBe(true);
      expect(Rsa.verify(`${message}x`, pooled[index] ?? '', merchantCert)).toBe(false);
    });
  });

  it('more at once than there are threads all come', async () => {
    const all = await Promise.all(
      Array.from({ length: 50 }, (_, index) => Rsa.signAsync(String(index), privateKey)),
    );
    expect(all.every((signature, index) => Rsa.verify(String(index), signature, publicKey))).toBe(true);
    const { privateKey: ec } = generateKeyPairSync('ed25519');
    await expect(Rsa.signAsync('x', ec)).rejects.toThrow();
    expect(await Rsa.signAsync('0', privateKey)).toBe(all[0]);
  });

  it('with anything odd about them are wrong, not an error', () => {
    const right = Rsa.sign('m', privateKey);
    const odd = [
      `${right}\n`,
      ` ${right}`,
      `${right}==`,
      right.slice(4),
      right.replace(/^./, '!'),
      '',
      'AAAA',
      '签名',
      undefined,
    ];
    for (const signature of odd) expect(Rsa.verify('m', signature as string, publicKey)).toBe(false);
    expect(Rsa.verify('m', right, platformPub)).toBe(false);
  });

  it('need an RSA key', () => {
    const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    expect(() => Rsa.sign('m', ec.privateKey)).toThrow(refusal('KEY_WRONG_KIND', /RSA/));
    expect(() => Rsa.verify('m', 'AAAA', ec.publicKey)).toThrow(refusal('KEY_WRONG_KIND', /RSA/));
  });
});

describe('encryption', () => {
  it('is OAEP with SHA-1, and opens again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (text) => {
        fc.pre(Buffer.byteLength(text) <= 214);
        expect(Rsa.decrypt(Rsa.encrypt(text, publicKey), privateKey)).toBe(text);
      }),
      { numRuns: 20 },
    );
    expect(Rsa.decrypt(Rsa.encrypt('汉'.repeat(71), publicKey), privateKey)).toBe('汉'.repeat(71));
  });

  it('refuses what is too long, other paddings and other ciphertexts', () => {
    const failed = (code: string) =>
      expect.toSatisfy(
        (error) => error instanceof RequestError && error.code === code && !error.message.includes('汉'),
      );
    expect(() => Rsa.encrypt('汉'.repeat(72), publicKey)).toThrow(failed('ENCRYPT_FAILED'));
    expect(() => Rsa.encrypt('a', publicKey, 3)).toThrow(failed('ENCRYPT_FAILED'));
    expect(() => Rsa.encrypt('汉'.repeat(82), publicKey, 1)).toThrow(failed('ENCRYPT_FAILED'));
    expect(() => Rsa.decrypt(Rsa.encrypt('a', platformPub), privateKey)).toThrow(failed('DECRYPT_FAILED'));
    for (const bad of ['', 'AAAA', '!', undefined]) {
      expect(() => Rsa.decrypt(bad as string, privateKey)).toThrow(failed('DECRYPT_FAILED'));
    }
  });
});

describe('PemUtil', () => {
  it('reads certificates and their serial numbers', () => {
    const { serialNumber } = new X509Certificate(merchantCert);
    const path = file('merchant_cert').pathname;
    for (const input of [
      merchantCert,
      `text\n${merchantCert}`,
      file('merchant_cert').href,
      new X509Certificate(merchantCert),
      Buffer.from(merchantCert),
    ]) {
      expect(PemUtil.parseCertificateSerialNo(input)).toBe(serialNumber);
    }
    expect(PemUtil.loadCertificate(path).serialNumber).toBe(serialNumber);
    expect(PemUtil.loadCertificateFromString(readFileSync(path, 'utf8')).serialNumber).toBe(serialNumber);
    expect(PemUtil.loadPrivateKey(file('merchant_key').pathname).equals(privateKey)).toBe(true);
    expect(PemUtil.loadPrivateKeyFromString(merchantKey).equals(privateKey)).toBe(true);
  });

  it.each([['garbage'], [''], [merchantKey], [merchantCert.replace('MII', '!!!')], [null], [5]])(
    'refuses %s',
    (input) => {
      expect(() => PemUtil.parseCertificateSerialNo(input as string)).toThrow(
        refusal('KEY_INVALID', /certificate/),
      );
    },
  );

  it('refuses files that are not there', () => {
    expect(() => PemUtil.loadCertificate('/no/such.pem')).toThrow(refusal('KEY_INVALID', /file/));
    expect(() => PemUtil.loadPrivateKey('/no/such.pem')).toThrow(refusal('KEY_INVALID', /file/));
  });
});
