import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { Formatter } from '../wire/formatter.ts';
import { type Reply, replyV3, write } from './answer.ts';
import { readBody } from './body.ts';
import { failure, type SandboxRequest, unsigned } from './exchange.ts';
import { clockOf, type Fault, send } from './fault.ts';
import { createJournal, type Journal } from './journal.ts';
import { judgeV3 } from './judge-v3.ts';
import { operations } from './operations/index.ts';
import { v2Operations } from './operations/v2/index.ts';
import { createRouter, type Operation } from './router.ts';
import { createRouterV2, type V2Operation } from './router-v2.ts';
import { createStore, type Store } from './store.ts';
import { rfc3339 } from './time.ts';

/** WeChat Pay closes a connection that is idle for as long, and says so in `Keep-Alive`. */
const KEEP_ALIVE_MS = 8_000;

/** The simulator's inside: what `createSandbox` wraps. */
export interface Simulator {
  server: Server;
  journal: Journal;
  /** For the next requests, one each. */
  faults: Fault[];
  store: Store;
}

/**
 * @param strict whether fields that are not documented are refused
 * @param notify_url where the merchant is told of what no request named a place for
 * @param known the operations of v3 that do more than answer an example
 * @param knownV2 those of v2
 */
export function createSimulator(
  strict: boolean,
  notify_url?: string,
  known: readonly Operation[] = operations,
  knownV2: readonly V2Operation[] = v2Operations,
): Simulator {
  const store = createStore(notify_url);
  const route = createRouter(known, strict);
  const routeV2 = createRouterV2(knownV2);
  const journal = createJournal();
  const faults: Fault[] = [];

  async function answerV3(request: SandboxRequest, fault: Fault | undefined): Promise<Reply> {
    const now = Formatter.timestamp();
    const answer = judgeV3(request, now) ?? (await route(request, store, rfc3339(store.clock.now())));
    const said = fault === 'not-json' ? { ...answer, body: 'not json' } : answer;
    const pair = store.platform.pairOf(request.headers['wechatpay-serial']) ?? store.platform.signing;
    return replyV3(said, clockOf(fault, now), pair);
  }

  /** Unsigned, for nothing of the request was judged. */
  const refuse = (status: number, code: string, message: string) =>
    replyV3(unsigned(failure(status, code, message)), Formatter.timestamp(), store.platform.signing);

  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, async (message, response) => {
    try {
      const body = await readBody(message);
      if (!body) return write(response, await refuse(413, 'INVALID_REQUEST', '请求体过大'));
      const request = toRequest(message, body);
      const fault = faults.shift();
      if (fault === 'reset-before') return void response.socket?.resetAndDestroy();
      const reply = isV3(request)
        ? await answerV3(request, fault)
        : await routeV2(request, store, rfc3339(store.clock.now()));
      journal.add(request, reply.status);
      await send(response, reply, fault);
    } catch {
      // Where the body did not come to its end, nothing can be answered on this connection.
      if (response.headersSent || !message.complete) response.destroy();
      else write(response, await refuse(500, 'SYSTEM_ERROR', '系统异常，请稍后重试'));
    }
  });
  server.on('clientError', refuseMalformed);
  return { server, journal, faults, store };
}

/** Paths of v3 begin with its name; some end points put a region or a brand before it. */
function isV3({ pathname }: SandboxRequest): boolean {
  return /^\/(?:[\w-]+\/)?v3(?:\/|$)/.test(pathname);
}

function toRequest({ method = 'GET', url = '/', headers }: IncomingMessage, body: Buffer): SandboxRequest {
  const [pathname = '/', query] = url.split(/\?(.*)/s);
  return { method, url, pathname, query: new URLSearchParams(query), headers, body };
}

/** What is no HTTP gets the answer of the proxy in front. */
function refuseMalformed(_: Error, socket: Duplex): void {
  if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nServer: nginx\r\nConnection: close\r\n\r\n');
  else socket.destroy();
}
