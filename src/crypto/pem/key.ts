import { createPrivateKey, createPublicKey, KeyObject, X509Certificate } from 'node:crypto';
import { ConfigurationError } from '../../errors/index.ts';
import { ARCHIVE, type Block, blocksOf, FRAME, pemOf } from './blocks.ts';
import { fileOf, isLikePath } from './source.ts';

/**
 * A key: as text (PEM in any form, or the base64 of its DER), as the `file://` URL or absolute path of its file, as bytes
 * of any type (PEM or DER), or as an object of node:crypto.
 */
type KeySource = string | URL | ArrayBufferLike | ArrayBufferView | KeyObject | X509Certificate;
/** A key, or an encrypted one with its passphrase. */
export type KeyInput = KeySource | readonly [key: KeySource, passphrase: string];
export type KeyType = 'public' | 'private';

/** The structures that each type of key can be read from. */
const LABELS: Readonly<Record<KeyType, readonly string[]>> = {
  private: ['PRIVATE KEY', 'RSA PRIVATE KEY', 'EC PRIVATE KEY', 'ENCRYPTED PRIVATE KEY'],
  public: ['CERTIFICATE', 'PUBLIC KEY', 'RSA PUBLIC KEY'],
};

/**
 * Reads a key. Messages never quote it. A text must not contain different keys.
 *
 * @param remedy what to do if an encrypted key cannot be decrypted
 * @throws ConfigurationError `KEY_INVALID` if it cannot be read, `KEY_WRONG_KIND` if it is another kind of key
 */
export function readKey(
  input: KeyInput,
  type: KeyType,
  remedy = 'pass [key, passphrase] with the correct passphrase',
): KeyObject {
  if (Array.isArray(input)) {
    const [key, passphrase] = input as readonly unknown[];
    if (key === undefined || typeof passphrase !== 'string')
      throw unreadable(type, 'an array must be [key, passphrase]');
    if (type === 'public') throw unreadable(type, 'a public key has no passphrase');
    return readSource(key, type, remedy, passphrase);
  }
  return readSource(input, type, remedy);
}

function readSource(source: unknown, type: KeyType, remedy: string, passphrase?: string): KeyObject {
  if (source instanceof KeyObject) {
    if (source.type === type) return source;
    throw wrongKind(type, `a ${source.type} key object`);
  }
  if (source instanceof X509Certificate) {
    if (type === 'public') return source.publicKey;
    throw wrongKind(type, 'a certificate');
  }
  const file = fileOf(source);
  if (file && 'fault' in file) throw unreadable(type, file.fault);
  return readContent(file?.bytes ?? source, type, remedy, passphrase);
}

function readContent(content: unknown, type: KeyType, remedy: string, passphrase?: string): KeyObject {
  if (typeof content !== 'string' && !(content instanceof Uint8Array))
    throw unreadable(type, `it is ${content === null ? 'null' : `of type ${typeof content}`}`);
  const blocks = blocksOf(content);
  const [first, ...others] = blocks.filter(({ label }) => LABELS[type].includes(label));
  if (!first) throw noBlock(content, blocks, type);
  const read = (block: Block): Found => {
    try {
      return type === 'public' ? publicKeyOf(block) : { key: privateKeyOf(block, passphrase) };
    } catch {
      const isEncrypted = block.cipher !== undefined || block.label.startsWith('ENCRYPTED');
      throw unreadable(type, isEncrypted ? `it is encrypted: ${remedy}` : 'its content is damaged');
    }
  };
  const more = others.filter((block) => !isSame(block, first));
  return oneOf([read(first), ...more.flatMap((block) => readOrNone(block, read))], type);
}

/** A further block that cannot be read, such as the same key in an encrypted form, changes nothing. */
function readOrNone(block: Block, read: (block: Block) => Found): Found[] {
  try {
    return [read(block)];
  } catch {
    return [];
  }
}

/** A key, and the certificate that contains it. */
interface Found {
  readonly key: KeyObject;
  readonly certificate?: X509Certificate;
}

function isSame(a: Block, b: Block): boolean {
  return a.der !== undefined && b.der?.equals(a.der) === true && a.cipher === b.cipher;
}

/**
 * The key of a text that may contain it more than once, or with its certificate and the certificates of the issuers.
 *
 * @throws ConfigurationError `KEY_INVALID` for different keys
 */
function oneOf(found: readonly Found[], type: KeyType): KeyObject {
  const isIssuer = ({ certificate: issuer }: Found) =>
    issuer !== undefined &&
    found.some(
      ({ certificate }) =>
        certificate !== undefined && certificate !== issuer && isIssued(certificate, issuer),
    );
  const candidates = found.filter((one) => !isIssuer(one));
  // Certificates may have issued each other.
  const [first, ...others] = (candidates.length > 0 ? candidates : found) as [Found, ...Found[]];
  if (others.every(({ key }) => key.equals(first.key))) return first.key;
  throw unreadable(type, 'it contains different keys: pass one key');
}

function isIssued(certificate: X509Certificate, issuer: X509Certificate): boolean {
  const isOther = !certificate.publicKey.equals(issuer.publicKey);
  return isOther && certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
}

function publicKeyOf({ label, der }: Block): Found {
  const key = der as Buffer;
  if (label === 'CERTIFICATE') {
    const certificate = new X509Certificate(key);
    return { key: certificate.publicKey, certificate };
  }
  return { key: createPublicKey({ key, format: 'der', type: label === 'PUBLIC KEY' ? 'spki' : 'pkcs1' }) };
}

/** The containers of private keys by their label; all others are PKCS#8. */
const CONTAINERS: Readonly<Record<string, 'pkcs1' | 'sec1'>> = {
  'RSA PRIVATE KEY': 'pkcs1',
  'EC PRIVATE KEY': 'sec1',
};

function privateKeyOf(block: Block, passphrase: string | undefined): KeyObject {
  const opened = passphrase === undefined ? {} : { passphrase };
  if (block.cipher !== undefined) return createPrivateKey({ key: pemOf(block), ...opened });
  const type = CONTAINERS[block.label] ?? 'pkcs8';
  return createPrivateKey({ key: block.der as Buffer, format: 'der', type, ...opened });
}

function noBlock(content: string | Uint8Array, [first]: readonly Block[], type: KeyType): ConfigurationError {
  if (first?.label === ARCHIVE)
    return wrongKind(type, 'a PKCS#12 archive, which you can pass as merchant: { pfx }');
  if (first) {
    const article = /^(?:[aeio]|rsa)/i.test(first.label) ? 'an' : 'a';
    return wrongKind(type, `${article} ${first.label.toLowerCase()}`);
  }
  const text = typeof content === 'string' ? content : Buffer.from(content).toString('latin1');
  if (text.includes(FRAME))
    return unreadable(type, 'it is damaged: PEM text must go from -----BEGIN …----- to -----END …-----');
  if (typeof content !== 'string') return unreadable(type, 'its bytes are neither PEM nor DER of such a key');
  return unreadable(
    type,
    isLikePath(text)
      ? 'it is not PEM text; pass the path of a file as an absolute path or as file:///…'
      : 'it is neither PEM text nor base64 of a key',
  );
}

function unreadable(type: KeyType, why: string): ConfigurationError {
  return new ConfigurationError('KEY_INVALID', `Cannot read the ${type} key: ${why}`);
}

function wrongKind(type: KeyType, given: string): ConfigurationError {
  const want =
    type === 'private' ? "the merchant's private key (apiclient_key.pem)" : 'a public key or a certificate';
  return new ConfigurationError(
    'KEY_WRONG_KIND',
    `A ${type} key is required, but this is ${given}: pass ${want}`,
  );
}
