import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import { Builder } from '../../../src/builder/builder.ts';
import { readConfig } from '../../../src/builder/configure.ts';
import { ConfigurationError } from '../../../src/errors/index.ts';
import { VERSION } from '../../../src/errors/report/version.ts';
import { config, keys, platformSerial, secret, serial } from '../../support/sockets/peer.ts';

describe('Builder.factory', () => {
  const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  it.each<[string, Record<string, unknown>, string, string]>([
    ['no mchid', { mchid: undefined }, 'CONFIG_MISSING', 'mchid'],
    ['an empty mchid', { mchid: '' }, 'CONFIG_MISSING', 'mchid'],
    ['a mchid as a number', { mchid: 1900000001 }, 'CONFIG_INVALID', 'mchid'],
    ['a mchid with a quote', { mchid: '19"' }, 'CONFIG_INVALID', 'mchid'],
    ['no serial', { serial: undefined }, 'CONFIG_MISSING', 'serial'],
    ['an empty serial', { serial: '' }, 'CONFIG_MISSING', 'serial'],
    ['no privateKey', { privateKey: undefined }, 'CONFIG_MISSING', 'privateKey'],
    ['an empty privateKey', { privateKey: '' }, 'CONFIG_MISSING', 'privateKey'],
    ['a privateKey that does not parse', { privateKey: 'garbage' }, 'KEY_INVALID', 'privateKey'],
    ['a certificate as privateKey', { privateKey: keys.merchantCert }, 'KEY_WRONG_KIND', 'privateKey'],
    ['a public key as privateKey', { privateKey: keys.platformPub }, 'KEY_WRONG_KIND', 'privateKey'],
    ['an EC key', { privateKey: ec.privateKey }, 'KEY_WRONG_KIND', 'privateKey'],
    ['no certs', { certs: undefined }, 'CONFIG_MISSING', 'certs'],
    ['empty certs', { certs: {} }, 'CONFIG_MISSING', 'certs'],
    ['certs as a list', { certs: [keys.platformPub] }, 'CONFIG_MISSING', 'certs'],
    [
      "the merchant's serial among certs",
      { certs: { [serial]: keys.platformPub } },
      'CONFIG_INVALID',
      `certs.${serial}`,
    ],
    [
      "the merchant's serial in lower case",
      { certs: { [serial.toLowerCase()]: keys.platformPub } },
      'CONFIG_INVALID',
      `certs.${serial.toLowerCase()}`,
    ],
    [
      "the merchant's certificate under another name",
      { certs: { X: keys.merchantCert } },
      'CONFIG_INVALID',
      'certs.X',
    ],
    [
      'a certificate under another serial',
      { certs: { ABCD: keys.platformCert } },
      'CONFIG_INVALID',
      'certs.ABCD',
    ],
    ['a private key among certs', { certs: { X: keys.platformKey } }, 'KEY_WRONG_KIND', 'certs.X'],
    ['a cert that does not parse', { certs: { X: 'garbage' } }, 'KEY_INVALID', 'certs.X'],
    ['a secret of 31 bytes', { secret: secret.slice(1) }, 'CONFIG_INVALID', 'secret'],
    [
      'a secret of 32 characters and more bytes',
      { secret: `粤${secret.slice(1)}` },
      'CONFIG_INVALID',
      'secret',
    ],
    ['an application of WeCom without its secret', { workwx: { agentid: '1' } }, 'CONFIG_INVALID', 'workwx'],
    [
      'an application of WeCom with an odd agentid',
      { workwx: { agentid: 1.5, secret: 's' } },
      'CONFIG_INVALID',
      'workwx',
    ],
    [
      'a merchant certificate of another key',
      { merchant: { cert: keys.platformCert, key: keys.merchantKey } },
      'CONFIG_INVALID',
      'merchant',
    ],
    [
      'a merchant certificate that is no PEM',
      { merchant: { cert: 'x', key: 'y' } },
      'CONFIG_INVALID',
      'merchant.cert',
    ],
    [
      'a merchant file that is not there',
      { merchant: { pfx: 'file:///no/such/file.p12' } },
      'CONFIG_INVALID',
      'merchant.pfx',
    ],
    ['a base_uri that is none', { base_uri: 'api.mch.weixin.qq.com' }, 'CONFIG_INVALID', 'base_uri'],
    ['an option that would break signing', { maxRedirects: 3 }, 'CONFIG_INVALID', 'maxRedirects'],
  ])('refuses %s', (_, overrides, code, field) => {
    expect(() => Builder.factory({ ...config(), ...overrides } as never)).toThrow(
      expect.toSatisfy(
        (error) => error instanceof ConfigurationError && error.code === code && error.field === field,
      ),
    );
  });

  it('refuses nothing at all', () => {
    expect(() => Builder.factory(undefined as never)).toThrow(ConfigurationError);
  });

  it('takes keys in every form', async () => {
    for (const privateKey of [
      keys.merchantKey,
      Buffer.from(keys.merchantKey),
      createPrivateKey(keys.merchantKey),
      new URL('../../fixtures/keys/merchant_key.pem', import.meta.url).href,
    ]) {
      expect(await readConfig(config({ privateKey })).signer.sign('text')).toHaveLength(344);
    }
    const certs = { [platformSerial]: createPublicKey(keys.platformPub) };
    expect((readConfig(config({ certs })).ring.find(platformSerial) as KeyObject).type).toBe('public');
  });
});

it('names the version of the package', () => expect(VERSION).toBe(packageJson.version));
