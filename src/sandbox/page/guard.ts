import { isIP } from 'node:net';
import type { SandboxRequest } from '../http/exchange/exchange.ts';

/** The response to a request that comes neither from this page nor from a program of the user. */
export interface Intrusion {
  status: 403 | 415;
  code: string;
  message: string;
}

/**
 * Checks where a request of the page comes from. Another site that the user has open must not act here, neither with a
 * host name of its own that resolves to this machine (DNS rebinding), nor with its own form or script.
 *
 * @param reads whether the response is data that only the page itself may read
 */
export function intrusionOf(request: SandboxRequest, reads: boolean): Intrusion | undefined {
  const { method, headers } = request;
  if (!isOwnName(headers.host)) return otherName();
  const acts = method !== 'GET';
  if ((acts && isOfOtherOrigin(request)) || ((acts || reads) && isOfOtherSite(request))) return otherSite();
  if (!acts || /^application\/json *(?:;|$)/i.test(headers['content-type'] ?? '')) return undefined;
  return { status: 415, code: 'TYPE_REFUSED', message: 'send JSON with Content-Type: application/json' };
}

/** The same check for signed requests. Merchants send none from a browser, but the keys are public, so any site could. */
export function browserOf(request: SandboxRequest): Intrusion | undefined {
  const { origin, host, 'sec-fetch-site': site } = request.headers;
  if (origin === undefined && site === undefined) return undefined;
  if (!isOwnName(host)) return otherName();
  return isOfOtherOrigin(request) || isOfOtherSite(request) ? otherSite() : undefined;
}

const otherName = () =>
  forbidden('HOST_REFUSED', 'use localhost, a host name without a dot, or an IP address');

const otherSite = () =>
  forbidden(
    'ORIGIN_REFUSED',
    'this request came from another site; only the page of the simulator may send it',
  );

function isOfOtherOrigin(request: SandboxRequest): boolean {
  const { origin } = request.headers;
  return origin !== undefined && origin !== originOf(request);
}

function isOfOtherSite({ headers }: SandboxRequest): boolean {
  return !/^(?:same-origin|none)$/.test(String(headers['sec-fetch-site'] ?? 'none'));
}

const forbidden = (code: string, message: string): Intrusion => ({ status: 403, code, message });

/**
 * Most host names can resolve to any address. IP addresses cannot, `localhost` is always this machine, and nobody can
 * register a name without a dot or one that ends with `.internal`, as containers have.
 */
function isOwnName(host: string | undefined): boolean {
  if (!host || !URL.canParse(`http://${host}`)) return false;
  const { hostname } = new URL(`http://${host}`);
  return (
    /^(?:(?:.+\.)?(?:localhost|internal)|[^.]+)$/.test(hostname) ||
    isIP(hostname.replace(/^\[(.*)\]$/, '$1')) !== 0
  );
}

/** The origin under which the page was asked for. */
export function originOf({ headers, tls }: Pick<SandboxRequest, 'headers' | 'tls'>): string {
  return new URL(`${tls ? 'https' : 'http'}://${headers.host}`).origin;
}
