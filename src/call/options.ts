import type { Writable } from 'node:stream';
import type { AxiosRequestConfig } from 'axios';
import { RequestError } from '../errors/index.ts';
import { type Kind, MILLISECONDS, oneOf, SIGNAL } from '../wire/kinds.ts';
import { isPlainObject } from '../wire/plain-object.ts';
import type { Body } from './body.ts';
import { checkKinds } from './checks/http.ts';
import type { Query } from './query.ts';
import type { Workwx } from './workwx.ts';
import { WORKWX } from './workwx.ts';

/** The header map of a call; names in any case, and they win over the client's own. */
export type Headers =
  | Readonly<Record<string, string | number | boolean | null | undefined>>
  | NonNullable<AxiosRequestConfig['headers']>;

/** A v2 map: fields in the order they are sent. A `Map` keeps that order for numeric names, too. */
export type XmlMap = Readonly<Record<string, unknown>> | ReadonlyMap<string, unknown>;

/**
 * The options of axios that a call or a whole instance may have. Left out are those that would change a request after
 * it was signed (`url method data baseURL auth maxRedirects …`): for each there is an option of our own.
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

/** What is the same in the options of every call, typed or not. */
export interface CommonOptions extends HttpOptions {
  headers?: Headers;
  /** `'manual'`: sensitive fields are neither encrypted nor decrypted, and encoded fields are not encoded. */
  sensitive?: 'manual';
  /** Another end point than the instance's; resolved by RFC 3986, so it usually ends in `/`. */
  base_uri?: string;
}

/** What a call that WeCom (企业微信) wants signed as well may have. */
export interface WorkwxOptions extends CommonOptions {
  /** The application of WeCom whose `workwx_sign` the call is to bear, instead of that of the instance. */
  workwx?: Workwx;
}

/** What a call that gives a file may have as well. */
export interface DownloadOptions extends CommonOptions {
  /** Stream the answer to this file or stream instead of holding it; `data` is then the sink itself. */
  sink?: string | Writable;
}

/**
 * The options of a call the SDK has no types for; any other key is the value of the `{variable}` it names. An undefined
 * option is none; so are `json`, `query`, `xml`, `body`, `headers` and `sink` when they are null. Whatever else is of
 * another type is a RequestError that names it.
 */
export interface CallOptions extends DownloadOptions, WorkwxOptions {
  /**
   * v3: the JSON body. A bigint is written as its digits, a `Date` as RFC 3339 in Beijing's time; a number that has lost
   * digits (beyond 2^53 - 1), bytes, a Map, a Set and an instance of a class without `toJSON` are refused by their name.
   */
  json?: unknown;
  /** A bigint and a `Date` are written as in `json`. */
  query?: Query;
  /** v2: the fields; `nonce_str` and `sign` are added, a `Date` is written as `yyyyMMddHHmmss` in Beijing's time. */
  xml?: XmlMap;
  /** A raw body: text, bytes, a stream, or a `MediaUtil`. */
  body?: Body;
  /** v2: present the merchant's client certificate. As in the PHP SDK, only `true` does. */
  security?: boolean;
  /** v2: do not add `nonce_str`. As in the PHP SDK, whatever is given but null says so. */
  nonceless?: boolean;
  [variable: string]: unknown;
}

/** Would change the request after it was signed, or say the same thing twice. */
const REFUSED: Readonly<Record<string, string>> = {
  url: 'the path is the chain itself',
  method: 'the method is the verb that ends the chain',
  data: 'give the body as json, xml or body',
  baseURL: 'give it as base_uri',
  allowAbsoluteUrls: 'the host is base_uri',
  form_params: 'WeChat Pay takes no form: give the body as json, xml or body',
  multipart: 'give an upload as body: a MediaUtil or a FormData',
  auth: 'WeChat Pay takes its own Authorization, which the client makes',
  maxRedirects: 'a redirect is never followed: its signature would be stale',
  beforeRedirect: 'a redirect is never followed: its signature would be stale',
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
 * What a call was given as its options: an object, or a list for a path with numbered variables.
 *
 * @throws RequestError `REQUEST_INVALID` naming the option
 */
export function checkCallOptions(options: unknown): asserts options is CallOptions {
  if (!isPlainObject(options) && !Array.isArray(options)) {
    throw new RequestError('REQUEST_INVALID', 'The options of a call are a plain object, or left out', {
      field: 'options',
    });
  }
  for (const [name, kind] of OWN_KINDS) {
    const value = (options as Record<string, unknown>)[name];
    if (value === undefined || kind.fits(value)) continue;
    throw new RequestError('REQUEST_INVALID', `${name} is ${kind.what}, or left out`, { field: name });
  }
}

/** The options of the client itself; all others are a path value or belong to axios. */
const OWN = new Set([
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
]);

/** Leaves the options of axios: without our own, and without the values of the path's variables. */
export function httpOptionsOf(
  options: Readonly<Record<string, unknown>>,
  variables: readonly string[],
): Record<string, unknown> {
  const http: Record<string, unknown> = {};
  for (const name of Object.keys(options)) {
    const isAxios = !OWN.has(name) && !variables.includes(name);
    // An option that is there but undefined would unset a default that keeps the call safe.
    if (isAxios && options[name] !== undefined) http[name] = options[name];
  }
  checkHttpOptions(http, (field, why) => new RequestError('REQUEST_INVALID', why, { field }));
  return http;
}
