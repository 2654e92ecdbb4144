import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { run } from '../../../../src/cli/run.ts';
import type { Sandbox } from '../../../../src/sandbox/index.ts';
import { fundFlowBill, tradeBill } from '../../../support/bill/bill-text.ts';
import { temporary, wxpay } from '../../../support/cli/cli.ts';
import { openPartner } from '../../../support/sandbox/partner.ts';
import { openShop } from '../../../support/sandbox/shop.ts';
import { keys, mchid, platformSerial, serial, serve, signedHeaders } from '../../../support/sockets/peer.ts';

/** A peer that offers a bill, a folder for it, and the environment of its merchant. */
async function open(bill: Buffer, sent = bill) {
  const peer = await serve((request, response) => {
    if (request.url.startsWith('/v3/billdownload/file')) {
      response.end(gzipSync(sent));
      return;
    }
    const download_url = `${peer.url}v3/billdownload/file?token=t&tartype=gzip`;
    const hash_value = createHash('sha1').update(bill).digest('hex');
    const body = JSON.stringify({ hash_type: 'SHA1', hash_value, download_url });
    response.writeHead(200, signedHeaders(body)).end(body);
  });
  const folder = await temporary();
  const env = {
    WECHATPAY_MCHID: mchid,
    WECHATPAY_SERIAL: serial,
    WECHATPAY_PRIVATE_KEY: keys.merchantKey,
    WECHATPAY_CERTS: `${platformSerial}=${keys.platformPub}`,
    WECHATPAY_BASE_URI: peer.url,
  };
  return { folder, env, received: peer.received };
}

/** What `wxpay sandbox` would print. */
const envOf = ({ mchid, serial, privateKey, certs, base_uri }: Sandbox['config']) => ({
  WECHATPAY_MCHID: mchid,
  WECHATPAY_SERIAL: serial,
  WECHATPAY_PRIVATE_KEY: String(privateKey),
  WECHATPAY_CERTS: Object.entries(certs)
    .map(([name, key]) => `${name}=${key}`)
    .join(','),
  WECHATPAY_BASE_URI: String(base_uri),
});

describe('wxpay bill', () => {
  it('writes the file as it came', async () => {
    const { folder, env, received } = await open(tradeBill());
    const argv = ['bill', 'trade', '2026-11-20', '-o', join(folder, 'a/b'), '--type', 'SUCCESS', '--json'];
    const { code, stdout, stderr } = await wxpay(argv, { env });
    const file = join(folder, 'a/b/trade-2026-11-20-SUCCESS.csv');
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toEqual({ file, format: 'csv', bytes: tradeBill().length });
    expect(await readFile(file)).toEqual(tradeBill());
    expect(received[0]?.url).toContain('bill_type=SUCCESS');
  });

  it.each([
    ['trade', tradeBill(), { out_trade_no: '1', total: 1230 }],
    ['fundflow', fundFlowBill(), {}],
  ])('writes %s as lines of JSON, amounts in fen, and tells the totals', async (kind, bill, row) => {
    const { folder, env } = await open(bill);
    const argv = ['bill', kind, '2026-11-20', '-o', folder, '--format', 'jsonl', '--json'];
    const { code, stdout } = await wxpay(argv, { env });
    expect(code).toBe(0);
    const { file, totals } = JSON.parse(stdout);
    const rows = (await readFile(file, 'utf8'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows).toHaveLength(totals.count);
    expect(rows[0]).toMatchObject(row);
    expect(await readdir(folder)).toEqual([`${kind}-2026-11-20.jsonl`]);
  });

  it('writes the bills of a simulator whose clock is ahead of ours', async () => {
    const { sandbox, native } = await openShop();
    await sandbox.clock.advance('3d');
    const ofBeijing = new Date(sandbox.clock.now().getTime() + 8 * 3_600_000);
    const date = ofBeijing.toISOString().slice(0, 10);
    await native('T20261123001');
    await sandbox.pay('T20261123001');
    await sandbox.clock.advance('1d');
    const folder = await temporary();
    const env = envOf(sandbox.config);
    const argv = ['bill', 'trade', date, '-o', folder, '--format', 'jsonl', '--json'];
    const { code, stdout, stderr } = await wxpay(argv, { env });
    expect([code, stderr]).toEqual([0, '']);
    const { file, totals } = JSON.parse(stdout);
    expect(totals).toMatchObject({ count: 1, total: 100 });
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
      out_trade_no: 'T20261123001',
      total: 100,
    });
  });

  it('fetches the encrypted bills of sub-merchants from a simulator', async () => {
    const { sandbox, bill_date, sub_mchid } = await openPartner();
    const folder = await temporary();
    const argv = ['bill', 'sub-merchant-fundflow', bill_date, '-o', folder, '--format', 'jsonl', '--json'];
    const { code, stdout, stderr } = await wxpay([...argv, '--sub-mchid', sub_mchid], {
      env: envOf(sandbox.config),
    });
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({ totals: { count: 1, income_amount: 99 } });
    const all = ['bill', 'ecommerce-fundflow', bill_date, '-o', folder];
    const written = await wxpay(all, { env: envOf(sandbox.config) });
    expect(written.code).toBe(0);
    expect((await readdir(folder)).sort()).toEqual([
      `ecommerce-fundflow-${bill_date}.csv`,
      `sub-merchant-fundflow-${bill_date}-BASIC-${sub_mchid}.jsonl`,
    ]);
  });

  it.each(['csv', 'jsonl'])(
    'leaves no file of one whose digest is not the signed one (%s)',
    async (format) => {
      const { folder, env } = await open(tradeBill(), tradeBill('改'));
      const argv = ['bill', 'trade', '2026-11-20', '-o', folder, '--format', format, '--json'];
      const { code, stdout, stderr } = await wxpay(argv, { env });
      expect([code, stdout]).toEqual([3, '']);
      expect(JSON.parse(stderr).error.code).toBe('SIGNATURE_DIGEST_MISMATCH');
      expect(await readdir(folder)).toEqual([]);
    },
  );

  it.each([
    ['2026-13-01', 'bill_date must be a date'],
    ['../../2026', 'The date must have the form'],
    ['2026-02-29', 'bill_date must be a date'],
  ])('refuses the date %s, and asks for nothing', async (date, message) => {
    const { folder, env, received } = await open(tradeBill());
    const { code, stderr } = await wxpay(['bill', 'trade', date, '-o', folder], { env });
    expect([code, received, await readdir(folder)]).toEqual([2, [], []]);
    expect(stderr).toContain(message);
  });

  it.each([
    [{ isTTY: true }, {}, true],
    [{ isTTY: true }, { TERM: 'dumb' }, false],
    [{}, {}, false],
  ])('shows how far it has come on a terminal only: %j %j', async (terminal, more, isShown) => {
    const { folder, env } = await open(tradeBill());
    let stderr = '';
    const quiet = { write: () => {} };
    const io = {
      stdout: quiet,
      stderr: {
        ...terminal,
        write: (text: string | Uint8Array) => {
          stderr += text;
        },
      },
      stdin: (async function* () {})(),
      env: { ...env, ...more },
    };
    expect(await run(['bill', 'trade', '2026-11-20', '-o', folder], io)).toBe(0);
    expect(stderr.includes('\u001b[K')).toBe(isShown);
    expect(stderr).toContain('The digest of the bill matches');
  });
});
