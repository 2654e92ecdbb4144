import type { ErrorEvent, ResponseEvent } from './events.ts';

/** One line about a call that ended, for `NODE_DEBUG=wechatpay-chain`. */
export function lineOf(event: ResponseEvent | ErrorEvent): string {
  const { method, path, status, attempt, host, requestId, serial, ms } = event;
  const times = (['sign', 'wait', 'verify'] as const).flatMap((name) =>
    ms[name] === undefined ? [] : [`${name} ${ms[name]}`],
  );
  return [
    method,
    path,
    ...('code' in event ? [event.code] : []),
    ...(status === undefined ? [] : [String(status)]),
    `${ms.total} ms${times.length > 0 ? ` (${times.join(', ')})` : ''}`,
    `attempt ${attempt}`,
    ...(host === undefined ? [] : [host]),
    ...(requestId === undefined ? [] : [`Request-ID ${requestId}`]),
    ...(serial === undefined ? [] : [`serial ${serial}`]),
  ].join(' ');
}
