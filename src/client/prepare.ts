import { type Call, exchangeOf } from '../call/call.ts';
import type { Protocols } from '../call/protocol.ts';
import type { Settings } from '../call/settings.ts';
import { openSink } from '../call/sink.ts';
import { beforeRepeating } from '../errors/exchange.ts';
import { RequestError, TransportError } from '../errors/index.ts';
import { joinHeaders, spellingOf, usualHeaders } from '../options/headers.ts';
import { type CallOptions, httpOptionsOf } from '../options/options.ts';
import { knownTarget, parseBaseUri, resolveTarget } from '../options/target.ts';
import { expand, variablesOf } from '../options/template.ts';
import type { Verb } from '../options/verbs.ts';
import { nameOf } from './lookup.ts';
import { SERIAL } from './protect.ts';

/** A call that passed all checks before sending. */
export interface Outgoing {
  call: Call;
  /** The options for axios. */
  http: Record<string, unknown>;
}

/**
 * Converts the path and options of a call to a checked and serialized request.
 *
 * @param sealedWith the serial of the key that fields were encrypted with
 * @throws RequestError
 */
export async function prepare(
  settings: Settings,
  protocols: Protocols,
  verb: Verb,
  path: string,
  options: CallOptions,
  sealedWith?: string,
): Promise<Outgoing> {
  const method = verb.toUpperCase();
  const http = httpOptionsOf(options, variablesOf(path));
  const expanded = expand(path, options);
  const protocol = /^v2\//i.test(expanded) ? 'v2' : 'v3';
  const isV2 = protocol === 'v2';
  const baseUri = options.base_uri === undefined ? settings.baseUri : readBaseUri(options.base_uri);
  const targetOf = (query: string | undefined) =>
    query === undefined && expanded === path && !isV2
      ? knownTarget(baseUri, path)
      : resolveTarget(baseUri, isV2 ? expanded.slice(3) : expanded, query, nameOf(path));
  const pathname = () => targetOf(undefined).pathname;
  const made = protocols[protocol].prepare({ method, options, pathname }, settings);
  // Usually nothing is to be waited for, and each wait takes time.
  const content = made instanceof Promise ? await made : made;
  const target = targetOf(content.query);
  const usual = usualHeaders(settings.headers[protocol], content.contentType);
  const isUsual = options.headers === undefined || options.headers === null;
  const headers = isUsual ? usual : joinHeaders(usual, options.headers);
  const isNamed = isV2 || spellingOf(headers, SERIAL) !== undefined;
  const chosen = isNamed ? undefined : settings.ring.preferred();
  const preferred = chosen instanceof Promise ? await chosen : chosen;
  const secured = isV2 && options.security === true;
  if (secured && !settings.mutualTlsAgent) {
    throw new RequestError(
      'MERCHANT_CERTIFICATE_MISSING',
      'security: true requires the client certificate: pass merchant: { cert, key } to the factory',
      { field: 'security' },
    );
  }
  if (secured && options.httpsAgent !== undefined) {
    throw new RequestError(
      'REQUEST_INVALID',
      'security: true uses an agent of the instance for the client certificate: pass httpsAgent to the factory',
      { field: 'httpsAgent' },
    );
  }
  const mutualTls = secured ? { httpsAgent: settings.mutualTlsAgent?.() } : {};
  if (isV2 && options['params'] !== undefined) {
    throw new RequestError('REQUEST_INVALID', 'A v2 call does not sign params: pass query', {
      field: 'params',
    });
  }
  const { sink } = options;
  const call: Call = {
    verb,
    method,
    template: nameOf(path),
    protocol,
    target,
    sink:
      sink === undefined || sink === null
        ? undefined
        : await openSink(sink, (cause) => sinkFailure(call, cause)),
    signedBody: content.signedBody,
    serial: preferred?.serial,
    sealedWith,
    responseType: http['responseType'] ?? settings.http['responseType'],
    validateStatus: successOf(http['validateStatus'], settings.http['validateStatus']),
    attempts: [],
    answered: undefined,
    mayHaveReached: false,
  };
  const { url } = target;
  return { call, http: { ...mutualTls, ...http, method, url, headers, data: content.data } };
}

type Success = Call['validateStatus'];

/** The first one that is set: of the call, of the instance, otherwise 2xx. */
function successOf(...given: unknown[]): Success {
  const first = given.find((value) => value !== undefined);
  return first === undefined ? (status) => status >= 200 && status < 300 : (first as Success);
}

function sinkFailure(call: Call, cause: unknown): TransportError {
  return new TransportError(
    'SINK_FAILED',
    `the response was received but could not be written to the sink: see the cause. ${beforeRepeating(call, true)}`,
    { exchange: exchangeOf(call), mayHaveReached: true, cause },
  );
}

function readBaseUri(value: unknown): URL {
  return parseBaseUri(value, (why) => new RequestError('REQUEST_INVALID', why, { field: 'base_uri' }));
}
