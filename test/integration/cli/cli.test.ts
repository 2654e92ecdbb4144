import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openMerchant, temporary, wxpay } from '../../support/cli/cli.ts';
import { notification } from '../../support/notifications/notification.ts';
import { programOf } from '../../support/processes/program.ts';
import { NATIVE_ORDER } from '../../support/sandbox/native-order.ts';

const entry = fileURLToPath(new URL('../../../src/cli/main.ts', import.meta.url));
const PICTURE_SHA256 = createHash('sha256').update('a picture').digest('hex');

const BUILD = ['request', 'v3.marketing.partnerships.build', 'post', '-H', 'Idempotency-Key: 1', '-d'];
const PARTNERS = JSON.stringify({
  partner: { type: 'MERCHANT', merchant_id: '1900000109' },
  authorized_data: { business_type: 'FAVOR_STOCK', stock_id: '2433405' },
});

describe('wxpay request', () => {
  it('prints the verified answer, and what else there is to say on standard error', async () => {
    const { env } = await openMerchant();
    const { code, stdout, stderr } = await wxpay([...BUILD, PARTNERS], { env });
    expect([code, JSON.parse(stdout)]).toEqual([0, expect.objectContaining({ state: 'ESTABLISHED' })]);
    expect(stderr).toMatch(/^200 OK · verified · Request-ID \w+-0\n$/);
  });

  it('prints one JSON document, with the body from standard input', async () => {
    const { env } = await openMerchant();
    const { code, stdout, stderr } = await wxpay([...BUILD, '@-', '--json'], { env, stdin: PARTNERS });
    expect([code, stderr]).toEqual([0, '']);
    const document = JSON.parse(stdout);
    expect(document).toMatchObject({ status: 200, verified: true, data: { state: 'ESTABLISHED' } });
    expect(document.request_id).toMatch(/-0$/);
  });

  it('sends the query and fills the variables of the path', async () => {
    const { sandbox, env } = await openMerchant();
    const path = 'v3.pay.transactions.outTradeNo._out_trade_no_';
    await wxpay(['request', path, 'get', '--var', 'out_trade_no=店 1', '-q', 'mchid=1900000001'], { env });
    await wxpay(['request', 'v3/certificates', 'get', '-q', 'a=1', '-q', 'a=2'], { env });
    expect(sandbox.requests.map(({ url }) => url)).toEqual([
      '/v3/pay/transactions/out-trade-no/%E5%BA%97%201?mchid=1900000001',
      '/v3/certificates?a=1&a=2',
    ]);
  });

  it('tells a refusal by its place, and exits with 1', async () => {
    const { env } = await openMerchant();
    const body = JSON.stringify({ ...NATIVE_ORDER, mchid: undefined });
    const argv = ['request', 'v3/pay/transactions/native', 'post', '-d', body];
    const human = await wxpay(argv, { env });
    expect(human).toMatchObject({ code: 1, stdout: '' });
    expect(human.stderr).toContain('400 PARAM_ERROR');
    expect(human.stderr).toContain('/mchid');
    const { code, stdout, stderr } = await wxpay([...argv, '--json'], { env });
    expect([code, stdout]).toEqual([1, '']);
    expect(JSON.parse(stderr).error).toMatchObject({
      code: 'PARAM_ERROR',
      message: expect.any(String),
      status: 400,
      verified: true,
      detail: { field: '/mchid', location: 'body' },
    });
  });

  it.each(['forged', 'unsigned', 'unknown-serial', 'skewed', 'truncated', 'reset-after'] as const)(
    'exits with 3 and prints no answer that is %s',
    async (fault) => {
      const { sandbox, env } = await openMerchant();
      sandbox.fail(fault);
      expect(await wxpay([...BUILD, PARTNERS], { env })).toMatchObject({ code: 3, stdout: '' });
    },
  );

  it('exits with 3 where nothing listens, and says that nothing was sent', async () => {
    const env = { ...(await openMerchant()).env, WECHATPAY_BASE_URI: 'http://127.0.0.1:9/' };
    const { code, stderr } = await wxpay(['request', 'v3/certificates', 'get', '--json'], { env });
    expect([code, JSON.parse(stderr).error]).toEqual([
      3,
      expect.objectContaining({ code: 'CONNECTION_FAILED', may_have_reached: false }),
    ]);
  });

  it('breaks off when it is interrupted', async () => {
    const { sandbox, env } = await openMerchant();
    sandbox.fail({ delay: 10_000 });
    const signal = AbortSignal.timeout(200);
    expect(await wxpay(['request', 'v3/certificates', 'get'], { env, signal })).toMatchObject({ code: 3 });
  });

  it('writes an answer into a file', async () => {
    const { env } = await openMerchant();
    const file = join(await temporary(), 'certificates.json');
    const { code, stdout } = await wxpay(['request', 'v3/certificates', 'get', '-o', file], { env });
    expect([code, stdout]).toEqual([0, `Saved ${file}\n`]);
    expect(JSON.parse(await readFile(file, 'utf8'))).toHaveProperty('data');
  });

  it('uploads a file, with a meta of its own where one is given', async () => {
    const { sandbox, env } = await openMerchant();
    const file = join(await temporary(), 'shop.jpg');
    await writeFile(file, 'a picture');
    const media = ['request', 'v3/merchant/media/upload', 'post', '--upload', file];
    const { code, stdout } = await wxpay(media, { env });
    expect([code, JSON.parse(stdout)]).toEqual([0, { media_id: expect.any(String) }]);
    const fapiao = 'v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file';
    const meta = '{"sub_mchid":"1900000109","file_type":"PDF","digest_alogrithm":"SM3","digest":"00"}';
    const argv = ['request', fapiao, 'post', '--upload', file, '-d', meta];
    expect(await wxpay(argv, { env })).toMatchObject({ code: 0 });
    expect(sandbox.requests.map(({ body }) => /\r\n(\{.*\})\r\n/.exec(body.toString())?.[1])).toEqual([
      `{"filename":"shop.jpg","sha256":"${PICTURE_SHA256}"}`,
      meta,
    ]);
  });

  it.each<[string, string[], string]>([
    ['an unknown option', ['request', 'v3/certificates', 'get', '--nope'], 'unknown option'],
    ['no method', ['request', 'v3/certificates'], "missing required argument 'method'"],
    ['an unknown method', ['request', 'v3/certificates', 'head'], 'The method must be one of'],
    ['a variable that the path does not have', ['request', 'v3/x/{a}', 'get', '--var', 'b=1'], 'are a'],
    ['a variable without a value', ['request', 'v3/x/{a}', 'get'], '--var a=…'],
    ['a header without a colon', ['request', 'v3/x', 'get', '-H', 'x'], "'Name: value'"],
    [
      'an Authorization',
      ['request', 'v3/x', 'get', '-H', 'Authorization: x'],
      'The client sets Authorization itself',
    ],
    ['a file that is not there', ['request', 'v3/x', 'post', '-d', '@/no/such'], 'ENOENT'],
    ['an upload that is not there', ['request', 'v3/x', 'post', '--upload', '/no/such'], 'ENOENT'],
    ['an upload by v2', ['request', 'v2/x', 'post', '--upload', entry], 'v2 calls do not support --upload'],
    ['a meta of no fields', ['request', 'v3/x', 'post', '--upload', entry, '-d', '[]'], 'the meta'],
    ['an upload as a command', ['request', 'v3/x', 'post', '--upload', entry, '--curl'], 'binary body'],
    ['a timeout of nothing', ['request', 'v3/x', 'get', '--timeout', '0'], 'positive whole number'],
    ['an unknown command', ['requset', 'v3/x'], 'Did you mean request?'],
    ['no command', ['--json'], 'a command is missing'],
  ])('exits with 2 for %s, and sends nothing', async (_, argv, message) => {
    const { sandbox, env } = await openMerchant();
    const { code, stdout, stderr } = await wxpay([...argv, '--json'], { env });
    expect([code, stdout]).toEqual([2, '']);
    expect(JSON.parse(stderr).error.message).toContain(message);
    expect(sandbox.requests).toEqual([]);
  });

  it('exits with 2 without credentials', async () => {
    expect(await wxpay(['request', 'v3/certificates', 'get'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('WECHATPAY_MCHID'),
    });
  });

  it('takes the simulator and its keys for one call', async () => {
    expect(await wxpay(['request', 'v3/certificates', 'get', '--sandbox'])).toMatchObject({ code: 0 });
  });
});

describe('wxpay request --curl', () => {
  const argv = [
    'request',
    'v3/pay/transactions/native',
    'post',
    '-d',
    JSON.stringify(NATIVE_ORDER),
    '--curl',
  ];

  it('sends nothing, and what it prints is taken by the simulator', async () => {
    const { sandbox, env } = await openMerchant();
    const { code, stdout, stderr } = await wxpay([...argv, '--json'], { env });
    expect([code, stderr, sandbox.requests]).toEqual([0, '', []]);
    const { method, url, headers, body, curl } = JSON.parse(stdout);
    expect(curl).toContain(body);
    const response = await fetch(url, { method, headers, body });
    expect(response.status).toBe(200);
  });

  it('says that the Authorization is a credential, and prints no other secret', async () => {
    const { env } = await openMerchant();
    const { stdout, stderr } = await wxpay(argv, { env });
    expect(stdout).toMatch(/^curl --request POST 'http/);
    expect(stderr).toContain('credential');
  });
});

describe('the command', () => {
  it('prints its help and its version on standard output', async () => {
    for (const argv of [
      ['--help'],
      ['help', 'request'],
      ['request', '--help'],
      ['certs', '--help'],
      ['--version'],
    ]) {
      const { code, stdout, stderr } = await wxpay(argv);
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout.length).toBeGreaterThan(4);
    }
    expect(await wxpay([])).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('Usage:') });
  });

  it('never prints a key, whatever it is told to do', async () => {
    const { sandbox, env } = await openMerchant();
    const folder = await temporary();
    const secrets = [
      ...sandbox.config.privateKey.split('\n').filter((line) => line.length > 20),
      sandbox.config.apiv3Key,
      sandbox.config.secret,
    ];
    expect(secrets.length).toBeGreaterThan(20);
    const order = JSON.stringify(NATIVE_ORDER);
    const commands = [
      ['request', 'v3/pay/transactions/native', 'post', '-d', order],
      ['request', 'v3/pay/transactions/native', 'post', '-d', order, '--curl'],
      ['request', 'v3/pay/transactions/native', 'post', '-d', '{}'],
      ['request', 'v2/pay/orderquery', 'post', '-d', '{"mch_id":"1900000001"}', '--security', '--curl'],
      ['request', 'v2/pay/orderquery', 'post', '-d', '{"mch_id":"1"}'],
      ['certs', 'list'],
      ['certs', 'check'],
      ['certs', 'download', '-o', folder],
      ['doctor'],
      ['doctor', '--offline'],
      ['verify', '--show'],
    ];
    const broken = {
      WECHATPAY_PRIVATE_KEY: env['WECHATPAY_PRIVATE_KEY']?.replaceAll('\n', ' ') ?? '',
      WECHATPAY_APIV3_KEY: `${env['WECHATPAY_APIV3_KEY']}x`,
      WECHATPAY_CERTS: `{${env['WECHATPAY_PRIVATE_KEY']}`,
      WECHATPAY_SECRET: `${env['WECHATPAY_SECRET']}x`,
      WECHATPAY_MERCHANT_CERT: env['WECHATPAY_PRIVATE_KEY'] ?? '',
    };
    const surroundings = [env, ...Object.entries(broken).map(([name, value]) => ({ ...env, [name]: value }))];
    let printed = '';
    for (const around of surroundings) {
      for (const argv of commands) {
        for (const form of [[], ['--json']]) {
          printed += (await wxpay([...argv, ...form], { env: around, stdin: JSON.stringify(notification()) }))
            .all;
        }
      }
    }
    expect(printed.length).toBeGreaterThan(10_000);
    for (const secret of secrets) expect(printed).not.toContain(secret);
  });

  it('runs as a process: exit code, streams, and a pipe without colour', async () => {
    const child = spawn(process.execPath, [programOf('src/cli/main.ts'), 'doctor', '--sandbox'], {
      env: { PATH: '' },
    });
    const [stdout, stderr, [code]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'close'),
    ]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('All checks passed.');
    expect(stdout).not.toContain('\u001b');
  });
});
