/**
 * Turns the events of wechatpay-chain into spans of OpenTelemetry, with `@opentelemetry/api` alone: one span for each
 * attempt of a call, and one for each notification. In your project, import the type from 'wechatpay-chain'.
 */
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { type Attributes, type Span, SpanKind, SpanStatusCode, type Tracer, trace } from '@opentelemetry/api';
import type { WatchEvents } from '../../src/index.ts';

type End = WatchEvents['response'] | WatchEvents['retry'] | WatchEvents['error'];

/** @returns a function that ends it */
export function traceWechatPay(tracer: Tracer = trace.getTracer('wechatpay-chain')): () => void {
  /** By call: its attempts follow each other. */
  const open = new Map<number, Span>();

  const begin = ({ call, method, path, attempt, host }: WatchEvents['request']) => {
    const attributes = {
      'http.request.method': method,
      'url.template': path,
      ...(host === undefined ? {} : { 'server.address': host }),
      ...(attempt > 1 ? { 'http.request.resend_count': attempt - 1 } : {}),
    };
    open.set(call, tracer.startSpan(`${method} ${path}`, { kind: SpanKind.CLIENT, attributes }));
  };

  const end = (event: End) => {
    // A call that fails before its first attempt has no span yet.
    if (!open.has(event.call)) begin(event);
    const span = open.get(event.call);
    open.delete(event.call);
    span?.setAttributes(attributesOf(event));
    if ('code' in event) span?.setStatus({ code: SpanStatusCode.ERROR, message: event.code });
    span?.end();
  };

  const notified = ({ name, code, serial, ms }: WatchEvents['notification']) => {
    const attributes = { ...text('wechatpay.serial', serial), ...text('error.type', code) };
    const startTime = Date.now() - ms;
    const span = tracer.startSpan(`notification ${name}`, { kind: SpanKind.CONSUMER, attributes, startTime });
    if (code !== undefined) span.setStatus({ code: SpanStatusCode.ERROR, message: code });
    span.end();
  };

  const switched = ({ from, to }: WatchEvents['failover']) => {
    trace.getActiveSpan()?.addEvent('wechatpay.failover', { from, to });
  };

  const listeners = {
    request: begin,
    response: end,
    retry: end,
    error: end,
    notification: notified,
    failover: switched,
  };
  const all = Object.entries(listeners).map(([name, listener]) => {
    const channel = `wechatpay-chain:${name}`;
    const onMessage = (event: unknown) => listener(event as never);
    subscribe(channel, onMessage);
    return () => unsubscribe(channel, onMessage);
  });
  return () => {
    for (const stop of all) stop();
  };
}

function attributesOf(event: End): Attributes {
  const { status, requestId, serial, ms } = event;
  return {
    ...(status === undefined ? {} : { 'http.response.status_code': status }),
    ...text('wechatpay.request_id', requestId),
    ...text('wechatpay.serial', serial),
    ...('code' in event ? { 'error.type': event.code } : {}),
    ...('wait' in event ? { 'wechatpay.retry_after_ms': event.wait } : {}),
    ...Object.fromEntries(Object.entries(ms).map(([part, value]) => [`wechatpay.${part}_ms`, value])),
  };
}

function text(name: string, value: string | undefined): Attributes {
  return value === undefined ? {} : { [name]: value };
}
