import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openMerchant, temporary, wxpay } from '../../../support/cli/cli.ts';

describe('wxpay certs', () => {
  it('lists what is configured, and what auto leads to', async () => {
    const { env } = await openMerchant();
    const configured = await wxpay(['certs', 'list', '--json'], { env });
    const [serial] = Object.keys(JSON.parse(env['WECHATPAY_CERTS'] as string));
    expect(JSON.parse(configured.stdout).certs).toEqual([
      expect.objectContaining({ serial, kind: 'certificate', state: 'valid', from: 'configuration' }),
    ]);
    const auto = await wxpay(['certs', 'list', '--json'], { env: { ...env, WECHATPAY_CERTS: 'auto' } });
    expect(JSON.parse(auto.stdout).certs).toEqual([expect.objectContaining({ serial, from: 'download' })]);
  });

  it('checks how long they are valid', async () => {
    const { env } = await openMerchant();
    expect(await wxpay(['certs', 'check'], { env })).toMatchObject({ code: 0 });
    const { code, stdout } = await wxpay(['certs', 'check', '--days', '99999', '--json'], { env });
    expect([code, JSON.parse(stdout).ok]).toEqual([1, false]);
  });

  it('downloads them as files that all may read, without certs of its own, once', async () => {
    const { sandbox, env } = await openMerchant();
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
    const { sandbox, env } = await openMerchant();
    const argv = ['certs', 'download', '-o', await temporary()];
    const wrong = { ...env, WECHATPAY_APIV3_KEY: 'x'.repeat(32) };
    expect(await wxpay(argv, { env: wrong })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('apiv3Key is not the key'),
    });
    sandbox.rotate('public-key');
    expect(await wxpay(argv, { env })).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('public key'),
    });
  });
});
