import axios, { type AxiosAdapter } from 'axios';
import { ApiError, ConfigurationError } from '../errors/index.ts';
import { type CertificateList, isCertificateList, openCertificates } from '../keys/certificates.ts';
import type { Cert } from '../keys/certs.ts';
import { Client } from './client.ts';
import type { Settings } from './config.ts';

/** Milliseconds, unless the instance has a timeout of its own: calls wait for it. */
const TIMEOUT = 10_000;

/**
 * Asks for the platform certificates. The answer is verified with the certificate it contains, as there is no other
 * yet: what proves that one is that it was encrypted with the APIv3 key.
 *
 * @throws ConfigurationError `PLATFORM_KEY_UNAVAILABLE`
 */
export async function downloadCertificates(
  settings: Omit<Settings, 'ring'>,
  apiv3Key: string,
): Promise<CertificateList> {
  let certs: Cert[] = [];
  let failure: unknown;
  const ring = {
    find: (serial: string) => certs.find((cert) => cert.serial === serial)?.key,
    preferred: () => undefined,
    serials: () => certs.map(({ serial }) => serial),
  };
  const inner = axios.getAdapter((settings.http['adapter'] ?? axios.defaults.adapter) as AxiosAdapter);
  const adapter: AxiosAdapter = async (config) => {
    const response = await inner(config);
    try {
      const list: unknown = JSON.parse(String(response.data));
      if (isCertificateList(list)) certs = openCertificates(list, apiv3Key);
    } catch (error) {
      failure = error;
    }
    return response;
  };
  const client = new Client({ ...settings, ring });
  const timeout = (settings.http['timeout'] ?? TIMEOUT) as number;
  const answer = await client
    .request<CertificateList>('get', 'v3/certificates', { adapter, timeout })
    .catch((error: unknown) => {
      throw explain(failure === undefined ? error : failure, failure !== undefined);
    });
  return answer.data;
}

const START = 'WeChat Pay’s certificates could not be downloaded, so the call was not sent';

function explain(cause: unknown, isUndecryptable: boolean): ConfigurationError {
  const refuse = (why: string, field: string) =>
    new ConfigurationError('PLATFORM_KEY_UNAVAILABLE', `${START}: ${why}`, { field, cause });
  if (isUndecryptable) {
    return refuse(
      'apiv3Key is not the one set at the merchant platform, for they do not decrypt',
      'apiv3Key',
    );
  }
  if (cause instanceof ApiError && cause.code === 'RESOURCE_NOT_EXISTS') {
    return refuse(
      'this merchant has none, it uses a WeChat Pay public key. Take the key and its ID from the merchant platform (账户中心 > API安全 > 微信支付公钥) and give certs: { PUB_KEY_ID_…: key }',
      'certs',
    );
  }
  return refuse('see the cause', 'certs');
}
