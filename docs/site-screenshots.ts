/**
 * `npx tsx docs/site-screenshots.ts`: creates docs/pictures/site-*.jpg from the built site. It needs Debian's chromium, and
 * a font with Chinese, such as that of fonts-wqy-microhei.
 */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { openBrowser } from '../test/support/browser/browser.ts';
import { serveFolder } from '../test/support/browser/static-site.ts';

const site = await serveFolder(fileURLToPath(new URL('.vitepress/dist', import.meta.url)));
const browser = await openBrowser();
const wide = { width: 1200, height: 720 };
const phone = { width: 390, height: 780 };

async function take(
  name: string,
  address: string,
  viewport: { width: number; height: number },
  colorScheme: 'light' | 'dark',
  act: (page: Page) => Promise<void> = async () => undefined,
): Promise<void> {
  const page = await browser.newPage({ viewport, colorScheme });
  await page.goto(site.url + address);
  await act(page);
  await page.screenshot({
    path: fileURLToPath(new URL(`pictures/site-${name}.jpg`, import.meta.url)),
    type: 'jpeg',
    quality: 70,
  });
  await page.close();
}

await mkdir(fileURLToPath(new URL('pictures', import.meta.url)), { recursive: true });
const operation = '/openapi/v3/pay/transactions/jsapi.html';
await take('operation', operation, wide, 'light');
await take('dark', '/webhook/v3/TRANSACTION.SUCCESS.html', wide, 'dark');
await take('phone', operation, phone, 'light');
await take('search', '/', wide, 'light', async (page) => {
  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill('商家转账');
  await page.locator('.hits a').nth(3).waitFor();
});
await browser.close();
site.close();
