/** The kind of a DER structure, as its PEM label. */
export type Label =
  | 'PRIVATE KEY'
  | 'RSA PRIVATE KEY'
  | 'EC PRIVATE KEY'
  | 'ENCRYPTED PRIVATE KEY'
  | 'PUBLIC KEY'
  | 'RSA PUBLIC KEY'
  | 'CERTIFICATE';

/**
 * The tags in the outer SEQUENCE, one letter each: `n` INTEGER, `s` SEQUENCE, `o` OCTET STRING, `b` BIT STRING, `.`
 * anything else.
 */
const SHAPES: readonly (readonly [RegExp, Label])[] = [
  [/^nso/, 'PRIVATE KEY'],
  [/^n{9}/, 'RSA PRIVATE KEY'],
  [/^no/, 'EC PRIVATE KEY'],
  [/^so$/, 'ENCRYPTED PRIVATE KEY'],
  [/^sb$/, 'PUBLIC KEY'],
  [/^nn$/, 'RSA PUBLIC KEY'],
  [/^ssb$/, 'CERTIFICATE'],
];
const LETTERS: Readonly<Record<number, string>> = { 2: 'n', 48: 's', 4: 'o', 3: 'b' };
const SEQUENCE = 0x30;

/** The signed part of a certificate; from outside, a certificate request has the same shape as a certificate. */
const SIGNED = /^\.?ns{5}/;

/** The kind of a DER structure; `undefined` if it is none of these, or more bytes follow it. */
export function labelOf(bytes: Uint8Array): Label | undefined {
  if (elementAt(bytes, 0)?.end !== bytes.length) return undefined;
  const shape = shapeOf(bytes);
  const label = SHAPES.find(([form]) => form.test(shape))?.[1];
  if (label !== 'CERTIFICATE') return label;
  return SIGNED.test(shapeOf(bytes.subarray(elementAt(bytes, 0)?.start))) ? label : undefined;
}

/** Bytes without the line feeds and blanks that follow a DER structure, as `echo` and editors add them. */
export function withoutTail(bytes: Uint8Array): Uint8Array {
  const end = elementAt(bytes, 0)?.end ?? bytes.length;
  return bytes.subarray(end).every((byte) => BLANKS.has(byte)) ? bytes.subarray(0, end) : bytes;
}

const BLANKS = new Set([0x09, 0x0a, 0x0d, 0x20]);

/** The tags in the SEQUENCE at the start of the bytes; `''` if there is none. */
function shapeOf(bytes: Uint8Array): string {
  const outer = elementAt(bytes, 0);
  if (outer?.tag !== SEQUENCE) return '';
  const content = bytes.subarray(outer.start, outer.end);
  let shape = '';
  for (let at = 0; at < content.length; ) {
    const element = elementAt(content, at);
    if (!element) return '';
    shape += LETTERS[element.tag] ?? '.';
    at = element.end;
  }
  return shape;
}

/** Whether bytes are a PKCS#12 archive, like `apiclient_cert.p12`: version 3, then a SEQUENCE. */
export function isArchive(bytes: Uint8Array): boolean {
  const [tag, first = 0] = bytes;
  // The length may be indefinite: then the archive ends with its content.
  const start = first > 0x80 ? 2 + (first & 0x7f) : 2;
  const head = bytes.subarray(start, start + 4);
  return tag === SEQUENCE && [0x02, 0x01, 0x03, SEQUENCE].every((byte, index) => head[index] === byte);
}

/** The position of an element; `undefined` if it does not end within the bytes. */
function elementAt(bytes: Uint8Array, at: number): { tag: number; start: number; end: number } | undefined {
  const [tag, first] = bytes.subarray(at, at + 2);
  if (tag === undefined || first === undefined) return undefined;
  const more = first < 0x80 ? 0 : first & 0x7f;
  const start = at + 2 + more;
  if (first === 0x80 || more > 4 || start > bytes.length) return undefined;
  const length = more === 0 ? first : Buffer.from(bytes.subarray(at + 2, start)).readUIntBE(0, more);
  const end = start + length;
  return end <= bytes.length ? { tag, start, end } : undefined;
}
