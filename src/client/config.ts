import { createPublicKey, type KeyObject, X509Certificate } from 'node:crypto';
import type { Agent as HttpsAgent } from 'node:https';
import axios from 'axios';
import type { KeyInput } from '../crypto/key.ts';
import { Rsa } from '../crypto/rsa.ts';
import { ConfigurationError, RequestError } from '../errors/index.ts';
import { V2_HEADERS } from '../v2/request.ts';
import { V3_HEADERS } from '../v3/request.ts';
import { VERSION } from '../version.ts';
import { type MerchantCertificate, mutualTlsAgent } from './agents.ts';
import { type HeaderMap, joinHeaders } from './headers.ts';
import { checkHttpOptions, type Headers, type HttpOptions } from './options.ts';
import { parseBaseUri } from './target.ts';

export const DEFAULT_BASE_URI = 'https://api.mch.weixin.qq.com/';

/** What `Builder.factory` takes; whatever else it holds is an option of axios for every call. */
export interface Config extends HttpOptions {
  /** The merchant's number, as a string. */
  mchid: string;
  /** The serial number of the merchant's API certificate, upper-case hexadecimal. */
  serial: string;
  /** The merchant's private key: PEM text, a `file://` URL, bytes or a key object. */
  privateKey: KeyInput;
  /** WeChat Pay's keys: `{ [platform certificate serial or PUB_KEY_ID_…]: certificate or public key }`. */
  certs: Readonly<Record<string, KeyInput>>;
  /** The APIv2 key, 32 bytes: needed for v2 calls only. */
  secret?: string;
  /** The merchant's client certificate, for the v2 calls with `security: true`. */
  merchant?: MerchantCertificate;
  /** The end point of every call; `https://api.mch.weixin.qq.com/` unless given. */
  base_uri?: string;
  /** Headers of every call. */
  headers?: Headers;
}

/** A checked configuration, its keys read once. */
export interface Settings {
  readonly mchid: string;
  readonly serial: string;
  readonly privateKey: KeyObject;
  readonly certs: ReadonlyMap<string, KeyObject>;
  readonly secret: string | undefined;
  readonly mutualTlsAgent: HttpsAgent | undefined;
  readonly baseUri: URL;
  /** The headers that every call of a protocol starts from. */
  readonly headers: Readonly<Record<'v2' | 'v3', HeaderMap>>;
  /** The options of axios that every call starts from. */
  readonly http: Readonly<Record<string, unknown>>;
}

/** @throws ConfigurationError naming the field */
export function readConfig(config: Config): Settings {
  if (typeof config !== 'object' || config === null)
    throw missing('config', 'an object with mchid, serial, …');
  const { mchid, serial, privateKey, certs, secret, merchant, base_uri, headers, ...http } = config;
  checkIdentifier('mchid', mchid, "the merchant's number as a string, e.g. '1900000001'");
  checkIdentifier('serial', serial, "the serial number of the merchant's API certificate, e.g. '5157F09E…'");
  if (privateKey === undefined || privateKey === null || privateKey === '') {
    throw missing(
      'privateKey',
      "the merchant's private key (apiclient_key.pem) as PEM text or a file:// URL",
    );
  }
  const key = readKey('privateKey', privateKey, Rsa.KEY_TYPE_PRIVATE);
  const keys = readCerts(certs, serial, key);
  checkSecret(secret);
  checkHttpOptions(http, (field, why) => new ConfigurationError('CONFIG_INVALID', why, { field }));
  return {
    mchid,
    serial,
    privateKey: key,
    certs: keys,
    secret,
    mutualTlsAgent:
      merchant === undefined
        ? undefined
        : mutualTlsAgent(merchant, http.httpsAgent as HttpsAgent | undefined),
    baseUri: parseBaseUri(
      base_uri ?? DEFAULT_BASE_URI,
      (why) => new ConfigurationError('CONFIG_INVALID', why, { field: 'base_uri' }),
    ),
    headers: readHeaders(headers),
    http: Object.fromEntries(Object.entries(http).filter(([, value]) => value !== undefined)),
  };
}

const COMMON_HEADERS = {
  'User-Agent': `wechatpay-chain/${VERSION} axios/${axios.VERSION} node/${process.versions.node}`,
  // A compressed answer would have to be unpacked before it is verified; files come as they are.
  'Accept-Encoding': false,
} as const;

function readHeaders(headers: unknown): Settings['headers'] {
  try {
    return {
      v2: joinHeaders({ ...V2_HEADERS, ...COMMON_HEADERS }, headers),
      v3: joinHeaders({ ...V3_HEADERS, ...COMMON_HEADERS }, headers),
    };
  } catch (error) {
    throw invalid('headers', error instanceof RequestError ? error.message : 'headers cannot be read');
  }
}

function missing(field: string, what: string): ConfigurationError {
  return new ConfigurationError('CONFIG_MISSING', `${field} is missing: give ${what}`, { field });
}

function invalid(field: string, message: string, cause?: unknown): ConfigurationError {
  return new ConfigurationError('CONFIG_INVALID', message, { field, cause });
}

/** Both stand between quotes in the Authorization header. */
function checkIdentifier(field: 'mchid' | 'serial', value: unknown, what: string): void {
  if (value === undefined || value === null || value === '') throw missing(field, what);
  if (typeof value !== 'string') throw invalid(field, `${field} is a ${typeof value}: give ${what}`);
  if (!/^[\w-]+$/.test(value))
    throw invalid(field, `${field} holds a character that no ${field} has: give ${what}`);
}

function checkSecret(secret: unknown): void {
  if (secret === undefined) return;
  if (typeof secret !== 'string' || Buffer.byteLength(secret) !== 32) {
    throw invalid(
      'secret',
      'secret is not 32 bytes long: give the APIv2 key as it was set at the merchant platform',
    );
  }
}

function readKey(field: string, input: KeyInput, type: 'public' | 'private'): KeyObject {
  let key: KeyObject;
  try {
    key = Rsa.from(input, type);
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw invalid(field, `${field} cannot be read as a key`);
    throw new ConfigurationError(error.code, `${field}: ${error.message}`, { field, cause: error.cause });
  }
  if (key.asymmetricKeyType !== 'rsa') {
    const kind = key.asymmetricKeyType ?? 'secret';
    throw new ConfigurationError(
      'KEY_WRONG_KIND',
      `${field} is no RSA key but ${kind}: WeChat Pay signs with RSA`,
      { field },
    );
  }
  return key;
}

function readCerts(certs: unknown, serial: string, privateKey: KeyObject): Map<string, KeyObject> {
  const what = 'WeChat Pay’s keys as { [serial or PUB_KEY_ID_…]: certificate or public key }';
  if (typeof certs !== 'object' || certs === null || Array.isArray(certs)) throw missing('certs', what);
  const entries = Object.entries(certs as Record<string, KeyInput>);
  if (entries.length === 0) throw missing('certs', what);
  const merchantKey = createPublicKey(privateKey);
  return new Map(
    entries.map(([name, input]) => {
      const field = `certs.${name}`;
      if (name.toUpperCase() === serial.toUpperCase()) throw ownCertificate(field);
      const key = readKey(field, input, Rsa.KEY_TYPE_PUBLIC);
      if (key.equals(merchantKey)) throw ownCertificate(field);
      checkSerial(field, name, input);
      return [name, key];
    }),
  );
}

function ownCertificate(field: string): ConfigurationError {
  return invalid(
    field,
    `${field} is the merchant's own certificate: certs takes those of WeChat Pay, which sign its answers`,
  );
}

/** A certificate under another serial would only show as an unknown serial, at the first answer. */
function checkSerial(field: string, name: string, input: KeyInput): void {
  if (typeof input !== 'string' || !input.includes('-----BEGIN CERTIFICATE-----')) return;
  const actual = new X509Certificate(input).serialNumber;
  if (actual.replace(/^0+/, '') !== name.toUpperCase().replace(/^0+/, '')) {
    throw invalid(field, `${field} holds the certificate with serial ${actual}: name it so`);
  }
}
