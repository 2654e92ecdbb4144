import type { ClientRequest, IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { AxiosError, AxiosHeaders, type AxiosResponse, type InternalAxiosRequestConfig } from 'axios';
import { decompress } from './decompress.ts';

export interface Outcome {
  resolve(response: AxiosResponse): void;
  reject(error: unknown): void;
}

/**
 * Reads a response to its end, and checks its status.
 *
 * @returns the stream that is read; it must be destroyed if the call is aborted
 */
export function receive(
  incoming: IncomingMessage,
  request: ClientRequest,
  config: InternalAxiosRequestConfig,
  outcome: Outcome,
): Readable {
  const stream = config.decompress === false ? incoming : decompress(incoming, request.method);
  const response = {
    status: incoming.statusCode,
    statusText: incoming.statusMessage,
    // Node's parser has checked the values, and its names are lower-case. AxiosHeaders.set would take ten times as long.
    headers: Object.assign(new AxiosHeaders(), incoming.headers),
    config,
  } as unknown as AxiosResponse;
  // It contains the Authorization, which a printed response must not show.
  Object.defineProperty(response, 'request', {
    value: request,
    enumerable: false,
    writable: true,
    configurable: true,
  });
  const limit = config.maxContentLength ?? -1;
  const chunks: Buffer[] = [];
  let size = 0;
  stream.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    size += chunk.length;
    if (limit < 0 || size <= limit) return;
    const why = `maxContentLength size of ${limit} exceeded`;
    const error = new AxiosError(why, AxiosError.ERR_BAD_RESPONSE, config, request);
    outcome.reject(error);
    stream.destroy();
    request.destroy(error);
  });
  stream.on('error', (error: Error) => {
    if (stream !== incoming || !incoming.aborted) {
      outcome.reject(AxiosError.from(error, undefined, config, request, response));
      return;
    }
    const why = 'stream has been aborted';
    outcome.reject(new AxiosError(why, AxiosError.ERR_BAD_RESPONSE, config, request, response));
  });
  stream.on('end', () => {
    response.data = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
    settle(response, outcome);
  });
  return stream;
}

function settle(response: AxiosResponse, { resolve, reject }: Outcome): void {
  const { config, request, status } = response;
  const { validateStatus } = config;
  if (!status || !validateStatus || validateStatus(status)) {
    resolve(response);
    return;
  }
  const code = status >= 400 && status < 500 ? AxiosError.ERR_BAD_REQUEST : AxiosError.ERR_BAD_RESPONSE;
  const why = `Request failed with status code ${status}`;
  reject(new AxiosError(why, code, config, request, response));
}
