/** What a DER structure is, by the label it has in PEM text. */
export type Label =
  | 'PRIVATE KEY'
  | 'RSA PRIVATE KEY'
  | 'EC PRIVATE KEY'
  | 'ENCRYPTED PRIVATE KEY'
  | 'PUBLIC KEY'
  | 'RSA PUBLIC KEY'
  | 'CERTIFICATE';

/**
 * The tags of what stands in the outer SEQUENCE, a letter each: `n` an INTEGER, `s` a SEQUENCE, `o` an OCTET STRING, `b` a BIT
 * STRING, `.` anything else.
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

/** What is signed of a certificate; that of a request for one looks alike from outside. */
const SIGNED = /^\.?ns{5}/;

/** What bytes are by their structure; `undefined` for none of these, or where more follows. */
export function labelOf(bytes: Uint8Array): Label | undefined {
  if (elementAt(bytes, 0)?.end !== bytes.length) return undefined;
  const shape = shapeOf(bytes);
  const label = SHAPES.find(([form]) => form.test(shape))?.[1];
  if (label !== 'CERTIFICATE') return label;
  return SIGNED.test(shapeOf(bytes.subarray(elementAt(bytes, 0)?.start))) ? label : undefined;
}

/** The tags of what stands in the SEQUENCE that bytes begin with; empty for none. */
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

/** Whether bytes are a PKCS#12 archive, as `apiclient_cert.p12` is: version 3, and then a SEQUENCE. */
export function isArchive(bytes: Uint8Array): boolean {
  const [tag, first = 0] = bytes;
  // The length may be left open: the archive then ends where its content does.
  const start = first > 0x80 ? 2 + (first & 0x7f) : 2;
  const head = bytes.subarray(start, start + 4);
  return tag === SEQUENCE && [0x02, 0x01, 0x03, SEQUENCE].every((byte, index) => head[index] === byte);
}

/** Where an element stands; `undefined` when it does not end within the bytes. */
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
