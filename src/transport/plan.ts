import { Agent as HttpAgent, type RequestOptions } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { AxiosHeaders, type InternalAxiosRequestConfig } from 'axios';
import { hasProxy } from './env-proxy.ts';
import { headerList } from './header-list.ts';

/** A request in the form that node:http takes. */
export interface Plan {
  readonly isSecure: boolean;
  /** With the agent, and the timeout: 0 is none. */
  readonly options: RequestOptions & { agent: HttpAgent; timeout: number };
  readonly body: string | Buffer | undefined;
}

/** With one of these a request is sent, or its answer read, in a way that only axios' own adapter knows. */
const LEFT_TO_AXIOS = [
  'auth',
  'baseURL',
  'cancelToken',
  'family',
  'insecureHTTPParser',
  'lookup',
  'maxRate',
  'onDownloadProgress',
  'onUploadProgress',
  'params',
  'proxy',
  'socketPath',
  'transport',
] as const;

const URL_START = /^https?:\/\//;
const MAX_TIMEOUT = 2 ** 31 - 1;

/**
 * What is sent for a config, or `undefined` when it holds anything that is left to axios: an option, a body, a header or
 * a URL out of the ordinary, and whatever axios refuses.
 */
export function planOf(config: InternalAxiosRequestConfig): Plan | undefined {
  // Of a config that inherits from Object.prototype, axios reads its own properties only.
  if (Object.getPrototypeOf(config) !== null) return undefined;
  for (const name of LEFT_TO_AXIOS) if (config[name]) return undefined;
  const { data, headers, httpVersion = 1, maxRedirects, responseType, timeout = 0 } = config;
  if (responseType !== 'arraybuffer' || maxRedirects !== 0 || httpVersion !== 1) return undefined;
  if (!isTimeout(timeout) || !(headers instanceof AxiosHeaders)) return undefined;
  const url = readUrl(config.url);
  if (!url) return undefined;
  const isSecure = url.protocol === 'https:';
  const agent = (isSecure ? config.httpsAgent : config.httpAgent) as unknown;
  if (!isPlain(agent, isSecure)) return undefined;
  if (config.proxy !== false && hasProxy(isSecure)) return undefined;
  const method = String(config.method).toUpperCase();
  const body = bodyOf(data, method, config.maxBodyLength);
  if (body === REFUSED) return undefined;
  const list = headerList(headers, body, url.host);
  if (!list) return undefined;
  return { isSecure, options: optionsOf(url, method, list, agent, timeout), body };
}

function isTimeout(timeout: unknown): timeout is number {
  return Number.isInteger(timeout) && (timeout as number) >= 0 && (timeout as number) <= MAX_TIMEOUT;
}

function readUrl(text: unknown): URL | undefined {
  if (typeof text !== 'string' || !URL_START.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  return url.username === '' && url.password === '' ? url : undefined;
}

/** An agent of Node's own classes: another may know more of proxies or of timeouts. */
function isPlain(agent: unknown, isSecure: boolean): agent is HttpAgent {
  const known = isSecure ? HttpsAgent : HttpAgent;
  if (!(agent instanceof known) || agent.constructor !== known) return false;
  // A newer Node's agent with a proxy of its own: axios minds it.
  return (agent as unknown as { options: { proxyEnv?: unknown } }).options.proxyEnv === undefined;
}

const REFUSED = Symbol('refused');

/** The bytes as axios would make them. Where there are none, Node itself adds a length that axios does not know of. */
function bodyOf(data: unknown, method: string, limit = -1): string | Buffer | undefined | typeof REFUSED {
  if (data === undefined || data === null || data === '') {
    return /^(?:GET|DELETE|HEAD)$/.test(method) ? undefined : REFUSED;
  }
  if (typeof data !== 'string' && !Buffer.isBuffer(data)) return REFUSED;
  if (limit > -1 && Buffer.byteLength(data) > limit) return REFUSED;
  return data;
}

function optionsOf(
  url: URL,
  method: string,
  headers: string[],
  agent: HttpAgent,
  timeout: number,
): Plan['options'] {
  const { hostname } = url;
  // Without a prototype, as axios makes them: whatever is put on Object.prototype changes no request.
  const options = Object.create(null) as Plan['options'] & { headers: unknown };
  options.protocol = url.protocol;
  options.hostname = hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
  options.port = url.port;
  options.path = url.pathname + url.search;
  options.method = method;
  options.headers = headers;
  options.agent = agent;
  // 0 as well: it lifts the timeout for idle sockets off the one that is taken.
  options.timeout = timeout;
  options.insecureHTTPParser = false;
  return options;
}
