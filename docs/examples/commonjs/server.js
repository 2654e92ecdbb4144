const { createServer } = require('node:http');
const { json } = require('node:stream/consumers');
const { Keyv } = require('keyv');
const { Webhook } = require('wechatpay-chain/webhook');
const { ShopError, refusalOf } = require('./errors.js');
const { readSettings } = require('./settings.js');
const { Shop } = require('./shop.js');

const settings = readSettings();
const books = new Keyv(); // in memory; createKeyv('redis://…') of @keyv/redis if there are several processes
const shop = new Shop(settings, books);
const notify = Webhook.factory(settings.wechatpay).node(shop.notifications, { once: books });

/**
 * @param {import('node:http').IncomingMessage} req
 * @returns {Promise<[status: number, body: object]>}
 */
async function respond(req) {
  const { method, url = '', headers } = req;
  const [, route, number = ''] = url.split('/');
  switch (`${method} ${route}`) {
    case 'POST orders':
      return [201, await shop.order(await bodyOf(req))];
    case 'GET orders':
      return [200, await shop.find(number)];
    case 'POST refunds':
      shop.checkStaff(headers.authorization);
      return [202, await shop.refund(await bodyOf(req))];
    case 'GET refunds':
      shop.checkStaff(headers.authorization);
      return [200, await shop.findRefund(number)];
    default:
      throw new ShopError(404, 'NOT_FOUND');
  }
}

/** @param {import('node:http').IncomingMessage} req */
function bodyOf(req) {
  return json(req).catch(() => ({}));
}

const server = createServer(async (req, res) => {
  // Nothing may read the request before: WeChat Pay signs the raw body.
  if (req.url === '/notify') return notify(req, res);
  const [status, body] = await respond(req).catch((error) => {
    const refusal = refusalOf(error);
    return /** @type {const} */ ([refusal.status, refusal.body]);
  });
  res.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
});
server.listen(settings.port, () => console.log(`listening on http://127.0.0.1:${settings.port}`));
