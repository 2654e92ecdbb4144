import { isIP } from 'node:net';
import type { SandboxRequest } from '../exchange/exchange.ts';

/** Why a request does not come from this page or a program of the user's. */
export interface Intrusion {
  status: 403 | 415;
  code: string;
  message: string;
}

/**
 * Judges where a request of the page comes from. A site that the user has open elsewhere must not act here: neither
 * under a name of its own that it lets lead to this machine (DNS rebinding), nor by a form or script of its own.
 *
 * @param reads whether the answer is data, which only the page itself may read
 */
export function intrusionOf(request: SandboxRequest, reads: boolean): Intrusion | undefined {
  const { method, headers } = request;
  if (!isOwnName(headers.host)) return otherName();
  const acts = method !== 'GET';
  if ((acts && isOfOtherOrigin(request)) || ((acts || reads) && isOfOtherSite(request))) return otherSite();
  if (!acts || /^application\/json *(?:;|$)/i.test(headers['content-type'] ?? '')) return undefined;
  return { status: 415, code: 'TYPE_REFUSED', message: 'send JSON, with Content-Type: application/json' };
}

/** The same of a merchant's request, which no browser sends: the keys to sign it are public, and every site has them. */
export function browserOf(request: SandboxRequest): Intrusion | undefined {
  const { origin, host, 'sec-fetch-site': site } = request.headers;
  if (origin === undefined && site === undefined) return undefined;
  if (!isOwnName(host)) return otherName();
  return isOfOtherOrigin(request) || isOfOtherSite(request) ? otherSite() : undefined;
}

const otherName = () =>
  forbidden('HOST_REFUSED', 'this answers on localhost, names without a dot or an IP address only');

const otherSite = () =>
  forbidden('ORIGIN_REFUSED', 'this came from another site: only the page of the simulator may ask it');

function isOfOtherOrigin(request: SandboxRequest): boolean {
  const { origin } = request.headers;
  return origin !== undefined && origin !== originOf(request);
}

function isOfOtherSite({ headers }: SandboxRequest): boolean {
  return !/^(?:same-origin|none)$/.test(String(headers['sec-fetch-site'] ?? 'none'));
}

const forbidden = (code: string, message: string): Intrusion => ({ status: 403, code, message });

/**
 * A name can be made to lead anywhere; an address cannot, `localhost` is this machine everywhere, and nobody can register
 * a name without a dot or one that ends with `.internal`, as containers have.
 */
function isOwnName(host: string | undefined): boolean {
  if (!host || !URL.canParse(`http://${host}`)) return false;
  const { hostname } = new URL(`http://${host}`);
  return (
    /^(?:(?:.+\.)?(?:localhost|internal)|[^.]+)$/.test(hostname) ||
    isIP(hostname.replace(/^\[(.*)\]$/, '$1')) !== 0
  );
}

function originOf({ headers, tls }: SandboxRequest): string {
  return new URL(`${tls ? 'https' : 'http'}://${headers.host}`).origin;
}
