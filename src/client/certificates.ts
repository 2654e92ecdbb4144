import axios, { type AxiosAdapter } from 'axios';
import type { Settings } from '../call/settings.ts';
import { ApiError, ConfigurationError } from '../errors/index.ts';
import { type CertificateList, isCertificateList, openCertificates } from '../keys/certificates.ts';
import type { Cert } from '../keys/certs.ts';
import { Client } from './client.ts';

/** In milliseconds, unless the instance has its own timeout: calls wait for the download. */
const TIMEOUT = 10_000;

/**
 * Downloads the platform certificates. The response is verified with the certificate in it, because there is no other
 * yet: that certificate is authentic because it was encrypted with the APIv3 key.
 *
 * @throws ConfigurationError `PLATFORM_KEY_UNAVAILABLE`
 */
export async function downloadCertificates(
  settings: Omit<Settings, 'ring'>,
  apiv3Key: string,
  fixed: readonly Cert[] = [],
): Promise<CertificateList> {
  let certs: readonly Cert[] = fixed;
  let failure: unknown;
  const ring = {
    find: (serial: string) => certs.find((cert) => cert.serial === serial)?.key,
    preferred: () => undefined,
    serials: () => certs.map(({ serial }) => serial),
  };
  const inner = axios.getAdapter((settings.http['adapter'] ?? axios.defaults.adapter) as AxiosAdapter);
  const adapter: AxiosAdapter = async (config) => {
    const response = await inner(config);
    const list = readList(response.data);
    try {
      if (list) certs = [...fixed, ...openCertificates(list, apiv3Key)];
    } catch (error) {
      failure = error;
      // Asking again would not help.
      throw error;
    }
    return response;
  };
  // The options of the instance for its own responses do not apply to this one.
  const { responseType, transformResponse, validateStatus, params, timeout, ...http } = settings.http;
  const client = new Client({ ...settings, http, ring });
  const { deadline = TIMEOUT } = settings.retry;
  const patience = (timeout as number | undefined) || Math.min(TIMEOUT, deadline);
  const headers = { 'Wechatpay-Serial': null };
  try {
    const { data } = await client.request<unknown>('get', 'v3/certificates', {
      adapter,
      headers,
      timeout: patience,
    });
    if (isCertificateList(data)) return data;
    throw new TypeError('v3/certificates returned no certificates');
  } catch (error) {
    throw explain(failure ?? error, failure !== undefined);
  }
}

/** `undefined` if the response is not a list: then the client throws its error. */
function readList(data: unknown): CertificateList | undefined {
  try {
    const list: unknown = JSON.parse(String(data));
    return isCertificateList(list) ? list : undefined;
  } catch {
    return undefined;
  }
}

const START = 'WeChat Pay’s certificates could not be downloaded';

function explain(cause: unknown, isUndecryptable: boolean): ConfigurationError {
  const refuse = (why: string, field: string) =>
    new ConfigurationError('PLATFORM_KEY_UNAVAILABLE', `${START}: ${why}`, { field, cause });
  if (isUndecryptable) {
    return refuse(
      'they cannot be decrypted, so apiv3Key is not the key that is set on the merchant platform',
      'apiv3Key',
    );
  }
  if (cause instanceof ApiError && cause.code === 'RESOURCE_NOT_EXISTS') {
    return refuse(
      'this merchant has none, because it uses a WeChat Pay public key. Copy the key and its ID from the merchant platform (账户中心 > API安全 > 微信支付公钥) and pass certs: { PUB_KEY_ID_…: key }',
      'certs',
    );
  }
  return refuse('see the cause', 'certs');
}
