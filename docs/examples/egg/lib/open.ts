import Keyv from 'keyv';
import { Webhook } from 'wechatpay-chain/webhook';
import { readSettings } from './settings.ts';
import { Shop } from './shop.ts';

const settings = readSettings();
const books = new Keyv(); // in memory; createKeyv('redis://…') of @keyv/redis if there are several processes

export const shop = new Shop(settings, books);
export const notify = Webhook.factory(settings.wechatpay).node(shop.notifications, { once: books });
export const { port } = settings;
