import { serve } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import Keyv from 'keyv';
import { Webhook } from 'wechatpay-chain/webhook';
import { refusalOf } from './errors.ts';
import { readSettings } from './settings.ts';
import { Shop } from './shop.ts';

const settings = readSettings();
const books = new Keyv(); // in memory; createKeyv('redis://…') of @keyv/redis if there are several processes
const shop = new Shop(settings, books);
const app = new Hono();
const bodyOf = (c: Context): Promise<unknown> => c.req.json().catch(() => ({}));

// c.req.raw, which nothing has read: WeChat Pay signs the raw body.
const notify = Webhook.factory(settings.wechatpay).handler(shop.notifications, { once: books });
app.post('/notify', (c) => notify(c.req.raw));

app.post('/orders', async (c) => c.json(await shop.order(await bodyOf(c)), 201));
app.get('/orders/:out_trade_no', async (c) => c.json(await shop.find(c.req.param('out_trade_no'))));
app.post('/refunds', async (c) => {
  shop.checkStaff(c.req.header('authorization'));
  return c.json(await shop.refund(await bodyOf(c)), 202);
});
app.get('/refunds/:out_refund_no', async (c) => {
  shop.checkStaff(c.req.header('authorization'));
  return c.json(await shop.findRefund(c.req.param('out_refund_no')));
});

app.onError((error, c) => {
  const { status, body } = refusalOf(error);
  return c.json(body, status as ContentfulStatusCode);
});

serve({ fetch: app.fetch, port: settings.port }, ({ port }) =>
  console.log(`listening on http://127.0.0.1:${port}`),
);
