import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { TLSSocket } from 'node:tls';
import { MILLISECONDS } from '../../wire/kinds.ts';
import { type Reply, write } from '../exchange/answer.ts';
import { forge, withoutSignature } from './forge.ts';

/**
 * What can be made to go wrong with the next reply. Of v2 nothing comes of `unknown-serial`, `skewed` and `probe`, which
 * v2 has no signs of.
 *
 * - `forged`: the body is changed after it was signed; where there is none, the signature
 * - `unsigned`: a success without a signature, of v2 without a sign
 * - `unknown-serial`: signed with a key the merchant does not have
 * - `skewed`: signed 301 s ago
 * - `not-json`: text that is neither JSON nor XML, of v3 rightly signed
 * - `truncated`: the connection ends in the middle of the body; where there is none, without an answer
 * - `reset-before`, `reset-after`: the connection is reset before or after the operation took effect
 * - `probe`: with a signature that is wrong on purpose, as WeChat Pay tests its merchants
 * - `429`: `FREQUENCY_LIMITED` of refunds and of v2, else `RATELIMIT_EXCEEDED`; nothing was done
 * - `500`, `500-after`: `SYSTEM_ERROR`, of v2 `SYSTEMERROR`, before or after the operation took effect
 * - `502`, `502-after`: a page of the proxy in front, before or after the operation took effect
 * - `rotate`: from this answer on another certificate signs, as after `sandbox.rotate('certificate')`
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
  '500-after',
  '502',
  '502-after',
  'rotate',
] as const;
export type FaultName = (typeof FAULTS)[number];

/**
 * A fault as text, in a header or an option of a command: its name, or `delay=250` for one of milliseconds.
 *
 * @returns `undefined` for what is none
 */
export function parseFault(text: string): Fault | undefined {
  const delay = /^delay=(\d{1,6})$/.exec(text)?.[1];
  return delay === undefined ? FAULTS.find((name) => name === text) : { delay: Number(delay) };
}

/** Whether it is one: programs without types may give anything. */
export function isFault(fault: Fault): boolean {
  return typeof fault === 'object' ? MILLISECONDS.fits(fault?.delay) : FAULTS.includes(fault);
}

/** The time that is signed. */
export function clockOf(fault: Fault | undefined, now: number): number {
  return fault === 'skewed' ? now - 301 : now;
}

/** Sends an answer as the fault has it. */
export async function send(response: ServerResponse, reply: Reply, fault: Fault | undefined): Promise<void> {
  const headers = { ...reply.headers };
  if (typeof fault === 'object') await sleep(fault.delay, undefined, { ref: false });
  else if (fault === 'forged') return write(response, forge(reply));
  else if (fault === 'unknown-serial')
    headers['Wechatpay-Serial'] = '00000000000000000000000000000000000000FF';
  else if (fault === 'probe' && headers['Wechatpay-Signature'] !== undefined) {
    headers['Wechatpay-Signature'] = `WECHATPAY/SIGNTEST/${headers['Wechatpay-Signature'].slice(19)}`;
  } else if (fault === 'unsigned') {
    return write(response, withoutSignature(reply));
  } else if (fault === 'truncated' && reply.body.length > 0) {
    response.writeHead(reply.status, headers);
    response.write(reply.body.subarray(0, reply.body.length >> 1), () => response.destroy());
    return;
  } else if (fault === 'reset-after' || fault === 'truncated') {
    return reset(response);
  }
  write(response, { ...reply, headers });
}

/** Ends the connection without an answer; over TLS it can only be closed. */
export function reset({ socket }: ServerResponse): void {
  if (socket instanceof TLSSocket) socket.destroy();
  else socket?.resetAndDestroy();
}
