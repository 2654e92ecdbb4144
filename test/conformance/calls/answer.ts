import { createPrivateKey, createPublicKey, KeyObject, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isFn } from '../forms.ts';
import { asMap, baseConfig } from './capture.ts';

/** What an answer is made of, and what was asked. */
export interface Answer {
  method: string;
  uri: string;
  options: Record<string, unknown>;
  status: number;
  headers?: Record<string, string | string[]>;
  body: string | Buffer;
  certs?: unknown;
  secret?: string;
}

export const isV3 = isFn(/^v3 response$/);
export const isV2 = isFn(/^v2 response$/);
export const isFactory = isFn(/^Builder::factory$/);

export const answerOf = ([answer]: readonly unknown[]): Answer => answer as Answer;
export const headersOf = (args: readonly unknown[]): Record<string, string | string[]> =>
  asMap(answerOf(args).headers ?? {}) as Record<string, string | string[]>;
export const header = (args: readonly unknown[], name: string): string | string[] | undefined =>
  Object.entries(headersOf(args)).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];

/** The path that was asked for, that of base_uri before it. */
export function pathOf(args: readonly unknown[]): string {
  const { uri, options } = answerOf(args);
  const base = String(asMap(options)['base_uri'] ?? baseConfig.base_uri ?? 'https://api.mch.weixin.qq.com/');
  const path = uri.replace(/[?#].*$/s, '').replace(/^v2\//i, '');
  return path.startsWith('/') ? path : new URL(base).pathname.replace(/[^/]*$/, '') + path;
}

/** The keys of a map that PHP may have as a list. */
export function entriesOf(certs: unknown): [string, unknown][] {
  return certs instanceof Map ? [...certs] : Object.entries((certs as object | undefined) ?? {});
}

function readText(thing: string): string {
  return thing.startsWith('file://') ? readFileSync(new URL(thing), 'utf8') : thing;
}

/** The public key that PHP would verify with; `undefined` for what is none. */
function publicKeyOf(thing: unknown): KeyObject | undefined {
  try {
    if (thing instanceof KeyObject) return thing.type === 'public' ? thing : undefined;
    if (thing instanceof X509Certificate) return thing.publicKey;
    const text = readText(String(thing));
    if (text.includes('PRIVATE KEY-----')) return undefined;
    return text.includes('-----BEGIN CERTIFICATE')
      ? new X509Certificate(text).publicKey
      : createPublicKey(text);
  } catch {
    return undefined;
  }
}

/** A private key: an object, text, a file, or one of these with its passphrase. */
export function privateKeyOf(thing: unknown): KeyObject | undefined {
  const [source, passphrase] = Array.isArray(thing) ? (thing as unknown[]) : [thing];
  if (source instanceof KeyObject) return source.type === 'private' ? source : undefined;
  try {
    return createPrivateKey({ key: readText(String(source)), passphrase: passphrase as string });
  } catch {
    return undefined;
  }
}

/** Whether a key of WeChat Pay is one that an instance takes, under this name: RSA, not the merchant's, its own serial. */
export function isPlatformKey([name, thing]: [string, unknown], merchantKey: KeyObject): boolean {
  const key = publicKeyOf(thing);
  if (key?.asymmetricKeyType !== 'rsa' || key.equals(merchantKey)) return false;
  if (typeof thing !== 'string' || !thing.includes('-----BEGIN CERTIFICATE')) return true;
  return (
    BigInt(`0x${new X509Certificate(thing).serialNumber}`)
      .toString(16)
      .toUpperCase() === name.replace(/^0+/, '')
  );
}
