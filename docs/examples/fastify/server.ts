import fastify from 'fastify';
import Keyv from 'keyv';
import { Webhook } from 'wechatpay-chain/webhook';
import { refusalOf } from './errors.ts';
import { readSettings } from './settings.ts';
import { Shop } from './shop.ts';

const settings = readSettings();
const books = new Keyv(); // in memory; createKeyv('redis://…') of @keyv/redis if there are several processes
const shop = new Shop(settings, books);
const app = fastify();

// A scope of its own: here bodies stay raw, because WeChat Pay signs them.
app.register(async (scope) => {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  scope.post('/notify', Webhook.factory(settings.wechatpay).node(shop.notifications, { once: books }));
});

app.post('/orders', async (request, reply) => {
  reply.code(201);
  return shop.order(request.body);
});
app.get<{ Params: { out_trade_no: string } }>('/orders/:out_trade_no', (request) =>
  shop.find(request.params.out_trade_no),
);
app.post('/refunds', async (request, reply) => {
  shop.checkStaff(request.headers.authorization);
  reply.code(202);
  return shop.refund(request.body);
});
app.get<{ Params: { out_refund_no: string } }>('/refunds/:out_refund_no', async (request) => {
  shop.checkStaff(request.headers.authorization);
  return shop.findRefund(request.params.out_refund_no);
});

app.setErrorHandler((error, _request, reply) => {
  const { status, body } = refusalOf(error);
  reply.code(status).send(body);
});

console.log(`listening on ${await app.listen({ port: settings.port })}`);
