import { isArchive, labelOf } from './der.ts';

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
 * The PEM structures in a text or a file, in every common form: PEM whose line breaks are lost or are the two
 * characters `\n`, in quotes or indented; base64 of the whole PEM text; DER, or its base64. Each form has only one
 * interpretation.
 *
 * @returns an empty array if there are none
 */
export function blocksOf(input: string | Uint8Array, depth = 0): Block[] {
  if (input.length > MAX_LENGTH) return [];
  if (typeof input !== 'string') {
    const label = isArchive(input) ? ARCHIVE : labelOf(input);
    if (label !== undefined) return [{ label, der: Buffer.from(input) }];
  }
  const text = textOf(input).replace(/\\+[rnt]/g, '\n');
  if (text.includes(FRAME)) return Array.from(text.matchAll(BLOCK)).flatMap(framed);
  const bytes = depth < MAX_DEPTH ? base64Of(text) : undefined;
  return bytes ? blocksOf(bytes, depth + 1) : [];
}

/** Canonical PEM text, for functions that accept nothing else. */
export function pemOf({ label, der, cipher }: Block): string {
  const head = cipher === undefined ? '' : `Proc-Type: 4,ENCRYPTED\nDEK-Info: ${cipher}\n\n`;
  const lines = (der?.toString('base64') ?? '').replace(/.{64}(?=.)/g, '$&\n');
  return `-----BEGIN ${label}-----\n${head}${lines}\n-----END ${label}-----\n`;
}

/** Decodes bytes as UTF-16 if they have its byte order mark, as some Windows tools write it, otherwise as UTF-8. */
function textOf(input: string | Uint8Array): string {
  if (typeof input === 'string') return input;
  const isWide = input[0] === 0xff && input[1] === 0xfe;
  return Buffer.from(input).toString(isWide ? 'utf16le' : 'utf8');
}

function framed([, begin = '', body = '', end = '']: RegExpMatchArray): Block[] {
  const [name, close] = [begin, end].map((label) => label.replace(/\s/g, ''));
  if (name === undefined || name !== close) return [];
  const plain = body.replace(/["'\\]/g, '');
  const [head = '', cipher] = OLD_ENCRYPTION.exec(plain) ?? [];
  const der = base64Of(plain.slice(head.length));
  const label = KNOWN[name] ?? begin.replace(/\s+/g, ' ').trim();
  if (cipher !== undefined) return [{ label, der, cipher }];
  return [{ label: (der && labelOf(der)) ?? label, der }];
}

/** Decodes base64 of either alphabet: wrapped, indented, in quotes, with or without padding. */
function base64Of(text: string): Buffer | undefined {
  const plain = text.replace(/[\s"'\\\uFEFF]+/g, '');
  if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(plain)) return undefined;
  const digits = plain.replace(/=+$/, '').replaceAll('-', '+').replaceAll('_', '/');
  const bytes = Buffer.from(digits, 'base64');
  return bytes.toString('base64').replace(/=+$/, '') === digits ? bytes : undefined;
}
