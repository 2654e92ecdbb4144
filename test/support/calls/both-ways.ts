import { Agent } from 'node:http';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import axios, {
  AxiosError,
  AxiosHeaders,
  type AxiosRequestConfig,
  type AxiosResponse,
  type InternalAxiosRequestConfig,
} from 'axios';
import { onTestFinished, vi } from 'vitest';
import { leanAdapter } from '../../../src/transport/lean.ts';
import { planOf } from '../../../src/transport/plan.ts';

export type Way = 'lean' | 'axios';

/** What a call came to: everything that a caller of the adapter can see, and what went over the wire. */
export interface Outcome {
  wire: string[];
  response?: unknown;
  error?: unknown;
}

export interface Wire {
  url: string;
  /** The requests that came, byte for byte. */
  seen: string[];
}

/** A server that takes requests as text, and answers each with these bytes, or as it likes. */
export async function wire(answer: string | ((socket: Socket, request: string) => void)): Promise<Wire> {
  const sockets = new Set<Socket>();
  const seen: string[] = [];
  const server = createServer((socket) => {
    sockets.add(socket);
    let pending = '';
    socket.on('error', () => {});
    socket.on('data', (chunk) => {
      pending += chunk.toString('latin1');
      const end = pending.indexOf('\r\n\r\n');
      const length = Number(/\r\ncontent-length: (\d+)/i.exec(pending)?.[1] ?? 0);
      const isChunked = /\r\ntransfer-encoding: chunked/i.test(pending);
      if (end < 0 || (isChunked ? !pending.endsWith('0\r\n\r\n') : pending.length < end + 4 + length)) return;
      seen.push(pending);
      const request = pending;
      pending = '';
      if (typeof answer === 'string') socket.write(answer, 'latin1');
      else answer(socket, request);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v3/pay?a=%7B1%7D&b`, seen };
}

export const OK = 'HTTP/1.1 200 Fine\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}';

/** As the client has it. */
export const usual = (): AxiosRequestConfig => ({
  method: 'post',
  data: '{"a":"张三"}',
  headers: { 'User-Agent': 'test', 'Accept-Encoding': false, authorization: 'x "y"', 'X-Own': 'a b' },
  responseType: 'arraybuffer',
  maxRedirects: 0,
  validateStatus: null,
  transformRequest: [],
  transformResponse: (data: unknown) => data,
  transitional: { clarifyTimeoutError: true },
});

/**
 * One call by one way, with agents of its own.
 *
 * @param isSeen whether the server reads the request in any case, on a busy machine after the call failed
 */
export async function by(
  way: Way,
  { url, seen }: Wire,
  config: AxiosRequestConfig,
  isSeen = false,
): Promise<Outcome> {
  const agent = new Agent({ keepAlive: true, timeout: 7000 });
  const from = seen.length;
  const adapter = way === 'lean' ? leanAdapter : axios.getAdapter('http');
  try {
    const request = { url, httpAgent: agent, ...usual(), ...config, adapter };
    return { response: await view(await axios.request(request)), wire: seen.slice(from) };
  } catch (error) {
    if (isSeen) await vi.waitUntil(() => seen.length > from);
    return { error: faultOf(error), wire: seen.slice(from) };
  } finally {
    agent.destroy();
  }
}

/** Which way the lean adapter takes for a config. */
export async function wayOf({ url }: Pick<Wire, 'url'>, config: AxiosRequestConfig): Promise<Way> {
  let way: Way = 'axios';
  const adapter = async (given: InternalAxiosRequestConfig) => {
    way = planOf(given) ? 'lean' : 'axios';
    return { data: '', status: 200, statusText: '', headers: {}, config: given };
  };
  const agent = new Agent({ keepAlive: true });
  await axios.request({ url, httpAgent: agent, ...usual(), ...config, adapter }).catch(() => {});
  return way;
}

async function view({ status, statusText, headers, data, config, request }: AxiosResponse): Promise<unknown> {
  const isStream = typeof (data as { pipe?: unknown } | undefined)?.pipe === 'function';
  const body = isStream ? Buffer.concat(await (data as { toArray(): Promise<Buffer[]> }).toArray()) : data;
  return {
    status,
    statusText,
    headers: headers instanceof AxiosHeaders ? Object.entries(headers) : headers,
    data: Buffer.isBuffer(body) ? body.toString('latin1') : body,
    type: isStream ? 'stream' : Buffer.isBuffer(data) ? 'bytes' : typeof data,
    sent: Object.entries(config.headers),
    request: (request as object | undefined)?.constructor.name,
  };
}

function faultOf(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { name, message, code, cause } = error as AxiosError;
  const { response } = error as AxiosError;
  return {
    name,
    message,
    code,
    isAxios: error instanceof AxiosError,
    isCancel: axios.isCancel(error),
    cause: cause && { name: cause.name, message: cause.message, code: (cause as { code?: string }).code },
    status: response?.status,
    data: Buffer.isBuffer(response?.data) ? response.data.toString('latin1') : undefined,
  };
}
