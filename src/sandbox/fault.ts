import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { TLSSocket } from 'node:tls';
import { type Reply, write } from './answer.ts';

/**
 * What can be made to go wrong with the next reply. Of v2 only what befalls the connection, and the delay.
 *
 * - `forged`: the body is changed after it was signed
 * - `unsigned`: a success without a signature
 * - `unknown-serial`: signed with a key the merchant does not have
 * - `skewed`: signed 301 s ago
 * - `not-json`: text, rightly signed
 * - `truncated`: the connection ends in the middle of the body
 * - `reset-before`, `reset-after`: the connection is reset before or after the operation took effect
 * - `probe`: with a signature that is wrong on purpose, as WeChat Pay tests its merchants
 * - `429`, `500`, `502`: refused before the operation took effect; of v2 by the proxy in front
 * - `{ delay }`: the answer comes that many milliseconds late
 */
export type Fault = FaultName | { delay: number };

export const FAULTS = [
  'forged',
  'unsigned',
  'unknown-serial',
  'skewed',
  'not-json',
  'truncated',
  'reset-before',
  'reset-after',
  'probe',
  '429',
  '500',
  '502',
] as const;
export type FaultName = (typeof FAULTS)[number];

/** A fault as text: its name, or `delay=250` for one of milliseconds. */
export function parseFault(text: string): Fault | undefined {
  const delay = /^delay=(\d{1,6})$/.exec(text)?.[1];
  return delay === undefined ? FAULTS.find((name) => name === text) : { delay: Number(delay) };
}

/** The time that is signed. */
export function clockOf(fault: Fault | undefined, now: number): number {
  return fault === 'skewed' ? now - 301 : now;
}

/** Sends an answer as the fault has it. */
export async function send(response: ServerResponse, reply: Reply, fault: Fault | undefined): Promise<void> {
  const headers = { ...reply.headers };
  if (typeof fault === 'object') await sleep(fault.delay, undefined, { ref: false });
  else if (fault === 'forged') return write(response, { ...reply, body: forge(reply.body) });
  else if (fault === 'unknown-serial')
    headers['Wechatpay-Serial'] = '00000000000000000000000000000000000000FF';
  else if (fault === 'probe' && headers['Wechatpay-Signature'] !== undefined) {
    headers['Wechatpay-Signature'] = `WECHATPAY/SIGNTEST/${headers['Wechatpay-Signature'].slice(19)}`;
  } else if (fault === 'unsigned') {
    for (const name of Object.keys(headers)) if (name.startsWith('Wechatpay-')) delete headers[name];
  } else if (fault === 'truncated') {
    response.writeHead(reply.status, headers);
    response.write(reply.body.subarray(0, reply.body.length >> 1), () => response.destroy());
    return;
  } else if (fault === 'reset-after') {
    return reset(response);
  }
  write(response, { ...reply, headers });
}

/** Ends the connection without an answer; over TLS it can only be closed. */
export function reset({ socket }: ServerResponse): void {
  if (socket instanceof TLSSocket) socket.destroy();
  else socket?.resetAndDestroy();
}

/** The same length, one character changed. */
function forge(body: Buffer): Buffer {
  const forged = Buffer.from(body);
  const last = forged.length - 2;
  if (last >= 0) forged[last] = (forged[last] ?? 0) ^ 1;
  return forged;
}
