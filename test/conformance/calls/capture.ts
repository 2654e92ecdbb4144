import { createVerify } from 'node:crypto';
import type { AxiosAdapter, InternalAxiosRequestConfig } from 'axios';
import { Builder } from '../../../src/builder/builder.ts';
import { clientOf } from '../../../src/chain/instance.ts';
import type { Chain } from '../../../src/chain/plain.ts';
import type { Client } from '../../../src/client/client.ts';
import type { Config } from '../../../src/client/config.ts';
import { TransportError } from '../../../src/errors/index.ts';
import { vectorFile, vectorKeys } from '../vectors.ts';

/** Stops a request at the transport, where it is exactly as it would be sent. */
class Stopped extends Error {
  readonly config: InternalAxiosRequestConfig;
  constructor(config: InternalAxiosRequestConfig) {
    super('stopped');
    this.config = config;
  }
}

const stop: AxiosAdapter = async (config) => {
  throw new Stopped({ ...config });
};

export const baseConfig: Config = {
  mchid: String(vectorKeys['mchid']),
  serial: String(vectorKeys['merchant_serial']),
  privateKey: vectorFile('apiclient_key.pem'),
  certs: { [String(vectorKeys['platform_serial'])]: vectorFile('platform_cert.pem') },
  secret: String(vectorKeys['apiv2_secret']),
  merchant: { cert: vectorFile('apiclient_cert.pem'), key: vectorFile('apiclient_key.pem') },
};

export function build(overrides: Record<string, unknown> = {}): { chain: Chain; client: Client } {
  const instance = Builder.factory({ ...baseConfig, adapter: stop, ...overrides });
  return { chain: instance as unknown as Chain, client: clientOf(instance) };
}

/**
 * What a call would have sent, its v3 signature checked; its error when it would have sent nothing.
 *
 * @param signed what the signature covers instead of the body, for an upload
 */
export async function capture(call: () => unknown, signed?: string): Promise<InternalAxiosRequestConfig> {
  try {
    await call();
  } catch (error) {
    const cause = error instanceof TransportError ? error.cause : undefined;
    if (!(cause instanceof Stopped)) throw error;
    checkSigned(cause.config, signed);
    return cause.config;
  }
  throw new Error('nothing was stopped');
}

/** The version of the API whose rules a request was made by: only APIv3 has an Authorization. */
export const protocolOf = ({ headers }: InternalAxiosRequestConfig): 'v2' | 'v3' =>
  headers.has('Authorization') ? 'v3' : 'v2';

/** The Authorization must verify over the very text that is sent. */
function checkSigned(config: InternalAxiosRequestConfig, body: unknown = config.data ?? ''): void {
  if (protocolOf(config) === 'v2') return;
  const authorization = String(config.headers.get('Authorization'));
  const part = (name: string) => new RegExp(`${name}="([^"]*)"`).exec(authorization)?.[1] ?? '';
  const target = String(config.url).replace(/^https?:\/\/[^/]*/, '');
  const signed = [config.method?.toUpperCase(), target, part('timestamp'), part('nonce_str')];
  const verifier = createVerify('RSA-SHA256').update(`${signed.join('\n')}\n`);
  verifier.update(body as string | Buffer).update('\n');
  if (verifier.verify(vectorFile('apiclient_cert.pem'), part('signature'), 'base64')) return;
  throw new Error(`the signature does not fit what is sent: ${signed.join(' ')}`);
}

/** An empty PHP array stands for an empty map. */
export function asMap(value: unknown): Record<string, unknown> {
  return Array.isArray(value) && value.length === 0 ? {} : (value as Record<string, unknown>);
}

/** Walks `.x`, `['x']` and `.chain('x')`. */
export function walk(root: Chain, steps: readonly Record<string, string>[]): Chain {
  return steps.reduce<Chain>((node, step) => {
    const [[kind, name = ''] = []] = Object.entries(step);
    return kind === 'chain' ? node.chain(name) : (node[name] as Chain);
  }, root);
}
