import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { rfc3339 } from '../../wire/beijing.ts';
import { Formatter } from '../../wire/formatter.ts';
import { failureOf, failureV2Of, isAfter, proxyFailure } from '../fault/answer.ts';
import { clockOf, FAULTS, type Fault, nameOf, reset, send } from '../fault/fault.ts';
import { createFaultSource, type FaultRate, type FaultSource } from '../fault/source.ts';
import { asDocumented } from '../judge/documented-refusal.ts';
import { refusalIn } from '../judge/refusal.ts';
import { judgeV3, schemeOf } from '../judge/v3.ts';
import { operations } from '../operations/index.ts';
import { v2Operations } from '../operations/v2.ts';
import { browserOf } from '../page/guard.ts';
import { createPage } from '../page/index.ts';
import { createRouterV2, type V2Operation } from '../route/v2.ts';
import { createRouter, type Operation } from '../route/v3.ts';
import { createJournal, type Journal } from '../state/journal.ts';
import { createStore, type Store } from '../state/store.ts';
import { connectionOptions, guardConnections, type Patience } from './connections.ts';
import { type Reply, replyV2, replyV3, write } from './exchange/answer.ts';
import { createBodyReader } from './exchange/body.ts';
import { failure, isV3, type SandboxRequest, unsigned } from './exchange/exchange.ts';
import { clientOf, SERVER_OPTIONS } from './exchange/tls.ts';

/** The internals of the simulator, which `createSandbox` wraps. */
export interface Simulator {
  server: Server;
  journal: Journal;
  faults: Pick<FaultSource, 'add'>;
  store: Store;
}

export interface SimulatorOptions {
  /** Whether fields that are not documented are refused. */
  strict: boolean;
  /** Whether to serve HTTPS. */
  https?: boolean;
  /** Where notifications are sent if no request sets a `notify_url` for them. */
  notify_url?: string | undefined;
  /** The secret of the WeCom application. Without it, `workwx_sign` is not verified. */
  workwx?: string | undefined;
  /** The v3 operations that do more than return an example. */
  known?: readonly Operation[];
  /** The v2 operations that do. */
  knownV2?: readonly V2Operation[];
  /** Random faults. */
  faults?: FaultRate | undefined;
  /** The timeouts of connections. */
  patience?: Patience;
}

export function createSimulator({
  strict,
  https = false,
  notify_url,
  workwx,
  known = operations,
  knownV2 = v2Operations,
  faults,
  patience,
}: SimulatorOptions): Simulator {
  const store = createStore(notify_url);
  const route = createRouter(known, strict);
  const routeV2 = createRouterV2(knownV2, workwx);
  const journal = createJournal();
  const source = createFaultSource(faults);
  const page = createPage(store, journal);
  const readBody = createBodyReader();

  async function answerV3(request: SandboxRequest, fault: Fault | undefined): Promise<Reply> {
    const now = Formatter.timestamp();
    const refusal = judgeV3(request, now);
    const broken = refusal ? undefined : failureOf(fault);
    const answer =
      refusal ??
      (isAfter(fault) ? undefined : broken) ??
      (await route(request, store, rfc3339(store.clock.now())));
    const given = broken ?? answer;
    const documented = given.status < 400 ? given : asDocumented(given, route.errorsOf(request));
    const said = fault === 'not-json' ? { ...answer, body: 'not json' } : documented;
    const pair = store.platform.pairOf(request.headers['wechatpay-serial']) ?? store.platform.signing;
    return replyV3(said, clockOf(fault, now), pair, schemeOf(request));
  }

  async function answerV2(request: SandboxRequest, fault: Fault | undefined): Promise<Reply> {
    const broken = failureV2Of(fault);
    if (broken && !isAfter(fault)) return broken;
    const reply = await routeV2(request, store, rfc3339(store.clock.now()));
    return fault === 'not-json' ? replyV2('not xml') : (broken ?? reply);
  }

  /** The response, unless the fault breaks the connection. */
  async function answer(request: SandboxRequest, fault: Fault | undefined): Promise<Reply> {
    const broken = proxyFailure(fault);
    if (broken && !isAfter(fault)) return broken;
    if (fault === 'rotate') store.platform.rotate('certificate');
    const reply = await (isV3(request) ? answerV3(request, fault) : answerV2(request, fault));
    return broken ?? reply;
  }

  /** Unsigned, because the request was not verified. */
  const refuse = (status: number, code: string, message: string) =>
    replyV3(unsigned(failure(status, code, message)), Formatter.timestamp(), store.platform.signing);

  const listener = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    response.on('close', () => store.changed());
    try {
      const body = await readBody(message);
      if (!body) return write(response, await refuse(413, 'INVALID_REQUEST', '请求体过大'));
      const request = toRequest(message, body);
      const shown = await page(request);
      if (shown) return write(response, shown);
      const intrusion = browserOf(request);
      if (intrusion)
        return write(response, await refuse(intrusion.status, intrusion.code, intrusion.message));
      const fault = source.next(request.headers['x-sandbox-fault']);
      if (fault === 'unknown') {
        return write(
          response,
          await refuse(400, 'INVALID_REQUEST', `X-Sandbox-Fault: ${FAULTS.join(' ')} delay=250`),
        );
      }
      if (fault === 'reset-before') return reset(response);
      const reply = await answer(request, fault);
      const refusal = refusalIn(reply);
      const time = rfc3339(store.clock.now());
      const outcome = { status: reply.status, time, ...(refusal && { refusal }) };
      journal.add(request, outcome, reply, fault === undefined ? undefined : nameOf(fault));
      store.changed();
      await store.saved();
      await send(response, reply, fault);
    } catch {
      // If the body was not received completely, no response can be sent on this connection.
      if (response.headersSent || !message.complete) response.destroy();
      else write(response, await refuse(500, 'SYSTEM_ERROR', '系统异常，请稍后重试'));
    }
  };
  const options = connectionOptions(patience);
  const server = https
    ? createTlsServer({ ...SERVER_OPTIONS, ...options }, listener)
    : createServer(options, listener);
  guardConnections(server);
  return { server, journal, faults: source, store };
}

function toRequest(message: IncomingMessage, body: Buffer): SandboxRequest {
  const { method = 'GET', url = '/', headers } = message;
  const [pathname = '/', query] = url.split(/\?(.*)/s);
  const tls = clientOf(message.socket);
  return { method, url, pathname, query: new URLSearchParams(query), headers, body, ...(tls && { tls }) };
}
