import { createPublicKey } from 'node:crypto';
import type { Agent as HttpsAgent } from 'node:https';
import axios from 'axios';
import type { ProtocolSource } from '../call/protocol.ts';
import { BRAND, type Identity, MERCHANT } from '../call/sender.ts';
import { DEFAULT_BASE_URI, type Settings } from '../call/settings.ts';
import { isExternal, type PrivateKeyInput, signerOf } from '../crypto/signer.ts';
import { invalid, missing } from '../errors/faults.ts';
import { ConfigurationError, RequestError } from '../errors/index.ts';
import { VERSION } from '../errors/report/version.ts';
import type { Certs } from '../keys/certs.ts';
import type { Preference } from '../keys/preference.ts';
import { readPrivateKey } from '../keys/rsa-key.ts';
import type { CertStore } from '../keys/store.ts';
import { checkSymmetricKey } from '../keys/symmetric-key.ts';
import { type Failover, readFailover } from '../options/failover.ts';
import { joinHeaders } from '../options/headers.ts';
import { checkHttpOptions, type Headers, type HttpOptions } from '../options/options.ts';
import { checkDeadline, DEFAULT_POLICY, type Retry, readRetry } from '../options/retry.ts';
import { parseBaseUri } from '../options/target.ts';
import { WORKWX, type Workwx } from '../options/workwx.ts';
import { Watchers } from '../watch/watchers.ts';
import { MAX_SOCKETS, mutualTlsAgent } from './agents.ts';
import { completeOwn, type MerchantArchive, type MerchantCertificate } from './merchant.ts';
import { readRing } from './ring.ts';

/**
 * The fields of every configuration. Any other field is an axios option for every call. An undefined field counts as not
 * set. For a field of the wrong type, the factory throws a ConfigurationError that names it.
 */
export interface CommonConfig extends HttpOptions {
  /** The serial number of the merchant's API certificate, in upper-case hexadecimal. */
  serial: string;
  /**
   * The merchant's private key: PEM text (line breaks may be lost or written as `\n`; it may be encoded in base64), the
   * base64 of its DER, an absolute path, a `file://` URL, bytes or a key object; or an external signer, e.g. of a KMS:
   * `{ sign(data) }`.
   */
  privateKey: PrivateKeyInput;
  /**
   * WeChat Pay's keys: `{ [platform certificate serial or PUB_KEY_ID_…]: certificate or public key }`, or `'auto'` to
   * download the platform certificates, which requires the `apiv3Key`.
   */
  certs: Certs | 'auto';
  /** The APIv3 key, 32 bytes: decrypts notifications and downloaded certificates. */
  apiv3Key?: string;
  /** The APIv2 key, 32 bytes: only required for v2 calls. */
  secret?: string;
  /** The merchant's client certificate, for the v2 calls with `security: true`. */
  merchant?: MerchantCertificate;
  /**
   * Which key of `certs` to use, by its serial or by shares of the calls: WeChat Pay signs responses and the client
   * encrypts fields with it. Default: a public key, otherwise the newest certificate.
   */
  prefer?: Preference;
  /** Stores downloaded certificates for a fleet of processes: a Keyv or similar. They stay encrypted in it. */
  certStore?: CertStore;
  /** `'manual'`: sensitive fields are neither encrypted nor decrypted, and encoded fields are not encoded. */
  sensitive?: 'manual';
  /**
   * How calls are retried: `false`, a number of attempts, or `{ attempts, deadline, delay, maxDelay }`. Default: up to three
   * attempts if nothing reached WeChat Pay; a GET is also retried after a temporary failure.
   */
  retry?: Retry;
  /**
   * The host for calls that do not reach the first one: a URL without a path, or `{ base_uri, failures, every }`. Default:
   * `https://api2.mch.weixin.qq.com/` if `base_uri` is the standard one, otherwise none. `false` turns it off.
   */
  failover?: Failover;
  /**
   * How many sockets may be open to a host at once. Further calls wait, before they are signed. An `httpAgent` or
   * `httpsAgent` of your own has its own limit. Default: 256.
   */
  maxSockets?: number;
  /** The endpoint of every call. Default: `https://api.mch.weixin.qq.com/`. */
  base_uri?: string;
  /** Headers of every call. */
  headers?: Headers;
}

/** A merchant: direct or partner. */
export interface MerchantConfig extends CommonConfig {
  /** The merchant's number, as a string. */
  mchid: string;
  /**
   * A WeCom (企业微信) application. The client adds its `workwx_sign` to calls of `v2/mmpaymkttransfers/sendworkwxredpack`
   * and `v2/mmpaymkttransfers/promotion/paywwsptrans2pocket` that have none.
   */
  workwx?: Workwx;
  brand_id?: undefined;
}

/** A brand, which calls the operations under `brand/`. */
export interface BrandConfig extends CommonConfig {
  /** The brand's number, as a string. */
  brand_id: string;
  mchid?: undefined;
  workwx?: undefined;
}

/** A configuration whose `serial` and `privateKey` are read from `apiclient_cert.p12`, unless they are set. */
export type Archived<T extends CommonConfig> = Omit<T, 'serial' | 'privateKey' | 'merchant'> &
  Partial<Pick<T, 'serial' | 'privateKey'>> & { merchant: MerchantArchive };

/** The configuration for `Builder.factory`. */
export type Config = MerchantConfig | BrandConfig | Archived<MerchantConfig> | Archived<BrandConfig>;

/**
 * @param protocols the protocols of the client
 * @throws ConfigurationError naming the field
 */
export function readSettings(config: Config, protocols: ProtocolSource): Settings {
  if (typeof config !== 'object' || config === null)
    throw missing('config', 'an object with mchid, serial, …');
  const { mchid, brand_id, serial: given, privateKey, certs, apiv3Key, prefer, certStore, ...rest } = config;
  const { secret, workwx, merchant, sensitive, maxSockets = MAX_SOCKETS, ...others } = rest;
  const { base_uri, headers, retry, failover, ...http } = others;
  const identity = readIdentity(mchid, brand_id);
  const own = completeOwn({ serial: given, privateKey, merchant }, identity.id);
  const { serial } = own;
  checkIdentifier('serial', serial, "the serial number of the merchant's API certificate, e.g. '5157F09E…'");
  if (own.privateKey === undefined || own.privateKey === null || own.privateKey === '') {
    throw missing(
      'privateKey',
      "the merchant's private key (apiclient_key.pem) as PEM text, a path or a file:// URL",
    );
  }
  const key = readPrivateKey(own.privateKey);
  checkSymmetricKey('apiv3Key', apiv3Key);
  checkSymmetricKey('secret', secret);
  if (workwx !== undefined && !WORKWX.fits(workwx)) {
    throw invalid('workwx', `workwx must be ${WORKWX.what}, or undefined`);
  }
  if (sensitive !== undefined && sensitive !== 'manual')
    throw invalid('sensitive', "sensitive must be 'manual', or undefined");
  if (!Number.isSafeInteger(maxSockets) || maxSockets < 1)
    throw invalid('maxSockets', 'maxSockets must be a whole number of sockets from 1, or undefined');
  checkHttpOptions(http, invalid);
  const policy = readRetry(retry, DEFAULT_POLICY, invalid);
  checkDeadline(policy, http.timeout, 'retry.deadline', invalid);
  const baseUri = parseBaseUri(
    base_uri === undefined ? DEFAULT_BASE_URI : base_uri,
    (why) => new ConfigurationError('CONFIG_INVALID', why, { field: 'base_uri' }),
  );
  const settings = {
    identity,
    serial,
    signer: signerOf(key),
    apiv3Key,
    secret,
    workwx: workwx && { ...workwx },
    mutualTlsAgent:
      own.merchant === undefined
        ? undefined
        : mutualTlsAgent(own.merchant, identity.id, maxSockets, http.httpsAgent as HttpsAgent | undefined),
    maxSockets,
    isManual: sensitive === 'manual',
    protocols,
    retry: policy,
    baseUri,
    watchers: new Watchers(),
    failover: readFailover(failover, baseUri, DEFAULT_BASE_URI, invalid),
    headers: readHeaders(headers, protocols.headers),
    http: Object.fromEntries(Object.entries(http).filter(([, value]) => value !== undefined)),
  };
  const publicKey = isExternal(key) ? undefined : createPublicKey(key);
  return { ...settings, ring: readRing(settings, { certs, prefer, certStore }, { serial, publicKey }) };
}

const COMMON_HEADERS = {
  'User-Agent': `wechatpay-chain/${VERSION} axios/${axios.VERSION} node/${process.versions.node}`,
  // A compressed response would need decompression before it is verified.
  'Accept-Encoding': false,
} as const;

function readHeaders(headers: unknown, { v2, v3 }: ProtocolSource['headers']): Settings['headers'] {
  try {
    return {
      v2: joinHeaders({ ...v2, ...COMMON_HEADERS }, headers),
      v3: joinHeaders({ ...v3, ...COMMON_HEADERS }, headers),
    };
  } catch (error) {
    throw invalid('headers', error instanceof RequestError ? error.message : 'headers cannot be read');
  }
}

function readIdentity(mchid: unknown, brand_id: unknown): Identity {
  if (brand_id === undefined) {
    checkIdentifier('mchid', mchid, "the merchant's number as a string, e.g. '1900000001'");
    return { ...MERCHANT, id: mchid };
  }
  if (mchid !== undefined)
    throw invalid('brand_id', 'mchid and brand_id are both set: pass only one of them');
  checkIdentifier('brand_id', brand_id, "the brand's number as a string");
  return { ...BRAND, id: brand_id };
}

/** All of them are quoted values in the Authorization header. */
export function checkIdentifier(
  field: 'mchid' | 'brand_id' | 'serial',
  value: unknown,
  what: string,
): asserts value is string {
  if (value === undefined || value === null || value === '') throw missing(field, what);
  if (typeof value !== 'string') throw invalid(field, `${field} is of type ${typeof value}: pass ${what}`);
  if (!/^[\w-]+$/.test(value)) throw invalid(field, `${field} contains an invalid character: pass ${what}`);
}
