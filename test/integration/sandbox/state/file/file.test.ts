import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { lstat, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createSandbox, type Sandbox } from '../../../../../src/sandbox/index.ts';
import { Webhook } from '../../../../../src/webhook/index.ts';
import { untyped } from '../../../../support/calls/untyped.ts';
import { programOf } from '../../../../support/processes/program.ts';
import { NATIVE_ORDER } from '../../../../support/sandbox/native-order.ts';
import { ask } from '../../../../support/sandbox/raw-request.ts';
import { serve } from '../../../../support/sockets/peer.ts';

const CHILD = programOf('test/support/sandbox/kept-sandbox.ts');

async function newFile(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'sandbox-file-'));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  return join(directory, 'state.json');
}

async function open(file: string): Promise<Sandbox> {
  const sandbox = await createSandbox({ file });
  onTestFinished(() => sandbox.close().catch(() => {}));
  return sandbox;
}

/** A merchant's server, which refuses until it is told to accept. */
async function listen() {
  let status = 500;
  const { url, received } = await serve((_, response) => void response.writeHead(status).end());
  return {
    notify_url: `${url}notify`,
    received,
    accept: () => {
      status = 204;
    },
  };
}

async function order(
  sandbox: Sandbox,
  out_trade_no: string,
  notify_url = 'http://127.0.0.1:9/',
): Promise<string> {
  const json = { ...NATIVE_ORDER, out_trade_no, notify_url };
  const native = untyped(sandbox.config).chain('v3/pay/transactions/native');
  return (await native.post<{ code_url: string }>({ json })).data.code_url;
}

async function stateOf(sandbox: Sandbox, out_trade_no: string): Promise<{ trade_state: string }> {
  const { mchid } = sandbox.config;
  const byNumber = untyped(sandbox.config).chain('v3/pay/transactions/out-trade-no/{out_trade_no}');
  return (await byNumber.get<{ trade_state: string }>({ out_trade_no, query: { mchid } })).data;
}

/** The file as it lies there. */
async function written(file: string): Promise<string> {
  return (await readFile(file, 'utf8')).trim();
}

describe('a simulator with a file', () => {
  it('goes on where it ended: a notification that was refused is accepted after the restart', async () => {
    const [file, merchant] = [await newFile(), await listen()];
    const first = await open(file);
    await order(first, 'T20261123001', merchant.notify_url);
    const { transaction_id } = await first.pay('T20261123001');
    await first.clock.advance('70s');
    const [before] = first.notifications;
    expect(before).toMatchObject({ state: 'SENDING', retries: 4 });
    const then = first.clock.now().getTime();
    await first.close();
    merchant.accept();

    const second = await open(file);
    expect(second.notifications).toEqual([before]);
    expect(second.clock.now().getTime() - then).toBeLessThan(2_000);
    expect(second.clock.now().getTime()).toBeGreaterThanOrEqual(then);
    expect(await stateOf(second, 'T20261123001')).toMatchObject({ trade_state: 'SUCCESS', transaction_id });
    const heard = merchant.received.length;
    await second.clock.advance('2m');
    expect(merchant.received).toHaveLength(heard);
    await second.clock.advance('2m');
    expect(second.notifications).toMatchObject([{ state: 'DELIVERED' }]);
    const last = merchant.received.at(-1) ?? { headers: {}, body: '' };
    const event = await Webhook.factory(second.config).parse(last);
    expect(event).toMatchObject({
      resource: { original_data: { out_trade_no: 'T20261123001', transaction_id } },
    });
  });

  it('keeps on counting its numbers, and keeps the rotation of its keys and the way of delivery', async () => {
    const [file, merchant] = [await newFile(), await listen()];
    merchant.accept();
    const first = await open(file);
    const codes = new Set([await order(first, 'T20261123001')]);
    first.rotate('public-key');
    first.notify({ duplicate: true });
    await first.close();
    const second = await open(file);
    expect(second.platform.serial).toBe(second.publicKey.id);
    expect((await ask(second)).headers['wechatpay-serial']).toBe(second.publicKey.id);
    const certs = { [second.publicKey.id]: second.publicKey.key };
    const config = { ...second, config: { ...second.config, certs } };
    codes.add(await order(config, 'T20261123002', merchant.notify_url));
    await second.pay('T20261123002');
    expect(codes.size).toBe(2);
    expect(merchant.received).toHaveLength(2);
    await second.close();
    const third = await open(file);
    third.rotate('certificate');
    await third.close();
    expect((await open(file)).platform.serial).not.toBe(third.publicKey.id);
  });

  it('lets happen what was planned: a refund ends, a transfer is overdue', async () => {
    const file = await newFile();
    const first = await open(file);
    const instance = untyped(first.config);
    const transfer = {
      appid: 'wxf636efh567hg4356',
      out_bill_no: 'plfk2020042013',
      transfer_scene_id: '1000',
      openid: 'o-MYE42l80oelYMDE34nYD456Xoy',
      transfer_amount: 100,
      transfer_remark: '红包',
      notify_url: 'http://127.0.0.1:9/',
      transfer_scene_report_infos: [{ info_type: '活动名称', info_content: '新会员有礼' }],
    };
    await instance.chain('v3/fund-app/mch-transfer/transfer-bills').post({ json: transfer });
    await order(first, 'T20261123001');
    await first.pay('T20261123001');
    await first.refund('R20261123001', 'ABNORMAL');
    const amount = { refund: 100, total: 100, currency: 'CNY' };
    const json = { out_trade_no: 'T20261123001', out_refund_no: 'R20261123001', amount };
    await instance.chain('v3/refund/domestic/refunds').post({ json });
    await first.close();

    const second = await open(file);
    const again = untyped(second.config);
    await second.clock.advance(0);
    const refunded = again.chain('v3/refund/domestic/refunds/{out_refund_no}');
    expect((await refunded.get({ out_refund_no: 'R20261123001' })).data).toMatchObject({
      status: 'ABNORMAL',
    });
    const path = 'v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}';
    const bill = async () => (await again.chain(path).get({ out_bill_no: 'plfk2020042013' })).data;
    expect(await bill()).toMatchObject({ state: 'WAIT_USER_CONFIRM' });
    await second.clock.advance('23h');
    expect(await bill()).toMatchObject({ state: 'WAIT_USER_CONFIRM' });
    await second.clock.advance('1h');
    expect(await bill()).toMatchObject({ state: 'FAIL', fail_reason: 'OVERDUE_CLOSE' });
  });

  it('answers a repeated Idempotency-Key and an empty answer as before', async () => {
    const file = await newFile();
    const first = await open(file);
    const raw = {
      method: 'POST',
      path: '/v3/marketing/partnerships/build',
      headers: { 'Idempotency-Key': 'a' },
      body: '{"partner":{"type":"APPID","appid":"wx1"},"authorized_data":{"business_type":"FAVOR_STOCK"}}',
    };
    const answer = await ask(first, raw);
    expect(answer.status).toBe(200);
    await first.close();
    const second = await open(file);
    await second.clock.advance('1h');
    expect((await ask(second, raw)).json).toEqual(answer.json);
    expect((await ask(second, { ...raw, body: raw.body.replace('wx1', 'wx2') })).status).toBe(400);
  });

  it('writes soon after a change, and not without one', async () => {
    const file = await newFile();
    const sandbox = await open(file);
    const empty = await written(file);
    await order(sandbox, 'T20261123001');
    await expect.poll(() => written(file), { timeout: 2_000 }).toContain('T20261123001');
    expect(await written(file)).not.toBe(empty);
    const { mtimeNs } = await stat(file, { bigint: true });
    await ask(sandbox);
    await sleep(300);
    await sandbox.close();
    await sandbox.close();
    expect((await stat(file, { bigint: true })).mtimeNs).toBe(mtimeNs);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readdir(join(file, '..'))).toEqual(['state.json']);
  });
});

describe('a file that cannot be used is left as it is', () => {
  const refused = (file: string) =>
    createSandbox({ file }).then(
      () => undefined,
      (error: unknown) => error,
    );

  it.each<[string, (text: string) => string]>([
    ['empty', () => ''],
    ['foreign', () => '{"name":"my-shop"}\n'],
    ['no text', () => '\0\x01\x02'],
    ['of another version', (text) => text.replace(/"version":\d+/, '"version":0')],
    ['cut off', (text) => text.slice(0, -100)],
    ['changed', (text) => text.replace('T20261123001', 'T20261123002')],
    ['with more in it', (text) => `${text}more\n`],
  ])('%s', async (_, spoil) => {
    const file = await newFile();
    const sandbox = await open(file);
    await order(sandbox, 'T20261123001');
    await sandbox.close();
    const spoiled = spoil(await readFile(file, 'utf8'));
    await writeFile(file, spoiled);
    expect(await refused(file)).toMatchObject({
      name: 'ConfigurationError',
      code: 'CONFIG_INVALID',
      field: 'file',
      message: expect.stringContaining(file),
    });
    expect(await readFile(file, 'utf8')).toBe(spoiled);
  });

  it('a directory, or a file in none', async () => {
    const file = await newFile();
    expect(await refused(join(file, 'deeper'))).toMatchObject({
      field: 'file',
      message: expect.stringMatching(/ENO/),
    });
    await mkdir(file);
    expect(await refused(file)).toMatchObject({ field: 'file', message: expect.stringMatching(/EISDIR/) });
  });

  it('one that another simulator has, in this process or another', async () => {
    const file = await newFile();
    const one = await open(file);
    expect(await refused(file)).toMatchObject({ field: 'file', message: expect.stringContaining('in use') });
    await one.close();
    const two = await open(file);
    await two.close();
    expect(await readdir(dirname(file))).toEqual(['state.json']);
    const child = fork(CHILD, [file, 'steady']);
    onTestFinished(() => void child.kill('SIGKILL'));
    await once(child, 'message');
    await expect.poll(() => written(file), { timeout: 5_000 }).toContain('T20261123000');
    const kept = await written(file);
    expect(await refused(file)).toMatchObject({ message: expect.stringContaining(`${file}.lock`) });
    expect(await written(file)).toBe(kept);
  });

  it('one that somebody else wrote in the meantime', async () => {
    const file = await newFile();
    const sandbox = await open(file);
    await writeFile(file, 'mine');
    await order(sandbox, 'T20261123001');
    await expect(sandbox.close()).rejects.toMatchObject({
      message: expect.stringContaining('changed by another process'),
    });
    expect(await written(file)).toBe('mine');
  });

  it('one of a port that is taken', async () => {
    const file = await newFile();
    const { port } = new URL((await open(await newFile())).url);
    await expect(createSandbox({ file, port: Number(port) })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    expect((await open(file)).notifications).toEqual([]);
  });
});

it('a file that was removed is written again, and one behind a link stays there', async () => {
  const file = await newFile();
  const first = await open(file);
  await rm(file);
  await order(first, 'T20261123001');
  await first.close();
  const link = join(dirname(file), 'link.json');
  await symlink(file, link);
  const second = await open(link);
  expect(await stateOf(second, 'T20261123001')).toMatchObject({ trade_state: 'NOTPAY' });
  await order(second, 'T20261123002');
  await second.close();
  expect((await lstat(link)).isSymbolicLink()).toBe(true);
  expect(await written(file)).toContain('T20261123002');
});

describe('a process that ends', () => {
  function run(file: string, mode: string): ChildProcess {
    const child = fork(CHILD, [file, mode]);
    onTestFinished(() => void child.kill('SIGKILL'));
    return child;
  }

  it('in an orderly way has written all', async () => {
    const file = await newFile();
    const child = run(file, 'steady');
    const [{ ordered }] = (await once(child, 'message')) as [{ ordered: string }];
    child.send('end');
    await once(child, 'exit');
    expect(await stateOf(await open(file), ordered)).toMatchObject({ trade_state: 'NOTPAY' });
  });

  it('by SIGKILL in the middle leaves a file that can be read', async () => {
    const file = await newFile();
    const child = run(file, 'busy');
    await once(child, 'message');
    await expect.poll(() => written(file), { timeout: 5_000 }).toContain('T20261123000');
    await sleep(150);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await stateOf(await open(file), 'T20261123000')).toMatchObject({ trade_state: 'NOTPAY' });
  });
});
