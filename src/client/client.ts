import type { KeyObject } from 'node:crypto';
import axios, { type AxiosAdapter, type AxiosInstance, type InternalAxiosRequestConfig } from 'axios';
import { type RawAnswer, readAnswer } from '../call/answer.ts';
import { type Call, exchangeOf } from '../call/call.ts';
import { beforeDeadline } from '../call/deadline.ts';
import type { CallResponse } from '../call/response.ts';
import type { Sending } from '../call/sending.ts';
import type { Settings } from '../call/settings.ts';
import { Rsa } from '../crypto/rsa.ts';
import { RequestError } from '../errors/index.ts';
import { Hosts } from '../failover/hosts.ts';
import type { OperationFacts } from '../options/operation-facts.ts';
import { type CallOptions, checkCallOptions } from '../options/options.ts';
import { readVerb } from '../options/verbs.ts';
import { TokenBucket } from '../retry/bucket.ts';
import { direct } from '../retry/direct.ts';
import { planOf } from '../retry/plan.ts';
import { repeat } from '../retry/repeat.ts';
import { report } from '../retry/report.ts';
import { Gate } from '../transport/gate.ts';
import { lean } from '../transport/lean.ts';
import { passThrough, Way } from '../transport/way.ts';
import { CLIENT_EVENTS, type ClientEvents } from '../watch/events.ts';
import { told } from '../watch/told.ts';
import type { CallTrace } from '../watch/trace.ts';
import { accept } from './accept.ts';
import { adapterOf, retarget, seal, signedHeaders, watchForSilence } from './adapt.ts';
import { keepAliveAgents } from './agents.ts';
import { bankKeyOf } from './bank-key.ts';
import { toTransportError } from './failure.ts';
import { factsOfCall, nameOf, readable } from './lookup.ts';
import { namePart } from './part.ts';
import { prepare } from './prepare.ts';
import { protect } from './protect.ts';

/**
 * The plain client below the chain: it signs a request just before axios sends it, verifies the response, and only then
 * parses it. Both happen in the adapter, so interceptors and transformers of axios see requests before they are signed
 * and responses after they are verified.
 */
export class Client {
  readonly #settings: Settings;
  readonly #adapter: AxiosAdapter;
  readonly #bucket = new TokenBucket();
  readonly #hosts: Hosts | undefined;
  readonly #bankKey: () => Promise<KeyObject>;
  readonly #way: Way;
  readonly #gate = new Gate();

  constructor(settings: Settings) {
    this.#settings = settings;
    this.#bankKey = bankKeyOf((...call) => this.request(...call), settings);
    this.#hosts =
      settings.failover &&
      new Hosts(settings.failover, (from, to) => settings.watchers.tell('failover', { from, to }));
    const instance = axios.create({
      ...keepAliveAgents(settings.maxSockets),
      transitional: { clarifyTimeoutError: true },
      transformRequest: [],
      transformResponse: passThrough,
      maxRedirects: 0,
      ...settings.http,
    });
    this.#way = new Way(instance, settings.http);
    this.#adapter = lean(axios.getAdapter(instance.defaults.adapter as AxiosAdapter));
  }

  /** The axios instance, for its interceptors. It has the types of both module systems, which TypeScript distinguishes. */
  get axios(): AxiosInstance & import('axios', { with: { 'resolution-mode': 'import' }}).AxiosInstance {
    return this.#way.axios;
  }

  /**
   * Sends a signed request and returns the verified response.
   *
   * @param method a verb in any case
   * @param path as in the documentation, variables in braces: `v3/pay/transactions/id/{transaction_id}`
   * @returns an axios response. In JSON `data`, a number that JavaScript would round (an integer beyond 2^53 - 1, a
   * fraction with too many digits) is a string of its exact digits
   * @throws RequestError before anything is sent; TransportError, VerificationError, ApiError or BusinessError after
   */
  async request<T = unknown>(
    method: string,
    path: string,
    options: CallOptions = {},
  ): Promise<CallResponse<T>> {
    const make = (trace: CallTrace | undefined) => this.#request<T>(method, path, options, trace);
    return told(this.#settings, { method, path, options }, make);
  }

  /**
   * Calls a listener for each event of this client, as the channels `wechatpay-chain:…` of node:diagnostics_channel are
   * told of the events of all. It is a method of the client, because a property of an instance is a segment of a path.
   *
   * @returns a function that removes the listener
   * @throws ConfigurationError `CONFIG_INVALID` for an unknown event, or a listener that is no function
   */
  on<N extends keyof ClientEvents>(name: N, listener: (event: ClientEvents[N]) => unknown): () => void {
    return this.#settings.watchers.on(CLIENT_EVENTS, name, listener);
  }

  async #request<T>(
    method: string,
    path: string,
    options: CallOptions,
    trace: CallTrace | undefined,
  ): Promise<CallResponse<T>> {
    const verb = readVerb(method);
    checkCallOptions(options);
    const adapter = adapterOf(options.adapter, this.#adapter);
    if (typeof path !== 'string')
      throw new RequestError('PATH_INVALID', 'The path must be a string', { field: 'path' });
    const isManual = this.#settings.isManual || options.sensitive === 'manual';
    const exchange = { method: verb.toUpperCase(), path: nameOf(path) };
    const plan = planOf(exchange.method, options, this.#settings);
    const lookUp = () => factsOfCall(this.#settings, verb, path, options);
    const known = isManual && !plan.isAsked ? undefined : await lookUp();
    if (plan.isAsked) (await import('../retry/idempotent.ts')).checkIdempotent(known, options);
    const facts = isManual ? undefined : known;
    const { call, http } = await beforeDeadline(
      async () => {
        if (!facts) return prepare(this.#settings, verb, path, await namePart(options, lookUp));
        const given = readable(facts, path, options, this.#settings);
        const { options: sealed, serial } = await protect(this.#settings, facts, given, this.#bankKey);
        return prepare(this.#settings, verb, path, await namePart(sealed, lookUp), serial);
      },
      plan.patience,
      exchange,
    );
    const hosts = options.base_uri === undefined ? this.#hosts : undefined;
    try {
      return await this.#way.request<T>(adapter, {
        ...http,
        // The caller's values of these two are applied after the response is verified.
        responseType: call.sink ? 'stream' : 'arraybuffer',
        validateStatus: null,
        adapter: (config) =>
          repeat({ call, plan, bucket: this.#bucket, hosts, trace, config }, (sending) =>
            this.#exchange(config, call, facts, adapter, sending),
          ),
      });
    } catch (error) {
      throw report(toTransportError(error, call), call);
    } finally {
      if (call.sink) await call.sink.discard();
    }
  }

  /**
   * Encrypts a sensitive value for an operation whose fields the documentation does not mark as encrypted.
   *
   * @param serial the serial of the key to use; default: the preferred key. Use the same key for all values of a call.
   * @returns the ciphertext in base64, and the serial to send as the header `Wechatpay-Serial`
   * @throws RequestError `ENCRYPT_FAILED` for a text that is too long: the limit of a 2048-bit key is 214 bytes of UTF-8
   */
  async encrypt(value: string, serial?: string): Promise<{ ciphertext: string; serial: string }> {
    const { ring } = this.#settings;
    const platform = serial === undefined ? await ring.preferred() : { serial, key: await ring.find(serial) };
    if (platform?.key) return { ciphertext: Rsa.encrypt(value, platform.key), serial: platform.serial };
    throw new RequestError('ENCRYPT_FAILED', `${serial} is not in certs`, { field: 'serial' });
  }

  /** Whether `decrypt` works: an external private key may only sign. */
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

  /** Prints the client without keys, agents or axios options. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    const { identity, serial, baseUri } = this.#settings;
    return `Client(${identity.name} ${identity.id}, serial ${serial}, ${baseUri.href})`;
  }

  /** One attempt. */
  async #exchange(
    config: InternalAxiosRequestConfig,
    call: Call,
    facts: OperationFacts | undefined,
    adapter: AxiosAdapter,
    sending: Sending,
  ): Promise<CallResponse> {
    retarget(call, config);
    direct(call, config, sending);
    const { headers } = config;
    let answer: RawAnswer | undefined;
    const { origin } = call.target;
    const agent: unknown = origin.startsWith('https:') ? config.httpsAgent : config.httpAgent;
    const turn = this.#gate.turn(agent, origin);
    try {
      const protocol = this.#settings.protocols[call.protocol];
      const { authorize } = protocol;
      const body = call.signedBody ?? ((config.data ?? '') as string | Buffer);
      const authorization = await beforeDeadline(
        () => turn.begin(() => authorize?.(this.#settings, call, body)),
        config as Pick<CallOptions, 'signal' | 'timeout'>,
        exchangeOf(call),
        call.mayHaveReached,
      );
      if (authorization !== undefined) config.headers = signedHeaders(headers, call, authorization);
      sending.isDispatched = true;
      sending.trace?.signed();
      config.responseType = call.sink ? 'stream' : 'arraybuffer';
      const response = await adapter(config);
      sending.trace?.answered();
      turn.end();
      call.mayHaveReached = sending.mayHaveReached = true;
      answer = readAnswer(response, call);
      sending.status = answer.status;
      sending.requestId = answer.requestId;
      sending.header = answer.header;
      sending.retryAfter = answer.header('Retry-After');
      if (answer.stream) watchForSilence(answer.stream, response.request);
      const asText = config.transformResponse !== passThrough;
      const data = await accept(this.#settings, call, answer, facts, asText);
      return seal(response, config, data, call);
    } catch (error) {
      // A refused answer is not read to its end: its connection is given up.
      answer?.stream?.destroy();
      throw toTransportError(error, call, sending);
    } finally {
      turn.end();
      // The response carries this config: it goes to loggers, a signature should not.
      config.headers = headers;
    }
  }
}
