/**
 * All settings of the shop. They come from the environment, and are read nowhere else.
 *
 * @typedef {object} Settings
 * @property {import('wechatpay-chain').MerchantConfig} wechatpay for `Builder.factory` and `Webhook.factory`
 * @property {string} appid
 * @property {string} notify_url where WeChat Pay sends notifications
 * @property {string} staffToken who knows it may refund
 * @property {number} port
 */

/**
 * `npx wechatpay-chain sandbox -o .env.sandbox` writes the variables WECHATPAY_… of the simulator.
 *
 * @returns {Settings}
 * @throws {Error} naming a variable that is missing
 */
function readSettings() {
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

/** @param {string} name */
function variable(name) {
  const value = process.env[name];
  if (!value) throw new Error(`The environment variable ${name} is not set`);
  return value;
}

module.exports = { readSettings };
