import { execFileSync } from 'node:child_process';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { run } from '../../../../src/cli/run.ts';
import { openMerchant, temporary, wxpay } from '../../../support/cli/cli.ts';
import { NATIVE_ORDER } from '../../../support/sandbox/native-order.ts';

const REFUND = {
  appid: 'wx1234567890abcdef',
  mch_id: '1900000001',
  out_trade_no: 'nope',
  out_refund_no: 'R1',
  total_fee: '100',
  refund_fee: '1',
};

/** As dotenv reads it, quotes taken away. */
function readEnv(text: string): Record<string, string> {
  const lines = text.split('\n').filter((line) => /^WECHATPAY_/.test(line));
  const pairs = lines.map((line) => line.split(/=(.*)/));
  return Object.fromEntries(
    pairs.map(([name = '', value = '']) => [name, value.replace(/^(['"])(.*)\1$/, '$2')]),
  );
}

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
      env = readEnv(stdout);
      expect(await wxpay(['doctor'], { env })).toMatchObject({ code: 0 });
      expect(env['WECHATPAY_WORKWX_SECRET']).toMatch(/^sandbox-only-/);
      expect(env['WECHATPAY_WORKWX_AGENTID']).toBe('1000002');
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

  it('goes on from the file that it keeps its state in', async () => {
    const file = join(await temporary(), 'state.json');
    const order = {
      method: 'get',
      path: 'v3/pay/transactions/out-trade-no/tea-20261123-1',
      query: 'mchid=1900000001',
    };
    await running(['--file', file], async ({ stdout, stderr }) => {
      expect(stderr).toContain(`saved in ${file}`);
      const env = readEnv(stdout);
      const data = JSON.stringify(NATIVE_ORDER);
      expect(
        await wxpay(['request', 'v3/pay/transactions/native', 'post', '-d', data], { env }),
      ).toMatchObject({ code: 0 });
    });
    await running(['--file', file], async ({ stdout }) => {
      const argv = ['request', order.path, order.method, '-q', order.query];
      expect(await wxpay(argv, { env: readEnv(stdout) })).toMatchObject({
        code: 0,
        stdout: expect.stringContaining('"NOTPAY"'),
      });
    });
  });

  it('exits with 2 for a file that is not its own, and leaves it', async () => {
    const file = join(await temporary(), 'notes.txt');
    await writeFile(file, 'mine');
    const { code, stderr } = await wxpay(['sandbox', '--file', file]);
    expect([code, stderr]).toEqual([2, expect.stringContaining('not a state file of the simulator')]);
    expect(await readFile(file, 'utf8')).toBe('mine');
  });

  it('speaks HTTPS, which its environment makes the command trust', async () => {
    await running(['--https'], async ({ stdout }) => {
      const env = readEnv(stdout);
      expect(env['WECHATPAY_BASE_URI']).toMatch(/^https:/);
      const argv = ['request', 'v2/secapi/pay/refund', 'post', '--security', '-d', JSON.stringify(REFUND)];
      const answer = await wxpay(argv, { env });
      // It knows who asks, and there is no such order.
      expect([answer.code, answer.stderr]).toEqual([1, expect.stringContaining('ORDERNOTEXIST')]);
      const { WECHATPAY_CA: ca, ...bare } = env;
      expect(await wxpay(argv, { env: bare })).toMatchObject({ code: 3 });
      const wrong = await wxpay(argv, {
        env: { ...bare, WECHATPAY_CA: ca?.replace(/MII[^-]+/, 'AAAA\\n') ?? '' },
      });
      expect([wrong.code, wrong.stderr]).toEqual([
        2,
        expect.stringContaining('WECHATPAY_CA is not a certificate'),
      ]);
    });
    await running(['--https', '--json'], async ({ stdout }) => {
      const { config } = JSON.parse(stdout);
      expect(config).toMatchObject({ base_uri: expect.stringMatching(/^https:/) });
      expect(config.ca).toContain('BEGIN CERTIFICATE');
      const file = join(await temporary(), 'wxpay.json');
      await writeFile(file, JSON.stringify(config));
      expect(await wxpay(['request', 'v3/certificates', 'get', '--config', file])).toMatchObject({ code: 0 });
    });
  });

  it('lets requests meet faults: all of them, or the same share for the same seed', async () => {
    const outcomes = async (argv: string[]) => {
      const statuses: number[] = [];
      await running(argv, async ({ stdout }) => {
        const { WECHATPAY_BASE_URI } = readEnv(stdout);
        for (let count = 0; count < 24; count += 1) {
          statuses.push((await fetch(`${WECHATPAY_BASE_URI}v3/certificates`)).status);
        }
      });
      return statuses.join(' ');
    };
    expect(new Set((await outcomes(['--fault', '502'])).split(' '))).toEqual(new Set(['502']));
    const share = ['--fault', '502', '--fault', 'delay=1', '--fault-rate', '0.5'];
    const first = await outcomes(share);
    expect(first).toContain('502');
    expect(first).toContain('401');
    expect(await outcomes([...share, '--seed', '1'])).toBe(first);
    expect(await outcomes([...share, '--seed', '2'])).not.toBe(first);
  });

  it.each<[string[], string]>([
    [['--fault', 'nope'], '--fault is not a known fault'],
    [['--fault-rate', '1.1'], 'from 0 to 1'],
    [['--fault-rate', '-1'], 'from 0 to 1'],
    [['--seed', '7'], '--seed requires'],
    [['--fault', '502', '--seed', 'x'], 'a whole number'],
  ])('exits with 2 for %j', async (argv, message) => {
    const { code, stdout, stderr } = await wxpay(['sandbox', ...argv]);
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining(message)]);
  });

  it('exits with 2 where it cannot listen', async () => {
    const { sandbox } = await openMerchant();
    const { port } = new URL(sandbox.url);
    const { code, stderr } = await wxpay(['sandbox', '--port', port]);
    expect([code, stderr]).toEqual([2, expect.stringContaining('EADDRINUSE')]);
    expect(await wxpay(['sandbox', '--port', '65536'])).toMatchObject({ code: 2 });
    const { stderr: nowhere } = await wxpay(['sandbox', '--host', '192.0.2.1']);
    expect(nowhere).toContain('Choose another --host');
  });
});
