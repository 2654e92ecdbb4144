import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { run } from '../../src/cli/run.ts';
import type { Sandbox } from '../../src/sandbox/index.ts';
import { envOf, wxpay } from '../support/cli.ts';
import { notice, notification, probe } from '../support/notification.ts';
import { openSandbox } from '../support/raw-request.ts';

const ORDER = {
  appid: 'wx1234567890abcdef',
  mchid: '1900000001',
  description: '一杯茶',
  out_trade_no: 'tea-20261123-1',
  notify_url: 'https://shop.example.com/notify',
  amount: { total: 100 },
};

async function open(): Promise<{ sandbox: Sandbox; env: Record<string, string> }> {
  const sandbox = await openSandbox();
  return { sandbox, env: envOf(sandbox.config) };
}

async function temporary(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'wxpay-test-'));
  onTestFinished(() => rm(path, { recursive: true }));
  return path;
}

const BUILD = ['request', 'v3.marketing.partnerships.build', 'post', '-H', 'Idempotency-Key: 1', '-d'];
const PARTNERS = JSON.stringify({
  partner: { type: 'MERCHANT', merchant_id: '1900000109' },
  authorized_data: { business_type: 'FAVOR_STOCK', stock_id: '2433405' },
});

describe('wxpay request', () => {
  it('prints the verified answer, and what else there is to say on standard error', async () => {
    const { env } = await open();
    const { code, stdout, stderr } = await wxpay([...BUILD, PARTNERS], { env });
    expect([code, JSON.parse(stdout)]).toEqual([0, expect.objectContaining({ state: 'ESTABLISHED' })]);
    expect(stderr).toMatch(/^200 OK · verified · Request-ID \w+-0\n$/);
  });

  it('prints one JSON document, with the body from standard input', async () => {
    const { env } = await open();
    const { code, stdout, stderr } = await wxpay([...BUILD, '@-', '--json'], { env, stdin: PARTNERS });
    expect([code, stderr]).toEqual([0, '']);
    const document = JSON.parse(stdout);
    expect(document).toMatchObject({ status: 200, verified: true, data: { state: 'ESTABLISHED' } });
    expect(document.request_id).toMatch(/-0$/);
  });

  it('sends the query and fills the variables of the path', async () => {
    const { sandbox, env } = await open();
    const path = 'v3.pay.transactions.outTradeNo._out_trade_no_';
    await wxpay(['request', path, 'get', '--var', 'out_trade_no=店 1', '-q', 'mchid=1900000001'], { env });
    await wxpay(['request', 'v3/certificates', 'get', '-q', 'a=1', '-q', 'a=2'], { env });
    expect(sandbox.requests.map(({ url }) => url)).toEqual([
      '/v3/pay/transactions/out-trade-no/%E5%BA%97%201?mchid=1900000001',
      '/v3/certificates?a=1&a=2',
    ]);
  });

  it('tells a refusal by its place, and exits with 1', async () => {
    const { env } = await open();
    const body = JSON.stringify({ ...ORDER, mchid: undefined });
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
      const { sandbox, env } = await open();
      sandbox.fail(fault);
      expect(await wxpay([...BUILD, PARTNERS], { env })).toMatchObject({ code: 3, stdout: '' });
    },
  );

  it('exits with 3 where nothing listens, and says that nothing was sent', async () => {
    const { sandbox, env } = await open();
    await sandbox.close();
    onTestFinished(() => {});
    const { code, stderr } = await wxpay(['request', 'v3/certificates', 'get', '--json'], { env });
    expect([code, JSON.parse(stderr).error]).toEqual([
      3,
      expect.objectContaining({ code: 'CONNECTION_FAILED', may_have_reached: false }),
    ]);
  });

  it('breaks off when it is interrupted', async () => {
    const { sandbox, env } = await open();
    sandbox.fail({ delay: 10_000 });
    const signal = AbortSignal.timeout(200);
    expect(await wxpay(['request', 'v3/certificates', 'get'], { env, signal })).toMatchObject({ code: 3 });
  });

  it('writes an answer into a file', async () => {
    const { env } = await open();
    const file = join(await temporary(), 'certificates.json');
    const { code, stdout } = await wxpay(['request', 'v3/certificates', 'get', '-o', file], { env });
    expect([code, stdout]).toEqual([0, `written to ${file}\n`]);
    expect(JSON.parse(await readFile(file, 'utf8'))).toHaveProperty('data');
  });

  it.each<[string, string[], string]>([
    ['an unknown option', ['request', 'v3/certificates', 'get', '--nope'], 'unknown option'],
    ['no method', ['request', 'v3/certificates'], "missing required argument 'method'"],
    ['an unknown method', ['request', 'v3/certificates', 'head'], 'The method is one of'],
    ['a variable that the path does not have', ['request', 'v3/x/{a}', 'get', '--var', 'b=1'], 'are a'],
    ['a variable without a value', ['request', 'v3/x/{a}', 'get'], 'needs a value'],
    ['a header without a colon', ['request', 'v3/x', 'get', '-H', 'x'], "'Name: value'"],
    ['an Authorization', ['request', 'v3/x', 'get', '-H', 'Authorization: x'], 'made by the client'],
    ['a file that is not there', ['request', 'v3/x', 'post', '-d', '@/no/such'], 'ENOENT'],
    ['a timeout of nothing', ['request', 'v3/x', 'get', '--timeout', '0'], 'above zero'],
    ['an unknown command', ['requset', 'v3/x'], 'Did you mean request?'],
    ['no command', ['--json'], 'a command is missing'],
  ])('exits with 2 for %s, and sends nothing', async (_, argv, message) => {
    const { sandbox, env } = await open();
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
  const argv = ['request', 'v3/pay/transactions/native', 'post', '-d', JSON.stringify(ORDER), '--curl'];

  it('sends nothing, and what it prints is taken by the simulator', async () => {
    const { sandbox, env } = await open();
    const { code, stdout, stderr } = await wxpay([...argv, '--json'], { env });
    expect([code, stderr, sandbox.requests]).toEqual([0, '', []]);
    const { method, url, headers, body, curl } = JSON.parse(stdout);
    expect(curl).toContain(body);
    const response = await fetch(url, { method, headers, body });
    expect(response.status).toBe(200);
  });

  it('says that the Authorization is a credential, and prints no other secret', async () => {
    const { env } = await open();
    const { stdout, stderr } = await wxpay(argv, { env });
    expect(stdout).toMatch(/^curl --request POST 'http/);
    expect(stderr).toContain('credential');
  });
});

describe('wxpay certs', () => {
  it('lists what is configured, and what auto leads to', async () => {
    const { env } = await open();
    const configured = await wxpay(['certs', 'list', '--json'], { env });
    const [serial] = Object.keys(JSON.parse(env['WECHATPAY_CERTS'] as string));
    expect(JSON.parse(configured.stdout).certs).toEqual([
      expect.objectContaining({ serial, kind: 'certificate', state: 'valid', from: 'configuration' }),
    ]);
    const auto = await wxpay(['certs', 'list', '--json'], { env: { ...env, WECHATPAY_CERTS: 'auto' } });
    expect(JSON.parse(auto.stdout).certs).toEqual([expect.objectContaining({ serial, from: 'download' })]);
  });

  it('checks how long they are valid', async () => {
    const { env } = await open();
    expect(await wxpay(['certs', 'check'], { env })).toMatchObject({ code: 0 });
    const { code, stdout } = await wxpay(['certs', 'check', '--days', '99999', '--json'], { env });
    expect([code, JSON.parse(stdout).ok]).toEqual([1, false]);
  });

  it('downloads them as files that all may read, without certs of its own, once', async () => {
    const { sandbox, env } = await open();
    sandbox.rotate('certificate');
    const { WECHATPAY_CERTS: certs = '', ...rest } = env;
    const folder = join(await temporary(), 'keys');
    const argv = ['certs', 'download', '-o', folder, '--json'];
    const first = await wxpay(argv, { env: rest });
    const { files } = JSON.parse(first.stdout);
    expect(files).toHaveLength(2);
    for (const { file, serial, written } of files) {
      expect(written).toBe(true);
      expect((await stat(file)).mode & 0o777).toBe(0o644 & ~process.umask());
      expect(file).toContain(serial);
    }
    expect(await readFile(files[0].file, 'utf8')).toBe(Object.values(JSON.parse(certs))[0]);
    expect(JSON.parse((await wxpay(argv, { env: rest })).stdout).files[0].written).toBe(false);
    await writeFile(files[0].file, 'mine');
    expect(await wxpay(argv, { env: rest })).toMatchObject({ code: 2, stdout: '' });
    expect(await readFile(files[0].file, 'utf8')).toBe('mine');
  });

  it('says why none came', async () => {
    const { sandbox, env } = await open();
    const argv = ['certs', 'download', '-o', await temporary()];
    const wrong = { ...env, WECHATPAY_APIV3_KEY: 'x'.repeat(32) };
    expect(await wxpay(argv, { env: wrong })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('apiv3Key is not the one'),
    });
    sandbox.rotate('public-key');
    expect(await wxpay(argv, { env })).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('public key'),
    });
  });
});

describe('wxpay ops and op', () => {
  it('find operations by all words', async () => {
    const { code, stdout } = await wxpay(['ops', 'POST', 'native', '下单', '--json']);
    expect(code).toBe(0);
    const { operations } = JSON.parse(stdout);
    expect(operations).toContainEqual(
      expect.objectContaining({ method: 'post', path: 'v3/pay/transactions/native' }),
    );
    expect(operations.length).toBeLessThan(20);
    expect(await wxpay(['ops', 'no-such-word'])).toMatchObject({ code: 1 });
  });

  it('list more than a thousand, each of which can be shown', async () => {
    const { operations } = JSON.parse((await wxpay(['ops', '--json'])).stdout);
    expect(operations.length).toBeGreaterThan(1000);
    for (const { path, method } of operations.filter((_: unknown, index: number) => index % 50 === 0)) {
      const { code, stdout } = await wxpay(['op', path, method, '--json']);
      expect([code, JSON.parse(stdout).path]).toEqual([0, path]);
    }
  });

  it('show what is needed, of which type, from which values', async () => {
    const { stdout } = await wxpay(['op', 'v3.pay.transactions.native', 'post', '--json']);
    const { parameters } = JSON.parse(stdout);
    const of = (name: string) => parameters.find((item: { name: string }) => item.name === name);
    expect(of('amount.total')).toMatchObject({ in: 'body', required: true, type: 'integer', term: '总金额' });
    expect(of('limit_pay').values).toContain('no_credit');
    expect(of('detail.goods_detail[].quantity')).toMatchObject({ required: true });
    expect(of('payer.identity.name')).toMatchObject({ encrypted: true });
  });

  it('know an operation by the values in its path', async () => {
    const { stdout } = await wxpay(['op', 'v3/pay/transactions/id/4200001', 'get']);
    expect(stdout).toContain('GET v3/pay/transactions/id/{transaction_id}');
  });

  it('say what there is instead', async () => {
    const wrong = await wxpay(['op', 'v3/pay/transactions/native', 'get']);
    expect(wrong).toMatchObject({ code: 2, stderr: expect.stringContaining('documented with POST only') });
    expect(await wxpay(['op', 'v3/nope', 'get'])).toMatchObject({ code: 2 });
  });
});

describe('wxpay doctor', () => {
  const results = async (env: Record<string, string>, ...more: string[]) => {
    const { code, stdout } = await wxpay(['doctor', '--json', ...more], { env });
    const { checks } = JSON.parse(stdout) as { checks: { name: string; result: string; finding: string }[] };
    const failed = checks.filter(({ result }) => result === 'fail').map(({ name }) => name);
    return { code, checks, failed };
  };

  it('finds all well, by one call that changes nothing', async () => {
    const { sandbox, env } = await open();
    const { code, failed, checks } = await results(env);
    expect([code, failed]).toEqual([0, []]);
    expect(checks.map(({ name, result }) => `${name}: ${result}`)).toEqual(
      expect.arrayContaining(['request signature: pass', 'APIv3 key ↔ answer: pass', 'clock: pass']),
    );
    expect(sandbox.requests.map(({ method, url }) => `${method} ${url}`)).toEqual(['GET /v3/certificates']);
  });

  it('makes no call when it is to stay offline', async () => {
    const { sandbox, env } = await open();
    expect(await results(env, '--offline')).toMatchObject({ code: 0 });
    expect(sandbox.requests).toEqual([]);
  });

  it('does well with a public key, and with auto', async () => {
    const { sandbox, env } = await open();
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
    const { sandbox, env } = await open();
    const changed = change(env, sandbox);
    const found = await results(what === 'nothing at all' ? {} : { ...env, ...changed });
    expect(found).toMatchObject({ code: 1, failed });
    // What is known to be wrong is not tried.
    expect(sandbox.requests).toEqual([]);
  });

  it.each<[string, (env: Record<string, string>, sandbox: Sandbox) => Record<string, string>, string[]]>([
    ['another APIv3 key', () => ({ WECHATPAY_APIV3_KEY: 'x'.repeat(32) }), ['APIv3 key ↔ answer']],
    [
      'another APIv3 key, with auto',
      () => ({ WECHATPAY_APIV3_KEY: 'x'.repeat(32), WECHATPAY_CERTS: 'auto' }),
      ['APIv3 key ↔ answer'],
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
      ['answer'],
    ],
    ['nobody there', () => ({ WECHATPAY_BASE_URI: 'http://127.0.0.1:9/' }), ['connection']],
  ])('finds by the call: %s', async (_, change, failed) => {
    const { sandbox, env } = await open();
    expect(await results({ ...env, ...change(env, sandbox) })).toMatchObject({ code: 1, failed });
  });

  it('says for each failure what to do', async () => {
    const { stdout } = await wxpay(['doctor', '--offline']);
    expect(stdout).toMatch(/✗ FAIL {2}mchid .+\n.+→ give it as WECHATPAY_MCHID/);
    expect(stdout).toContain('4 failed: begin with "mchid".');
  });
});

describe('wxpay verify', () => {
  const dump = ({ headers, body }: { headers: object; body: string }) => JSON.stringify({ headers, body });
  const verify = async (stdin: string | Uint8Array, ...more: string[]) => {
    const { env } = await open();
    const { code, stdout, stderr } = await wxpay(['verify', '--json', ...more], { env, stdin });
    if (stdout === '') return { code, error: JSON.parse(stderr).error };
    const { checks, ...rest } = JSON.parse(stdout);
    const list = checks.map(({ name, result }: Record<string, string>) => `${name} ${result}`).join(', ');
    return { code, list, ...rest };
  };
  const ALL = 'headers pass, timestamp pass, serial pass, clock pass, signature pass, decryption pass';

  it('passes a notification, and shows it on request only', async () => {
    const given = dump(notification());
    expect(await verify(given)).toEqual({ code: 0, list: ALL, ok: true, kind: 'notification' });
    expect(await verify(given, '--show')).toMatchObject({ plaintext: { out_trade_no: '商户-1' } });
  });

  it('passes it out of two files, and out of HTTP', async () => {
    const { headers, body } = notification();
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
    const folder = await temporary();
    await writeFile(join(folder, 'headers'), `${lines.join('\n')}\n`);
    await writeFile(join(folder, 'body'), body);
    const files = ['--headers', join(folder, 'headers'), '--body', join(folder, 'body')];
    expect(await verify('', ...files)).toMatchObject({ code: 0, list: ALL });
    const http = ['POST /notify HTTP/1.1', ...lines, '', body].join('\r\n');
    expect(await verify(http)).toMatchObject({ code: 0, list: ALL });
  });

  it.each<[string, () => string, string, string[]]>([
    [
      'a missing header',
      () => {
        const { headers, body } = notification();
        const { 'Wechatpay-Nonce': _, ...rest } = headers;
        return dump({ headers: rest, body });
      },
      'headers fail, timestamp skip, serial skip, clock skip, signature skip, decryption pass',
      [],
    ],
    [
      'an unknown serial',
      () => {
        const { headers, body } = notification();
        return dump({ headers: { ...headers, 'Wechatpay-Serial': 'ABC' }, body });
      },
      'headers pass, timestamp pass, serial fail, clock skip, signature skip, decryption pass',
      [],
    ],
    [
      'an old one, with the signature judged all the same',
      () => dump(notification()),
      'headers pass, timestamp pass, serial pass, clock fail, signature pass, decryption pass',
      ['--at', '2020-01-01T00:00:00Z'],
    ],
    [
      'a changed body',
      () => {
        const { headers, body } = notification();
        return dump({ headers, body: body.replace('"id"', '"di"') });
      },
      'headers pass, timestamp pass, serial pass, clock pass, signature fail, decryption pass',
      [],
    ],
    ['a probe', () => dump(probe()), ALL.replace('signature pass', 'signature fail'), []],
  ])('finds %s', async (_, given, list, more) => {
    expect(await verify(given(), ...more)).toEqual({ code: 1, list, ok: false, kind: 'notification' });
  });

  it('leaves the clock out when it is told to', async () => {
    const list = ALL.replace('clock pass', 'clock skip');
    expect(await verify(dump(notification()), '--ignore-clock')).toMatchObject({ code: 0, list });
  });

  it('tells a line end that an editor added, and JSON written again', async () => {
    const { env } = await open();
    const { headers, body } = notification();
    const findings = async (text: string) =>
      (await wxpay(['verify'], { env, stdin: dump({ headers, body: text }) })).stdout;
    expect(await findings(`${body}\n`)).toContain('an editor added line ends');
  });

  it('judges a notice of v2 by its sign', async () => {
    const { headers, body } = notice('4200001');
    expect(await verify(dump({ headers, body }))).toMatchObject({ code: 0, list: 'sign pass' });
    const forged = body.replace('<total_fee>1<', '<total_fee>2<');
    expect(forged).not.toBe(body);
    expect(await verify(dump({ headers, body: forged }))).toMatchObject({ code: 1, list: 'sign fail' });
  });

  it('judges an answer, which has nothing to decrypt', async () => {
    const { sandbox, env } = await open();
    const { stdout } = await wxpay(['request', 'v3/certificates', 'get', '--curl', '--json'], { env });
    const { url, headers } = JSON.parse(stdout);
    const response = await fetch(url, { headers });
    const captured = dump({ headers: Object.fromEntries(response.headers), body: await response.text() });
    expect(sandbox.requests).toHaveLength(1);
    expect(await verify(captured)).toMatchObject({ code: 0, kind: 'answer' });
  });

  it.each([
    [['--headers', 'x'], 'go together'],
    [['--at', 'yesterday'], '--at is a unix time'],
  ])('refuses %j', async (more, message) => {
    const { code, error } = await verify(dump(notification()), ...more);
    expect([code, error.message]).toEqual([2, expect.stringContaining(message)]);
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
    const { sandbox, env } = await open();
    const folder = await temporary();
    const secrets = [
      ...sandbox.config.privateKey.split('\n').filter((line) => line.length > 20),
      sandbox.config.apiv3Key,
      sandbox.config.secret,
    ];
    expect(secrets.length).toBeGreaterThan(20);
    const order = JSON.stringify(ORDER);
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
    const entry = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
    const child = spawn(process.execPath, ['--import', 'tsx', entry, 'doctor', '--sandbox'], {
      env: { PATH: '' },
    });
    const [stdout, stderr, [code]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'close'),
    ]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('All is well.');
    expect(stdout).not.toContain('\u001b');
  });
});

describe('wxpay sandbox', () => {
  /** Starts it, runs `use` while it runs, then interrupts it. */
  async function running(
    argv: string[],
    use: (printed: { stdout: string; stderr: string }) => Promise<void>,
  ) {
    const interrupt = new AbortController();
    const printed = { stdout: '', stderr: '' };
    const output = (name: keyof typeof printed) => ({
      write: (piece: string | Uint8Array) => {
        printed[name] += piece;
      },
    });
    const io = {
      stdout: output('stdout'),
      stderr: output('stderr'),
      stdin: (async function* () {})(),
      env: {},
    };
    const code = run(['sandbox', ...argv], { ...io, signal: interrupt.signal });
    await vi.waitFor(() => expect(printed.stdout).not.toBe(''), { timeout: 5000 });
    await use(printed);
    interrupt.abort();
    expect(await code).toBe(0);
  }

  it('prints an environment that is ready, says loudly what its keys are, and ends when interrupted', async () => {
    let env: Record<string, string> = {};
    await running([], async ({ stdout, stderr }) => {
      expect(stderr).toContain('KEYS ARE FOR TESTS ONLY');
      expect(stdout).toContain('# FOR TESTS ONLY');
      const lines = stdout.split('\n').filter((line) => /^WECHATPAY_/.test(line));
      // As dotenv reads it, quotes taken away.
      env = Object.fromEntries(lines.map((line) => line.split(/=(.*)/).slice(0, 2))) as typeof env;
      for (const [name, value] of Object.entries(env)) env[name] = value.replace(/^(['"])(.*)\1$/, '$2');
      expect(await wxpay(['doctor'], { env })).toMatchObject({ code: 0 });
    });
    expect(await wxpay(['request', 'v3/certificates', 'get'], { env })).toMatchObject({ code: 3 });
  });

  it('writes it into a file that only its owner reads, and removes it at the end', async () => {
    const file = join(await temporary(), '.env');
    await running(['-o', file, '--json'], async ({ stdout, stderr }) => {
      expect([JSON.parse(stdout), stderr]).toEqual([
        { url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/), test_only: true, env_file: file },
        '',
      ]);
      expect((await stat(file)).mode & 0o777).toBe(0o600);
      const argv = [`--env-file=${file}`, '-p', 'process.env.WECHATPAY_PRIVATE_KEY'];
      expect(execFileSync(process.execPath, argv).toString()).toContain('-----BEGIN PRIVATE KEY-----\nMII');
      // It may be one with real keys.
      expect(await wxpay(['sandbox', '-o', file])).toMatchObject({ code: 2 });
    });
    await expect(stat(file)).rejects.toThrow('ENOENT');
  });

  it('gives a program its configuration as JSON', async () => {
    await running(['--json'], async ({ stdout }) => {
      const { url, config } = JSON.parse(stdout);
      expect(config).toMatchObject({ base_uri: `${url}/`, mchid: '1900000001' });
    });
  });

  it('exits with 2 where it cannot listen', async () => {
    const { sandbox } = await open();
    const { port } = new URL(sandbox.url);
    const { code, stderr } = await wxpay(['sandbox', '--port', port]);
    expect([code, stderr]).toEqual([2, expect.stringContaining('EADDRINUSE')]);
    expect(await wxpay(['sandbox', '--port', '65536'])).toMatchObject({ code: 2 });
  });
});
