import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Builder, MediaUtil } from '../../../../../src/index.ts';
import type { Sandbox } from '../../../../../src/sandbox/index.ts';
import { Transformer } from '../../../../../src/wire/transformer.ts';
import { envOf, temporary, wxpay } from '../../../../support/cli/cli.ts';
import {
  essence,
  readCommand,
  runCode,
  type Shown,
  shownRequest,
} from '../../../../support/sandbox/page-requests.ts';
import { ask } from '../../../../support/sandbox/raw-request.ts';
import { openShop } from '../../../../support/sandbox/shop.ts';
import { openShopV2 } from '../../../../support/sandbox/shop-v2.ts';

/** Text that a shell, JavaScript and HTML would each read in its own way. */
const NASTY = `'; echo "$(id)" \`id\` \\ \\' !! %0a \${x} 茶 </script> -- #`;

const last = (sandbox: Sandbox) => essence(sandbox.requests.at(-1) as Sandbox['requests'][number]);

async function runCommand(sandbox: Sandbox, { command = '' }: Shown, more: readonly string[] = []) {
  const { baseUri, argv } = readCommand(command);
  // The command names the simulator itself: another address in the environment is not used.
  const env = { ...envOf(sandbox.config), WECHATPAY_BASE_URI: baseUri };
  return wxpay([...argv, ...more], { env });
}

/** Lets the copied command, and then the copied code, repeat the newest request; returns what each sent. */
async function repeats(sandbox: Sandbox, sent: (body: string) => unknown = JSON.parse) {
  const shown = await shownRequest(sandbox);
  const original = last(sandbox);
  const count = sandbox.requests.length;
  const printed = await runCommand(sandbox, shown);
  expect([printed.stderr, sandbox.requests.length]).toEqual([expect.any(String), count + 1]);
  const byCommand = last(sandbox);
  const names = { instance: Builder.factory(sandbox.config), MediaUtil };
  await runCode(shown.code ?? '', names).catch((error) => error);
  expect(sandbox.requests.length).toBe(count + 2);
  const read = (one: typeof original) => ({ ...one, body: one.body === '' ? '' : sent(one.body) });
  return { shown, original: read(original), again: [read(byCommand), read(last(sandbox))] };
}

async function expectSame(sandbox: Sandbox, sent?: (body: string) => unknown): Promise<Shown> {
  const { shown, original, again } = await repeats(sandbox, sent);
  expect(again).toEqual([original, original]);
  return shown;
}

describe('a request that is copied', () => {
  it('reads like the samples of the documentation', async () => {
    const { sandbox, native, listener, mchid } = await openShop();
    await native('T20261123001', { description: "It's tea", amount: { total: 100 } });
    const { command, code } = await shownRequest(sandbox);
    expect(command).toBe(
      [
        `WECHATPAY_BASE_URI=${sandbox.url}/ npx wechatpay-chain request v3/pay/transactions/native post \\`,
        "  -d '{",
        '  "appid": "wx0000000000000001",',
        `  "mchid": "${mchid}",`,
        `  "description": "It'\\''s tea",`,
        '  "out_trade_no": "T20261123001",',
        `  "notify_url": "${listener.url}",`,
        '  "amount": {',
        '    "total": 100',
        '  }',
        "}'",
      ].join('\n'),
    );
    expect(code).toBe(
      [
        'const { data } = await instance.v3.pay.transactions.native.post({',
        '  json: {',
        "    appid: 'wx0000000000000001',",
        `    mchid: '${mchid}',`,
        "    description: 'It\\'s tea',",
        "    out_trade_no: 'T20261123001',",
        `    notify_url: '${listener.url}',`,
        '    amount: {',
        '      total: 100,',
        '    },',
        '  },',
        '});',
        'console.log(data);',
        '',
      ].join('\n'),
    );
  });

  it('sends every text as it was', async () => {
    const { sandbox, native } = await openShop();
    await native('T20261123001', { description: NASTY, attach: 'a\nb\t"\u2028' });
    const { command } = await expectSame(sandbox);
    expect(readCommand(command ?? '').argv.slice(0, 3)).toEqual([
      'request',
      'v3/pay/transactions/native',
      'post',
    ]);
  });

  it('keeps digits, names and emptiness, even of what is refused', async () => {
    const { sandbox } = await openShop();
    const body =
      '{"amount":{"total":12345678901234567890},"a b":[],"c":{},"d":[1,"x"],"e":[{"f":null}],"g":-0.5,"__proto__":{"h":1}}';
    const headers = { 'Content-Type': 'application/json' };
    await ask(sandbox, { method: 'POST', path: '/v3/pay/transactions/native', body, headers });
    const { command, code } = await shownRequest(sandbox);
    expect(command).toContain('12345678901234567890');
    expect(code).toContain('12345678901234567890n');
    const { again } = await repeats(sandbox, (text) => text);
    // A field with null is left to the client; all that is sent is the same bytes.
    expect(again.map((one) => one.body)).toEqual([body, body]);
  });

  it('has the values of its path and its query', async () => {
    const { sandbox, sell, query, instance, mchid } = await openShop();
    await sell('T|1-*_20261123');
    await query('T|1-*_20261123');
    const { command, code } = await expectSame(sandbox);
    expect(command).toContain("--var 'out_trade_no=T|1-*_20261123' \\\n  -q mchid=");
    expect(code).toContain('instance.v3.pay.transactions.outTradeNo._out_trade_no_.get({');
    const close = instance.chain('v3/pay/transactions/out-trade-no/{out_trade_no}/close');
    await close.post({ out_trade_no: 'T|1-*_20261123', json: { mchid } }).catch(() => undefined);
    await expectSame(sandbox);
  });

  it('repeats names of a query in their order', async () => {
    const { sandbox } = await openShop();
    await ask(sandbox, { path: `/v3/certificates?b=1&a=${encodeURIComponent(NASTY)}&b=2&c=` });
    const { original, again } = await repeats(sandbox);
    const pairs = (url: string) => [...new URL(url, sandbox.url).searchParams];
    for (const { url } of again) expect(pairs(url)).toEqual(pairs(original.url));
  });

  it.each(['/v3/Odd%20Path/a-1/x_y', '/v3/no-such/%E8%8C%B6'])(
    'works for unknown paths: %s',
    async (path) => {
      const { sandbox } = await openShop();
      await ask(sandbox, { path });
      await expectSame(sandbox);
    },
  );

  it('has its encrypted fields in plain text, and is encrypted again', async () => {
    const { sandbox, instance } = await openShop();
    await instance.v3.fundApp.mchTransfer.transferBills.post({
      json: {
        appid: 'wx0000000000000001',
        out_bill_no: 'T1',
        openid: 'oUser',
        transfer_amount: 400_000,
        transfer_remark: '开通有礼',
        user_name: '张三',
        transfer_scene_id: '1000',
        transfer_scene_report_infos: [{ info_type: '活动名称', info_content: '有礼' }],
      },
    });
    const { command, code } = await shownRequest(sandbox);
    expect(command).toContain('"user_name": "张三"');
    expect(code).toContain("user_name: '张三'");
    const { again } = await repeats(sandbox);
    // The same transfer again: another name would be refused.
    expect(again).toMatchObject([{ status: 200 }, { status: 200 }]);
    for (const { body } of again) expect(body).not.toMatchObject({ user_name: '张三' });
  });

  it('has the headers that the operation documents', async () => {
    const { sandbox, instance } = await openShop();
    await instance.v3.marketing.partnerships.build.post({
      headers: { 'Idempotency-Key': "it's 1" },
      json: {
        partner: { type: 'MERCHANT', merchant_id: '1900000109' },
        authorized_data: { business_type: 'FAVOR_STOCK', stock_id: '1' },
      },
    });
    const { command, code } = await expectSame(sandbox);
    expect(command).toContain(`-H 'Idempotency-Key: it'\\''s 1'`);
    expect(code).toContain(`'Idempotency-Key': 'it\\'s 1'`);
  });

  it('is signed again in v2', async () => {
    const { sandbox, order, call } = await openShopV2();
    await order('T20261123001', { body: NASTY });
    const fields = (xml: string) => {
      const { sign, nonce_str, ...rest } = Transformer.toArray(xml);
      return rest;
    };
    const { command, code } = await expectSame(sandbox, fields);
    expect(command).toContain('npx wechatpay-chain request v2/pay/unifiedorder post');
    expect(command).not.toMatch(/"(?:sign|nonce_str)"/);
    expect(code).toContain('instance.v2.pay.unifiedorder.post({\n  xml: {');
    await call('secapi/pay/refund', {
      out_trade_no: 'T20261123001',
      out_refund_no: 'R1',
      total_fee: '100',
      refund_fee: '1',
    }).catch(() => undefined);
    const secured = await expectSame(sandbox, fields);
    expect(secured.command).toContain(' --security ');
    expect(secured.code).toContain('  security: true,\n');
  });

  it('uploads the file of its name', async () => {
    const { sandbox, instance } = await openShop();
    const folder = await temporary();
    const file = join(folder, "my 'shop'.jpg");
    await writeFile(file, 'not really a picture');
    await instance.v3.merchant.media.upload.post({ body: new MediaUtil(file) });
    const shown = await shownRequest(sandbox);
    expect(shown.command).toContain(`--upload 'my '\\''shop'\\''.jpg'`);
    expect(shown.code).toContain("body: new MediaUtil('my \\'shop\\'.jpg'),");
    const home = process.cwd();
    process.chdir(folder);
    onTestFinished(() => process.chdir(home));
    const printed = await runCommand(sandbox, shown, ['--json']);
    expect(JSON.parse(printed.stdout).data).toEqual(JSON.parse(shown.response.text ?? ''));
    const [data] = await runCode(shown.code ?? '', { instance, MediaUtil });
    expect(data).toEqual(JSON.parse(shown.response.text ?? ''));
  });

  it.each([
    ['a body that is not JSON', { method: 'POST', path: '/v3/pay/transactions/native', body: '{' }, 'body'],
    [
      'half a character',
      {
        method: 'POST',
        path: '/v3/pay/transactions/native',
        body: '{"description":"\\ud800"}',
        headers: { 'Content-Type': 'application/json' },
      },
      'body',
    ],
    ['an unknown method', { method: 'OPTIONS', path: '/v3/certificates' }, 'method'],
    ['a path that cannot be decoded', { path: '/v3/%ff' }, 'path'],
    ['a path of dots', { path: '/v3/%2e%2e/x' }, 'path'],
    ['a query without a name', { path: '/v3/certificates?=1' }, 'query'],
    ['XML that is none', { method: 'POST', path: '/pay/unifiedorder', body: '<xml>' }, 'xml'],
  ])('is not offered: %s', async (_, raw, why) => {
    const { sandbox } = await openShop();
    await ask(sandbox, raw).catch(() => undefined);
    const shown = await shownRequest(sandbox);
    expect(shown).toMatchObject({ why });
    expect(shown).not.toHaveProperty('command');
    expect(shown).not.toHaveProperty('code');
  });

  it('is only offered as code if a terminal could act on its characters', async () => {
    const { sandbox } = await openShop();
    await ask(sandbox, { path: '/v3/certificates?a=%1b%5b2J' });
    const shown = await shownRequest(sandbox);
    expect(shown).toMatchObject({ why: 'control', code: expect.stringContaining("a: '\\u001b[2J'") });
    expect(shown).not.toHaveProperty('command');
  });
});
