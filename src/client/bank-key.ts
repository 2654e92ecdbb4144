import type { KeyObject } from 'node:crypto';
import { DEFAULT_BASE_URI, type Settings } from '../call/settings.ts';
import { Rsa } from '../crypto/rsa.ts';
import { RequestError } from '../errors/index.ts';
import type { CallOptions } from '../options/options.ts';

/** The endpoint of the key at WeChat Pay; a simulator or a gateway serves it at its own endpoint. */
const BASE_URI = 'https://fraud.mch.weixin.qq.com/';

/** Makes a call of the client. */
export type Request = (method: string, path: string, options: CallOptions) => Promise<{ data: unknown }>;

/** The key of one client: asked for once, and again when that failed. */
export function bankKeyOf(request: Request, settings: Settings): () => Promise<KeyObject> {
  let key: Promise<KeyObject> | undefined;
  return () => {
    key ??= downloadBankKey(request, settings).catch((error: unknown) => {
      key = undefined;
      throw error;
    });
    return key;
  };
}

/**
 * Requests the key that bank card fields of v2 are encrypted with (`v2/risk/getpublickey`). It requires the client
 * certificate.
 *
 * @throws the errors of a call; RequestError `ENCRYPT_FAILED` if the response has no key
 */
async function downloadBankKey(request: Request, { identity, baseUri }: Settings): Promise<KeyObject> {
  const { data } = await request('post', 'v2/risk/getpublickey', {
    base_uri: baseUri.href === DEFAULT_BASE_URI ? BASE_URI : baseUri.href,
    security: true,
    responseType: 'json',
    validateStatus: (status) => status >= 200 && status < 300,
    xml: { mch_id: identity.id, sign_type: 'MD5' },
  });
  try {
    // Bytes, because a string could name a file, and this one is not from the caller.
    const { pub_key = '' } = data as { pub_key?: string };
    return Rsa.from(Buffer.from(pub_key), 'public');
  } catch (cause) {
    throw new RequestError('ENCRYPT_FAILED', 'v2/risk/getpublickey returned no public key', { cause });
  }
}
