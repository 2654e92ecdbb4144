import axios, {
  type AxiosAdapter,
  AxiosHeaders,
  type AxiosInstance,
  type AxiosRequestConfig,
  type AxiosResponse,
  CanceledError,
  type InternalAxiosRequestConfig,
} from 'axios';
import { isPlainObject } from '../wire/plain-object.ts';
import { isSentAsIs } from './header-list.ts';
import { isUntouched, snapshotOf } from './snapshot.ts';

/** A transformResponse that changes nothing. */
export const passThrough = (data: unknown) => data;

/** Options that axios only copies, so that the adapter is the first to act upon them. */
const PLAIN = new Set([
  'adapter',
  'data',
  'decompress',
  'headers',
  'httpAgent',
  'httpsAgent',
  'maxBodyLength',
  'maxContentLength',
  'maxRedirects',
  'method',
  'responseType',
  'signal',
  'timeout',
  'timeoutErrorMessage',
  'url',
  'validateStatus',
]);

const WITH_BODY = new Set(['post', 'put', 'patch']);

/** A config as axios makes it: it does not inherit from Object.prototype. */
const Config = class {} as new () => object;
Object.setPrototypeOf(Config.prototype, null);
Object.defineProperties(Config.prototype, {
  constructor: { value: undefined },
  hasOwnProperty: { value: Object.prototype.hasOwnProperty },
});

type Headers = Record<string, string | false | undefined>;
type Given = Readonly<Record<string, unknown>>;

/**
 * The way from an axios instance to the adapter of a call. It skips `axios.request` as long as the instance has no
 * interceptor, no transformer and no changed default. The adapter gets the same config, and the caller the same response.
 */
export class Way {
  readonly #axios: AxiosInstance;
  readonly #request: AxiosInstance['request'];
  readonly #defaults: object;
  readonly #isPlain: boolean;
  /** The defaults that every config starts with. */
  readonly #template: Record<string, unknown> = {};
  /** Its arrays and plain objects: each config gets a copy. */
  readonly #branches: readonly string[];
  /** Nobody can change the instance before that. */
  #isHandedOut = false;
  /** The headers that axios starts with, by method. */
  readonly #headers = new Map<string, Headers>();
  /** The headers of the last call by method, and the result. */
  readonly #joined = new Map<string, { readonly given: Headers; readonly headers: AxiosHeaders }>();

  /** @param options the axios options of the factory */
  constructor(instance: AxiosInstance, options: Given) {
    const { defaults } = instance;
    this.#axios = instance;
    this.#request = instance.request;
    this.#defaults = snapshotOf(defaults);
    for (const [name, value] of Object.entries(defaults)) {
      if (name !== 'headers' && value !== undefined) this.#template[name] = value;
    }
    this.#branches = Object.keys(this.#template).filter(
      (name) => copyOf(this.#template[name]) !== this.#template[name],
    );
    this.#isPlain =
      Object.keys(options).every((name) => PLAIN.has(name)) && defaults.transformResponse === passThrough;
  }

  /**
   * @param isShort whether the way may be cut short: only if the adapter in `config` calls the lean one
   * @param config with a complete URL and an adapter
   */
  request<T>(isShort: boolean, config: AxiosRequestConfig): Promise<AxiosResponse<T>> {
    const ready = isShort && this.#isUntouched() ? this.#prepare(config as Given) : undefined;
    return ready ? dispatch(ready) : this.#axios.request<T>(config);
  }

  #prepare(given: Given): InternalAxiosRequestConfig | undefined {
    const { data, method } = given;
    const isHeld = data === undefined || typeof data === 'string' || Buffer.isBuffer(data);
    if (!isHeld || typeof method !== 'string') return undefined;
    const verb = method.toLowerCase();
    const headers = this.#join(verb, given['headers'] as Headers);
    return headers && this.#config(given, verb, headers);
  }

  /** The instance, for its interceptors and defaults. */
  get axios(): AxiosInstance {
    this.#isHandedOut = true;
    return this.#axios;
  }

  #isUntouched(): boolean {
    if (!this.#isPlain || !this.#isHandedOut) return this.#isPlain;
    const { interceptors, request, defaults } = this.#axios;
    return (
      request === this.#request &&
      isEmpty(interceptors.request) &&
      isEmpty(interceptors.response) &&
      isUntouched(defaults, this.#defaults)
    );
  }

  /** @returns `undefined` for a call with an option that axios acts upon */
  #config(given: Given, method: string, headers: AxiosHeaders): InternalAxiosRequestConfig | undefined {
    const config = new Config() as Record<string, unknown>;
    Object.assign(config, this.#template);
    for (const name of this.#branches) config[name] = copyOf(config[name]);
    for (const name in given) {
      if (!PLAIN.has(name)) return undefined;
      const value = given[name];
      if (value !== undefined) config[name] = value;
    }
    config['data'] = given['data'];
    config['method'] = method;
    config['headers'] = headers;
    return config as unknown as InternalAxiosRequestConfig;
  }

  /** The headers of a call over those of the instance, in the order and spelling that axios gives them. */
  #join(method: string, given: Headers): AxiosHeaders | undefined {
    const last = this.#joined.get(method);
    // All calls without their own headers have this same object.
    if (last?.given === given && Object.isFrozen(given))
      return Object.assign(new AxiosHeaders(), last.headers);
    const headers = this.#joinAnew(method, given);
    if (headers) this.#joined.set(method, { given, headers: Object.assign(new AxiosHeaders(), headers) });
    return headers;
  }

  #joinAnew(method: string, given: Headers): AxiosHeaders | undefined {
    const base = this.#baseOf(method);
    const headers = Object.assign(new AxiosHeaders(), base);
    for (const name in given) {
      const value = given[name];
      if (value !== false && !isSentAsIs(name, value)) return undefined;
      // axios would take a header with the name of a verb for the headers of that verb.
      if (name in this.#axios.defaults.headers) return undefined;
      headers[Object.hasOwn(base, name) ? name : (spellingOf(base, name) ?? name)] = value;
    }
    if (WITH_BODY.has(method) && headers['Content-Type'] === undefined) return undefined;
    return headers;
  }

  #baseOf(method: string): Headers {
    const known = this.#headers.get(method);
    if (known) return known;
    const { common, ...others } = this.#axios.defaults.headers as unknown as Record<string, Headers>;
    const base: Headers = { ...common, ...others[method] };
    this.#headers.set(method, base);
    return base;
  }
}

function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return [...value];
  return isPlainObject(value) ? { ...value } : value;
}

function spellingOf(base: Headers, name: string): string | undefined {
  const lower = name.toLowerCase();
  return Object.keys(base).find((key) => key.toLowerCase() === lower);
}

/** In `handlers` of axios, null stands for an ejected interceptor. */
function isEmpty(manager: unknown): boolean {
  const { handlers } = manager as { handlers?: unknown };
  return Array.isArray(handlers) && handlers.length === 0;
}

async function dispatch<T>(config: InternalAxiosRequestConfig): Promise<AxiosResponse<T>> {
  refuseAborted(config);
  const adapter = config.adapter as AxiosAdapter;
  const start = performance.now();
  let response: AxiosResponse;
  try {
    response = await adapter(config);
  } catch (error) {
    if (!axios.isCancel(error)) refuseAborted(config);
    throw error;
  }
  refuseAborted(config);
  response.duration = Math.max(0, Math.round(performance.now() - start));
  response.headers = AxiosHeaders.from(response.headers as AxiosHeaders);
  return response;
}

function refuseAborted(config: InternalAxiosRequestConfig): void {
  if (config.signal?.aborted) throw new CanceledError(undefined, config);
}
