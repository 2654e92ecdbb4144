import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Formatter } from '../wire/formatter.ts';
import { signAnswer } from './answer.ts';
import { type Answer, failure, type SandboxRequest } from './exchange.ts';
import { clockOf, type Fault, send } from './fault.ts';
import { judgeV2, refusal } from './judge-v2.ts';
import { judgeV3 } from './judge-v3.ts';
import { operations } from './operations/index.ts';
import { createRouter } from './router.ts';
import { createStore } from './store.ts';

/** The largest body that is read: more than any documented operation takes. */
const MAX_BODY_BYTES = 8 * 1024 * 1024;
const KEPT_REQUESTS = 100;

/** A request the simulator has answered. */
export interface SeenRequest extends SandboxRequest {
  status: number;
}

/** The simulator's inside: what `createSandbox` wraps. */
export interface Simulator {
  server: Server;
  /** The last requests, the newest at the end. */
  seen: SeenRequest[];
  /** For the next requests, one each. */
  faults: Fault[];
}

export function createSimulator(): Simulator {
  const store = createStore();
  const route = createRouter(operations);
  const seen: SeenRequest[] = [];
  const faults: Fault[] = [];

  async function answer(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(message);
    if (!body) return tooLarge(response);
    const request = toRequest(message, body);
    const fault = faults.shift();
    if (fault === 'reset-before') return void response.socket?.resetAndDestroy();
    if (!isV3(request)) return answerV2(request, response, seen);
    const now = Formatter.timestamp();
    const judged = judgeV3(request, now) ?? (await route(request, store, rfc3339(now)));
    const result: Answer = fault === 'not-json' ? { ...judged, body: 'not json' } : judged;
    remember(seen, { ...request, status: result.status });
    await send(response, await signAnswer(result, clockOf(fault, now)), fault);
  }

  const server = createServer((message, response) => {
    answer(message, response).catch(() => {
      if (response.headersSent) return response.destroy();
      response.writeHead(500, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify(failure(500, 'SYSTEM_ERROR', '系统异常，请稍后重试').body));
    });
  });
  server.keepAliveTimeout = 8_000;
  server.on('clientError', (_, socket) =>
    socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n'),
  );
  return { server, seen, faults };
}

/** Paths of v3 begin with its name; some end points put a region or a brand before it. */
function isV3({ pathname }: SandboxRequest): boolean {
  return /^\/(?:[\w-]+\/)?v3(?:\/|$)/.test(pathname);
}

/** `undefined` when it is longer than anything that is allowed. */
async function readBody(message: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(response: ServerResponse): void {
  response.writeHead(413, { 'Content-Type': 'application/json', Connection: 'close' });
  response.end(JSON.stringify(failure(413, 'INVALID_REQUEST', '请求体过大').body));
}

function toRequest({ method = 'GET', url = '/', headers }: IncomingMessage, body: Buffer): SandboxRequest {
  const [pathname = '/', query] = url.split(/\?(.*)/s);
  return { method, url, pathname, query: new URLSearchParams(query), headers, body };
}

/** No operation of v2 is known yet; what comes is judged all the same. */
function answerV2(request: SandboxRequest, response: ServerResponse, seen: SeenRequest[]): void {
  const verdict = judgeV2(request);
  const xml = 'refusal' in verdict ? verdict.refusal : refusal('接口不存在').refusal;
  remember(seen, { ...request, status: 200 });
  response.writeHead(200, { 'Content-Type': 'text/xml; charset=utf-8' }).end(xml);
}

function remember(seen: SeenRequest[], request: SeenRequest): void {
  seen.push(request);
  if (seen.length > KEPT_REQUESTS) seen.shift();
}

/** In China's time, which has no summer time. */
function rfc3339(seconds: number): string {
  return new Date((seconds + 8 * 3600) * 1000).toISOString().replace(/\.\d+Z$/, '+08:00');
}
