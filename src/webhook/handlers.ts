import { missing } from '../errors/faults.ts';
import { ConfigurationError } from '../errors/index.ts';
import type { EventAnswers } from '../generated/event-answers.ts';
import type { EventsByType, WebhookEvent } from '../generated/events.ts';
import { isFunction, isObject } from '../wire/kinds.ts';
import type { HandlerAnswer } from './answer-check.ts';
import { answerFactsOf } from './answer-check.ts';
import type { NotificationHeaders } from './notification.ts';
import type { OnceOptions } from './once.ts';
import type { OnceStore } from './once-store.ts';
import type { UnknownEvent } from './unknown-event.ts';

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
 * `onError`.
 *
 * The events that ask for data (`PARKING_FEE.QUERY_TRANS_INFO`, `CROSS_BORDER_PAY.GET_MCH_INFO`,
 * `CROSS_BORDER_PAY.PUSH_ORDER_INFO`, `ENTRUST.TERMINATE_RETENTION`) are for a handler of their own, which returns the
 * documented answer: it is checked and sent. One that does not fit is told to `onError` with the field's name, and
 * answered with a 500. They are asked again as often as WeChat Pay wants to know, so `once` leaves them alone.
 */
export type Handlers = {
  [Name in keyof EventsByType]?: (event: EventsByType[Name], context: HandlerContext) => Returned<Name>;
} & { fallback?: (event: WebhookEvent | UnknownEvent, context: HandlerContext) => unknown };

type Returned<Name> = Name extends keyof EventAnswers
  ? HandlerAnswer<Name> | Promise<HandlerAnswer<Name>>
  : unknown;

/**
 * Why a notification was not taken, or not taken well:
 * `body` it could not be read, or a framework had read it before;
 * `refused` it is not proved to be WeChat Pay's, or malformed;
 * `unhandled` there is no handler for it;
 * `handler` the handler threw;
 * `answer` what the handler returned to an event that asks for data does not fit, or `authorize` failed;
 * `timeout` it was not handled in time;
 * `late` the handler threw after that, and there is no `onLate`;
 * `store` the `once` store failed.
 */
export type FailureReason =
  | 'body'
  | 'refused'
  | 'unhandled'
  | 'handler'
  | 'answer'
  | 'timeout'
  | 'late'
  | 'store';

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
  /**
   * Gives the `Authorization` header of the answer to a `CROSS_BORDER_PAY.…` event, which the documentation requires: a
   * signature, as it was agreed with WeChat Pay, over the body, which is sent as it is given here.
   */
  authorize?: (body: string, context: HandlerContext) => string | Promise<string>;
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
  headers: NotificationHeaders;
  body: string | Uint8Array;
}) => Promise<VerifiedEvent>;

/** @throws ConfigurationError `CONFIG_INVALID` naming the option */
export function checkHandlerOptions(options: HandlerOptions): void {
  if (!isObject(options)) throw invalid('options', 'they are an object, or left out');
  for (const name of ['onError', 'onLate', 'authorize'] as const) {
    const given: unknown = options[name];
    if (given !== undefined && !isFunction(given)) throw invalid(name, 'it is a function, or left out');
  }
}

export type Handler = (event: unknown, context: HandlerContext) => unknown;

/**
 * The handler of an event by its name.
 *
 * @throws ConfigurationError `CONFIG_INVALID`; `CONFIG_MISSING` without the `authorize` that an answer takes
 */
export function readHandlers(
  handlers: Handlers,
  { authorize }: HandlerOptions,
): (name: string) => Handler | undefined {
  if (!isObject(handlers)) {
    throw invalid('handlers', 'they are an object: { "TRANSACTION.SUCCESS": async (event) => {…} }');
  }
  const byName = new Map(Object.entries(handlers).filter(([, handler]) => handler !== undefined));
  for (const [name, handler] of byName) {
    if (typeof handler !== 'function') throw invalid(`handlers['${name}']`, 'it is a function of the event');
    if (answerFactsOf(name)?.signed && authorize === undefined) {
      throw missing(
        'authorize',
        `a function that signs the answer to ${name}: (body) => the Authorization header`,
      );
    }
  }
  return (name) => {
    const handler = byName.get(name) ?? (answerFactsOf(name) ? undefined : byName.get('fallback'));
    return handler as Handler | undefined;
  };
}

function invalid(field: string, message: string): ConfigurationError {
  return new ConfigurationError('CONFIG_INVALID', `${field}: ${message}`, { field });
}
