import type { EventEmitter } from 'node:events';
import type { Readable } from 'node:stream';
import axios, { AxiosHeaders, type AxiosResponse, type InternalAxiosRequestConfig } from 'axios';
import type { Call } from '../call/call.ts';
import { RequestError } from '../errors/index.ts';
import { SERIAL } from './protect.ts';

/** Takes over what interceptors, `params` or a default made of the URL: that is what is sent, so that is signed. */
export function retarget(call: Call, config: InternalAxiosRequestConfig): void {
  if (config.method?.toUpperCase() !== call.method) {
    throw new RequestError('REQUEST_INVALID', 'An interceptor changed the method of the call', {
      field: 'method',
    });
  }
  if (config.params !== undefined && call.protocol === 'v2') {
    throw new RequestError('REQUEST_INVALID', 'An interceptor added params, which a v2 sign does not cover', {
      field: 'params',
    });
  }
  keepSafe(config);
  if (config.params === undefined && config.url === call.target.url) return;
  const url = new URL(uriOf(config));
  delete config.params;
  call.target = { url: url.href, path: url.pathname + url.search, pathname: url.pathname };
  config.url = url.href;
}

function uriOf(config: InternalAxiosRequestConfig): string {
  try {
    return axios.getUri(config);
  } catch (cause) {
    throw new RequestError('REQUEST_INVALID', 'params cannot be written into the query: see the cause', {
      field: 'params',
      cause,
    });
  }
}

/** What would change the request or its answer below us, whoever set it: an interceptor, or the defaults of axios. */
function keepSafe(config: InternalAxiosRequestConfig): void {
  if (config.baseURL !== undefined) delete config.baseURL;
  if (config.auth !== undefined) delete config.auth;
  delete config.allowAbsoluteUrls;
  config.maxRedirects = 0;
  config.validateStatus = null;
}

/**
 * The headers as they are sent: a copy, for what the caller sees of them should hold no signature.
 *
 * @throws RequestError `HEADER_INVALID` when an interceptor named another key than fields are encrypted with
 */
export function signedHeaders(headers: AxiosHeaders, call: Call, authorization: string): AxiosHeaders {
  if (call.sealedWith !== undefined && headers.get(SERIAL) !== call.sealedWith) {
    const why = `${SERIAL} was changed after fields were encrypted with its key`;
    throw new RequestError('HEADER_INVALID', why, { field: `headers.${SERIAL}` });
  }
  const own: Record<string, string> = { authorization };
  // Here, and not before axios merges headers, which takes longer the more there are.
  if (call.serial !== undefined && !headers.has(SERIAL)) own[SERIAL] = call.serial;
  return Object.assign(new AxiosHeaders(), headers, own);
}

/**
 * The response as the caller gets it. Its `config` is the one without a signature, and the request below, which holds
 * it, is not listed when the response is printed.
 */
export function seal(
  response: AxiosResponse,
  config: InternalAxiosRequestConfig,
  data: unknown,
): AxiosResponse {
  if (Object.prototype.propertyIsEnumerable.call(response, 'request')) {
    Object.defineProperty(response, 'request', { enumerable: false });
  }
  response.config = config;
  response.data = data;
  return response;
}

/** axios lets go of its timeout when a stream begins; a stream that falls silent ends by the same one. */
export function watchForSilence(stream: Readable, request: unknown): void {
  const emitter = request as EventEmitter | undefined;
  if (typeof emitter?.on !== 'function') return;
  const onTimeout = () =>
    stream.destroy(Object.assign(new Error('silent for too long'), { code: 'ETIMEDOUT' }));
  emitter.on('timeout', onTimeout);
  stream.once('close', () => emitter.removeListener('timeout', onTimeout));
}
