import { createPublicKey } from 'node:crypto';
import { WechatpayError } from '../../../src/errors/index.ts';
import { createSandbox } from '../../../src/sandbox/index.ts';
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

/** The options of axios, known ones of ours, and one that nobody knows. */
const HTTP = [
  ...'adapter allowAbsoluteUrls allowedSocketPaths auth baseURL beforeRedirect cancelToken data decompress env'.split(
    ' ',
  ),
  ...'family fetchOptions formDataHeaderPolicy formSerializer http2Options httpAgent httpVersion httpsAgent'.split(
    ' ',
  ),
  ...'insecureHTTPParser lookup maxBodyLength maxContentLength maxRate maxRedirects method onDownloadProgress'.split(
    ' ',
  ),
  ...'onUploadProgress params paramsSerializer parseReviver proxy redact responseEncoding responseType'.split(
    ' ',
  ),
  ...'sensitiveHeaders signal socketPath timeout timeoutErrorMessage transformRequest transformResponse'.split(
    ' ',
  ),
  ...'transitional transport url validateStatus withCredentials withXSRFToken xsrfCookieName xsrfHeaderName'.split(
    ' ',
  ),
  ...'beforeHttp nobody'.split(' '),
];
export const FACTORY = [
  ...'mchid brand_id serial privateKey certs apiv3Key secret workwx prefer certStore merchant sensitive maxSockets base_uri headers retry'.split(
    ' ',
  ),
  ...HTTP,
];
export const CALL = [
  ...'json query xml body headers base_uri sink security nonceless sensitive workwx fragment form_params multipart retry'.split(
    ' ',
  ),
  ...HTTP,
];
export const HANDLERS = ['timeout', 'once', 'onError', 'onLate', 'authorize'];
export const SANDBOX = ['port', 'host', 'https', 'strict', 'notify_url', 'workwx', 'file', 'faults'];

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
