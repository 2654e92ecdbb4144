import Keyv from 'keyv';
import { Webhook } from 'wechatpay-chain/webhook';
import { refusalOf } from './errors.ts';
import { readSettings } from './settings.ts';
import { Shop } from './shop.ts';

function open() {
  const settings = readSettings();
  const books = new Keyv(); // in memory; createKeyv('redis://…') of @keyv/redis if there are several processes
  const shop = new Shop(settings, books);
  const notify = Webhook.factory(settings.wechatpay).handler(shop.notifications, { once: books });
  return { shop, notify };
}

/** On globalThis: `next dev` loads modules again after a change. */
const kept = globalThis as { server?: ReturnType<typeof open> };

/** One for all routes, opened at the first request, so that `next build` needs no keys. */
export function server(): ReturnType<typeof open> {
  kept.server ??= open();
  return kept.server;
}

/** The response to a request, whose work may fail. */
export async function respond(work: () => Promise<object>, status = 200): Promise<Response> {
  try {
    return Response.json(await work(), { status });
  } catch (error) {
    const { status, body } = refusalOf(error);
    return Response.json(body, { status });
  }
}

export function bodyOf(request: Request): Promise<unknown> {
  return request.json().catch(() => ({}));
}
