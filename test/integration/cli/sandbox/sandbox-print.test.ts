import { createSign, createVerify } from 'node:crypto';
import { readFile, stat, writeFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it, vi } from 'vitest';
import { run } from '../../../../src/cli/run.ts';
import { temporary, wxpay } from '../../../support/cli/cli.ts';

/** Starts it at a free port, runs `use` while it runs, then interrupts it. */
async function running(argv: string[], use: (stdout: string) => Promise<void>): Promise<void> {
  const interrupt = new AbortController();
  let stdout = '';
  const code = run(['sandbox', '--port', '0', ...argv], {
    stdout: {
      write: (piece) => {
        stdout += piece;
      },
    },
    stderr: { write: () => undefined },
    stdin: (async function* () {})(),
    env: {},
    signal: interrupt.signal,
  });
  await vi.waitFor(() => expect(stdout).not.toBe(''), { timeout: 5000 });
  try {
    await use(stdout);
  } finally {
    interrupt.abort();
    expect(await code).toBe(0);
  }
}

describe('wxpay sandbox --print', () => {
  it('writes the keys to files with which any HTTPS client makes a verified call', async () => {
    const keys = join(await temporary(), 'keys');
    await running(['--print', 'php', '--keys', keys, '--json'], async (stdout) => {
      const { url, config, public_key, key_files } = JSON.parse(stdout);
      expect(url).toMatch(/^https:/);
      expect(key_files).toEqual({
        privateKey: join(keys, 'apiclient_key.pem'),
        certificate: join(keys, 'apiclient_cert.pem'),
        publicKey: join(keys, 'pub_key.pem'),
        ca: join(keys, 'ca.pem'),
      });
      expect((await stat(key_files.privateKey)).mode & 0o777).toBe(0o600);
      const path = '/v3/pay/transactions/out-trade-no/none-0001?mchid=1900000001';
      const timestamp = String(Math.floor(Date.now() / 1000));
      const signature = createSign('sha256')
        .update(`GET\n${path}\n${timestamp}\nnonce\n\n`)
        .sign(await readFile(key_files.privateKey), 'base64');
      const parts = Object.entries({
        mchid: config.mchid,
        nonce_str: 'nonce',
        timestamp,
        serial_no: config.serial,
        signature,
      });
      const headers = {
        accept: 'application/json',
        'user-agent': 'test',
        authorization: `WECHATPAY2-SHA256-RSA2048 ${parts.map(([name, value]) => `${name}="${value}"`).join(',')}`,
      };
      const ca = await readFile(key_files.ca);
      const response = await new Promise<IncomingMessage>((resolve, reject) => {
        request(url + path, { headers, ca, agent: false }, resolve)
          .on('error', reject)
          .end();
      });
      const body = await text(response);
      expect([response.statusCode, JSON.parse(body).code]).toEqual([404, 'ORDER_NOT_EXIST']);
      // Nobody asked for it: the platform has no other key for a new merchant.
      expect(response.headers['wechatpay-serial']).toBe(public_key.id);
      const signed = ['timestamp', 'nonce'].map((name) => `${response.headers[`wechatpay-${name}`]}\n`);
      const verified = createVerify('sha256')
        .update(`${signed.join('')}${body}\n`)
        .verify(
          await readFile(key_files.publicKey),
          String(response.headers['wechatpay-signature']),
          'base64',
        );
      expect(verified).toBe(true);
    });
  });

  it.each([
    ['php', "'verify' => '"],
    ['go', 'LoadPrivateKeyWithPath("'],
    ['java', '.privateKeyFromPath("'],
    ['python', 'os.environ["REQUESTS_CA_BUNDLE"] = "'],
  ])('prints for %s all that its SDK needs', async (language, path) => {
    const keys = await temporary();
    await running(['--print', language, '--keys', keys], async (stdout) => {
      expect(stdout).toContain('FOR TESTS ONLY');
      expect(stdout).toContain(`${path}${keys}`);
      for (const value of [
        '1900000001',
        '53414E44424F584D45524348414E540000000001',
        'sandbox-only-apiv3-key-000000001',
        'PUB_KEY_ID_0119000000012026112300000000000001',
      ])
        expect(stdout).toContain(value);
      for (const file of ['apiclient_key.pem', 'pub_key.pem', 'ca.pem']) expect(stdout).toContain(file);
      expect(stdout).toMatch(/127\.0\.0\.1/);
    });
  });

  it('uses a folder that it wrote before, and no other keys', async () => {
    const keys = await temporary();
    const argv = ['--print', 'go', '--keys', keys];
    for (const _ of [1, 2]) await running(argv, async (stdout) => expect(stdout).toContain(keys));
    const file = join(keys, 'apiclient_key.pem');
    await writeFile(file, 'a real key');
    const { code, stdout, stderr } = await wxpay(['sandbox', '--port', '0', ...argv]);
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining('--keys contains other keys')]);
    expect(await readFile(file, 'utf8')).toBe('a real key');
    await writeFile(join(keys, 'file'), '');
    const inFile = await wxpay(['sandbox', '--port', '0', '--print', 'go', '--keys', join(keys, 'file')]);
    expect([inFile.code, inFile.stderr]).toEqual([2, expect.stringContaining('cannot be written')]);
  });

  it.each([
    [['--print', 'cobol'], 'php, go, java, python'],
    [['--keys', 'keys'], '--keys requires --print'],
  ])('exits with 2 for %j', async (argv, message) => {
    const { code, stdout, stderr } = await wxpay(['sandbox', ...argv]);
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining(message)]);
  });
});
