import { ConfigurationError, RequestError, TransportError, VerificationError } from '../../errors/index.ts';
import { type Claim, openOnce } from '../once/once.ts';
import type { NotificationHeaders } from '../raw/notification.ts';
import { answerReply } from './answer.ts';
import { answerFactsOf } from './answer-check.ts';
import {
  checkHandlerOptions,
  type FailureReason,
  type HandlerContext,
  type HandlerOptions,
  type Handlers,
  type Parse,
  readHandlers,
  type VerifiedEvent,
} from './handlers.ts';
import { notificationId } from './once-id.ts';
import { failure, isXml, notPost, type Reply, success } from './reply.ts';
import { createReporter } from './report.ts';

/** A request from any server. */
export interface Incoming {
  method: string | undefined;
  headers: NotificationHeaders;
  /**
   * @throws RequestError `BODY_PARSED` if the body was already read, `VALUE_INVALID` if it is too large,
   * `NOTIFICATION_INVALID` if it cannot be decoded
   */
  body: () => Promise<string | Uint8Array>;
}

/** Never rejects. */
export type Serve = (incoming: Incoming) => Promise<Reply>;

/** The state of a request while it is processed. */
interface Delivery {
  /** WeChat Pay was already asked to retry: do not start a handler from now on. */
  late: boolean;
  xml: boolean;
  context?: HandlerContext;
  /** Whether the handler was called. */
  started: boolean;
}

type Verdict =
  /** Without a reply, the default response acknowledges it. */
  | { ok: true; result?: unknown; reply?: Reply }
  /** Without a reason, it is not an error and is not reported. */
  | { ok: false; reason?: FailureReason; status: number; message: string; error?: unknown };

const TIMEOUT_MS = 4_500;
const LATE = Symbol('late');
const AGAIN = 'retry later';
const MALFORMED = 'the notification is malformed';

/**
 * Processes a notification: read, verify, find its handler, claim, handle, respond.
 *
 * @throws ConfigurationError `CONFIG_INVALID`
 */
export function createServe(parse: Parse, handlers: Handlers, options: HandlerOptions = {}): Serve {
  checkHandlerOptions(options);
  const handlerOf = readHandlers(handlers, options);
  const timeout = readTimeout(options.timeout);
  const once = options.once === undefined ? undefined : openOnce(options.once);
  const reporter = createReporter(options);

  async function handle(incoming: Incoming, delivery: Delivery): Promise<Verdict> {
    let body: string | Uint8Array;
    try {
      body = await incoming.body();
    } catch (error) {
      return bodyFailure(error);
    }
    delivery.xml = isXml(body);
    let event: VerifiedEvent;
    try {
      event = await parse({ headers: incoming.headers, body });
    } catch (error) {
      return refusal(error);
    }
    const context = { name: event.event_type, id: notificationId(event) };
    delivery.context = context;
    const handler = handlerOf(context.name);
    const facts = answerFactsOf(context.name);
    if (handler === undefined) return unhandled(context.name, facts !== undefined);

    let claim: Claim | undefined;
    // A repeated request for data needs the response again.
    if (once !== undefined && facts === undefined) {
      try {
        const found = await once.claim(context.id);
        if (found === 'done') return { ok: true };
        if (found === 'busy') return { ok: false, status: 503, message: AGAIN };
        claim = found;
      } catch (error) {
        return { ok: false, reason: 'store', status: 503, message: AGAIN, error };
      }
    }
    const storeFailed = (status: number) => (error: unknown) =>
      reporter.error(error, { reason: 'store', status, ...context });
    if (delivery.late) {
      await claim?.release().catch(storeFailed(503));
      return { ok: true };
    }
    delivery.started = true;
    let result: unknown;
    try {
      result = await handler(event, context);
      await claim?.done().catch(storeFailed(success(delivery.xml).status));
    } catch (error) {
      await claim?.release().catch(storeFailed(500));
      return { ok: false, reason: 'handler', status: 500, message: AGAIN, error };
    }
    if (facts === undefined) return { ok: true, result };
    try {
      return { ok: true, result, reply: await answerReply(facts, result, options.authorize, context) };
    } catch (error) {
      return { ok: false, reason: 'answer', status: 500, message: AGAIN, error };
    }
  }

  function expire(delivery: Delivery, work: Promise<Verdict>, since: number): Verdict {
    delivery.late = true;
    const { context, started } = delivery;
    if (started && context) {
      void work.then((verdict) => {
        const elapsed = Math.round(performance.now() - since);
        if (verdict.ok) reporter.late({ ok: true, elapsed, result: verdict.result }, context);
        else reporter.late({ ok: false, elapsed, error: verdict.error }, context);
      });
    }
    const what = started
      ? 'the handler continues'
      : 'no handler was started: check what the body, keys or store wait for';
    const error = new TransportError('TIMEOUT', `not handled within ${timeout} ms; ${what}`, {
      exchange: { method: 'POST', path: context?.name ?? 'a notification' },
      mayHaveReached: started,
    });
    return { ok: false, reason: 'timeout', status: 503, message: AGAIN, error };
  }

  return async (incoming) => {
    if (incoming.method !== 'POST') return notPost();
    const since = performance.now();
    const delivery: Delivery = { late: false, xml: false, started: false };
    const work = handle(incoming, delivery).catch(refusal);
    const timer = alarm(timeout);
    const first = await Promise.race([work, timer.rings]);
    timer.stop();
    const verdict = first === LATE ? expire(delivery, work, since) : first;
    if (verdict.ok) return verdict.reply ?? success(delivery.xml);
    const { reason, status, message, error } = verdict;
    if (reason !== undefined) reporter.error(error, { reason, status, ...delivery.context });
    return failure(status, message, delivery.xml);
  };
}

/** If a framework has already read the body, the sender is not at fault: a 5xx. */
function bodyFailure(error: unknown): Verdict {
  const reason = 'body';
  if (!(error instanceof RequestError)) {
    return { ok: false, reason, status: 400, message: 'the body is incomplete', error };
  }
  if (error.code === 'BODY_PARSED') return { ok: false, reason, status: 500, message: AGAIN, error };
  if (error.code === 'VALUE_INVALID')
    return { ok: false, reason, status: 413, message: 'the body is too large', error };
  return { ok: false, reason, status: 400, message: MALFORMED, error };
}

/** A 4xx if the notification is invalid; a 5xx if the fault is on our side, e.g. a key that cannot be downloaded. */
function refusal(error: unknown): Verdict {
  const reason = 'refused';
  if (isOurs(error)) return { ok: false, reason, status: 500, message: AGAIN, error };
  if (error instanceof VerificationError) {
    return { ok: false, reason, status: 401, message: 'the signature is invalid', error };
  }
  if (error instanceof RequestError) {
    // Our own gateway has encoded the body.
    if (error.code === 'BODY_PARSED') return bodyFailure(error);
    return { ok: false, reason, status: 400, message: MALFORMED, error };
  }
  return { ok: false, reason, status: 500, message: AGAIN, error };
}

/** A key that could not be downloaded, or an external signer that failed: the notification may be valid. */
function isOurs(error: unknown): boolean {
  if (!(error instanceof VerificationError)) return false;
  const { cause } = error;
  if (error.code === 'SIGNATURE_SERIAL_UNKNOWN') return cause !== undefined;
  return cause instanceof RequestError && cause.field === 'privateKey';
}

function unhandled(name: string, isAsking: boolean): Verdict {
  const todo = isAsking
    ? 'add one that returns the data that WeChat Pay asks for; a fallback cannot do this'
    : 'add one, or a fallback';
  const error = new ConfigurationError(
    'CONFIG_MISSING',
    `${name} has no handler: ${todo}. The response was a 500, so WeChat Pay will send it again`,
    { field: `handlers['${name}']` },
  );
  return { ok: false, reason: 'unhandled', status: 500, message: AGAIN, error };
}

function alarm(ms: number): { rings: Promise<typeof LATE>; stop: () => void } {
  let timer: NodeJS.Timeout | undefined;
  const rings = new Promise<typeof LATE>((resolve) => {
    timer = setTimeout(resolve, ms, LATE);
  });
  return { rings, stop: () => clearTimeout(timer) };
}

/** The longest delay of a Node timer is 2³¹ - 1 ms; WeChat Pay itself waits 5 s. */
function readTimeout(timeout = TIMEOUT_MS): number {
  if (Number.isSafeInteger(timeout) && timeout > 0 && timeout < 2 ** 31) return timeout;
  throw new ConfigurationError('CONFIG_INVALID', 'timeout: it must be a positive integer of milliseconds', {
    field: 'timeout',
  });
}
