import { describe, expect, it } from 'vitest';
import type { Sandbox } from '../../../../src/sandbox/index.ts';
import { openMerchant, wxpay } from '../../../support/cli/cli.ts';

describe('wxpay doctor', () => {
  const results = async (env: Record<string, string>, ...more: string[]) => {
    const { code, stdout } = await wxpay(['doctor', '--json', ...more], { env });
    const { checks } = JSON.parse(stdout) as { checks: { name: string; result: string; finding: string }[] };
    const failed = checks.filter(({ result }) => result === 'fail').map(({ name }) => name);
    return { code, checks, failed };
  };

  it('finds all well, by one call that changes nothing', async () => {
    const { sandbox, env } = await openMerchant();
    const { code, failed, checks } = await results(env);
    expect([code, failed]).toEqual([0, []]);
    expect(checks.map(({ name, result }) => `${name}: ${result}`)).toEqual(
      expect.arrayContaining(['request signature: pass', 'APIv3 key ↔ response: pass', 'clock: pass']),
    );
    expect(sandbox.requests.map(({ method, url }) => `${method} ${url}`)).toEqual(['GET /v3/certificates']);
  });

  it('makes no call when it is to stay offline', async () => {
    const { sandbox, env } = await openMerchant();
    expect(await results(env, '--offline')).toMatchObject({ code: 0 });
    expect(sandbox.requests).toEqual([]);
  });

  it('does well with a public key, and with auto', async () => {
    const { sandbox, env } = await openMerchant();
    const { id, key } = sandbox.publicKey;
    const publicKey = await results({ ...env, WECHATPAY_CERTS: JSON.stringify({ [id]: key }) });
    expect(publicKey).toMatchObject({ code: 0, failed: [] });
    expect(await results({ ...env, WECHATPAY_CERTS: 'auto' })).toMatchObject({ code: 0, failed: [] });
    sandbox.rotate('public-key');
    const none = await results({ ...env, WECHATPAY_CERTS: JSON.stringify({ [id]: key }) });
    expect(none).toMatchObject({ code: 0, failed: [] });
  });

  it.each<[string, (env: Record<string, string>, sandbox: Sandbox) => Record<string, string>, string[]]>([
    ['nothing at all', () => ({}), ['mchid', 'serial', 'private key', 'certs']],
    ['another mchid', () => ({ WECHATPAY_MCHID: '1900000002' }), ['certificate ↔ mchid']],
    [
      'another serial',
      () => ({ WECHATPAY_SERIAL: '53414E44424F584D45524348414E540000000002' }),
      ['certificate ↔ serial'],
    ],
    ['a serial with colons', () => ({ WECHATPAY_SERIAL: '53:41' }), ['serial', 'certificate ↔ serial']],
    [
      'a key with a blank',
      ({ WECHATPAY_APIV3_KEY: key }) => ({ WECHATPAY_APIV3_KEY: `${key} ` }),
      ['APIv3 key'],
    ],
    [
      'the own certificate for one of WeChat Pay',
      ({ WECHATPAY_MERCHANT_CERT: cert = '', WECHATPAY_SERIAL: serial = '' }) => ({
        WECHATPAY_CERTS: JSON.stringify({ [serial]: cert }),
      }),
      ['certs 53414E44424F584D45524348414E540000000001'],
    ],
    [
      'the certificate for the private key',
      ({ WECHATPAY_MERCHANT_CERT: cert = '' }) => ({ WECHATPAY_PRIVATE_KEY: cert }),
      ['private key'],
    ],
    ['no key at all', () => ({ WECHATPAY_PRIVATE_KEY: '/no/such/file' }), ['private key']],
    [
      'a certificate under the ID of a public key',
      ({ WECHATPAY_CERTS: certs = '{}' }) => ({
        WECHATPAY_CERTS: JSON.stringify({ PUB_KEY_ID_1: Object.values(JSON.parse(certs))[0] }),
      }),
      ['certs PUB_KEY_ID_1'],
    ],
    [
      'auto without an APIv3 key',
      () => ({ WECHATPAY_CERTS: 'auto', WECHATPAY_APIV3_KEY: '' }),
      ['certs: auto'],
    ],
  ])('finds offline: %s', async (what, change, failed) => {
    const { sandbox, env } = await openMerchant();
    const changed = change(env, sandbox);
    const found = await results(what === 'nothing at all' ? {} : { ...env, ...changed });
    expect(found).toMatchObject({ code: 1, failed });
    // What is known to be wrong is not tried.
    expect(sandbox.requests).toEqual([]);
  });

  it.each<[string, (env: Record<string, string>, sandbox: Sandbox) => Record<string, string>, string[]]>([
    ['another APIv3 key', () => ({ WECHATPAY_APIV3_KEY: 'x'.repeat(32) }), ['APIv3 key ↔ response']],
    [
      'another APIv3 key, with auto',
      () => ({ WECHATPAY_APIV3_KEY: 'x'.repeat(32), WECHATPAY_CERTS: 'auto' }),
      ['APIv3 key ↔ response'],
    ],
    [
      'another serial, without the certificate to tell',
      () => ({ WECHATPAY_SERIAL: '53414E44424F584D45524348414E540000000002', WECHATPAY_MERCHANT_CERT: '' }),
      ['request signature'],
    ],
    [
      'an unknown serial',
      (_, sandbox) => {
        sandbox.fail('unknown-serial');
        return {};
      },
      ['response'],
    ],
    ['nobody there', () => ({ WECHATPAY_BASE_URI: 'http://127.0.0.1:9/' }), ['connection']],
  ])('finds by the call: %s', async (_, change, failed) => {
    const { sandbox, env } = await openMerchant();
    expect(await results({ ...env, ...change(env, sandbox) })).toMatchObject({ code: 1, failed });
  });

  it('says for each failure what to do', async () => {
    const { stdout } = await wxpay(['doctor', '--offline']);
    expect(stdout).toMatch(/✗ FAIL {2}mchid .+\n.+→ set WECHATPAY_MCHID/);
    expect(stdout).toContain('Checks failed: 4. Start with "mchid".');
  });
});
