import { createPrivateKey, createPublicKey, KeyObject, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ConfigurationError } from '../errors/index.ts';

/** A key's text, a `file://` URL, its bytes (PEM or DER), or an object of node:crypto. */
export type KeySource = string | URL | Uint8Array | KeyObject | X509Certificate;
/** A key, or an encrypted one with its passphrase. */
export type KeyInput = KeySource | readonly [key: KeySource, passphrase: string];
export type KeyType = 'public' | 'private';

/** The labels a key of each type may stand under in PEM text; a certificate goes before a bare public key. */
const LABELS: Readonly<Record<KeyType, readonly string[]>> = {
  private: ['PRIVATE KEY', 'RSA PRIVATE KEY', 'EC PRIVATE KEY', 'ENCRYPTED PRIVATE KEY'],
  public: ['CERTIFICATE', 'X509 CERTIFICATE', 'PUBLIC KEY', 'RSA PUBLIC KEY'],
};

const BLOCK = /^-----BEGIN ([A-Z0-9 ]+)-----\r?\n([\s\S]*?)^-----END \1-----/gm;

/**
 * Reads a key. Messages never quote it.
 *
 * @throws ConfigurationError `KEY_INVALID` when it cannot be read, `KEY_WRONG_KIND` when it is another kind of key
 */
export function readKey(input: KeyInput, type: KeyType): KeyObject {
  if (Array.isArray(input)) {
    const [key, passphrase] = input as readonly unknown[];
    if (key === undefined || typeof passphrase !== 'string')
      throw unreadable(type, 'a pair is [key, passphrase]');
    if (type === 'public') throw unreadable(type, 'a public key has no passphrase');
    return readSource(key, type, passphrase);
  }
  return readSource(input, type);
}

function readSource(source: unknown, type: KeyType, passphrase?: string): KeyObject {
  if (source instanceof KeyObject) {
    if (source.type === type) return source;
    throw wrongKind(type, `a ${source.type} key object`);
  }
  if (source instanceof X509Certificate) {
    if (type === 'public') return source.publicKey;
    throw wrongKind(type, 'a certificate');
  }
  if (source instanceof URL) return readSource(readFile(source, type), type, passphrase);
  if (source instanceof Uint8Array) {
    const text = Buffer.from(source).toString('latin1');
    return text.includes('-----BEGIN ')
      ? readPem(text, type, passphrase)
      : readDer(Buffer.from(source), type);
  }
  if (typeof source !== 'string')
    throw unreadable(type, `it is ${source === null ? 'null' : `a ${typeof source}`}`);
  if (source.startsWith('file://')) return readSource(readFile(source, type), type, passphrase);
  return readPem(source, type, passphrase);
}

function readFile(url: string | URL, type: KeyType): Buffer {
  try {
    return readFileSync(new URL(url));
  } catch {
    throw unreadable(type, 'the file it names cannot be read');
  }
}

function readPem(text: string, type: KeyType, passphrase?: string): KeyObject {
  const blocks = Array.from(text.replace(/^\uFEFF/, '').matchAll(BLOCK), ([pem, label = '']) => ({
    pem,
    label,
  }));
  const labels = LABELS[type];
  const isCertificate = ({ label }: { label: string }) =>
    label.endsWith('CERTIFICATE') && labels.includes(label);
  const block = blocks.find(isCertificate) ?? blocks.find(({ label }) => labels.includes(label));
  if (!block) throw noBlock(text, blocks, type);
  const pem = block.pem.replaceAll('X509 CERTIFICATE', 'CERTIFICATE');
  try {
    if (type === 'public')
      return isCertificate(block) ? new X509Certificate(pem).publicKey : createPublicKey(pem);
    return createPrivateKey(passphrase === undefined ? pem : { key: pem, passphrase });
  } catch {
    const isEncrypted = block.label.startsWith('ENCRYPTED') || /^Proc-Type: 4,ENCRYPTED/m.test(pem);
    throw unreadable(
      type,
      isEncrypted ? 'it is encrypted: give [key, passphrase], the right one' : 'its content is damaged',
    );
  }
}

function noBlock(text: string, blocks: readonly { label: string }[], type: KeyType): ConfigurationError {
  const [first] = blocks;
  if (first) return wrongKind(type, `a ${first.label.toLowerCase()}`);
  if (text.includes('-----BEGIN ')) {
    const lost = text.includes('\\n')
      ? "its line breaks are the two characters \\n: write them back with replaceAll('\\\\n', '\\n')"
      : 'its line breaks are lost, or its lines begin with blanks: each line must stand on its own';
    return unreadable(type, lost);
  }
  const isPath = text.length < 260 && /[/\\]|\.(?:pem|p12|key|crt|cer)$/.test(text);
  return unreadable(
    type,
    isPath ? 'it is no PEM text; the path of a file is given as file:///…' : 'it is no PEM text',
  );
}

function readDer(key: Buffer, type: KeyType): KeyObject {
  const attempts: (() => KeyObject)[] =
    type === 'private'
      ? [
          () => createPrivateKey({ key, format: 'der', type: 'pkcs8' }),
          () => createPrivateKey({ key, format: 'der', type: 'pkcs1' }),
        ]
      : [
          () => new X509Certificate(key).publicKey,
          () => createPublicKey({ key, format: 'der', type: 'spki' }),
          () => createPublicKey({ key, format: 'der', type: 'pkcs1' }),
        ];
  for (const attempt of attempts) {
    try {
      return attempt();
    } catch {
      // The next form may fit.
    }
  }
  throw unreadable(type, 'its bytes are neither PEM nor DER of such a key');
}

function unreadable(type: KeyType, why: string): ConfigurationError {
  return new ConfigurationError('KEY_INVALID', `A ${type} key was to be read, but ${why}`);
}

function wrongKind(type: KeyType, given: string): ConfigurationError {
  const want =
    type === 'private' ? "the merchant's private key (apiclient_key.pem)" : 'a public key or a certificate';
  return new ConfigurationError(
    'KEY_WRONG_KIND',
    `A ${type} key was to be read, but this is ${given}: give ${want}`,
  );
}
