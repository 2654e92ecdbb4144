import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { describeError, errorText } from '../../../../src/cli/shared/output/describe-error.ts';
import { ApiError } from '../../../../src/errors/index.ts';
import * as merchant from '../../../../src/sandbox/keys/keys.ts';
import { publicKey, publicKeyId } from '../../../../src/sandbox/keys/platform-keys.ts';
import { openMerchant, temporary, wxpay } from '../../../support/cli/cli.ts';
import { NATIVE_ORDER } from '../../../support/sandbox/native-order.ts';

const ARCHIVE = fileURLToPath(new URL('../../../fixtures/keys/apiclient_cert.p12', import.meta.url));

/** The archive of the simulator's merchant with another passphrase than the mchid. */
async function archiveWith(passphrase: string): Promise<string> {
  const { pki, pkcs12, asn1 } = createRequire(import.meta.url)('node-forge') as typeof import('node-forge');
  const made = pkcs12.toPkcs12Asn1(
    pki.privateKeyFromPem(merchant.merchantKey),
    [pki.certificateFromPem(merchant.merchantCert)],
    passphrase,
    { algorithm: '3des' },
  );
  const file = join(await temporary(), 'apiclient_cert.p12');
  writeFileSync(file, Buffer.from(asn1.toDer(made).getBytes(), 'latin1'));
  return file;
}

interface Told {
  name: string;
  result: string;
  finding: string;
  fix?: string;
}
async function doctor(env: Record<string, string>) {
  const { code, stdout } = await wxpay(['doctor', '--offline', '--json'], { env });
  const { checks } = JSON.parse(stdout) as { checks: Told[] };
  const named = (name: string) => checks.find((check) => check.name === name);
  return { code, checks, named, failed: checks.filter(({ result }) => result === 'fail') };
}

describe('wxpay doctor with an archive', () => {
  it('opens it with WECHATPAY_MERCHANT_PASSPHRASE', async () => {
    const { env } = await openMerchant();
    const { WECHATPAY_SERIAL: _s, WECHATPAY_PRIVATE_KEY: _k, ...rest } = env;
    const given = { ...rest, WECHATPAY_MERCHANT_CERT: await archiveWith('own secret') };
    const right = { ...given, WECHATPAY_MERCHANT_PASSPHRASE: 'own secret' };
    expect(await doctor(right)).toMatchObject({ code: 0, failed: [] });
    const asked = await wxpay(['request', 'v3/certificates', 'get'], { env: right });
    expect(asked.code).toBe(0);
    expect(await doctor({ ...env, WECHATPAY_MERCHANT_PASSPHRASE: 'unused' })).toMatchObject({ code: 0 });
  });

  it('names that variable, and only the cause, where the passphrase is wrong', async () => {
    const { env } = await openMerchant();
    const { WECHATPAY_SERIAL: _s, WECHATPAY_PRIVATE_KEY: _k, ...rest } = env;
    const file = await archiveWith('own secret');
    for (const wrong of [{}, { WECHATPAY_MERCHANT_PASSPHRASE: 'other' }]) {
      const { code, failed, named } = await doctor({ ...rest, WECHATPAY_MERCHANT_CERT: file, ...wrong });
      expect(code).toBe(1);
      expect(failed.map(({ name }) => name)).toEqual(['merchant certificate']);
      expect(failed[0]?.finding).toMatch(/passphrase.+\(WECHATPAY_MERCHANT_PASSPHRASE\)$/);
      expect(failed[0]?.fix).toBe('set WECHATPAY_MERCHANT_PASSPHRASE to the passphrase of the archive');
      for (const name of ['serial', 'private key']) {
        expect(named(name)).toMatchObject({ result: 'skip', finding: expect.stringContaining('archive') });
      }
    }
    const { stdout } = await wxpay(['doctor', '--offline'], {
      env: { ...rest, WECHATPAY_MERCHANT_CERT: file },
    });
    expect(stdout).toContain('Start with "merchant certificate"');
  });

  it('names only the cause where the archive is damaged or not there', async () => {
    const { env } = await openMerchant();
    const { WECHATPAY_SERIAL: _s, WECHATPAY_PRIVATE_KEY: _k, ...rest } = env;
    const broken = join(await temporary(), 'broken.p12');
    writeFileSync(broken, readFileSync(ARCHIVE).subarray(0, 1000));
    for (const file of [broken, '/no/such/apiclient_cert.p12']) {
      const { failed } = await doctor({ ...rest, WECHATPAY_MERCHANT_CERT: file });
      expect(failed.map(({ name }) => name)).toEqual(['merchant certificate']);
    }
    const { failed } = await doctor({ ...rest, WECHATPAY_MERCHANT_CERT: '/no/such/apiclient_cert.pem' });
    expect(failed.map(({ name }) => name)).toEqual(['serial', 'private key', 'merchant certificate']);
  });

  it('opens one that a line feed follows', async () => {
    const { env } = await openMerchant();
    const file = join(await temporary(), 'apiclient_cert.p12');
    writeFileSync(file, Buffer.concat([readFileSync(ARCHIVE), Buffer.from('\n')]));
    expect(await doctor({ ...env, WECHATPAY_MERCHANT_CERT: file })).toMatchObject({ code: 0 });
  });

  it('lists the variable in its help', async () => {
    expect((await wxpay(['--help'])).stdout).toContain('WECHATPAY_MERCHANT_PASSPHRASE');
  });
});

describe('WECHATPAY_CERTS', () => {
  const map = JSON.stringify({ [publicKeyId]: publicKey });
  const pair = `${publicKeyId}=${publicKey}`;

  it.each([
    ['JSON with line breaks in its strings', map.replaceAll('\\n', '\n')],
    ['JSON with CRLF in its strings', map.replaceAll('\\n', '\r\n')],
    ['JSON in single quotes', `'${map}'`],
    ['JSON in double quotes', JSON.stringify(map)],
    ['JSON in double quotes with line breaks', JSON.stringify(map).replaceAll('\\\\n', '\n')],
    ['JSON with escaped quotes', map.replaceAll('"', '\\"').replaceAll('\\n', '\n')],
    ['a pair in double quotes', `"${pair}"`],
    ['a pair in double quotes, with \\n', JSON.stringify(pair)],
    ['a pair in single quotes, with \\n', `'${pair.replaceAll('\n', '\\n')}'`],
    ['a pair whose key is in quotes', `${publicKeyId}="${publicKey}"`],
  ])('is read as %s', async (_, text) => {
    const { env } = await openMerchant();
    const { code, named } = await doctor({ ...env, WECHATPAY_CERTS: text });
    expect([code, named(`certs ${publicKeyId}`)?.result]).toEqual([0, 'pass']);
  });

  it('is still refused where it is no JSON', async () => {
    const { env } = await openMerchant();
    const { failed } = await doctor({ ...env, WECHATPAY_CERTS: '{"a":' });
    expect(failed).toMatchObject([{ name: 'certs', finding: expect.stringContaining('not valid JSON') }]);
  });

  it('is refused with two keys under one name', async () => {
    const { env } = await openMerchant();
    const two = `${pair}${merchant.platformCert}`;
    const { failed } = await doctor({ ...env, WECHATPAY_CERTS: two });
    expect(failed).toMatchObject([
      { name: `certs ${publicKeyId}`, finding: expect.stringContaining('different keys') },
    ]);
  });
});

describe('an error as --json prints it', () => {
  it('has the serial that an unverified response names', async () => {
    const { sandbox, env } = await openMerchant();
    const argv = ['request', 'v3/pay/transactions/native', 'post', '-d', JSON.stringify(NATIVE_ORDER)];
    for (const fault of ['unknown-serial', 'forged'] as const) {
      sandbox.fail(fault);
      const { code, stderr } = await wxpay([...argv, '--json'], { env });
      expect([code, JSON.parse(stderr).error.serial]).toEqual([3, expect.stringMatching(/^[0-9A-F_]{8,}/)]);
    }
  });

  const error = (detail: unknown) =>
    new ApiError({
      exchange: { method: 'POST', path: 'v3/x', status: 400 },
      code: 'PARAM_ERROR',
      officialMessage: 'no',
      detail,
      verified: true,
    });

  it('has the official detail, without values', () => {
    const place = { field: '/payer/name', issue: 'too long', location: 'body' };
    expect(describeError(error({ ...place, value: '张三' }))).toMatchObject({ detail: place });
    const text = JSON.stringify(describeError(error({ ...place, value: '张三' })));
    expect(text).not.toContain('张三');
    for (const none of [undefined, null, 'no', { value: '张三' }, []]) {
      expect(describeError(error(none))).not.toHaveProperty('detail');
    }
  });

  it('has the issue of a wrong signature', () => {
    const detail = {
      detail: { issue: 'sign not match' },
      field: 'signature',
      location: 'authorization',
      sign_information: { method: 'POST', truncated_sign_message: 'POST\n/v3/x?name=张三' },
    };
    const found = describeError(error(detail));
    expect(found['detail']).toEqual({
      field: 'signature',
      issue: 'sign not match',
      location: 'authorization',
    });
    expect(errorText(found)).toContain('authorization · signature · sign not match');
  });
});
