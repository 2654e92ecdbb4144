import type { MerchantConfig } from 'wechatpay-chain';

/** All settings of the shop. They come from the environment, and are read nowhere else. */
export interface Settings {
  /** For `Builder.factory`, `Payment.factory` and `Webhook.factory`. */
  wechatpay: MerchantConfig & { mchid: string };
  appid: string;
  /** Where WeChat Pay sends notifications. */
  notify_url: string;
  /** Who knows it may refund. */
  staffToken: string;
  port: number;
}

/**
 * `npx wechatpay-chain sandbox -o .env.sandbox` writes the variables WECHATPAY_… of the simulator.
 *
 * @throws Error naming a variable that is missing
 */
export function readSettings(): Settings {
  const certs = variable('WECHATPAY_CERTS');
  return {
    wechatpay: {
      mchid: variable('WECHATPAY_MCHID'),
      serial: variable('WECHATPAY_SERIAL'),
      privateKey: variable('WECHATPAY_PRIVATE_KEY'), // an absolute path, or the key itself
      certs: certs === 'auto' ? certs : JSON.parse(certs), // {"PUB_KEY_ID_…": "/path/to/pub_key.pem"}
      apiv3Key: variable('WECHATPAY_APIV3_KEY'),
      base_uri: process.env.WECHATPAY_BASE_URI ?? 'https://api.mch.weixin.qq.com/',
      timeout: 5_000,
    },
    appid: variable('WECHATPAY_APPID'),
    notify_url: variable('SHOP_NOTIFY_URL'),
    staffToken: variable('SHOP_STAFF_TOKEN'),
    port: Number(process.env.PORT ?? 3000),
  };
}

function variable(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`The environment variable ${name} is not set`);
  return value;
}
