import type { Reply } from './answer.ts';
import { type Answer, failure } from './exchange.ts';
import type { Fault } from './fault.ts';

/** What v3 answers under load or out of order, before an operation takes effect. */
export const OVERLOADED: Readonly<Record<string, Answer>> = {
  429: failure(429, 'FREQUENCY_LIMITED', '频率超限'),
  500: failure(500, 'SYSTEM_ERROR', '系统异常，请稍后重试'),
};

/** What the proxy in front answers, of v2 for WeChat Pay, too. */
export function refusalBy(fault: Fault | undefined, isV3Request: boolean): Reply | undefined {
  const isRefused = fault === '502' || (!isV3Request && (fault === '429' || fault === '500'));
  if (!isRefused) return undefined;
  const body = Buffer.from(`<html><body><h1>${fault}</h1></body></html>\n`);
  const headers = { Server: 'nginx', 'Content-Type': 'text/html', 'Content-Length': String(body.length) };
  return { status: Number(fault), headers, body };
}
