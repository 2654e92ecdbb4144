import { createPrivateKey, createPublicKey, randomBytes, sign, verify } from 'node:crypto';
import { Agent, request } from 'node:http';
import { Agent as TlsAgent } from 'node:https';
import { createRequire } from 'node:module';
import axios from 'axios';
import { serverCert } from '../src/sandbox/keys/server-keys.ts';
import { mchid, merchant, platform } from './keys.ts';

/** One signed POST, with its response verified and parsed. */
export type Post = (json: object) => Promise<unknown>;

const PATH = '/v3/pay/transactions/native';

interface Answer {
  headers: Readonly<Record<string, unknown>>;
  data: string;
}

/** Signs in the thread pool, verifies, parses; `exchange` does the rest. No correct client can do less. */
function signing(exchange: (body: string, headers: Record<string, string>) => Promise<Answer>): Post {
  const privateKey = createPrivateKey(merchant.privateKey);
  const publicKey = createPublicKey(platform.publicKey);
  return async (json) => {
    const body = JSON.stringify(json);
    const timestamp = String(Math.floor(Date.now() / 1000));
    const nonce = randomBytes(16).toString('hex');
    const message = Buffer.from(`POST\n${PATH}\n${timestamp}\n${nonce}\n${body}\n`);
    const signature = await new Promise<Buffer>((resolve, reject) =>
      sign('RSA-SHA256', message, privateKey, (error, value) => (error ? reject(error) : resolve(value))),
    );
    const { data, headers } = await exchange(body, {
      Accept: 'application/json',
      'Content-Type': 'application/json',
      Authorization: `WECHATPAY2-SHA256-RSA2048 mchid="${mchid}",serial_no="${merchant.serial}",timestamp="${timestamp}",nonce_str="${nonce}",signature="${signature.toString('base64')}"`,
    });
    const signed = Buffer.from(`${headers['wechatpay-timestamp']}\n${headers['wechatpay-nonce']}\n${data}\n`);
    const proof = Buffer.from(String(headers['wechatpay-signature']), 'base64');
    const right = verify('RSA-SHA256', signed, publicKey, proof);
    if (!right) throw new Error('forged');
    return JSON.parse(data);
  };
}

/** axios and node:crypto, nothing else. */
export function axiosFloor(baseURL: string): Post {
  const http = axios.create({
    baseURL,
    httpAgent: new Agent({ keepAlive: true }),
    transformResponse: [],
    maxRedirects: 0,
  });
  return signing((body, headers) => http.post<string>(PATH, body, { headers, responseType: 'text' }));
}

/** node:http and node:crypto, nothing else. */
export function nodeFloor(baseURL: string): Post {
  const { hostname, port } = new URL(baseURL);
  const agent = new Agent({ keepAlive: true });
  return signing((body, headers) => {
    const length = { 'User-Agent': 'floor', 'Content-Length': Buffer.byteLength(body) };
    const options = { agent, hostname, port, path: PATH, method: 'POST', headers: { ...headers, ...length } };
    return new Promise((resolve, reject) => {
      const sent = request(options, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => resolve({ headers: answer.headers, data: Buffer.concat(chunks).toString() }));
      });
      sent.on('error', reject);
      sent.end(body);
    });
  });
}

const require = createRequire(import.meta.url);
const keys = {
  mchid,
  serial: merchant.serial,
  privateKey: merchant.privateKey,
  certs: { [platform.serial]: platform.publicKey },
};

/** For servers over TLS: the same options for all. */
const tls = { keepAlive: true, ca: serverCert };

/** The built package, as a user gets it; or another build of it. */
export function ours(base_uri: string, build = '../dist/cjs/index.js'): Post {
  const { Builder } = require(build) as typeof import('../src/index.ts');
  const instance = Builder.factory({
    ...keys,
    base_uri,
    ...(base_uri.startsWith('https:') ? { httpsAgent: new TlsAgent(tls) } : {}),
  });
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
  const wxpay = new Wechatpay({
    ...keys,
    baseURL,
    httpAgent: new Agent({ keepAlive: true }),
    httpsAgent: new TlsAgent(tls),
  });
  return async (json) => (await wxpay.v3.pay.transactions.native.post(json)).data;
}
