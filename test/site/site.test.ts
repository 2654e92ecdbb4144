import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser, openBrowser } from '../support/browser/browser.ts';
import { type StaticSite, serveFolder } from '../support/browser/static-site.ts';

const dist = fileURLToPath(new URL('../../docs/.vitepress/dist', import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Kinds of page, with one address each. */
const KINDS: readonly (readonly [kind: string, address: string])[] = [
  ['home', '/'],
  ['English home', '/en/'],
  ['guide', '/guide/keys.html'],
  ['English guide', '/en/guide/notifications.html'],
  ['products', '/products/'],
  ['product', '/products/pay.html'],
  ['operation', '/openapi/v3/pay/transactions/jsapi.html'],
  ['v2 operation', '/openapi/v2/mmpaymkttransfers/sendredpack.html'],
  ['several operations', '/openapi/v3/merchant-service/complaint-notifications.html'],
  ['event', '/webhook/v3/TRANSACTION.SUCCESS.html'],
  ['error code', '/errors/SIGN_ERROR.html'],
  ['error codes', '/errors/'],
  ['types', '/types/v3-pay.html'],
  ['no page', '/no-such-page.html'],
];

let site: StaticSite;
let browser: Browser | undefined;

const isHere = hasBrowser();

beforeAll(async () => {
  site = await serveFolder(dist);
  if (isHere) browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  site.close();
});

/** Opens a page; fails if it asks another host for anything, or throws. */
async function open(
  address: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; faults: string[] }> {
  if (!browser) throw new Error('no browser');
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('request', (request) => {
    if (!/^data:/.test(request.url()) && !request.url().startsWith(site.url)) faults.push(request.url());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.goto(site.url + address);
  return { page, faults };
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = (await page.evaluate('axe.run()')) as {
    violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
  };
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
  );
}

describe.runIf(isHere).each(['light', 'dark'] as const)('in %s mode', (colorScheme) => {
  it.each(KINDS)('%s is accessible, and asks no other host', async (_kind, address) => {
    const { page, faults } = await open(address, { colorScheme });
    expect(await violations(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe.runIf(isHere)('on a phone', () => {
  const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

  it.each(KINDS)('%s fits the screen', async (_kind, address) => {
    const { page } = await open(address, phone);
    const wider = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
    expect(wider).toBeLessThanOrEqual(0);
    await page.context().close();
  });

  it('the menu opens and closes', async () => {
    const { page } = await open('/products/pay.html', phone);
    const side = page.locator('#side');
    expect(await side.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Menu' }).tap();
    expect(await side.isVisible()).toBe(true);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Menu' }).tap();
    expect(await side.isVisible()).toBe(false);
    await page.context().close();
  });
});

describe.runIf(isHere)('with the keyboard', () => {
  it('the search opens with /, finds by arrows, and leads to the page', async () => {
    const { page, faults } = await open('/guide/keys.html');
    await page.keyboard.press('/');
    const field = page.getByRole('searchbox');
    await field.waitFor();
    await field.fill('商家转账');
    await page.locator('.hits a').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate('document.activeElement.textContent')).toContain('发起转账');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/mch-transfer/transfer-bills.html');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('the search closes with Escape, and returns to where it was', async () => {
    const { page } = await open('/');
    const button = page.getByRole('button', { name: '搜索' });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('searchbox').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('searchbox').isVisible()).toBe(false);
    expect(await page.evaluate('document.activeElement.dataset.action')).toBe('search');
    await page.context().close();
  });

  it('a tree folds, and the first stop skips the navigation', async () => {
    const { page } = await open('/openapi/v3/pay/transactions/jsapi.html');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('skip');
    const amount = page.locator('[id="request.json.amount"] > details');
    const total = page.locator('[id="request.json.amount.total"]');
    expect(await total.isVisible()).toBe(true);
    await amount.locator('> summary').focus();
    await page.keyboard.press('Enter');
    expect(await total.isVisible()).toBe(false);
    await page.context().close();
  });

  it('the form of the samples changes, and holds on the next page', async () => {
    const { page } = await open('/openapi/v3/pay/transactions/jsapi.html');
    const shown = async () => (await page.locator('.sample .ts pre').innerText()).split('\n')[0];
    expect(await shown()).toBe('const { data } = await instance.v3.pay.transactions.jsapi.post({');
    await page.getByRole('radio', { name: '纯链式' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('radio', { name: '同步' }).focus();
    await page.keyboard.press('ArrowLeft');
    expect(await shown()).toBe("await instance.chain('v3/pay/transactions/jsapi').postAsync({");
    await page.goto(`${site.url}/openapi/v3/certificates.html`);
    expect(await shown()).toContain("await instance.chain('v3/certificates').getAsync(");
    await page.getByRole('radio', { name: 'wxpay' }).check({ force: true });
    expect(await page.locator('.sample .cli pre').innerText()).toContain(
      'npx wechatpay-chain request v3/certificates get',
    );
    await page.context().close();
  });
});

describe.runIf(isHere)('a switch', () => {
  it('makes the interface English on pages that exist once, and remembers it', async () => {
    const { page } = await open('/openapi/v3/pay/transactions/jsapi.html');
    await page.getByRole('button', { name: 'English' }).click();
    expect(await page.locator('#request').innerText()).toMatch(/^Request/);
    await page.goto(`${site.url}/webhook/v3/REFUND.SUCCESS.html`);
    expect(await page.locator('#request').innerText()).toMatch(/^Notification/);
    await page.context().close();
  });

  it('makes the page dark, and remembers it', async () => {
    const { page } = await open('/', { colorScheme: 'light' });
    const back = async () => page.evaluate('getComputedStyle(document.body).backgroundColor');
    const light = await back();
    await page.getByRole('button', { name: 'Dark' }).click();
    const dark = await back();
    expect(dark).not.toBe(light);
    await page.goto(`${site.url}/errors/`);
    expect(await back()).toBe(dark);
    await page.context().close();
  });
});

describe.runIf(isHere)('without a script', () => {
  it('a page can be read, and the form of the samples chosen', async () => {
    const { page } = await open('/openapi/v3/pay/transactions/jsapi.html', { javaScriptEnabled: false });
    await page.getByRole('radio', { name: '属性式' }).check({ force: true });
    const code = await page.locator('.sample .ts pre').innerText();
    expect(code.split('\n')[0]).toBe("const { data } = await instance['v3/pay/transactions/jsapi'].post({");
    await page.context().close();
  });
});

describe.runIf(isHere)('the code of a guide', () => {
  it('tells the type of what is under the pointer', async () => {
    const { page } = await open('/');
    await page
      .locator('[data-type]', { hasText: /^data$/ })
      .first()
      .hover();
    const tip = page.locator('.type-tip');
    expect(await tip.innerText()).toContain('const data: ');
    await page.keyboard.press('Escape');
    expect(await tip.isVisible()).toBe(false);
    await page.context().close();
  });
});

describe.runIf(isHere)('copying', () => {
  it('takes the sample that is shown', async () => {
    const { page } = await open('/openapi/v3/certificates.html', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.locator('.sample .ts .copier').click();
    const copied = await page.evaluate('navigator.clipboard.readText()');
    expect(copied).toBe(
      "const { data } = await instance.v3.certificates.get({\n  query: {\n    algorithm_type: 'SM2',\n  },\n});\nconsole.log(data);\n",
    );
    await page.context().close();
  });
});

describe('for tools', () => {
  it.each(KINDS.filter(([kind]) => kind !== 'no page'))(
    '%s has a copy in Markdown',
    async (_kind, address) => {
      const file = address.endsWith('/') ? `${address}index.html` : address;
      const copy = await fetch(`${site.url}${file}.md`);
      expect(copy.headers.get('content-type')).toContain('markdown');
      expect(await copy.text()).toMatch(/^# \S/);
    },
  );

  it('llms.txt leads to copies that exist', async () => {
    const text = await (await fetch(`${site.url}/llms.txt`)).text();
    const links = Array.from(text.matchAll(/\]\(([^)]+)\)/g), ([, link]) => link);
    expect(links.length).toBeGreaterThan(60);
    for (const link of links) expect((await fetch(site.url + link)).status, link).toBe(200);
  });
});
