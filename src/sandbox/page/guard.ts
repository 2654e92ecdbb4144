import { isIP } from 'node:net';
import type { SandboxRequest } from '../exchange.ts';

/** Why a request does not come from this page or a program of the user's. */
export interface Intrusion {
  status: 403 | 415;
  code: string;
  message: string;
}

/**
 * Judges where a request comes from. A site that the user has open elsewhere must not act here: neither under a name of
 * its own that it lets lead to this machine (DNS rebinding), nor by a form or script of its own.
 *
 * @param reads whether the answer is data, which only the page itself may read
 */
export function intrusionOf(request: SandboxRequest, reads: boolean): Intrusion | undefined {
  const { method, headers } = request;
  if (!isOwnName(headers.host)) {
    return forbidden(
      'HOST_REFUSED',
      'this answers on localhost or an IP address only, not under other names',
    );
  }
  const acts = method !== 'GET';
  if (acts && headers.origin !== undefined && headers.origin !== originOf(request)) {
    return forbidden(
      'ORIGIN_REFUSED',
      'this came from another site: only the page of the simulator may ask it',
    );
  }
  if ((acts || reads) && !/^(?:same-origin|none)$/.test(String(headers['sec-fetch-site'] ?? 'none'))) {
    return forbidden(
      'ORIGIN_REFUSED',
      'this came from another site: only the page of the simulator may ask it',
    );
  }
  if (!acts || /^application\/json *(?:;|$)/i.test(headers['content-type'] ?? '')) return undefined;
  return { status: 415, code: 'TYPE_REFUSED', message: 'send JSON, with Content-Type: application/json' };
}

const forbidden = (code: string, message: string): Intrusion => ({ status: 403, code, message });

/** A name can be made to lead anywhere; an address cannot, and `localhost` is this machine everywhere. */
function isOwnName(host: string | undefined): boolean {
  if (!host || !URL.canParse(`http://${host}`)) return false;
  const { hostname } = new URL(`http://${host}`);
  return /^(?:.+\.)?localhost$/.test(hostname) || isIP(hostname.replace(/^\[(.*)\]$/, '$1')) !== 0;
}

function originOf({ headers, tls }: SandboxRequest): string {
  return new URL(`${tls ? 'https' : 'http'}://${headers.host}`).origin;
}
