import { createPublicKey } from 'node:crypto';
import type { Agent as HttpsAgent } from 'node:https';
import axios from 'axios';
import { joinHeaders } from '../call/headers.ts';
import { checkHttpOptions, type Headers, type HttpOptions } from '../call/options.ts';
import type { Protocols } from '../call/protocol.ts';
import type { Identity } from '../call/sender.ts';
import { BRAND, MERCHANT } from '../call/sender.ts';
import type { Settings } from '../call/settings.ts';
import { DEFAULT_BASE_URI } from '../call/settings.ts';
import { parseBaseUri } from '../call/target.ts';
import type { Workwx } from '../call/workwx.ts';
import { WORKWX } from '../call/workwx.ts';
import { isExternal, type PrivateKeyInput, signerOf } from '../crypto/signer.ts';
import { invalid, missing } from '../errors/faults.ts';
import { ConfigurationError, RequestError } from '../errors/index.ts';
import type { Certs } from '../keys/certs.ts';
import type { Preference } from '../keys/preference.ts';
import { readPrivateKey } from '../keys/rsa-key.ts';
import type { CertStore } from '../keys/store.ts';
import { checkSymmetricKey } from '../keys/symmetric-key.ts';
import { VERSION } from '../wire/version.ts';
import { MAX_SOCKETS, mutualTlsAgent } from './agents.ts';
import { completeOwn, type MerchantArchive, type MerchantCertificate } from './merchant.ts';
import { readRing } from './ring.ts';

/**
 * What every configuration has; whatever else it holds is an option of axios for every call. An undefined field is none;
 * one of another type is a ConfigurationError that names it.
 */
export interface CommonConfig extends HttpOptions {
  /** The serial number of the merchant's API certificate, upper-case hexadecimal. */
  serial: string;
  /**
   * The merchant's private key: PEM text (its line breaks may be `\n`, or lost; in base64 as a whole, too), the base64 of
   * its DER, an absolute path, a `file://` URL, bytes or a key object; or what signs with it elsewhere, e.g. in a KMS:
   * `{ sign(data) }`.
   */
  privateKey: PrivateKeyInput;
  /**
   * WeChat Pay's keys: `{ [platform certificate serial or PUB_KEY_ID_…]: certificate or public key }`, or `'auto'`: the
   * platform certificates are downloaded, which takes the `apiv3Key`.
   */
  certs: Certs | 'auto';
  /** The APIv3 key, 32 bytes: decrypts notifications and downloaded certificates. */
  apiv3Key?: string;
  /** The APIv2 key, 32 bytes: needed for v2 calls only. */
  secret?: string;
  /** The merchant's client certificate, for the v2 calls with `security: true`. */
  merchant?: MerchantCertificate;
  /**
   * Which of `certs` is asked for, by its serial or by shares of the calls: answers are signed and fields encrypted with
   * it. Unless given, a public key goes before the newest certificate.
   */
  prefer?: Preference;
  /** Where downloaded certificates are kept for a fleet: a Keyv or the like. They stay encrypted in it. */
  certStore?: CertStore;
  /** `'manual'`: sensitive fields are neither encrypted nor decrypted, and encoded fields are not encoded. */
  sensitive?: 'manual';
  /**
   * How many sockets are open to a host at once, 256 unless given: further calls wait for one. An `httpAgent` or
   * `httpsAgent` of your own has its own limit.
   */
  maxSockets?: number;
  /** The end point of every call; `https://api.mch.weixin.qq.com/` unless given. */
  base_uri?: string;
  /** Headers of every call. */
  headers?: Headers;
}

/** A merchant: direct or partner. */
export interface MerchantConfig extends CommonConfig {
  /** The merchant's number, as a string. */
  mchid: string;
  /**
   * An application of WeCom (企业微信): its `workwx_sign` is added to the calls of `v2/mmpaymkttransfers/sendworkwxredpack`
   * and `v2/mmpaymkttransfers/promotion/paywwsptrans2pocket` that give none.
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

/** A configuration whose `serial` and `privateKey` are read from `apiclient_cert.p12`, unless they are given. */
export type Archived<T extends CommonConfig> = Omit<T, 'serial' | 'privateKey' | 'merchant'> &
  Partial<Pick<T, 'serial' | 'privateKey'>> & { merchant: MerchantArchive };

/** What `Builder.factory` takes. */
export type Config = MerchantConfig | BrandConfig | Archived<MerchantConfig> | Archived<BrandConfig>;

/**
 * @param protocols what the client speaks
 * @throws ConfigurationError naming the field
 */
export function readSettings(config: Config, protocols: Protocols): Settings {
  if (typeof config !== 'object' || config === null)
    throw missing('config', 'an object with mchid, serial, …');
  const { mchid, brand_id, serial: given, privateKey, certs, apiv3Key, prefer, certStore, ...rest } = config;
  const { secret, workwx, merchant, sensitive, maxSockets = MAX_SOCKETS, base_uri, headers, ...http } = rest;
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
    throw invalid('workwx', `workwx is ${WORKWX.what}; or left out`);
  }
  if (sensitive !== undefined && sensitive !== 'manual')
    throw invalid('sensitive', "sensitive is 'manual', or left out");
  if (!Number.isSafeInteger(maxSockets) || maxSockets < 1)
    throw invalid('maxSockets', 'maxSockets is a whole number of sockets, at least 1; or left out');
  checkHttpOptions(http, (field, why) => new ConfigurationError('CONFIG_INVALID', why, { field }));
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
    baseUri: parseBaseUri(
      base_uri === undefined ? DEFAULT_BASE_URI : base_uri,
      (why) => new ConfigurationError('CONFIG_INVALID', why, { field: 'base_uri' }),
    ),
    headers: readHeaders(headers, protocols),
    http: Object.fromEntries(Object.entries(http).filter(([, value]) => value !== undefined)),
  };
  const publicKey = isExternal(key) ? undefined : createPublicKey(key);
  return { ...settings, ring: readRing(settings, { certs, prefer, certStore }, { serial, publicKey }) };
}

const COMMON_HEADERS = {
  'User-Agent': `wechatpay-chain/${VERSION} axios/${axios.VERSION} node/${process.versions.node}`,
  // A compressed answer would have to be unpacked before it is verified; files come as they are.
  'Accept-Encoding': false,
} as const;

function readHeaders(headers: unknown, { v2, v3 }: Protocols): Settings['headers'] {
  try {
    return {
      v2: joinHeaders({ ...v2.headers, ...COMMON_HEADERS }, headers),
      v3: joinHeaders({ ...v3.headers, ...COMMON_HEADERS }, headers),
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
  if (mchid !== undefined) throw invalid('brand_id', 'mchid and brand_id are both given: one of them calls');
  checkIdentifier('brand_id', brand_id, "the brand's number as a string");
  return { ...BRAND, id: brand_id };
}

/** All stand between quotes in the Authorization header. */
export function checkIdentifier(
  field: 'mchid' | 'brand_id' | 'serial',
  value: unknown,
  what: string,
): asserts value is string {
  if (value === undefined || value === null || value === '') throw missing(field, what);
  if (typeof value !== 'string') throw invalid(field, `${field} is a ${typeof value}: give ${what}`);
  if (!/^[\w-]+$/.test(value))
    throw invalid(field, `${field} holds a character that no ${field} has: give ${what}`);
}
