import type { KeyObject } from 'node:crypto';
import type { AxiosAdapter, InternalAxiosRequestConfig } from 'axios';
import { type RawAnswer, readAnswer } from '../call/answer.ts';
import { type Call, exchangeOf } from '../call/call.ts';
import { beforeDeadline, type Limits } from '../call/deadline.ts';
import type { Protocols } from '../call/protocol.ts';
import type { CallResponse } from '../call/response.ts';
import type { Sending } from '../call/sending.ts';
import type { Settings } from '../call/settings.ts';
import { RequestError } from '../errors/index.ts';
import { Hosts } from '../failover/hosts.ts';
import { namedFault } from '../options/checks/named-fault.ts';
import type { OperationFacts } from '../options/operation-facts.ts';
import { type CallOptions, checkCallOptions } from '../options/options.ts';
import { readVerb } from '../options/verbs.ts';
import { TokenBucket } from '../retry/bucket.ts';
import { direct } from '../retry/direct.ts';
import { type Plan, planOf } from '../retry/plan.ts';
import { repeat } from '../retry/repeat.ts';
import { report } from '../retry/report.ts';
import { Gate } from '../transport/gate.ts';
import { isLean, lean } from '../transport/lean.ts';
import { passThrough, type Way } from '../transport/way.ts';
import type { CallTrace } from '../watch/trace.ts';
import { accept } from './accept.ts';
import { adapterOf, retarget, seal, signedHeaders, watchForSilence } from './adapt.ts';
import { bankKeyOf, type Request } from './bank-key.ts';
import { toTransportError } from './failure.ts';
import { factsOfCall, nameOf, namePart, readable } from './lookup.ts';
import { type Outgoing, prepare } from './prepare.ts';
import { protect } from './protect.ts';

/**
 * Makes the calls of a client. Nothing before the first call needs it, so it loads with that one: reading this code would
 * be a third of the time of an import.
 */
export class Calls {
  readonly #settings: Settings;
  readonly #protocols: Protocols;
  readonly #way: Way;
  readonly #adapter: AxiosAdapter;
  readonly #bankKey: () => Promise<KeyObject>;
  readonly #bucket = new TokenBucket();
  readonly #hosts: Hosts | undefined;
  readonly #gate = new Gate();

  /**
   * @param adapter the adapter of calls that have none of their own
   * @param request makes a call of the client, for a key that a call needs
   */
  constructor(settings: Settings, protocols: Protocols, way: Way, adapter: AxiosAdapter, request: Request) {
    this.#settings = settings;
    this.#protocols = protocols;
    this.#way = way;
    this.#adapter = lean(adapter);
    this.#bankKey = bankKeyOf(request, settings);
    this.#hosts =
      settings.failover &&
      new Hosts(settings.failover, (from, to) => settings.watchers.publish('failover', { from, to }));
  }

  /**
   * @param trace publishes the attempts
   * @throws RequestError before anything is sent; TransportError, VerificationError, ApiError or BusinessError after
   */
  async request<T>(
    method: string,
    path: string,
    options: CallOptions,
    trace: CallTrace | undefined,
  ): Promise<CallResponse<T>> {
    // Set as soon as it can be sent.
    let call: Call | undefined;
    try {
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
      const outgoing = await beforeDeadline(
        async () => {
          if (!facts)
            return prepare(this.#settings, this.#protocols, verb, path, await namePart(options, lookUp));
          const given = readable(facts, path, options, this.#settings);
          const { options: sealed, serial } = await protect(this.#settings, facts, given, this.#bankKey);
          return prepare(this.#settings, this.#protocols, verb, path, await namePart(sealed, lookUp), serial);
        },
        plan.patience,
        exchange,
      );
      call = outgoing.call;
      return await this.#send<T>(outgoing, plan, facts, adapter, options, trace);
    } catch (error) {
      throw call ? report(toTransportError(error, call), call) : namedFault(error, options);
    } finally {
      if (call?.sink) await call.sink.discard();
    }
  }

  /** All attempts. */
  #send<T>(
    { call, http }: Outgoing,
    plan: Plan,
    facts: OperationFacts | undefined,
    adapter: AxiosAdapter,
    { base_uri }: CallOptions,
    trace: CallTrace | undefined,
  ): Promise<CallResponse<T>> {
    const hosts = base_uri === undefined ? this.#hosts : undefined;
    return this.#way.request<T>(isLean(adapter), {
      ...http,
      // The caller's values of these two are applied after the response is verified.
      responseType: call.sink ? 'stream' : 'arraybuffer',
      validateStatus: null,
      adapter: (config) =>
        repeat({ call, plan, bucket: this.#bucket, hosts, trace, config }, (sending) =>
          this.#exchange(config, call, facts, adapter, sending),
        ),
    });
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
    call.answered = undefined;
    const { origin } = call.target;
    const agent: unknown = origin.startsWith('https:') ? config.httpsAgent : config.httpAgent;
    const turn = this.#gate.turn(agent, origin);
    try {
      const protocol = this.#protocols[call.protocol];
      const { authorize } = protocol;
      const body = call.signedBody ?? ((config.data ?? '') as string | Buffer);
      const authorization = await beforeDeadline(
        () => turn.begin(() => authorize?.(this.#settings, call, body)),
        config as Limits,
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
      answer = readAnswer(response, call, config as Limits);
      const { status, requestId } = answer;
      call.answered = { status, requestId };
      sending.status = status;
      sending.requestId = requestId;
      sending.header = answer.header;
      sending.retryAfter = answer.header('Retry-After');
      if (answer.stream) watchForSilence(answer.stream, response.request);
      const asText = config.transformResponse !== passThrough;
      const data = await accept(this.#settings, protocol, call, answer, facts, asText);
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
