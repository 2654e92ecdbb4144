import { anyBase64 } from './any-base64.ts';
import { isArchive, labelOf, withoutTail } from './der.ts';

/** A key, a certificate or another PEM structure. */
export interface Block {
  /** What it is: by its structure, or by its PEM label if the structure is unknown. */
  readonly label: string;
  /** `undefined` if the PEM content is not base64. */
  readonly der: Buffer | undefined;
  /** The cipher and its IV, for a key with the old PEM encryption: `AES-256-CBC,0123…`. */
  readonly cipher?: string;
}

export const FRAME = '-----BEGIN';
/** Our label for a PKCS#12 archive, which has no PEM label. */
export const ARCHIVE = 'PKCS#12 ARCHIVE';

const BLOCK = /-----BEGIN([A-Z0-9\s]{1,60})-----((?:(?!-----BEGIN)[\s\S])*?)-----END([A-Z0-9\s]{1,60})-----/g;
/** Labels by their form without blanks. */
const KNOWN: Readonly<Record<string, string>> = {
  PRIVATEKEY: 'PRIVATE KEY',
  RSAPRIVATEKEY: 'RSA PRIVATE KEY',
  ECPRIVATEKEY: 'EC PRIVATE KEY',
  ENCRYPTEDPRIVATEKEY: 'ENCRYPTED PRIVATE KEY',
  PUBLICKEY: 'PUBLIC KEY',
  RSAPUBLICKEY: 'RSA PUBLIC KEY',
  CERTIFICATE: 'CERTIFICATE',
  X509CERTIFICATE: 'CERTIFICATE',
};
/** The fixed length of the IV shows where it ends if line breaks are lost. */
const OLD_ENCRYPTION =
  /^\s*Proc-Type:\s*4,\s*ENCRYPTED\s*DEK-Info:\s*(DES[\w-]*,[0-9A-F]{16}|[A-Z][\w-]*,[0-9A-F]{32})/i;
/** Keys are small: anything larger, or with more layers of base64, is not a key. */
const MAX_DEPTH = 3;
const MAX_LENGTH = 1024 * 1024;

/**
 * The PEM structures in a text or a file, in every common form: PEM whose line breaks are lost or escaped (`\n`,
 * `\u000a`, `%0A`, `&#10;`), in quotes or indented; base64 of the whole PEM text; DER, or its base64. Each form has only
 * one interpretation.
 *
 * @returns an empty array if there are none
 */
export function blocksOf(input: string | Uint8Array, depth = 0): Block[] {
  if (input.length > MAX_LENGTH) return [];
  if (typeof input !== 'string') {
    const der = withoutTail(input);
    const label = isArchive(der) ? ARCHIVE : labelOf(der);
    if (label !== undefined) return [{ label, der: Buffer.from(der) }];
  }
  const text = unescaped(textOf(input));
  if (text.includes(FRAME)) return Array.from(text.matchAll(BLOCK)).flatMap(framed);
  const bytes = depth < MAX_DEPTH ? anyBase64(text) : undefined;
  return bytes ? blocksOf(bytes, depth + 1) : [];
}

/** Canonical PEM text, for functions that accept nothing else. */
export function pemOf({ label, der, cipher }: Block): string {
  const head = cipher === undefined ? '' : `Proc-Type: 4,ENCRYPTED\nDEK-Info: ${cipher}\n\n`;
  const lines = (der?.toString('base64') ?? '').replace(/.{64}(?=.)/g, '$&\n');
  return `-----BEGIN ${label}-----\n${head}${lines}\n-----END ${label}-----\n`;
}

/** A character as JSON, a URL or XML escapes it. Neither PEM nor base64 contains `\\`, `%` or `&`. */
const ESCAPED = /\\+u([0-9a-f]{4})|\\+x([0-9a-f]{2})|%([0-9a-f]{2})|&#x([0-9a-f]{1,4});|&#(\d{1,4});/gi;

function unescaped(text: string): string {
  return text.replace(/\\+[rnt]/g, '\n').replace(ESCAPED, (_, ...found: (string | undefined)[]) => {
    const [json, hex, url, xml, decimal] = found;
    const code = json ?? hex ?? url ?? xml;
    return String.fromCharCode(code === undefined ? Number(decimal) : Number.parseInt(code, 16));
  });
}

/**
 * Decodes bytes as UTF-8, or as UTF-16, as some Windows tools write it: with its byte order mark, or if the first
 * character shows it.
 */
function textOf(input: string | Uint8Array): string {
  if (typeof input === 'string') return input;
  const [first, second] = input;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) {
    return Buffer.from(input).toString('utf16le');
  }
  const isBigEndian = (first === 0xfe && second === 0xff) || (first === 0 && second !== 0);
  if (!isBigEndian || input.length < 2) return Buffer.from(input).toString();
  const pairs = Buffer.from(input.subarray(0, input.length - (input.length % 2)));
  return pairs.swap16().toString('utf16le');
}

function framed([, begin = '', body = '', end = '']: RegExpMatchArray): Block[] {
  const [name, close] = [begin, end].map((label) => label.replace(/\s/g, ''));
  if (name === undefined || name !== close) return [];
  const plain = body.replace(/["'\\]/g, '');
  const [head = '', cipher] = OLD_ENCRYPTION.exec(plain) ?? [];
  const der = anyBase64(plain.slice(head.length));
  const label = KNOWN[name] ?? begin.replace(/\s+/g, ' ').trim();
  if (cipher !== undefined) return [{ label, der, cipher }];
  return [{ label: (der && labelOf(der)) ?? label, der }];
}
