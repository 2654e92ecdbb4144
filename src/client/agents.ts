import { KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { createSecureContext } from 'node:tls';
import { inspect } from 'node:util';
import { ConfigurationError } from '../errors/index.ts';

/** PEM text, a `file://` URL, bytes, or for a key a key object. */
export type CertificateInput = string | URL | Uint8Array | KeyObject;

/** The client certificate for mutual TLS: the two PEM files, or the PKCS#12 file whose passphrase is the mchid. */
export type MerchantCertificate =
  | { cert: CertificateInput; key: CertificateInput; passphrase?: string }
  | { pfx: CertificateInput; passphrase?: string };

/** WeChat Pay closes an idle connection after 8 s: one used in that instant is lost with the request on it. */
const IDLE_MS = 7_000;

export function keepAliveAgents(): { httpAgent: HttpAgent; httpsAgent: HttpsAgent } {
  const options = { keepAlive: true, timeout: IDLE_MS };
  return { httpAgent: discreet(new HttpAgent(options)), httpsAgent: discreet(new HttpsAgent(options)) };
}

/** An agent whose print does not show the requests that are on its sockets, and with them their Authorization. */
function discreet<T extends HttpAgent>(agent: T): T {
  const show = () => `${agent.constructor.name}(keep-alive)`;
  return Object.defineProperty(agent, inspect.custom, { value: show });
}

/**
 * @param like an agent of the caller's, whose other options (`ca`, `rejectUnauthorized`, …) hold here, too
 * @throws ConfigurationError when the certificate and its key cannot be read or do not belong together
 */
export function mutualTlsAgent(merchant: MerchantCertificate, like?: HttpsAgent): HttpsAgent {
  const passphrase = merchant.passphrase === undefined ? {} : { passphrase: merchant.passphrase };
  const files =
    'pfx' in merchant
      ? { pfx: read('merchant.pfx', merchant.pfx) }
      : { cert: read('merchant.cert', merchant.cert), key: read('merchant.key', merchant.key) };
  try {
    // A secure context instead of the texts: an agent shows its options to whoever prints it.
    const secureContext = createSecureContext({ ...like?.options, ...files, ...passphrase });
    return discreet(
      new HttpsAgent({ keepAlive: true, timeout: IDLE_MS, ...like?.options, ...{ secureContext } }),
    );
  } catch (cause) {
    throw new ConfigurationError(
      'CONFIG_INVALID',
      'merchant cannot be used: its certificate and key must be of one pair, and the passphrase right',
      { field: 'merchant', cause },
    );
  }
}

function read(field: string, input: unknown): string | Buffer {
  if (input instanceof KeyObject && input.type === 'private')
    return input.export({ type: 'pkcs8', format: 'pem' });
  if (input instanceof Uint8Array) return Buffer.from(input);
  if (input instanceof URL || (typeof input === 'string' && input.startsWith('file://')))
    return readFile(field, input);
  if (typeof input === 'string' && input.includes('-----BEGIN ')) return input;
  throw new ConfigurationError('CONFIG_INVALID', `${field} must be PEM text, a file:// URL or bytes`, {
    field,
  });
}

function readFile(field: string, url: string | URL): Buffer {
  try {
    return readFileSync(new URL(url));
  } catch (cause) {
    throw new ConfigurationError('CONFIG_INVALID', `${field} names a file that cannot be read`, {
      field,
      cause,
    });
  }
}
