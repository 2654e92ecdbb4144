import { missing } from '../../errors/faults.ts';
import { ConfigurationError } from '../../errors/index.ts';
import type { EventAnswers } from '../../generated/event-answers.ts';
import type { EventsByType, WebhookEvent } from '../../generated/events.ts';
import { isFunction, isObject } from '../../wire/kinds.ts';
import type { OnceOptions } from '../once/once.ts';
import type { OnceStore } from '../once/store.ts';
import type { UnknownEvent } from '../parse/unknown-event.ts';
import type { NotificationHeaders } from '../raw/notification.ts';
import { answerFactsOf, type HandlerAnswer } from './answer-check.ts';

/** The second argument of a handler. */
export interface HandlerContext {
  /** The key of the event in the handlers: its `event_type`, which is `v2/…` for a v2 notification. */
  name: string;
  /** The same for each delivery of a notification: use it as the key of your own check against double processing. */
  id: string;
}

/**
 * One function for each event that you expect, by `event_type` (v3) or `v2/…`, and `fallback` for all others. If a
 * handler returns, or its promise resolves, the notification is acknowledged; its return value is not sent. If it throws,
 * WeChat Pay sends the notification again.
 *
 * An event without a handler or fallback gets a 500 response, so that WeChat Pay sends it again, and is reported to
 * `onError`.
 *
 * Events that request data (`PARKING_FEE.QUERY_TRANS_INFO`, `CROSS_BORDER_PAY.GET_MCH_INFO`,
 * `CROSS_BORDER_PAY.PUSH_ORDER_INFO`, `ENTRUST.TERMINATE_RETENTION`) need their own handler, not the fallback. It returns
 * the documented response as a plain object, which is validated and sent; a `Date` is written as RFC 3339 in Beijing
 * time. An invalid one is reported to `onError` with the name of the field, and gets a 500 response. WeChat Pay may
 * request the data any number of times, so `once` does not apply.
 */
export type Handlers = {
  [Name in keyof EventsByType]?: (event: EventsByType[Name], context: HandlerContext) => Returned<Name>;
} & { fallback?: (event: WebhookEvent | UnknownEvent, context: HandlerContext) => unknown };

type Returned<Name> = Name extends keyof EventAnswers
  ? HandlerAnswer<Name> | Promise<HandlerAnswer<Name>>
  : unknown;

/**
 * Why a notification was not acknowledged, or not completely processed:
 * `body`: the body could not be read, or a framework had already read it;
 * `refused`: it cannot be verified as WeChat Pay's, or is malformed;
 * `unhandled`: there is no handler for it;
 * `handler`: the handler threw;
 * `answer`: the handler returned invalid data for an event that requests data, or `authorize` failed;
 * `timeout`: it was not handled in time;
 * `late`: the handler threw after the timeout, and there is no `onLate`;
 * `store`: the `once` store failed.
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

/** The second argument of `onError`. It contains no content of the notification, so you can log it unchanged. */
export interface FailureContext extends Partial<HandlerContext> {
  reason: FailureReason;
  /** The response status. A 2xx with the reason `store`: it was handled, but this could not be stored. */
  status: number;
}

/** The result of a handler that took longer than `timeout`; `elapsed` is in milliseconds since the request. */
export type LateOutcome =
  | { ok: true; elapsed: number; result: unknown }
  | { ok: false; elapsed: number; error: unknown };

export interface HandlerOptions {
  /**
   * When to ask WeChat Pay to send the notification again, in milliseconds since the request. Default: 4,500; WeChat Pay
   * waits 5 s. The handler continues: without `once`, it may still run when the next delivery arrives.
   */
  timeout?: number;
  /** Prevents each notification from being handled twice: a Keyv, or options with one. */
  once?: OnceStore | OnceOptions;
  /**
   * Returns the `Authorization` header for the response to a `CROSS_BORDER_PAY.…` event, which the documentation requires:
   * a signature of the body, as agreed with WeChat Pay. The body is sent exactly as it is passed here.
   */
  authorize?: (body: string, context: HandlerContext) => string | Promise<string>;
  /** Called for every failure. Default: `console.error`. */
  onError?: (error: unknown, context: FailureContext) => unknown;
  /** Called with the result of a handler that took too long. Without it, `onError` is called if that handler throws. */
  onLate?: (outcome: LateOutcome, context: HandlerContext) => unknown;
}

/** A verified and decrypted notification; for v2, the `event_type` is `v2/…`. */
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
  if (!isObject(options)) throw invalid('options', 'they must be an object or undefined');
  for (const name of ['onError', 'onLate', 'authorize'] as const) {
    const given: unknown = options[name];
    if (given !== undefined && !isFunction(given)) throw invalid(name, 'it must be a function or undefined');
  }
}

export type Handler = (event: unknown, context: HandlerContext) => unknown;

/**
 * The handler of an event by its name.
 *
 * @throws ConfigurationError `CONFIG_INVALID`; `CONFIG_MISSING` without an `authorize` that a response requires
 */
export function readHandlers(
  handlers: Handlers,
  { authorize }: HandlerOptions,
): (name: string) => Handler | undefined {
  if (!isObject(handlers)) {
    throw invalid('handlers', 'they must be an object: { "TRANSACTION.SUCCESS": async (event) => {…} }');
  }
  const byName = new Map(Object.entries(handlers).filter(([, handler]) => handler !== undefined));
  for (const [name, handler] of byName) {
    if (typeof handler !== 'function')
      throw invalid(`handlers['${name}']`, 'it must be a function of the event');
    if (answerFactsOf(name)?.signed && authorize === undefined) {
      throw missing(
        'authorize',
        `a function that signs the response to ${name}: (body) => the Authorization header`,
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
