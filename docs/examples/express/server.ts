import express, { type ErrorRequestHandler } from 'express';
import Keyv from 'keyv';
import { Webhook } from 'wechatpay-chain/webhook';
import { refusalOf } from './errors.ts';
import { readSettings } from './settings.ts';
import { Shop } from './shop.ts';

const settings = readSettings();
const books = new Keyv(); // in memory; createKeyv('redis://…') of @keyv/redis if there are several processes
const shop = new Shop(settings, books);
const app = express();

// Before express.json(): WeChat Pay signs the raw body.
app.post('/notify', Webhook.factory(settings.wechatpay).node(shop.notifications, { once: books }));

app.use(express.json());
app.post('/orders', async (req, res) => {
  res.status(201).json(await shop.order(req.body));
});
app.get('/orders/:out_trade_no', async (req, res) => {
  res.json(await shop.find(req.params.out_trade_no));
});
app.post('/refunds', async (req, res) => {
  shop.checkStaff(req.headers.authorization);
  res.status(202).json(await shop.refund(req.body));
});
app.get('/refunds/:out_refund_no', async (req, res) => {
  shop.checkStaff(req.headers.authorization);
  res.json(await shop.findRefund(req.params.out_refund_no));
});

const onError: ErrorRequestHandler = (error, _req, res, _next) => {
  const { status, body } = refusalOf(error);
  res.status(status).json(body);
};
app.use(onError);

app.listen(settings.port, () => console.log(`listening on http://127.0.0.1:${settings.port}`));
