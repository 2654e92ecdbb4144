import http, { type Agent, type ClientRequest } from 'node:http';
import https from 'node:https';
import type { Readable } from 'node:stream';
import { AxiosError, type AxiosResponse, CanceledError, type InternalAxiosRequestConfig } from 'axios';
import type { Plan } from './plan.ts';
import { receive } from './receive.ts';

/** Missing in the types of Node 20. */
type KeptAlive = Agent & { keepAlive?: boolean };

/** TCP probes a peer that is silent for so long. An agent with keep-alive sets this itself. */
const PROBE_MS = 60_000;

/**
 * Sends a request with node:http(s).
 *
 * @throws AxiosError, CanceledError: with the same codes and messages as axios' own adapter
 */
export function send(plan: Plan, config: InternalAxiosRequestConfig): Promise<AxiosResponse> {
  return new Promise((resolve, reject) => {
    const { isSecure, options, body } = plan;
    const { agent, timeout } = options;
    const { signal } = config;
    if (signal?.aborted) return reject(new CanceledError(undefined, config));
    let isDone = false;
    let stream: Readable | undefined;
    let timer: NodeJS.Timeout | undefined;
    const finish = (): boolean => {
      if (isDone) return false;
      isDone = true;
      clearTimeout(timer);
      signal?.removeEventListener?.('abort', onAbort);
      return true;
    };
    const outcome = {
      resolve: (response: AxiosResponse) => void (finish() && resolve(response)),
      reject: (error: unknown) => void (finish() && reject(error)),
    };
    const giveUp = (error: Error) => {
      outcome.reject(error);
      stream?.destroy();
      request.destroy(error);
    };
    const onAbort = () => giveUp(new CanceledError(undefined, config, request));

    const request: ClientRequest = (isSecure ? https : http).request(options, (incoming) => {
      clearTimeout(timer);
      if (!request.destroyed) stream = receive(incoming, request, config, outcome);
    });
    request.on('upgrade', (_, socket) => {
      outcome.reject(new AxiosError('the response switches the protocol', 'ECONNRESET', config, request));
      socket.destroy();
    });
    request.on('error', (error) => outcome.reject(AxiosError.from(error, undefined, config, request)));
    if (!(agent as KeptAlive).keepAlive) {
      request.once('socket', (socket) => socket.setKeepAlive(true, PROBE_MS));
    }
    if (timeout > 0) {
      const onTimeout = () => {
        if (!isDone) giveUp(timeoutError(timeout, config, request));
      };
      // The timeout of the socket only begins when it is connected.
      timer = setTimeout(onTimeout, timeout);
      request.on('timeout', onTimeout);
    }
    signal?.addEventListener?.('abort', onAbort);
    request.end(body);
  });
}

function timeoutError(
  timeout: number,
  config: InternalAxiosRequestConfig,
  request: ClientRequest,
): AxiosError {
  const code = config.transitional?.clarifyTimeoutError ? AxiosError.ETIMEDOUT : AxiosError.ECONNABORTED;
  const why = config.timeoutErrorMessage || `timeout of ${timeout}ms exceeded`;
  return new AxiosError(why, code, config, request);
}
