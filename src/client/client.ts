import axios, {
  type AxiosAdapter,
  AxiosHeaders,
  type AxiosInstance,
  type AxiosResponse,
  type InternalAxiosRequestConfig,
} from 'axios';
import { VERBS, type Verb } from '../chain/words.ts';
import { RequestError } from '../errors/index.ts';
import { acceptV2 } from '../v2/answer.ts';
import { acceptV3 } from '../v3/answer.ts';
import { authorize } from '../v3/request.ts';
import { retarget, seal, watchForSilence } from './adapt.ts';
import { keepAliveAgents } from './agents.ts';
import { decodeText, type RawAnswer, readAnswer } from './answer.ts';
import type { Call } from './call.ts';
import type { Settings } from './config.ts';
import { toTransportError } from './failure.ts';
import type { CallOptions } from './options.ts';
import { prepare } from './prepare.ts';

const passThrough = (data: unknown) => data;

/**
 * The plain client below the chain: signs what axios is about to send, verifies what it got, and parses it only then.
 * Both happen in the adapter, so that interceptors and transformers of axios see requests before they are signed and
 * answers after they were verified.
 */
export class Client {
  readonly #settings: Settings;
  readonly #axios: AxiosInstance;
  readonly #adapter: AxiosAdapter;

  constructor(settings: Settings) {
    this.#settings = settings;
    this.#axios = axios.create({
      ...keepAliveAgents(),
      transitional: { clarifyTimeoutError: true },
      transformRequest: [],
      transformResponse: passThrough,
      maxRedirects: 0,
      ...settings.http,
    });
    this.#adapter = axios.getAdapter(this.#axios.defaults.adapter as AxiosAdapter);
  }

  /** The axios instance below, for its interceptors. Typed as both module systems declare it: to TypeScript they differ. */
  get axios(): AxiosInstance & import('axios', { with: { 'resolution-mode': 'import' }}).AxiosInstance {
    return this.#axios;
  }

  /**
   * Sends one signed request and gives its verified answer.
   *
   * @param method a verb in any case
   * @param path as in the documentation, variables in braces: `v3/pay/transactions/id/{transaction_id}`
   * @throws RequestError before anything is sent; TransportError, VerificationError, ApiError or BusinessError after
   */
  async request<T = unknown>(
    method: string,
    path: string,
    options: CallOptions = {},
  ): Promise<AxiosResponse<T>> {
    const verb = String(method).toLowerCase() as Verb;
    if (!VERBS.includes(verb)) {
      throw new RequestError('REQUEST_INVALID', `${method} is no verb: use ${VERBS.join(', ')}`, {
        field: 'method',
      });
    }
    const adapter = this.#adapterOf(options);
    const { call, http, secured } = await prepare(this.#settings, verb, path, options);
    const mutualTls = secured ? { httpsAgent: this.#settings.mutualTlsAgent } : {};
    try {
      return await this.#axios.request<T>({
        ...mutualTls,
        ...http,
        // What the caller wants of these two is done after the answer is verified.
        responseType: call.sink ? 'stream' : 'arraybuffer',
        validateStatus: null,
        adapter: (config) => this.#exchange(config, call, adapter),
      });
    } catch (error) {
      throw toTransportError(error, call);
    } finally {
      await call.sink?.discard();
    }
  }

  #adapterOf({ adapter }: CallOptions): AxiosAdapter {
    if (adapter === undefined) return this.#adapter;
    try {
      return axios.getAdapter(adapter as AxiosAdapter);
    } catch {
      throw new RequestError('REQUEST_INVALID', 'adapter is none that axios knows', { field: 'adapter' });
    }
  }

  /** Printed without keys, agents or the options of axios. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    const { identity, serial, baseUri } = this.#settings;
    return `Client(${identity.name} ${identity.id}, serial ${serial}, ${baseUri.href})`;
  }

  async #exchange(
    config: InternalAxiosRequestConfig,
    call: Call,
    adapter: AxiosAdapter,
  ): Promise<AxiosResponse> {
    retarget(call, config);
    const { headers } = config;
    let answer: RawAnswer | undefined;
    try {
      if (call.protocol === 'v3') {
        const body = call.signedBody ?? ((config.data ?? '') as string | Buffer);
        const authorization = await authorize(this.#settings, call, body);
        config.headers = Object.assign(new AxiosHeaders(), headers, { authorization });
      }
      call.dispatched = true;
      config.responseType = call.sink ? 'stream' : 'arraybuffer';
      const response = await adapter(config);
      call.mayHaveReached = true;
      answer = readAnswer(response, call);
      if (answer.stream) watchForSilence(answer.stream, response.request);
      const data = await this.#accept(config, call, answer);
      return seal(response, config, data);
    } catch (error) {
      // A refused answer is not read to its end: its connection is given up.
      answer?.stream?.destroy();
      throw toTransportError(error, call, answer?.status, answer?.requestId);
    } finally {
      // The response carries this config: it goes to loggers, a signature should not.
      config.headers = headers;
    }
  }

  async #accept(config: InternalAxiosRequestConfig, call: Call, answer: RawAnswer): Promise<unknown> {
    const { ring, secret } = this.#settings;
    const expected = call.validateStatus ? call.validateStatus(answer.status) : true;
    const accepted =
      call.protocol === 'v2'
        ? await acceptV2(call, answer, secret, expected)
        : await acceptV3(call, answer, ring, expected);
    if (!accepted) return call.sink?.place;
    if (call.responseType === 'arraybuffer') return accepted.bytes;
    const asText = call.responseType === 'text' || config.transformResponse !== passThrough;
    return asText ? decodeText(accepted.bytes, call, answer) : accepted.parse();
  }
}
