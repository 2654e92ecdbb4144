import { Agent as HttpAgent, type RequestOptions } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { AxiosHeaders, type InternalAxiosRequestConfig } from 'axios';
import { hasProxy } from './env-proxy.ts';
import { headerList } from './header-list.ts';

/** A request in the form that node:http accepts. */
export interface Plan {
  readonly isSecure: boolean;
  /** A timeout of 0 means none. */
  readonly options: RequestOptions & { agent: HttpAgent; timeout: number };
  readonly body: string | Buffer | undefined;
}

/** Options that only axios' own adapter implements. */
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

const MAX_TIMEOUT = 2 ** 31 - 1;

/**
 * The request for a config, or `undefined` if it must go through axios: with an unusual option, body, header or URL, and
 * with anything that axios refuses.
 */
export function planOf(config: InternalAxiosRequestConfig): Plan | undefined {
  // If a config inherits from Object.prototype, axios reads only its own properties.
  if ((config as object) instanceof Object) return undefined;
  for (const name of LEFT_TO_AXIOS) if (config[name]) return undefined;
  const { data, headers, httpVersion = 1, maxRedirects, responseType, timeout = 0 } = config;
  if (responseType !== 'arraybuffer' || maxRedirects !== 0 || httpVersion !== 1) return undefined;
  if (!isTimeout(timeout) || !(headers instanceof AxiosHeaders)) return undefined;
  const url = String(config.url);
  const start = url.indexOf('/', 'https://'.length);
  const path = url.slice(start);
  if (start < 0 || !PLAIN_PATH.test(path) || DOTS.test(path)) return undefined;
  const place = placeOf(url.slice(0, start));
  if (!place) return undefined;
  const { isSecure } = place;
  const agent = (isSecure ? config.httpsAgent : config.httpAgent) as unknown;
  if (!isPlain(agent, isSecure)) return undefined;
  if (config.proxy !== false && hasProxy(isSecure)) return undefined;
  const method = String(config.method).toUpperCase();
  const body = bodyOf(data, method, config.maxBodyLength);
  if (body === REFUSED) return undefined;
  const list = headerList(headers, body, place.host);
  if (!list) return undefined;
  const options = {
    protocol: place.protocol,
    hostname: place.hostname,
    port: place.port,
    path,
    method,
    headers: list,
    agent,
    // 0, too: it replaces the timeout of idle sockets while the socket is in use.
    timeout,
    insecureHTTPParser: false,
  };
  return { isSecure, options, body };
}

function isTimeout(timeout: unknown): timeout is number {
  return Number.isInteger(timeout) && (timeout as number) >= 0 && (timeout as number) <= MAX_TIMEOUT;
}

interface Place {
  readonly isSecure: boolean;
  readonly protocol: string;
  readonly hostname: string;
  readonly port: string;
  readonly host: string;
}

/** A program calls the same few hosts. */
const places = new Map<string, Place | undefined>();
const MAX_PLACES = 64;

function placeOf(origin: string): Place | undefined {
  if (places.has(origin)) return places.get(origin);
  const url = /^https?:\/\/[^/?#\\]+$/.test(origin) && URL.canParse(origin) ? new URL(origin) : undefined;
  const place = url && url.username === '' && url.password === '' ? readPlace(url) : undefined;
  if (places.size >= MAX_PLACES) places.clear();
  places.set(origin, place);
  return place;
}

function readPlace({ protocol, hostname, port, host }: URL): Place {
  const bare = hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
  return { isSecure: protocol === 'https:', protocol, hostname: bare, port, host };
}

/** A path and a query that a URL parser does not change. */
const PLAIN_PATH = /^\/[\w\-.~!$&()*+,;=:@%/?]*$/;
/** Segments that a URL parser removes from a path. */
const DOTS = /\/(?:\.|%2e){1,2}(?:[/?]|$)/i;

/** An agent of Node's own classes: other classes may handle proxies or timeouts differently. */
function isPlain(agent: unknown, isSecure: boolean): agent is HttpAgent {
  const known = isSecure ? HttpsAgent : HttpAgent;
  if (!(agent instanceof known) || agent.constructor !== known) return false;
  // Agents of newer versions of Node may have their own proxy, which axios respects.
  return (agent as unknown as { options: { proxyEnv?: unknown } }).options.proxyEnv === undefined;
}

const REFUSED = Symbol('refused');

/** The bytes that axios would send. Without a body, Node adds a length to some methods, which axios does not see. */
function bodyOf(data: unknown, method: string, limit = -1): string | Buffer | undefined | typeof REFUSED {
  if (data === undefined || data === null || data === '') {
    return /^(?:GET|DELETE|HEAD)$/.test(method) ? undefined : REFUSED;
  }
  if (typeof data !== 'string' && !Buffer.isBuffer(data)) return REFUSED;
  if (limit > -1 && Buffer.byteLength(data) > limit) return REFUSED;
  return data;
}
