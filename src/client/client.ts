import axios, { type AxiosAdapter, type AxiosInstance } from 'axios';
import type { CallResponse } from '../call/response.ts';
import type { Settings } from '../call/settings.ts';
import { Rsa } from '../crypto/rsa.ts';
import { RequestError } from '../errors/index.ts';
import type { CallOptions } from '../options/options.ts';
import { passThrough, Way } from '../transport/way.ts';
import { CLIENT_EVENTS, type ClientEvents } from '../watch/events.ts';
import { observed } from '../watch/observe.ts';
import type { CallTrace } from '../watch/trace.ts';
import { keepAliveAgents } from './agents.ts';
import type { Calls } from './calls.ts';

/**
 * The plain client below the chain: it signs a request just before axios sends it, verifies the response, and only then
 * parses it. Both happen in the adapter, so interceptors and transformers of axios see requests before they are signed
 * and responses after they are verified.
 */
export class Client {
  readonly #settings: Settings;
  readonly #way: Way;
  readonly #adapter: AxiosAdapter;
  #calls: Calls | undefined;

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
    this.#way = new Way(instance, settings.http);
    this.#adapter = axios.getAdapter(instance.defaults.adapter as AxiosAdapter);
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
    const make = (trace: CallTrace | undefined) => {
      const by = (calls: Calls) => calls.request<T>(method, path, options, trace);
      return this.#calls ? by(this.#calls) : this.#load().then(by);
    };
    return observed(this.#settings, { method, path, options }, make);
  }

  /**
   * Calls `listener` for each event of this client. The channels `wechatpay-chain:…` of node:diagnostics_channel publish
   * the events of all clients. It is a method of the client, because a property of an instance is a segment of a path.
   *
   * @returns a function that removes the listener
   * @throws ConfigurationError `CONFIG_INVALID` for an unknown event, or if the listener is not a function
   */
  on<N extends keyof ClientEvents>(name: N, listener: (event: ClientEvents[N]) => unknown): () => void {
    return this.#settings.watchers.on(CLIENT_EVENTS, name, listener);
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

  async #load(): Promise<Calls> {
    const settings = this.#settings;
    const [{ Calls }, protocols] = await Promise.all([import('./calls.ts'), settings.protocols.load()]);
    const request = (...call: Parameters<Client['request']>) => this.request(...call);
    // Another first call may have been faster.
    this.#calls ??= new Calls(settings, protocols, this.#way, this.#adapter, request);
    return this.#calls;
  }
}
