import { createPrivateKey, createPublicKey, randomBytes, sign, verify } from 'node:crypto';
import { Agent } from 'node:http';
import { createRequire } from 'node:module';
import axios from 'axios';
import { mchid, merchant, platform } from './keys.ts';

/** One signed POST, with its response verified and parsed. */
export type Post = (json: object) => Promise<unknown>;

/** Only axios and node:crypto: signs in the thread pool, verifies, parses. No correct client can do less. */
export function floor(baseURL: string): Post {
  const privateKey = createPrivateKey(merchant.privateKey);
  const publicKey = createPublicKey(platform.publicKey);
  const http = axios.create({
    baseURL,
    httpAgent: new Agent({ keepAlive: true }),
    transformResponse: [],
    maxRedirects: 0,
  });
  const path = '/v3/pay/transactions/native';
  return async (json) => {
    const body = JSON.stringify(json);
    const timestamp = String(Math.floor(Date.now() / 1000));
    const nonce = randomBytes(16).toString('hex');
    const message = Buffer.from(`POST\n${path}\n${timestamp}\n${nonce}\n${body}\n`);
    const signature = await new Promise<Buffer>((resolve, reject) =>
      sign('RSA-SHA256', message, privateKey, (error, value) => (error ? reject(error) : resolve(value))),
    );
    const { data, headers } = await http.post<string>(path, body, {
      headers: {
        Accept: 'application/json',
        'Content-Type': 'application/json',
        Authorization: `WECHATPAY2-SHA256-RSA2048 mchid="${mchid}",serial_no="${merchant.serial}",timestamp="${timestamp}",nonce_str="${nonce}",signature="${signature.toString('base64')}"`,
      },
      responseType: 'text',
    });
    const signed = Buffer.from(`${headers['wechatpay-timestamp']}\n${headers['wechatpay-nonce']}\n${data}\n`);
    const proof = Buffer.from(String(headers['wechatpay-signature']), 'base64');
    const right = verify('RSA-SHA256', signed, publicKey, proof);
    if (!right) throw new Error('forged');
    return JSON.parse(data);
  };
}

const require = createRequire(import.meta.url);
const keys = {
  mchid,
  serial: merchant.serial,
  privateKey: merchant.privateKey,
  certs: { [platform.serial]: platform.publicKey },
};

/** The built package, as a user gets it; or another build of it. */
export function ours(base_uri: string, build = '../dist/cjs/index.js'): Post {
  const { Builder } = require(build) as typeof import('../src/index.ts');
  const instance = Builder.factory({ ...keys, base_uri });
  const path: string = 'v3/pay/transactions/native';
  return async (json) => (await instance.chain(path).post({ json })).data;
}

interface Plugin {
  Wechatpay: new (
    config: object,
  ) => { v3: { pay: { transactions: { native: { post(json: object): Promise<{ data: unknown }> } } } } };
}

/** The comparable Node client that merchants use today. */
export function plugin(baseURL: string): Post {
  const { Wechatpay } = require('wechatpay-axios-plugin') as Plugin;
  const wxpay = new Wechatpay({ ...keys, baseURL, httpAgent: new Agent({ keepAlive: true }) });
  return async (json) => (await wxpay.v3.pay.transactions.native.post(json)).data;
}
