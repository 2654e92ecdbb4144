import { mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readCredentials, settingsOf } from '../../../../../src/cli/shared/credentials/credentials.ts';
import type { CredentialOptions } from '../../../../../src/cli/shared/declare/options.ts';
import * as keys from '../../../../../src/sandbox/keys/keys.ts';
import { publicKey, publicKeyId } from '../../../../../src/sandbox/keys/platform-keys.ts';

const out = { write: () => {} };
const read = (options: CredentialOptions, env: Record<string, string> = {}) =>
  readCredentials(options, { stdout: out, stderr: out, stdin: (async function* () {})(), env });

/** A folder with the files of a merchant. */
function folder(files: Record<string, string> = {}): string {
  const path = mkdtempSync(join(tmpdir(), 'wxpay-test-'));
  onTestFinished(() => rm(path, { recursive: true }));
  const all = {
    'key.pem': keys.merchantKey,
    'cert.pem': keys.merchantCert,
    'platform.pem': keys.platformCert,
    'pub_key.pem': publicKey,
    ...files,
  };
  for (const [name, text] of Object.entries(all)) writeFileSync(join(path, name), text);
  return path;
}

const BASE = { WECHATPAY_MCHID: keys.mchid, WECHATPAY_SERIAL: keys.merchantSerial };
const env = (certs: string, more: Record<string, string> = {}) => ({
  ...BASE,
  WECHATPAY_PRIVATE_KEY: keys.merchantKey,
  WECHATPAY_CERTS: certs,
  ...more,
});
const both = { [keys.platformSerial]: keys.platformCert, [publicKeyId]: publicKey };

describe('credentials of the environment', () => {
  it.each<[string, (path: string) => string]>([
    ['its text', () => keys.merchantKey],
    ['its text on one line', () => keys.merchantKey.replaceAll('\n', '\\n')],
    ['its text in base64', () => Buffer.from(keys.merchantKey).toString('base64')],
    ['the base64 of its DER', () => keys.merchantKey.replace(/-----.*-----\n/g, '')],
    ['a path', (path) => join(path, 'key.pem')],
    ['a URL', (path) => pathToFileURL(join(path, 'key.pem')).href],
  ])('have the private key as %s', async (_, given) => {
    const WECHATPAY_PRIVATE_KEY = given(folder());
    const credentials = await read({}, env(`${publicKeyId}=${publicKey}`, { WECHATPAY_PRIVATE_KEY }));
    const { settings } = settingsOf(credentials);
    expect(settings.identity.id).toBe(keys.mchid);
    expect(credentials.config['privateKey']).toContain('-----BEGIN PRIVATE KEY-----\n');
  });

  it.each<[string, (path: string) => string, unknown]>([
    ['auto', () => ' auto ', 'auto'],
    [
      'paths',
      (path) => `${join(path, 'platform.pem')}, ${publicKeyId}=${join(path, 'pub_key.pem')},auto`,
      { ...both, auto: true },
    ],
    [
      'JSON of paths and text',
      (path) =>
        JSON.stringify({ [keys.platformSerial]: join(path, 'platform.pem'), [publicKeyId]: publicKey }),
      both,
    ],
    ['a certificate', () => keys.platformCert, { [keys.platformSerial]: keys.platformCert }],
    [
      'a certificate in base64',
      () => Buffer.from(keys.platformCert).toString('base64'),
      { [keys.platformSerial]: keys.platformCert },
    ],
    [
      'a certificate on one line',
      () => keys.platformCert.replaceAll('\n', '\\n'),
      { [keys.platformSerial]: keys.platformCert },
    ],
  ])('have certs as %s', async (_, given, expected) => {
    const { config, faults } = await read({}, env(given(folder())));
    expect(faults).toEqual([]);
    const trimmed = (certs: unknown) =>
      JSON.parse(JSON.stringify(certs, (_key, value) => (typeof value === 'string' ? value.trim() : value)));
    expect(trimmed(config['certs'])).toEqual(trimmed(expected));
  });

  it.each<[string, Record<string, string>, string, string]>([
    ['a file that is not there', { WECHATPAY_PRIVATE_KEY: '/no/such/key.pem' }, 'privateKey', 'ENOENT'],
    ['JSON that is cut off', { WECHATPAY_CERTS: '{"a":' }, 'certs', 'not valid JSON'],
    ['a public key without its ID', { WECHATPAY_CERTS: 'pub_key.pem' }, 'certs', 'PUB_KEY_ID_…=path'],
    ['no certificate', { WECHATPAY_CERTS: 'key.pem' }, 'certs', 'does not contain a certificate'],
  ])('refuse %s, naming the variable', async (_, more, field, message) => {
    const path = folder();
    const given = Object.entries(more).map(([name, value]) => [
      name,
      /^[\w_]+\.pem$/.test(value) ? join(path, value) : value,
    ]);
    const { faults } = await read({}, env('auto', Object.fromEntries(given)));
    expect(faults).toEqual([expect.objectContaining({ field, message: expect.stringContaining(message) })]);
    expect(faults[0]?.message).toContain(Object.keys(more)[0]);
  });

  it('are told by the name of the variable where one is missing', async () => {
    const credentials = await read({}, BASE);
    expect(() => settingsOf(credentials)).toThrow(/privateKey is missing.+\(WECHATPAY_PRIVATE_KEY\)/);
  });

  it('never quote a key that lost its form', async () => {
    const body = keys.merchantKey.replace(/-----.*-----\n/g, '').slice(9);
    const { faults } = await read({}, env('auto', { WECHATPAY_PRIVATE_KEY: body }));
    expect(faults).toHaveLength(1);
    expect(String(faults[0])).not.toContain(body.slice(0, 20));
  });
});

describe('credentials of a file', () => {
  const fields = {
    mchid: keys.mchid,
    serial: keys.merchantSerial,
    privateKey: 'key.pem',
    certs: { [publicKeyId]: 'pub_key.pem' },
    merchant: { cert: 'cert.pem' },
  };

  it.each([
    ['wxpay.json', JSON.stringify(fields)],
    ['wxpay.mjs', `export default ${JSON.stringify(fields)}`],
    ['wxpay.mjs', `export default async () => (${JSON.stringify(fields)})`],
  ])('are read from %s, paths beginning there, and from nowhere else', async (name, text) => {
    const path = folder({ [name]: text });
    const credentials = await read({ config: join(path, name) }, env('auto', { WECHATPAY_SECRET: 'x' }));
    const { settings } = settingsOf(credentials);
    expect(settings.ring.serials()).toEqual([publicKeyId]);
    expect(settings.mutualTlsAgent?.()).toBeDefined();
    expect(credentials.config).not.toHaveProperty('secret');
  });

  it.each([
    ['wxpay.json', '{"apiv3Key":"sesame', 'is not valid JSON'],
    ['wxpay.json', '"sesame"', 'must contain an object'],
    ['wxpay.mjs', 'throw new Error("sesame")', 'cannot be loaded'],
    ['wxpay.mjs', 'export const sesame = 1', 'must contain an object'],
  ])('refuse %s: %s', async (name, text, message) => {
    const path = folder({ [name]: text });
    const error = await read({ config: join(path, name) }).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: 'CONFIG_INVALID', message: expect.stringContaining(message) });
    expect(String(error)).not.toContain('sesame');
  });

  it('are missed by name', async () => {
    await expect(read({ config: '/no/such/wxpay.json' })).rejects.toThrow(
      'wxpay.json cannot be read (ENOENT)',
    );
  });
});
