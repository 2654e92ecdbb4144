import type { ClientRequest, IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { AxiosError, AxiosHeaders, type AxiosResponse, type InternalAxiosRequestConfig } from 'axios';
import { decompress } from './decompress.ts';

export interface Outcome {
  resolve(response: AxiosResponse): void;
  reject(error: unknown): void;
}

/**
 * Reads an answer to its end, and judges its status.
 *
 * @returns the stream that is read, to be destroyed when the call is given up
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
    // Names are lower-case and values checked by Node's parser: to set them one by one takes axios ten times as long.
    headers: Object.assign(new AxiosHeaders(), incoming.headers),
    config,
  } as unknown as AxiosResponse;
  // It holds the Authorization, which no printed response should show.
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
