import type { KeyObject } from 'node:crypto';
import axios, {
  type AxiosAdapter,
  type AxiosInstance,
  type AxiosResponse,
  type InternalAxiosRequestConfig,
} from 'axios';
import { decodeText, type RawAnswer, readAnswer } from '../call/answer.ts';
import { type Call, exchangeOf } from '../call/call.ts';
import { beforeDeadline } from '../call/deadline.ts';
import type { OperationFacts } from '../call/operation-facts.ts';
import { type CallOptions, checkCallOptions } from '../call/options.ts';
import type { Settings } from '../call/settings.ts';
import { VERBS, type Verb } from '../call/verbs.ts';
import { Rsa } from '../crypto/rsa.ts';
import { RequestError } from '../errors/index.ts';
import { openAnswer } from '../sensitive/open.ts';
import type { Gate } from '../transport/gate.ts';
import { lean } from '../transport/lean.ts';
import { passThrough, Way } from '../transport/way.ts';
import { retarget, seal, signedHeaders, watchForSilence } from './adapt.ts';
import { gateOf, keepAliveAgents } from './agents.ts';
import { downloadBankKey } from './bank-key.ts';
import { toTransportError } from './failure.ts';
import { factsOfCall, nameOf, readable } from './lookup.ts';
import { namePart } from './part.ts';
import { prepare } from './prepare.ts';
import { protect } from './protect.ts';

/**
 * The plain client below the chain: signs what axios is about to send, verifies what it got, and parses it only then.
 * Both happen in the adapter, so that interceptors and transformers of axios see requests before they are signed and
 * answers after they were verified.
 */
export class Client {
  readonly #settings: Settings;
  readonly #adapter: AxiosAdapter;
  readonly #way: Way;
  readonly #gate: Gate;
  #bankKey: Promise<KeyObject> | undefined;

  constructor(settings: Settings) {
    this.#settings = settings;
    const instance = axios.create({
      ...keepAliveAgents(settings.maxSockets),
      transitional: { clarifyTimeoutError: true },
      transformRequest: [],
      transformResponse: passThrough,
      maxRedirects: 0,
      ...settings.http,
    });
    this.#gate = gateOf(settings);
    this.#way = new Way(instance, settings.http);
    this.#adapter = lean(axios.getAdapter(instance.defaults.adapter as AxiosAdapter));
  }

  /** The axios instance below, for its interceptors. Typed as both module systems declare it: to TypeScript they differ. */
  get axios(): AxiosInstance & import('axios', { with: { 'resolution-mode': 'import' }}).AxiosInstance {
    return this.#way.axios;
  }

  /**
   * Sends one signed request and gives its verified answer.
   *
   * @param method a verb in any case
   * @param path as in the documentation, variables in braces: `v3/pay/transactions/id/{transaction_id}`
   * @returns `data` is what the answer holds; of JSON, a number that JavaScript would round (a whole one beyond
   * 2^53 - 1, a fraction of too many digits) is its exact digits, in a string
   * @throws RequestError before anything is sent; TransportError, VerificationError, ApiError or BusinessError after
   */
  async request<T = unknown>(
    method: string,
    path: string,
    options: CallOptions = {},
  ): Promise<AxiosResponse<T>> {
    const verb = (typeof method === 'string' ? method.toLowerCase() : '') as Verb;
    if (!VERBS.includes(verb)) {
      throw new RequestError('REQUEST_INVALID', `The method is no verb: use ${VERBS.join(', ')}`, {
        field: 'method',
      });
    }
    checkCallOptions(options);
    const adapter = this.#adapterOf(options);
    if (typeof path !== 'string')
      throw new RequestError('PATH_INVALID', 'The path is no text', { field: 'path' });
    const isManual = this.#settings.isManual || options.sensitive === 'manual';
    const lookUp = () => factsOfCall(this.#settings, verb, path, options);
    const facts = isManual ? undefined : await lookUp();
    const exchange = { method: verb.toUpperCase(), path: nameOf(path) };
    const { call, http, secured } = await beforeDeadline(
      async () => {
        if (!facts) return prepare(this.#settings, verb, path, await namePart(options, lookUp));
        const given = readable(facts, path, options, this.#settings);
        const { options: sealed, serial } = await protect(this.#settings, facts, given, () =>
          this.#askBankKey(),
        );
        return prepare(this.#settings, verb, path, await namePart(sealed, lookUp), serial);
      },
      this.#patience(options),
      exchange,
    );
    const mutualTls = secured ? { httpsAgent: this.#settings.mutualTlsAgent } : {};
    try {
      return await this.#way.request<T>(adapter, {
        ...mutualTls,
        ...http,
        // What the caller wants of these two is done after the answer is verified.
        responseType: call.sink ? 'stream' : 'arraybuffer',
        validateStatus: null,
        adapter: (config) => this.#exchange(config, call, facts, adapter),
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
      return lean(axios.getAdapter(adapter as AxiosAdapter));
    } catch {
      throw new RequestError('REQUEST_INVALID', 'adapter is none that axios knows', { field: 'adapter' });
    }
  }

  /**
   * Encrypts a sensitive value of an operation whose fields the documentation does not mark.
   *
   * @param serial of the key to use; the preferred one unless given. All values of a call take the same one.
   * @returns the ciphertext in base64, and the serial that the call is to name as `Wechatpay-Serial`
   * @throws RequestError `ENCRYPT_FAILED` for a text that is too long: a 2048 bit key takes 214 bytes of UTF-8
   */
  async encrypt(value: string, serial?: string): Promise<{ ciphertext: string; serial: string }> {
    const { ring } = this.#settings;
    const platform = serial === undefined ? await ring.preferred() : { serial, key: await ring.find(serial) };
    if (platform?.key) return { ciphertext: Rsa.encrypt(value, platform.key), serial: platform.serial };
    throw new RequestError('ENCRYPT_FAILED', `${serial} is not in certs`, { field: 'serial' });
  }

  /** Whether `decrypt` can be asked: a private key that is elsewhere may only sign. */
  get canDecrypt(): boolean {
    return this.#settings.signer.canDecrypt;
  }

  /**
   * Decrypts a value that WeChat Pay encrypted with the merchant's key.
   *
   * @param ciphertext base64
   * @throws RequestError `DECRYPT_FAILED`
   */
  decrypt(ciphertext: string): Promise<string> {
    return this.#settings.signer.decrypt(ciphertext);
  }

  /** Printed without keys, agents or the options of axios. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    const { identity, serial, baseUri } = this.#settings;
    return `Client(${identity.name} ${identity.id}, serial ${serial}, ${baseUri.href})`;
  }

  async #exchange(
    config: InternalAxiosRequestConfig,
    call: Call,
    facts: OperationFacts | undefined,
    adapter: AxiosAdapter,
  ): Promise<AxiosResponse> {
    retarget(call, config);
    const { headers } = config;
    let answer: RawAnswer | undefined;
    const turn = this.#gate.turn(call.target.url.slice(0, -call.target.path.length));
    try {
      const protocol = this.#settings.protocols[call.protocol];
      if (protocol.authorize) {
        const { authorize } = protocol;
        const body = call.signedBody ?? ((config.data ?? '') as string | Buffer);
        const authorization = await beforeDeadline(
          () => turn.begin(() => authorize(this.#settings, call, body)),
          config as Pick<CallOptions, 'signal' | 'timeout'>,
          exchangeOf(call),
        );
        config.headers = signedHeaders(headers, call, authorization);
      }
      call.dispatched = true;
      config.responseType = call.sink ? 'stream' : 'arraybuffer';
      const response = await adapter(config);
      turn.end();
      call.mayHaveReached = true;
      answer = readAnswer(response, call);
      if (answer.stream) watchForSilence(answer.stream, response.request);
      const data = await this.#accept(config, call, answer, facts);
      return seal(response, config, data);
    } catch (error) {
      // A refused answer is not read to its end: its connection is given up.
      answer?.stream?.destroy();
      throw toTransportError(error, call, answer?.status, answer?.requestId);
    } finally {
      turn.end();
      // The response carries this config: it goes to loggers, a signature should not.
      config.headers = headers;
    }
  }

  async #accept(
    config: InternalAxiosRequestConfig,
    call: Call,
    answer: RawAnswer,
    facts: OperationFacts | undefined,
  ): Promise<unknown> {
    const expected = call.validateStatus ? call.validateStatus(answer.status) : true;
    const protocol = this.#settings.protocols[call.protocol];
    const accepted = await protocol.accept(call, answer, this.#settings, expected);
    if (!accepted) return call.sink?.place;
    if (call.responseType === 'arraybuffer') return accepted.bytes;
    const asText = call.responseType === 'text' || config.transformResponse !== passThrough;
    if (asText) return decodeText(accepted.bytes, call, answer);
    if (!facts?.decrypt) return accepted.parse();
    const exchange = exchangeOf(call, answer.status, answer.requestId);
    const { signer } = this.#settings;
    return openAnswer(facts, accepted.parse(), (text) => signer.decrypt(text, facts.padding), exchange);
  }

  /** How long a call may take, as axios will be told. */
  #patience({ signal, timeout }: CallOptions): Pick<CallOptions, 'signal' | 'timeout'> {
    const { signal: own, timeout: usual } = this.#settings.http as Pick<CallOptions, 'signal' | 'timeout'>;
    return { signal: signal ?? own, timeout: timeout ?? usual } as Pick<CallOptions, 'signal' | 'timeout'>;
  }

  /** Asked for once; again when that failed. */
  #askBankKey(): Promise<KeyObject> {
    this.#bankKey ??= downloadBankKey((...call) => this.request(...call), this.#settings).catch(
      (error: unknown) => {
        this.#bankKey = undefined;
        throw error;
      },
    );
    return this.#bankKey;
  }
}
