/**
 * `npx tsx docs/screenshot.ts`: creates docs/sandbox-page.png and docs/pictures/sandbox-phone.jpg, the simulator's page
 * with a day of a small shop. It needs Debian's chromium, and a font with Chinese, such as that of fonts-wqy-microhei.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { Builder } from '../src/index.ts';
import { createSandbox } from '../src/sandbox/index.ts';
import { openBrowser } from '../test/support/browser/browser.ts';
import { recordsOf } from '../test/support/sandbox/records.ts';

const shop = createServer((request, response) => {
  request.resume().on('end', () => {
    const isDown = request.url === '/down';
    response.writeHead(isDown ? 503 : 204).end(isDown ? 'The shop is closed for stocktaking' : undefined);
  });
});
await new Promise<void>((resolve) => shop.listen(0, '127.0.0.1', resolve));
const notify = `http://127.0.0.1:${(shop.address() as AddressInfo).port}`;
const sandbox = await createSandbox({ port: 8080 });
const { mchid } = sandbox.config;
const transactions = Builder.factory(sandbox.config).chain('v3/pay/transactions');
const order = (out_trade_no: string, description: string, total: unknown, path = '/notify') => ({
  json: {
    appid: 'wx0000000000000001',
    mchid,
    description,
    out_trade_no,
    notify_url: notify + path,
    amount: { total },
  },
});

const records = recordsOf(sandbox, `${notify}/notify`);
await records.share('S20261123001', 360, 'T20261123001');
await records.sendCoupon();
await records.transfer('B20261123001');
await records.serve('P20261123001');
await records.offer('C20261123001');
await sandbox.complain({ complaint_detail: 'The tea is cold 茶是凉的', out_trade_no: 'T20261123001' });
await transactions.chain('native').post(order('T20261123002', 'A cup of tea 一杯茶', 1800, '/down'));
await sandbox.pay('T20261123002');
await sandbox.clock.advance('30s');
const refunds = Builder.factory(sandbox.config).chain('v3/refund/domestic/refunds');
const amount = { refund: 600, total: 1800, currency: 'CNY' };
const refund = { out_trade_no: 'T20261123002', out_refund_no: 'R20261123001', amount };
await refunds.post({ json: { ...refund, notify_url: `${notify}/notify` } });
const scene_info = { payer_client_ip: '127.0.0.1', h5_info: { type: 'Wap' } };
const h5 = order('T20261123003', 'A teapot 茶壶', 12800);
await transactions.chain('h5').post({ json: { ...h5.json, scene_info } });
// A refused request, because the page shows the reason.
await transactions
  .chain('native')
  .post(order('T20261123004', 'A teapot', '128.00'))
  .catch(() => undefined);
await sandbox.clock.advance('1s');

const browser = await openBrowser();
const fileOf = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const wide = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'en-US' });
await wide.goto(sandbox.url);
await wide.getByRole('button', { name: 'Pay T20261123003' }).waitFor();
await wide.getByLabel('Search path').fill('native');
await wide.getByText(/of \d+ requests/).waitFor();
await wide.locator('.exchange > summary').first().click();
await wide.locator('.exchange pre').first().waitFor();
await wide.screenshot({ path: fileOf('sandbox-page.png'), fullPage: true });

const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const page = await browser.newPage({ ...phone, locale: 'zh-CN', colorScheme: 'dark', deviceScaleFactor: 2 });
await page.goto(sandbox.url);
await page.getByRole('button', { name: '支付 T20261123003' }).waitFor();
await page.screenshot({ path: fileOf('pictures/sandbox-phone.jpg'), type: 'jpeg', quality: 70 });
await browser.close();
await sandbox.close();
shop.close();
