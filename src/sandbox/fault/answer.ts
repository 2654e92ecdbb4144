import { type Reply, replyV2 } from '../http/exchange/answer.ts';
import { type Answer, failure } from '../http/exchange/exchange.ts';
import { refusal } from '../judge/v2.ts';
import type { Fault } from './fault.ts';

/** WeChat Pay's internal error number. */
const TOO_FREQUENT = 268447840;
const BUSY = '频率超限';
const BROKEN = '系统异常，请稍后重试';

/** Whether the operation takes effect although its response is a fault. */
export function isAfter(fault: Fault | undefined): boolean {
  return fault === '500-after' || fault === '502-after';
}

/** The v3 response to a correctly signed request when WeChat Pay is overloaded or out of order. */
export function failureOf(fault: Fault | undefined): Answer | undefined {
  if (fault === '429') return { ...failure(429, 'RATELIMIT_EXCEEDED', BUSY), internal: TOO_FREQUENT };
  return fault === '500' || fault === '500-after' ? failure(500, 'SYSTEM_ERROR', BROKEN) : undefined;
}

/** The same for v2, where the HTTP status is 200. */
export function failureV2Of(fault: Fault | undefined): Reply | undefined {
  if (fault === '429') return replyV2(refusal(BUSY, 'FREQUENCY_LIMITED').refusal);
  return fault === '500' || fault === '500-after'
    ? replyV2(refusal(BROKEN, 'SYSTEMERROR').refusal)
    : undefined;
}

/** The response of the proxy in front of WeChat Pay. */
export function proxyFailure(fault: Fault | undefined): Reply | undefined {
  if (fault !== '502' && fault !== '502-after') return undefined;
  const body = Buffer.from('<html><body><h1>502 Bad Gateway</h1></body></html>\n');
  const headers = { Server: 'nginx', 'Content-Type': 'text/html', 'Content-Length': String(body.length) };
  return { status: 502, headers, body };
}
