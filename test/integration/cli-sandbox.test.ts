import { execFileSync } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { openMerchant, temporary, wxpay } from '../support/cli.ts';

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
    const { sandbox } = await openMerchant();
    const { port } = new URL(sandbox.url);
    const { code, stderr } = await wxpay(['sandbox', '--port', port]);
    expect([code, stderr]).toEqual([2, expect.stringContaining('EADDRINUSE')]);
    expect(await wxpay(['sandbox', '--port', '65536'])).toMatchObject({ code: 2 });
  });
});
