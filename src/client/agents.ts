import type { KeyObject, X509Certificate } from 'node:crypto';
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { createSecureContext, type SecureContext, type SecureContextOptions } from 'node:tls';
import { inspect } from 'node:util';
import { certificatesOf } from '../crypto/pem/certificate.ts';
import { type KeyInput, readKey } from '../crypto/pem/key.ts';
import { fileOf } from '../crypto/pem/source.ts';
import { invalid } from '../errors/faults.ts';
import { ConfigurationError } from '../errors/index.ts';
import {
  filesOf,
  type MerchantArchive,
  type MerchantCertificate,
  openMerchant,
  passphrasesOf,
  pfxBytes,
} from './merchant.ts';

/** WeChat Pay closes an idle connection after 8 s: a request sent at that moment is lost with the connection. */
const IDLE_MS = 7_000;

/** How often TCP probes a silent peer: as often as axios sets it on each socket. */
const PROBE_MS = 60_000;

/** The default of `maxSockets`. */
export const MAX_SOCKETS = 256;

const keptAlive = (maxSockets: number) => ({
  keepAlive: true,
  keepAliveMsecs: PROBE_MS,
  timeout: IDLE_MS,
  maxSockets,
  maxFreeSockets: maxSockets,
});

export function keepAliveAgents(maxSockets: number): { httpAgent: HttpAgent; httpsAgent: HttpsAgent } {
  const options = keptAlive(maxSockets);
  return { httpAgent: discreet(new HttpAgent(options)), httpsAgent: discreet(new HttpsAgent(options)) };
}

/** An agent that hides the requests on its sockets when it is printed, because they contain the Authorization header. */
function discreet<T extends HttpAgent>(agent: T): T {
  const show = () => `${agent.constructor.name}(keep-alive)`;
  return Object.defineProperty(agent, inspect.custom, { value: show });
}

/**
 * Reads the client certificate. Its TLS context takes longer than the rest of the configuration, so it is made for the
 * first call that needs it.
 *
 * @param id the merchant's number, the usual passphrase of an archive
 * @param like an agent of the caller, whose other options (`ca`, `rejectUnauthorized`, …) also apply
 * @returns the agent, the same for each call
 * @throws ConfigurationError if the certificate and its key cannot be read or do not match
 */
export function mutualTlsAgent(
  merchant: MerchantCertificate,
  id: string,
  maxSockets: number,
  like?: HttpsAgent,
): () => HttpsAgent {
  const common = { ...like?.options };
  const contextOf = 'pfx' in merchant ? ofArchive(merchant, id, common) : ofFiles(merchant, common);
  let agent: HttpsAgent | undefined;
  return () => {
    // A secure context instead of PEM text, because a printed agent shows its options.
    agent ??= discreet(
      new HttpsAgent({ ...keptAlive(maxSockets), ...like?.options, ...{ secureContext: contextOf() } }),
    );
    return agent;
  };
}

/** Node opens most archives itself, so no library is loaded for them. */
function ofArchive(merchant: MerchantArchive, id: string, common: SecureContextOptions): () => SecureContext {
  const pfx = pfxBytes(merchant.pfx);
  for (const passphrase of passphrasesOf(merchant, id)) {
    try {
      const context = createSecureContext({ ...common, pfx, passphrase });
      return () => context;
    } catch {
      // If the archive is invalid, the code below throws the error.
    }
  }
  return ofFiles(filesOf(openMerchant(merchant, id)), common);
}

function ofFiles(merchant: MerchantCertificate, common: SecureContextOptions): () => SecureContext {
  const { cert, key, passphrase } = merchant as Exclude<MerchantCertificate, MerchantArchive>;
  const certificates = readCertificates(cert);
  const privateKey = readMerchantKey(key, passphrase);
  if (!certificates[0]?.checkPrivateKey(privateKey)) {
    throw invalid('merchant', 'merchant is invalid: its certificate and key must belong together');
  }
  return () => {
    const cert = certificates.map(String).join('');
    const key = privateKey.export({ type: 'pkcs8', format: 'pem' });
    try {
      return createSecureContext({ ...common, cert, key });
    } catch (cause) {
      const why = 'TLS does not accept merchant, or an option of the httpsAgent: see the cause';
      throw new ConfigurationError('CONFIG_INVALID', why, { field: 'merchant', cause });
    }
  };
}

/** All certificates: the merchant's own, and the chain to its issuer. */
function readCertificates(input: unknown): X509Certificate[] {
  const file = fileOf(input);
  if (file && 'fault' in file) throw invalid('merchant.cert', `merchant.cert: ${file.fault}`);
  const certificates = certificatesOf(file?.bytes ?? input);
  if (certificates.length > 0) return certificates;
  const why =
    'must be a certificate (apiclient_cert.pem): PEM text, an absolute path, a file:// URL or bytes';
  throw invalid('merchant.cert', `merchant.cert ${why}`);
}

function readMerchantKey(input: unknown, passphrase: string | undefined): KeyObject {
  const source = passphrase === undefined ? input : [input, passphrase];
  try {
    return readKey(source as KeyInput, 'private', 'pass the correct merchant.passphrase');
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw invalid('merchant.key', 'merchant.key cannot be read');
    throw invalid('merchant.key', `merchant.key: ${error.message}`);
  }
}
