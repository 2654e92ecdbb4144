import type { EventEmitter } from 'node:events';
import type { Readable } from 'node:stream';
import axios, {
  type AxiosAdapter,
  AxiosHeaders,
  type AxiosResponse,
  type InternalAxiosRequestConfig,
} from 'axios';
import type { Call } from '../call/call.ts';
import type { CallResponse } from '../call/response.ts';
import { RequestError } from '../errors/index.ts';
import { PARAMS, readsValues, timesAsText } from '../options/checks/params.ts';
import { type HeaderMap, spellingOf } from '../options/headers.ts';
import { lean } from '../transport/lean.ts';
import { SERIAL } from './protect.ts';

/** @throws RequestError for an adapter of a call that axios does not know */
export function adapterOf(given: unknown, usual: AxiosAdapter): AxiosAdapter {
  if (given === undefined) return usual;
  try {
    return lean(axios.getAdapter(given as AxiosAdapter));
  } catch {
    throw new RequestError(
      'REQUEST_INVALID',
      'adapter must be a function, or the name of an adapter that axios supports',
      { field: 'adapter' },
    );
  }
}

/** Applies the URL as interceptors, `params` or a default changed it: this URL is sent, so it must be signed. */
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
  const url = new URL(uriOf({ ...config, params: writable(config) }));
  delete config.params;
  const { href, origin, pathname, search } = url;
  call.target = { url: href, origin, path: pathname + search, pathname };
  config.url = href;
}

/** The params as axios writes them: those of an interceptor or a default were not checked before. */
function writable({ params, paramsSerializer }: InternalAxiosRequestConfig): unknown {
  if (params === undefined || params === null || readsValues(paramsSerializer)) return params;
  if (PARAMS.fits(params)) return timesAsText(params);
  throw new RequestError('REQUEST_INVALID', `params is invalid: it must be ${PARAMS.what}`, {
    field: 'params',
  });
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

/** Resets options that would change the request or its response after us: an interceptor or an axios default set them. */
function keepSafe(config: InternalAxiosRequestConfig): void {
  // Deleting slows down every later use of the object, even where there is nothing to delete.
  if ('baseURL' in config) delete config.baseURL;
  if ('auth' in config) delete config.auth;
  if ('allowAbsoluteUrls' in config) delete config.allowAbsoluteUrls;
  config.maxRedirects = 0;
  config.validateStatus = null;
}

/**
 * The headers as they are sent: a copy, because the headers that the caller sees should contain no signature.
 *
 * @throws RequestError `HEADER_INVALID` if an interceptor named another key than the one that fields are encrypted with
 */
export function signedHeaders(headers: AxiosHeaders, call: Call, authorization: string): AxiosHeaders {
  if (call.sealedWith !== undefined && headers.get(SERIAL) !== call.sealedWith) {
    const why = `${SERIAL} was changed after fields were encrypted with its key`;
    throw new RequestError('HEADER_INVALID', why, { field: `headers.${SERIAL}` });
  }
  const signed = Object.assign(new AxiosHeaders(), headers, { authorization });
  // Here, and not before axios merges headers, which takes longer the more there are.
  if (call.serial !== undefined && spellingOf(headers as HeaderMap, SERIAL) === undefined) {
    signed[SERIAL] = call.serial;
  }
  return signed;
}

/**
 * The response for the caller, with the attempts of the call. Its `config` contains no signature. Its `request`, which
 * does, is not enumerable, so it is not printed.
 */
export function seal(
  response: AxiosResponse,
  config: InternalAxiosRequestConfig,
  data: unknown,
  { attempts }: Call,
): CallResponse {
  if (Object.prototype.propertyIsEnumerable.call(response, 'request')) {
    Object.defineProperty(response, 'request', { enumerable: false });
  }
  return Object.assign(response, { config, data, attempts });
}

/** axios clears its timeout when a stream begins: this applies the same timeout to a silent stream. */
export function watchForSilence(stream: Readable, request: unknown): void {
  const emitter = request as EventEmitter | undefined;
  if (typeof emitter?.on !== 'function') return;
  const onTimeout = () =>
    stream.destroy(Object.assign(new Error('no data was received for too long'), { code: 'ETIMEDOUT' }));
  emitter.on('timeout', onTimeout);
  stream.once('close', () => emitter.removeListener('timeout', onTimeout));
}
