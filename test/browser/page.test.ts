import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { Webhook } from '../../src/webhook/index.ts';
import { openBrowser } from '../support/browser/browser.ts';
import { recordsOf } from '../support/sandbox/records.ts';
import { openShop, type Shop } from '../support/sandbox/shop.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

/** The page of a shop's simulator. Nothing may go wrong in it, and it loads nothing from elsewhere. */
async function openPage(url: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.on('console', (message) => {
    // A request that the simulator refuses is one of the things to be seen.
    if (message.type() === 'error' && !/the server responded with a status of 4/.test(message.text())) {
      wrong.push(message.text());
    }
  });
  page.on('dialog', (dialog) => wrong.push(`a dialog: ${dialog.message()}`));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(url).origin) wrong.push(`loads ${request.url()}`);
  });
  onTestFinished(async () => {
    await context.close();
    expect(wrong).toEqual([]);
  });
  await page.goto(url);
  return page;
}

/** Presses Tab until what has focus is called that. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let i = 0; i < 80; i += 1) {
    await page.keyboard.press('Tab');
    if ((await focused(page)) === name) return;
  }
  throw new Error(`The keyboard does not come to ${name}`);
}

/** The name of what has focus. */
const focused = (page: Page) =>
  page.evaluate<string>(
    "document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent",
  );

const said = (page: Page, text: string) =>
  page.getByRole('status').filter({ hasText: text }).waitFor({ timeout: 10_000 });
const rowOf = (page: Page, table: string, text: string) =>
  page.getByRole('table', { name: table }).getByRole('row').filter({ hasText: text });
const listOf = (page: Page, name: string) =>
  page.getByRole('region', { name }).getByRole('list').first().locator('> li');

/** A shop whose notifications come to a real handler. */
async function openHandledShop(): Promise<Shop> {
  const shop = await openShop();
  const webhook = Webhook.factory(shop.sandbox.config);
  shop.listener.answer = async (response, heard) => {
    const { event_type } = await webhook.parse(heard);
    response.writeHead(200).end(JSON.stringify({ code: 'SUCCESS', message: `took ${event_type}` }));
  };
  return shop;
}

/** A shop with a record of every kind, and long texts. */
async function openFullShop(): Promise<Shop> {
  const shop = await openShop();
  const records = recordsOf(shop.sandbox, shop.listener.url);
  await records.share('S1', 30);
  await records.transfer('T1');
  await records.serve('ORDER1');
  await records.sendCoupon();
  await records.offer('C1');
  await records.giveRedPacket('B20261123001');
  await shop.sandbox.complain({ complaint_detail: '太苦'.repeat(40) });
  await shop.native('T2026112300200000000000000000002', { description: 'x'.repeat(120) });
  await shop.native('T20261123003', { amount: { total: 'y'.repeat(200) } }).catch(() => undefined);
  return shop;
}

describe('the page', () => {
  it('lets an order be paid and refunded by the keyboard alone, and shows what the merchant answered', async () => {
    const { sandbox, native, query } = await openHandledShop();
    const page = await openPage(sandbox.url);
    await page.getByText('No orders yet').waitFor();
    await native('T20261123001');
    // It comes by itself.
    await rowOf(page, 'Orders', 'T20261123001').getByText('NOTPAY').waitFor();
    await tabTo(page, 'Pay T20261123001');
    await page.keyboard.press('Enter');
    await said(page, 'T20261123001 is paid: SUCCESS');
    expect(await query('T20261123001')).toMatchObject({ trade_state: 'SUCCESS' });
    await rowOf(page, 'Orders', 'T20261123001').getByText('SUCCESS').waitFor();
    expect(await listOf(page, 'Notifications').first().innerText()).toMatch(
      /^TRANSACTION\.SUCCESS\s+DELIVERED.*1 attempt, last: 200/s,
    );
    // The button is gone, and focus is on what stands there now.
    await expect.poll(() => focused(page)).toBe('Refund T20261123001');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Refund T20261123001' }).waitFor();
    await page.keyboard.type('30');
    await page.keyboard.press('Enter');
    await said(page, 'T20261123001-R1 is SUCCESS');
    await rowOf(page, 'Refunds', 'T20261123001-R1').getByText('¥0.30').waitFor();
    await expect.poll(() => focused(page)).toBe('Refund T20261123001');
    expect(await listOf(page, 'Notifications').first().innerText()).toMatch(/^REFUND\.SUCCESS/);
    await tabTo(page, '1 attempt, last: 200');
    await page.keyboard.press('Enter');
    await page.getByText('"message":"took REFUND.SUCCESS"').waitFor();
    // What was opened stays open, and focus where it is, while new things come.
    await native('T20261123002');
    await rowOf(page, 'Orders', 'T20261123002').waitFor();
    expect(await page.getByText('"message":"took REFUND.SUCCESS"').isVisible()).toBe(true);
    expect(await focused(page)).toBe('1 attempt, last: 200');
  });

  it('triggers events, moves the clock on, and shows the attempts that follow', async () => {
    const { sandbox, listener, native } = await openShop();
    listener.answer = (response) => void response.writeHead(503).end('closed for stocktaking');
    await native('T20261123001');
    await sandbox.pay('T20261123001');
    const page = await openPage(sandbox.url);
    const item = listOf(page, 'Notifications').filter({ hasText: 'TRANSACTION.SUCCESS' });
    await item.getByText('closed for stocktaking').waitFor();
    expect(await item.innerText()).toMatch(/SENDING.*503, not accepted.*Next attempt at/s);
    await page.getByRole('button', { name: '+15 s' }).click();
    await said(page, 'The clock advanced by 15s.');
    await item.getByText('2 attempts').waitFor();
    listener.answer = (response) => void response.writeHead(204).end();
    await page.getByRole('button', { name: '+1 day' }).click();
    await item.getByText('DELIVERED').waitFor();
    expect(await page.locator('#offset').innerText()).toMatch(/^\+1 d/);
    await page.getByRole('combobox', { name: 'Event' }).selectOption('PAYSCORE.USER_PAID');
    await page.getByText('Override fields').click();
    await page.getByLabel('JSON, merged').fill('{ "out_order_no": ');
    await page.getByRole('button', { name: 'Trigger' }).click();
    await said(page, 'The overridden fields are not valid JSON.');
    await page.getByLabel('JSON, merged').fill('{ "out_order_no": "S1" }');
    await page.getByRole('button', { name: 'Trigger' }).click();
    await said(page, 'PAYSCORE.USER_PAID: 204, accepted');
    await page.getByLabel('Notify URL').fill('http://127.0.0.1:9/');
    await page.getByRole('button', { name: 'Trigger' }).click();
    await said(page, 'PAYSCORE.USER_PAID: no response, not accepted');
  });

  it('shows what a merchant wrote as text, and why a request was refused', async () => {
    const { sandbox, native } = await openShop();
    const description = '<img src=x onerror="alert(1)"><script>alert(2)</script>';
    await native('T20261123001', { description });
    await native('T20261123002', { description: '<b>', amount: { total: '<i>1</i>' } }).catch(
      () => undefined,
    );
    const page = await openPage(sandbox.url);
    await rowOf(page, 'Orders', 'T20261123001').getByText(description).waitFor();
    const refused = listOf(page, 'Requests').first();
    expect(await refused.innerText()).toMatch(/POST \/v3\/pay\/transactions\/native.*400.*PARAM_ERROR/s);
    expect(await refused.getByRole('definition').allInnerTexts()).toEqual([
      '/amount/total',
      '"<i>1</i>"',
      'must be of type integer',
      'body',
    ]);
    for (const details of await page.getByText('Details', { exact: true }).all()) await details.click();
    await page.getByText('"<b>"').first().waitFor();
    await page.getByText('onerror=').nth(1).waitFor();
    expect(await page.locator('main :is(img, script, i, b):not(.number > b)').count()).toBe(0);
    await page.getByRole('link', { name: 'Payer page T20261123001' }).click();
    await page.getByText(description).waitFor();
    expect(await page.locator('main :is(img, script)').count()).toBe(0);
  });

  it('shows, finds and copies a request by the keyboard alone', async () => {
    const { sandbox, native, query } = await openShop();
    await native('T20261123001');
    await query('T20261123001');
    const url = '/v3/pay/transactions/native';
    const page = await openPage(sandbox.url, { permissions: ['clipboard-read', 'clipboard-write'] });
    await listOf(page, 'Requests').nth(1).waitFor();
    await page.getByLabel('Search path').focus();
    await page.keyboard.type('post native');
    await page.getByText('1 of 2 requests').waitFor();
    expect(await listOf(page, 'Requests').count()).toBe(1);
    await tabTo(page, `Details POST ${url}`);
    await page.keyboard.press('Enter');
    const body = page.getByRole('group', { name: `Request Body ${url}` });
    await body.getByText('"out_trade_no": "T20261123001"').waitFor();
    expect(await listOf(page, 'Requests').first().innerText()).toMatch(/Wechatpay-Signature\s+[\w+/]{8}…/);
    await tabTo(page, `Copy as wxpay command ${url}`);
    await page.keyboard.press('Enter');
    await said(page, 'Copied.');
    const copied = () => page.evaluate<string>('navigator.clipboard.readText()');
    expect(await copied()).toMatch(
      /^WECHATPAY_BASE_URI=\S+ npx wechatpay-chain request v3\/pay\/transactions\/native post /,
    );
    await tabTo(page, `Copy as code ${url}`);
    await page.keyboard.press('Enter');
    await expect
      .poll(copied)
      .toMatch(/^const \{ data \} = await instance\.v3\.pay\.transactions\.native\.post\(\{/);
    // A page without a clipboard: the text is selected.
    await page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Copy this text' }).waitFor();
    const area = await page.evaluate<{ value: string; length: number }>(
      '(({ value, selectionStart: from, selectionEnd: to }) => ({ value, length: to - from }))(document.activeElement)',
    );
    expect(area.length).toBe(area.value.length);
    expect(area.value).toContain('instance.v3.pay.transactions.native.post({');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe(`Copy as code ${url}`);
  });

  it('speaks Chinese to who does, remembers another choice, and shows every kind of record', async () => {
    const { sandbox } = await openFullShop();
    const page = await openPage(sandbox.url, { locale: 'zh-CN' });
    await rowOf(page, '商家转账', 'T1').getByText('待用户确认').waitFor();
    const names = ['订单', '分账', '支付分', '代金券', '委托代扣签约', '红包', '投诉'];
    for (const name of names) expect([name, await rowOf(page, name, '操作').count()]).toEqual([name, 1]);
    await tabTo(page, '确认 T1');
    await page.keyboard.press('Enter');
    await said(page, '确认：T1');
    await rowOf(page, '商家转账', 'T1').getByText('转账成功').waitFor();
    await page.getByRole('button', { name: '签约 C1' }).click();
    await rowOf(page, '委托代扣签约', 'C1').getByText('已签约').waitFor();
    await page.getByText('新投诉', { exact: true }).click();
    await page.getByLabel('用户的话').fill('茶是凉的');
    await page.getByRole('button', { name: '投诉', exact: true }).click();
    await rowOf(page, '投诉', '茶是凉的').getByText('待处理').waitFor();
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Transfers' }).waitFor();
    await page.goto(sandbox.url);
    await page.getByRole('heading', { name: 'Transfers' }).waitFor();
    expect(await page.getByRole('link', { name: '中文' }).count()).toBe(1);
  });

  it('can be used by all: in both languages, light and dark, on a phone', async () => {
    const { sandbox } = await openFullShop();
    const wide = { width: 1280, height: 900 };
    const phone = { width: 360, height: 800 };
    for (const [locale, orders, first, second] of [
      ['en-US', 'Orders', 'light', 'dark'],
      ['zh-CN', '订单', 'dark', 'light'],
    ] as const) {
      const page = await openPage(sandbox.url, { locale, colorScheme: first, reducedMotion: 'reduce' });
      await rowOf(page, orders, 'T2026112300200000000000000000002').waitFor();
      for (const index of [0, 1]) await page.locator('.exchange > summary').nth(index).click();
      await page.locator('.exchange pre').nth(3).waitFor();
      const motion = "getComputedStyle(document.querySelector('button')).transitionDuration";
      expect(await page.evaluate(motion)).toBe('0s');
      for (const [viewport, colorScheme] of [
        [wide, first],
        [phone, second],
      ] as const) {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme });
        const width = await page.evaluate('document.documentElement.scrollWidth');
        const found = await violations(page);
        expect({ locale, colorScheme, found, width }).toEqual({
          locale,
          colorScheme,
          found: [],
          width: viewport.width,
        });
      }
      expect(await page.evaluate(SMALL)).toEqual([]);
    }
  });

  it('goes on when the simulator is gone, and says so', async () => {
    const { sandbox, sell } = await openShop();
    await sell('T20261123001');
    const page = await browser.newPage();
    onTestFinished(() => page.close());
    await page.goto(sandbox.url);
    await rowOf(page, 'Orders', 'T20261123001').waitFor();
    await sandbox.close();
    await page.getByRole('alert').filter({ hasText: 'does not respond' }).waitFor();
    expect(await rowOf(page, 'Orders', 'T20261123001').isVisible()).toBe(true);
  });
});

/** What is too low for a finger, as a script of the page. */
const SMALL = `[...document.querySelectorAll('a, button, input, select, summary')]
  .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 44)
  .map((one) => one.outerHTML)`;

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = (await page.evaluate('axe.run()')) as {
    violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
  };
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
  );
}

describe('the page of the payer', () => {
  it('lets the payer pay, and sends it back to the shop', async () => {
    const { sandbox, instance, body, query } = await openShop();
    const scene_info = { payer_client_ip: '127.0.0.1', h5_info: { type: 'Wap' } };
    const { data } = await instance
      .chain('v3/pay/transactions/h5')
      .post({ json: { ...body('T20261123001'), scene_info } });
    const redirect_url = `${sandbox.url}/sandbox/state?shop`;
    const back = encodeURIComponent(redirect_url);
    const view = { viewport: { width: 360, height: 700 }, locale: 'zh-CN' };
    const page = await openPage(`${data.h5_url}&redirect_url=${back}`, view);
    expect(await violations(page)).toEqual([]);
    // The other language, and where to go is still known.
    await page.getByRole('link', { name: 'English' }).click();
    await tabTo(page, 'Pay ¥1.00');
    await page.keyboard.press('Enter');
    await page.waitForURL(redirect_url);
    expect(await query('T20261123001')).toMatchObject({ trade_state: 'SUCCESS' });
    await page.goto(data.h5_url);
    await said(page, 'Paid');
    expect(await page.getByRole('button').count()).toBe(0);
  });

  it('says so when the order was closed while the payer looked at it', async () => {
    const { sandbox, instance, mchid, native } = await openShop();
    const code = (await native('T20261123001')).split('pr=')[1];
    const page = await openPage(`${sandbox.url}/sandbox/pay/${code}`);
    const close = instance.chain('v3/pay/transactions/out-trade-no/{out_trade_no}/close');
    await close.post({ out_trade_no: 'T20261123001', json: { mchid } });
    await page.getByRole('button', { name: 'Pay ¥1.00' }).click();
    await said(page, 'Not paid: The order cannot be paid: its state is CLOSED');
  });
});
