import { createKeyv } from '@keyv/redis';
import Keyv from 'keyv';
import { type GatewayAnswer, type GatewayEvent, Webhook } from 'wechatpay-chain/webhook';
import { refusalOf, ShopError } from './errors.ts';
import { readSettings } from './settings.ts';
import { Shop } from './shop.ts';

/** What gateways tell of a request: AWS Lambda (HTTP and REST API, function URL) and Tencent SCF. */
export interface Event extends GatewayEvent {
  rawPath?: string;
  path?: string;
  httpMethod?: string;
  requestContext?: { http?: { method: string } };
}

const settings = readSettings();
// A function forgets everything, and runs many times at once: its books must be elsewhere. Without Redis, for a try only.
const books = process.env.REDIS_URL ? createKeyv(process.env.REDIS_URL) : new Keyv();
const shop = new Shop(settings, books);
const notify = Webhook.factory(settings.wechatpay).serverless(shop.notifications, { once: books });

export async function handler(event: Event): Promise<GatewayAnswer> {
  const method = event.requestContext?.http?.method ?? event.httpMethod;
  const [, route, number = ''] = (event.rawPath ?? event.path ?? '').split('/');
  // The event as the gateway made it: WeChat Pay signs the raw body.
  if (route === 'notify') return notify(event);
  try {
    switch (`${method} ${route}`) {
      case 'POST orders':
        return answer(201, await shop.order(bodyOf(event)));
      case 'GET orders':
        return answer(200, await shop.find(number));
      case 'POST refunds':
        shop.checkStaff(authorizationOf(event));
        return answer(202, await shop.refund(bodyOf(event)));
      case 'GET refunds':
        shop.checkStaff(authorizationOf(event));
        return answer(200, await shop.findRefund(number));
      default:
        throw new ShopError(404, 'NOT_FOUND');
    }
  } catch (error) {
    const { status, body } = refusalOf(error);
    return answer(status, body);
  }
}

function answer(statusCode: number, body: object): GatewayAnswer {
  const headers = { 'Content-Type': 'application/json' };
  return { statusCode, headers, body: JSON.stringify(body), isBase64Encoded: false };
}

function bodyOf({ body, isBase64Encoded }: Event): unknown {
  const encoded = isBase64Encoded === true || isBase64Encoded === 'true';
  const text = encoded ? Buffer.from(body ?? '', 'base64').toString() : body;
  try {
    return JSON.parse(text || '{}');
  } catch {
    throw new ShopError(400, 'INVALID_JSON');
  }
}

function authorizationOf({ headers }: Event): string | undefined {
  const [, value] = Object.entries(headers ?? {}).find(([name]) => /^authorization$/i.test(name)) ?? [];
  return typeof value === 'string' ? value : undefined;
}
