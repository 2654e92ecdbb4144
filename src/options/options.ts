import type { Writable } from 'node:stream';
import type { AxiosRequestConfig } from 'axios';
import { RequestError } from '../errors/index.ts';
import { type Kind, MILLISECONDS, oneOf, SIGNAL } from '../wire/kinds.ts';
import { isPlainObject } from '../wire/plain-object.ts';
import type { Body } from './body.ts';
import { checkKinds } from './checks/http.ts';
import type { Query } from './query.ts';
import type { Retry } from './retry.ts';
import { WORKWX, type Workwx } from './workwx.ts';

/** The headers of a call. Names are case-insensitive; they override the headers of the client. */
export type Headers =
  | Readonly<Record<string, string | number | boolean | null | undefined>>
  | NonNullable<AxiosRequestConfig['headers']>;

/** The fields of a v2 request, in the order they are sent. A `Map` keeps the order of numeric names, too. */
export type XmlMap = Readonly<Record<string, unknown>> | ReadonlyMap<string, unknown>;

/**
 * The axios options that a call or an instance supports. Options that would change a signed request (`url method data
 * baseURL auth maxRedirects …`) are excluded: this package has its own options for them.
 */
export interface HttpOptions
  extends Omit<
    AxiosRequestConfig<unknown>,
    | 'url'
    | 'method'
    | 'data'
    | 'baseURL'
    | 'allowAbsoluteUrls'
    | 'auth'
    | 'headers'
    | 'maxRedirects'
    | 'beforeRedirect'
    | 'withCredentials'
    | 'withXSRFToken'
    | 'xsrfCookieName'
    | 'xsrfHeaderName'
  > {}

/** The options that every call has, typed or not. */
export interface CommonOptions extends HttpOptions {
  headers?: Headers;
  /** `'manual'`: sensitive fields are neither encrypted nor decrypted, and encoded fields are not encoded. */
  sensitive?: 'manual';
  /** The endpoint of this call, instead of the instance's. It is resolved by RFC 3986, so it usually ends in `/`. */
  base_uri?: string;
  /**
   * How the call is retried, instead of the option of the instance: `false`, a number of attempts, or
   * `{ attempts, deadline, delay, maxDelay }`. For a POST, PUT, PATCH or DELETE, it also allows a retry when the outcome is
   * unknown; the documentation must describe the operation as idempotent, otherwise the call is refused.
   */
  retry?: Retry;
}

/** The options of a call that also needs a signature for WeCom (企业微信). */
export interface WorkwxOptions extends CommonOptions {
  /** The WeCom application that signs the call with `workwx_sign`, instead of that of the instance. */
  workwx?: Workwx;
}

/** The options of a call that returns a file. */
export interface DownloadOptions extends CommonOptions {
  /** Stream the response to this file or stream, instead of to memory; `data` is then the sink itself. */
  sink?: string | Writable;
}

/**
 * The options of a call without types. Any other key is the value of the path's `{variable}` with that name. An option
 * that is undefined counts as not set, and so do `json`, `query`, `xml`, `body`, `headers` and `sink` if they are null.
 * For any other invalid value, the call throws a RequestError that names the option, except for `security` and
 * `nonceless`, which take any value as the PHP SDK does.
 */
export interface CallOptions extends DownloadOptions, WorkwxOptions {
  /**
   * v3: the JSON body. A bigint is written as its digits, a `Date` as RFC 3339 in Beijing time. An integer beyond
   * 2^53 - 1 (which may have lost digits), bytes, a Map, a Set and an instance of a class without `toJSON` throw.
   */
  json?: unknown;
  /** The query. A bigint and a `Date` are written as in `json`. */
  query?: Query;
  /** v2: the fields. The client adds `nonce_str` and `sign`, and writes a `Date` as `yyyyMMddHHmmss` in Beijing time. */
  xml?: XmlMap;
  /** A raw body: a string, bytes, a stream, or a `MediaUtil`. */
  body?: Body;
  /**
   * v2: present the merchant's client certificate. As in the PHP SDK, only `true` has this effect: any other value,
   * such as `1` or `'true'`, is ignored.
   */
  security?: boolean;
  /**
   * v2: do not add `nonce_str`. As in the PHP SDK, any value except null and undefined has this effect, also `false`, `0`
   * and `''`.
   */
  nonceless?: boolean;
  [variable: string]: unknown;
}

/** Options that would change a signed request, or duplicate another option. */
const REFUSED: Readonly<Record<string, string>> = {
  url: 'the chain is the path',
  method: 'the method is the verb that ends the chain',
  data: 'pass the body as json, xml or body',
  baseURL: 'use base_uri',
  allowAbsoluteUrls: 'set the host with base_uri',
  form_params: 'WeChat Pay does not accept forms: pass the body as json, xml or body',
  multipart: 'pass an upload as body: a MediaUtil or a FormData',
  auth: 'the client sets the Authorization header itself',
  maxRedirects: 'the client never follows redirects: the signature would not match the new URL',
  beforeRedirect: 'the client never follows redirects: the signature would not match the new URL',
};

const REFUSED_NAMES = Object.keys(REFUSED);

/** @throws whatever `refuse` makes of an option that would break signing or verification */
export function checkHttpOptions(
  options: Readonly<Record<string, unknown>>,
  refuse: (field: string, why: string) => Error,
): void {
  for (const name of REFUSED_NAMES) {
    if (options[name] !== undefined) throw refuse(name, `${name} is not an option here: ${REFUSED[name]}`);
  }
  checkKinds(options, refuse);
}

/** Those that no other part of a call looks at before it acts on them. */
const OWN_KINDS: readonly [string, Kind][] = Object.entries({
  // A call waits by these two before axios is given them.
  signal: SIGNAL,
  timeout: MILLISECONDS,
  sensitive: oneOf(['manual']),
  workwx: WORKWX,
});

/**
 * Checks the options of a call: an object, or an array for a path with numbered variables.
 *
 * @throws RequestError `REQUEST_INVALID` naming the option
 */
export function checkCallOptions(options: unknown): asserts options is CallOptions {
  if (!isPlainObject(options) && !Array.isArray(options)) {
    throw new RequestError('REQUEST_INVALID', 'The options of a call must be a plain object or undefined', {
      field: 'options',
    });
  }
  for (const [name, kind] of OWN_KINDS) {
    const value = (options as Record<string, unknown>)[name];
    if (value === undefined || kind.fits(value)) continue;
    throw new RequestError('REQUEST_INVALID', `${name} must be ${kind.what}, or undefined`, { field: name });
  }
}

/** The options of the client itself; any other option is a path value or belongs to axios. */
export const OWN_OPTIONS: ReadonlySet<string> = new Set([
  'json',
  'query',
  'xml',
  'body',
  'headers',
  'base_uri',
  'sink',
  'security',
  'nonceless',
  'sensitive',
  'fragment',
  'workwx',
  'retry',
]);

/** The axios options among the options: without our own, and without the values of the path's variables. */
export function httpOptionsOf(
  options: Readonly<Record<string, unknown>>,
  variables: readonly string[],
): Record<string, unknown> {
  const http: Record<string, unknown> = {};
  for (const name of Object.keys(options)) {
    const isAxios = !OWN_OPTIONS.has(name) && !variables.includes(name);
    // An option that is set to undefined would remove a default that keeps the call safe.
    if (isAxios && options[name] !== undefined) http[name] = options[name];
  }
  checkHttpOptions(http, (field, why) => new RequestError('REQUEST_INVALID', why, { field }));
  return http;
}
