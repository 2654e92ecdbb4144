import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { TLSSocket } from 'node:tls';
import { PROBE } from '../../v3/signature.ts';
import { MILLISECONDS } from '../../wire/kinds.ts';
import { type Reply, write } from '../http/exchange/answer.ts';
import { forge, withoutSignature } from './forge.ts';

/**
 * What can go wrong with the next response. `unknown-serial`, `skewed` and `probe` have no effect on v2, whose
 * signatures have no serial and no timestamp.
 *
 * - `forged`: the body is changed after it was signed; without a body, the signature is changed
 * - `unsigned`: a success without a signature
 * - `unknown-serial`: signed with a key that the merchant does not have
 * - `skewed`: signed 301 s ago
 * - `not-json`: text that is neither JSON nor XML; with a valid signature for v3
 * - `truncated`: the connection ends in the middle of the body; without a body, before the response
 * - `reset-before`, `reset-after`: the connection is reset before or after the operation took effect
 * - `probe`: with a signature that is invalid on purpose, as WeChat Pay tests merchants
 * - `429`: `FREQUENCY_LIMITED` for refunds and v2, else `RATELIMIT_EXCEEDED`; the operation has no effect
 * - `500`, `500-after`: `SYSTEM_ERROR`, or `SYSTEMERROR` for v2, before or after the operation took effect
 * - `502`, `502-after`: an HTML page of a proxy, before or after the operation took effect
 * - `rotate`: a new certificate signs from this response on, as after `sandbox.rotate('certificate')`
 * - `{ delay }`: the response is delayed by that many milliseconds
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
 * Parses a fault from a header or an option of a command: its name, or `delay=250` in milliseconds.
 *
 * @returns `undefined` if the text is not a fault
 */
export function parseFault(text: string): Fault | undefined {
  if (typeof text !== 'string') return undefined;
  const delay = /^delay=(\d{1,6})$/.exec(text)?.[1];
  return delay === undefined ? FAULTS.find((name) => name === text) : { delay: Number(delay) };
}

/** A fault as `parseFault` reads it. */
export function nameOf(fault: Fault): string {
  return typeof fault === 'object' ? `delay=${fault.delay}` : fault;
}

/** Whether a value is a fault: programs without types may pass anything. */
export function isFault(fault: Fault): boolean {
  return typeof fault === 'object' ? MILLISECONDS.fits(fault?.delay) : FAULTS.includes(fault);
}

/** The time to sign. */
export function clockOf(fault: Fault | undefined, now: number): number {
  return fault === 'skewed' ? now - 301 : now;
}

/** Sends a response with the fault applied. */
export async function send(response: ServerResponse, reply: Reply, fault: Fault | undefined): Promise<void> {
  const headers = { ...reply.headers };
  if (typeof fault === 'object') await sleep(fault.delay, undefined, { ref: false });
  else if (fault === 'forged') return write(response, forge(reply));
  else if (fault === 'unknown-serial')
    headers['Wechatpay-Serial'] = '00000000000000000000000000000000000000FF';
  else if (fault === 'probe' && headers['Wechatpay-Signature'] !== undefined) {
    headers['Wechatpay-Signature'] = PROBE + headers['Wechatpay-Signature'].slice(PROBE.length);
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

/** Resets the connection without a response. A TLS connection can only be closed. */
export function reset({ socket }: ServerResponse): void {
  if (socket instanceof TLSSocket) socket.destroy();
  else socket?.resetAndDestroy();
}
