import { bodyParser } from '@koa/bodyparser';
import Router from '@koa/router';
import Keyv from 'keyv';
import Koa from 'koa';
import { Webhook } from 'wechatpay-chain/webhook';
import { refusalOf } from './errors.ts';
import { readSettings } from './settings.ts';
import { Shop } from './shop.ts';

const settings = readSettings();
const books = new Keyv(); // in memory; createKeyv('redis://…') of @keyv/redis if there are several processes
const shop = new Shop(settings, books);

const notify = Webhook.factory(settings.wechatpay).node(shop.notifications, { once: books });
const router = new Router();
// Needs the raw body, which this body parser keeps as ctx.request.rawBody. With another one, put the route before it.
router.post('/notify', (ctx) => notify(ctx));
router.post('/orders', async (ctx) => {
  ctx.body = await shop.order(ctx.request.body);
  ctx.status = 201;
});
router.get('/orders/:out_trade_no', async (ctx) => {
  ctx.body = await shop.find(ctx.params.out_trade_no);
});
router.post('/refunds', async (ctx) => {
  shop.checkStaff(ctx.get('authorization'));
  ctx.body = await shop.refund(ctx.request.body);
  ctx.status = 202;
});
router.get('/refunds/:out_refund_no', async (ctx) => {
  shop.checkStaff(ctx.get('authorization'));
  ctx.body = await shop.findRefund(ctx.params.out_refund_no);
});

const app = new Koa();
app.use(async (ctx, next) => {
  try {
    await next();
  } catch (error) {
    const { status, body } = refusalOf(error);
    ctx.status = status;
    ctx.body = body;
  }
});
app.use(bodyParser());
app.use(router.routes());
app.listen(settings.port, () => console.log(`listening on http://127.0.0.1:${settings.port}`));
