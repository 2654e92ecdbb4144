import { isArchive, labelOf } from './der.ts';

/** A key, a certificate or whatever else is written as PEM. */
export interface Block {
  /** What it is: by its structure, and where that tells nothing, by its frame. */
  readonly label: string;
  /** `undefined` when what stands in the frame is no base64. */
  readonly der: Buffer | undefined;
  /** The cipher and its vector, of a key that is encrypted in the old way: `AES-256-CBC,0123…`. */
  readonly cipher?: string;
}

export const FRAME = '-----BEGIN';
/** The label of a PKCS#12 archive, which has none in PEM. */
export const ARCHIVE = 'PKCS#12 ARCHIVE';

const BLOCK = /-----BEGIN([A-Z0-9\s]{1,60})-----((?:(?!-----BEGIN)[\s\S])*?)-----END([A-Z0-9\s]{1,60})-----/g;
/** Labels by what is left of them without blanks. */
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
/** The vector has a fixed length, which tells its end where line breaks are lost. */
const OLD_ENCRYPTION =
  /^\s*Proc-Type:\s*4,\s*ENCRYPTED\s*DEK-Info:\s*(DES[\w-]*,[0-9A-F]{16}|[A-Z][\w-]*,[0-9A-F]{32})/i;
/** Keys are small: what is encoded more often, or is larger, was never meant to be read. */
const MAX_DEPTH = 3;
const MAX_LENGTH = 1024 * 1024;

/**
 * What a text or a file holds, in the forms in which people have keys: PEM whose line breaks are lost, or are the two
 * characters `\n`, in quotes or indented; the base64 of the whole of it; bare DER, or its base64. Each has one reading
 * only.
 *
 * @returns an empty list when there is nothing of the kind
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

/** PEM text in its one canonical form, for what only reads that. */
export function pemOf({ label, der, cipher }: Block): string {
  const head = cipher === undefined ? '' : `Proc-Type: 4,ENCRYPTED\nDEK-Info: ${cipher}\n\n`;
  const lines = (der?.toString('base64') ?? '').replace(/.{64}(?=.)/g, '$&\n');
  return `-----BEGIN ${label}-----\n${head}${lines}\n-----END ${label}-----\n`;
}

/** Text as it is, and bytes as Windows and all others write it. */
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

/** Base64 of either alphabet, wrapped, indented, in quotes, with or without its padding. */
function base64Of(text: string): Buffer | undefined {
  const plain = text.replace(/[\s"'\\\uFEFF]+/g, '');
  if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(plain)) return undefined;
  const digits = plain.replace(/=+$/, '').replaceAll('-', '+').replaceAll('_', '/');
  const bytes = Buffer.from(digits, 'base64');
  return bytes.toString('base64').replace(/=+$/, '') === digits ? bytes : undefined;
}
