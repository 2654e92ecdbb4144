import { createPublicKey } from 'node:crypto';
import type { AxiosRequestConfig } from 'axios';
import type { BillOptions, TradeBillQuery } from '../../../src/bill/bill.ts';
import type { BrandConfig, MerchantConfig } from '../../../src/client/config.ts';
import type { MerchantArchive } from '../../../src/client/merchant.ts';
import { WechatpayError } from '../../../src/errors/index.ts';
import type { CallOptions, HttpOptions } from '../../../src/options/options.ts';
import type { PaymentConfig } from '../../../src/payment/keys.ts';
import type { SandboxOptions } from '../../../src/sandbox/controls/options.ts';
import { createSandbox } from '../../../src/sandbox/index.ts';
import type { WebhookConfig } from '../../../src/webhook/parse/config.ts';
import type { HandlerOptions } from '../../../src/webhook/serve/handlers.ts';
import { config, keys } from '../sockets/peer.ts';

/** One of each type, and what is nearest to right. A function of nothing is not called back: it must not be waited for. */
export const ODD: readonly unknown[] = [
  null,
  undefined,
  '',
  'x',
  0,
  -1,
  1.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  true,
  false,
  [],
  [null],
  {},
  { a: null },
  Object.create(null),
  () => {},
  Symbol('odd'),
  1n,
  new Date(Number.NaN),
  new Map([[1, Symbol('odd')]]),
  Buffer.from('x'),
];

/** A text that would be the name of a file, or of a host, is left out. */
export const oddFor = (name: string) =>
  ['sink', 'file', 'host'].includes(name) ? ODD.filter((value) => value !== 'x') : ODD;

/** The names of all options of a type: a list with a missing or an unknown one does not compile. */
const namesOf = <T>(names: Readonly<Record<keyof T, 0>>): readonly string[] => Object.keys(names);

/** Without the values of the path's variables. */
type Known<T> = { [K in keyof T as string extends K ? never : number extends K ? never : K]: T[K] };

/** What is no option of axios. */
type Own<T> = Omit<T, keyof HttpOptions>;

/** The options of axios, one that only axios knows, and one that nobody knows. */
const HTTP = [
  ...namesOf<AxiosRequestConfig>({
    adapter: 0,
    allowAbsoluteUrls: 0,
    allowedSocketPaths: 0,
    auth: 0,
    baseURL: 0,
    beforeRedirect: 0,
    cancelToken: 0,
    data: 0,
    decompress: 0,
    env: 0,
    family: 0,
    fetchOptions: 0,
    formDataHeaderPolicy: 0,
    formSerializer: 0,
    headers: 0,
    http2Options: 0,
    httpAgent: 0,
    httpVersion: 0,
    httpsAgent: 0,
    insecureHTTPParser: 0,
    lookup: 0,
    maxBodyLength: 0,
    maxContentLength: 0,
    maxRate: 0,
    maxRedirects: 0,
    method: 0,
    onDownloadProgress: 0,
    onUploadProgress: 0,
    params: 0,
    paramsSerializer: 0,
    parseReviver: 0,
    proxy: 0,
    redact: 0,
    responseEncoding: 0,
    responseType: 0,
    sensitiveHeaders: 0,
    signal: 0,
    socketPath: 0,
    timeout: 0,
    timeoutErrorMessage: 0,
    transformRequest: 0,
    transformResponse: 0,
    transitional: 0,
    transport: 0,
    url: 0,
    validateStatus: 0,
    withCredentials: 0,
    withXSRFToken: 0,
    xsrfCookieName: 0,
    xsrfHeaderName: 0,
  }),
  'beforeHttp',
  'nobody',
];
export const FACTORY = [
  ...namesOf<Own<MerchantConfig> & Omit<Own<BrandConfig>, keyof MerchantConfig>>({
    mchid: 0,
    brand_id: 0,
    serial: 0,
    privateKey: 0,
    certs: 0,
    apiv3Key: 0,
    secret: 0,
    workwx: 0,
    prefer: 0,
    certStore: 0,
    merchant: 0,
    sensitive: 0,
    maxSockets: 0,
    base_uri: 0,
    headers: 0,
    retry: 0,
    failover: 0,
  }),
  ...HTTP,
];
export const CALL = [
  ...namesOf<Own<Known<CallOptions>>>({
    json: 0,
    query: 0,
    xml: 0,
    body: 0,
    headers: 0,
    base_uri: 0,
    sink: 0,
    security: 0,
    nonceless: 0,
    sensitive: 0,
    workwx: 0,
    retry: 0,
  }),
  'fragment',
  'form_params',
  'multipart',
  ...HTTP,
];
export const MERCHANT = namesOf<Record<'cert' | 'key', unknown> & MerchantArchive>({
  cert: 0,
  key: 0,
  pfx: 0,
  passphrase: 0,
});
export const WEBHOOK = namesOf<WebhookConfig>({
  certs: 0,
  apiv3Key: 0,
  secret: 0,
  privateKey: 0,
  merchant: 0,
  mchid: 0,
  serial: 0,
  sensitive: 0,
});
export const HANDLERS = namesOf<HandlerOptions>({ timeout: 0, once: 0, onError: 0, onLate: 0, authorize: 0 });
/** With those that belong to the client, whose configuration may be given. */
export const PAYMENT = [
  ...namesOf<PaymentConfig>({ mchid: 0, privateKey: 0, merchant: 0, secret: 0 }),
  'serial',
  'certs',
];
export const SANDBOX = namesOf<SandboxOptions>({
  port: 0,
  host: 0,
  https: 0,
  strict: 0,
  notify_url: 0,
  deliver: 0,
  workwx: 0,
  file: 0,
  durable: 0,
  faults: 0,
});
export const BILL_QUERY = namesOf<TradeBillQuery>({ bill_date: 0, bill_type: 0, sub_mchid: 0 });
export const BILL = namesOf<BillOptions>({ signal: 0 });

/** Whatever comes of it: nothing, or an error of ours. Anything else, and what takes too long, is thrown. */
export async function outcomeOf(act: () => unknown): Promise<WechatpayError | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('It hangs')), 5_000);
  });
  try {
    await Promise.race([Promise.resolve().then(act), late]);
    return undefined;
  } catch (error) {
    if (error instanceof WechatpayError) return error;
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/** Keys that are read already, and a signer that takes no time: it is not what is tested. */
export const base = config({
  privateKey: { sign: async () => Buffer.alloc(256), decrypt: async () => Buffer.alloc(0) },
  certs: { PUB_KEY_ID_1: createPublicKey(keys.platformPub) },
});
export const sandboxOf = async (options: Record<string, unknown>) =>
  (await createSandbox(options as never)).close();
