import { isFunction, isObject } from '../client/checks/kinds.ts';
import { ConfigurationError } from '../errors/index.ts';
import type { EventsByType, WebhookEvent } from '../generated/events.ts';
import type { OnceOptions } from './once.ts';
import type { OnceStore } from './once-store.ts';
import type { UnknownEvent } from './unknown-event.ts';

/** Events that ask for data in the answer, which a handler cannot give. */
const QUERIES = [
  'CROSS_BORDER_PAY.GET_MCH_INFO',
  'CROSS_BORDER_PAY.PUSH_ORDER_INFO',
  'ENTRUST.TERMINATE_RETENTION',
  'PARKING_FEE.QUERY_TRANS_INFO',
] as const satisfies readonly (keyof EventsByType)[];

type Query = (typeof QUERIES)[number];

/** What a handler is told beside the event. */
export interface HandlerContext {
  /** The key of the event in the handlers: its `event_type`, which is `v2/…` for a notice of v2. */
  name: string;
  /** The same for each delivery of one notification: the key of your own check that nothing is booked twice. */
  id: string;
}

/**
 * One function for each event you expect, by `event_type` (v3) or `v2/…`, and `fallback` for all others. A handler
 * that returns, or whose promise resolves, has taken the notification: what it gives back is not sent. One that
 * throws makes WeChat Pay come again.
 *
 * An event with neither a handler nor a fallback is answered with a 500, so that WeChat Pay comes again, and told to
 * `onError`. The events that want data back (`PARKING_FEE.QUERY_TRANS_INFO`, `CROSS_BORDER_PAY.GET_MCH_INFO`,
 * `CROSS_BORDER_PAY.PUSH_ORDER_INFO`, `ENTRUST.TERMINATE_RETENTION`) cannot be handled here: use `webhook.parse`, and
 * answer them yourself.
 */
export type Handlers = {
  [Name in Exclude<keyof EventsByType, Query>]?: (
    event: EventsByType[Name],
    context: HandlerContext,
  ) => unknown;
} & { fallback?: (event: WebhookEvent | UnknownEvent, context: HandlerContext) => unknown };

/**
 * Why a notification was not taken, or not taken well:
 * `body` it could not be read, or a framework had read it before;
 * `refused` it is not proved to be WeChat Pay's, or malformed;
 * `unhandled` there is no handler for it;
 * `handler` the handler threw;
 * `timeout` it was not handled in time;
 * `late` the handler threw after that, and there is no `onLate`;
 * `store` the `once` store failed.
 */
export type FailureReason = 'body' | 'refused' | 'unhandled' | 'handler' | 'timeout' | 'late' | 'store';

/** What `onError` is told beside the error. Nothing of the notification's content: it may be logged as it is. */
export interface FailureContext extends Partial<HandlerContext> {
  reason: FailureReason;
  /** What WeChat Pay was answered. A 2xx with the reason `store`: it was handled, but that could not be kept. */
  status: number;
}

/** How a handler ended that took longer than `timeout`; `elapsed` in milliseconds from the request on. */
export type LateOutcome =
  | { ok: true; elapsed: number; result: unknown }
  | { ok: false; elapsed: number; error: unknown };

export interface HandlerOptions {
  /**
   * After how many milliseconds WeChat Pay is told to come again, from the request on; 4,500. It waits 5 s. The handler
   * goes on: without `once`, the next delivery may meet it still running.
   */
  timeout?: number;
  /** Keeps each notification from being handled twice: a Keyv, or options with one. */
  once?: OnceStore | OnceOptions;
  /** Is told whatever went wrong; `console.error` where it is absent. */
  onError?: (error: unknown, context: FailureContext) => unknown;
  /** Is told how a handler ended that took too long. Where it is absent, `onError` is told of one that threw. */
  onLate?: (outcome: LateOutcome, context: HandlerContext) => unknown;
}

/** A notification that was verified and decrypted; of v2 the `event_type` is `v2/…`. */
export interface VerifiedEvent {
  event_type: string;
}

/** @throws WechatpayError */
export type Parse = (notification: {
  headers: Record<string, string | string[] | undefined>;
  body: string | Uint8Array;
}) => Promise<VerifiedEvent>;

/** @throws ConfigurationError `CONFIG_INVALID` naming the option */
export function checkHandlerOptions(options: HandlerOptions): void {
  if (!isObject(options)) throw invalid('options', 'they are an object, or left out');
  for (const name of ['onError', 'onLate'] as const) {
    const tell: unknown = options[name];
    if (tell !== undefined && !isFunction(tell)) throw invalid(name, 'it is a function, or left out');
  }
}

export type Handler = (event: unknown, context: HandlerContext) => unknown;

/**
 * The handler of an event by its name.
 *
 * @throws ConfigurationError `CONFIG_INVALID`
 */
export function readHandlers(handlers: Handlers): (name: string) => Handler | undefined {
  if (typeof handlers !== 'object' || handlers === null) {
    throw invalid('handlers', 'they are an object: { "TRANSACTION.SUCCESS": async (event) => {…} }');
  }
  const byName = new Map(Object.entries(handlers).filter(([, handler]) => handler !== undefined));
  for (const [name, handler] of byName) {
    const field = `handlers['${name}']`;
    if (typeof handler !== 'function') throw invalid(field, 'it is a function of the event');
    if (isQuery(name))
      throw invalid(field, 'WeChat Pay wants data back: use webhook.parse, and answer it yourself');
  }
  return (name) => {
    const handler = byName.get(name) ?? (isQuery(name) ? undefined : byName.get('fallback'));
    return handler as Handler | undefined;
  };
}

function isQuery(name: string): boolean {
  return QUERIES.some((query) => query === name);
}

function invalid(field: string, message: string): ConfigurationError {
  return new ConfigurationError('CONFIG_INVALID', `${field}: ${message}`, { field });
}
