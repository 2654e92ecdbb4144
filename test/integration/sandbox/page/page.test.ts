import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { Webhook } from '../../../../src/webhook/index.ts';
import { hasBrowser, openBrowser } from '../../../support/browser.ts';
import { contrasts } from '../../../support/contrast.ts';
import { openShop, type Shop } from '../../../support/shop.ts';

interface View {
  width?: number;
  height?: number;
  colorScheme?: 'light' | 'dark';
}

let browser: Browser;

/** The page of a shop's simulator. Nothing may go wrong in it, and it loads nothing from elsewhere. */
async function openPage(url: string, { width = 1280, height = 900, colorScheme = 'light' }: View = {}) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme });
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
    await page.close();
    expect(wrong).toEqual([]);
  });
  await page.goto(url);
  return page;
}

/** Presses Tab until what has focus is called that. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let i = 0; i < 40; i += 1) {
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
  page.getByRole('status').filter({ hasText: text }).waitFor({ timeout: 5_000 });
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

describe.runIf(hasBrowser())('the page in a browser', () => {
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

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
    expect(await page.locator('main :is(img, script, i, b):not(.number > b)').count()).toBe(0);
    await page.getByRole('link', { name: 'Payer page of T20261123001' }).click();
    await page.getByText(description).waitFor();
    expect(await page.locator('main :is(img, script)').count()).toBe(0);
  });

  it('lets the payer pay, and sends it back to the shop', async () => {
    const { sandbox, instance, body, query } = await openShop();
    const scene_info = { payer_client_ip: '127.0.0.1', h5_info: { type: 'Wap' } };
    const { data } = await instance
      .chain('v3/pay/transactions/h5')
      .post({ json: { ...body('T20261123001'), scene_info } });
    const redirect_url = `${sandbox.url}/sandbox/state?shop`;
    const back = encodeURIComponent(redirect_url);
    const page = await openPage(`${data.h5_url}&redirect_url=${back}`, { width: 360 });
    await tabTo(page, 'Pay ¥1.00');
    await page.keyboard.press('Enter');
    await page.waitForURL(redirect_url);
    expect(await query('T20261123001')).toMatchObject({ trade_state: 'SUCCESS' });
    await page.goto(data.h5_url);
    await said(page, 'Paid (支付成功)');
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

  it.each(['light', 'dark'] as const)('fits into 360 px, and can be read, in %s', async (colorScheme) => {
    const { sandbox, sell, native } = await openShop();
    await sell('T2026112300100000000000000000001', 123_456_789);
    await native('T2026112300200000000000000000002', { description: 'x'.repeat(120) });
    await native('T20261123003', { amount: { total: 'y'.repeat(200) } }).catch(() => undefined);
    const page = await openPage(sandbox.url, { width: 360, height: 700, colorScheme });
    await rowOf(page, 'Orders', 'T2026112300200000000000000000002').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    const texts = await contrasts(page);
    expect(texts.length).toBeGreaterThan(40);
    expect(texts.filter(({ ratio }) => !(ratio >= 4.5))).toEqual([]);
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
