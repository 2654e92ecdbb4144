/**
 * `npx tsx docs/screenshot.ts`: creates docs/sandbox-page.png, the simulator's page with a day of a small shop. It needs
 * Debian's chromium, and a font with Chinese, such as that of fonts-wqy-microhei.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { Builder } from '../src/index.ts';
import { createSandbox } from '../src/sandbox/index.ts';
import { openBrowser } from '../test/support/browser.ts';

const shop = createServer((request, response) => {
  request.resume().on('end', () => {
    const isDown = request.url === '/down';
    response.writeHead(isDown ? 503 : 204).end(isDown ? 'The shop is closed for stocktaking' : undefined);
  });
});
await new Promise<void>((resolve) => shop.listen(0, '127.0.0.1', resolve));
const notify = `http://127.0.0.1:${(shop.address() as AddressInfo).port}`;
const sandbox = await createSandbox();
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

await transactions.chain('native').post(order('T20261123001', 'A cup of tea 一杯茶', 1800));
await sandbox.pay('T20261123001');
await transactions.chain('native').post(order('T20261123002', 'Two mooncakes 月饼两个', 3600, '/down'));
await sandbox.pay('T20261123002');
await sandbox.clock.advance('30s');
const scene_info = { payer_client_ip: '127.0.0.1', h5_info: { type: 'Wap' } };
const h5 = order('T20261123003', 'A teapot 茶壶', 12800);
await transactions.chain('h5').post({ json: { ...h5.json, scene_info } });
// A refused request, because the page shows the reason.
await transactions
  .chain('native')
  .post(order('T20261123004', 'A teapot', '128.00'))
  .catch(() => undefined);
const refunds = Builder.factory(sandbox.config).chain('v3/refund/domestic/refunds');
const amount = { refund: 600, total: 1800, currency: 'CNY' };
const refund = { out_trade_no: 'T20261123001', out_refund_no: 'R20261123001', amount };
await refunds.post({ json: { ...refund, notify_url: `${notify}/notify` } });
await sandbox.clock.advance('1s');

const browser = await openBrowser();
const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' });
await page.goto(sandbox.url);
await page.getByRole('button', { name: 'Pay T20261123003' }).waitFor();
await page.screenshot({
  path: fileURLToPath(new URL('sandbox-page.png', import.meta.url)),
  fullPage: true,
});
await browser.close();
await sandbox.close();
shop.close();
