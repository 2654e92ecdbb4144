import { createPrivateKey, createPublicKey, X509Certificate } from 'node:crypto';
import { keys } from '../sockets/peer.ts';

export const privateKey = createPrivateKey(keys.merchantKey);
export const publicKey = createPublicKey(privateKey);
export const certificate = new X509Certificate(keys.merchantCert);

/** The merchant's key in each container, as PEM. */
export const PRIVATE: Readonly<Record<string, string>> = {
  'PKCS#8': keys.merchantKey,
  'PKCS#1': String(privateKey.export({ type: 'pkcs1', format: 'pem' })),
};
export const PUBLIC: Readonly<Record<string, string>> = {
  certificate: keys.merchantCert,
  SPKI: String(publicKey.export({ type: 'spki', format: 'pem' })),
  'PKCS#1': String(publicKey.export({ type: 'pkcs1', format: 'pem' })),
};

const bodyOf = (pem: string) => pem.replace(/-----.*-----|\s/g, '');
const bytesOf = (pem: string) => Buffer.from(bodyOf(pem), 'base64');
const urlSafe = (base64: string) => base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
const base64 = (text: string | Buffer) => Buffer.from(text as string).toString('base64');
const wrapped = (text: string, width: number) => text.replace(new RegExp(`.{${width}}`, 'g'), '$&\n');

/** What becomes of a PEM on its way through environments, files and secrets. Each has one reading. */
export const FORMS: Readonly<Record<string, (pem: string) => string | Buffer>> = {
  'as it is': (pem) => pem,
  'with the two characters \\n': (pem) => pem.replaceAll('\n', '\\n'),
  'with \\r\\n as four characters': (pem) => pem.replaceAll('\n', '\\r\\n'),
  'with \\n that was escaped twice': (pem) => pem.replaceAll('\n', '\\\\n'),
  'with \\u000a': (pem) => pem.replaceAll('\n', '\\u000a'),
  'with %0A': (pem) => pem.replaceAll('\n', '%0A'),
  'with &#10;': (pem) => pem.replaceAll('\n', '&#10;'),
  'encoded for a URL': (pem) => encodeURIComponent(pem),
  'in double quotes, with \\n': (pem) => JSON.stringify(pem),
  'in single quotes': (pem) => `'${pem}'`,
  'with CRLF': (pem) => pem.replaceAll('\n', '\r\n'),
  'with CR alone': (pem) => pem.replaceAll('\n', '\r'),
  indented: (pem) => pem.replace(/^/gm, '    '),
  'indented by tabs': (pem) => pem.replace(/^/gm, '\t'),
  'on one line with blanks': (pem) => pem.replaceAll('\n', ' '),
  'on one line without blanks': (pem) => pem.replaceAll('\n', ''),
  'without any blank': (pem) => pem.replace(/\s/g, ''),
  'with a byte order mark': (pem) => `\uFEFF${pem}`,
  'between other text': (pem) => `Bag Attributes\n    friendlyName: x\n${pem}more`,
  'with lines of 76': (pem) => pem.replace(bodyOf(pem), wrapped(bodyOf(pem), 76)),
  'as bytes': (pem) => Buffer.from(pem),
  'as bytes of UTF-16': (pem) => Buffer.from(`\uFEFF${pem}`, 'utf16le'),
  'as bytes of UTF-16BE': (pem) => Buffer.from(`\uFEFF${pem}`, 'utf16le').swap16(),
  'as bytes of UTF-16 without a mark': (pem) => Buffer.from(pem, 'utf16le'),
  'in base64': base64,
  'in base64 with line breaks': (pem) => wrapped(base64(pem), 76),
  'in base64 in quotes': (pem) => `"${base64(pem)}"\n`,
  'in base64url': (pem) => urlSafe(base64(pem)),
  'in base64 twice': (pem) => base64(base64(pem)),
  'in base64 as bytes': (pem) => Buffer.from(base64(pem)),
  'as the base64 of its DER': bodyOf,
  'as the base64 of its DER, with line breaks': (pem) => wrapped(bodyOf(pem), 64),
  'as the base64 of its DER, with \\n': (pem) => wrapped(bodyOf(pem), 64).replaceAll('\n', '\\n'),
  'as the base64url of its DER': (pem) => urlSafe(bodyOf(pem)),
  'as DER': bytesOf,
  'as DER with a line feed': (pem) => Buffer.from(`${bytesOf(pem).toString('latin1')}\r\n`, 'latin1'),
  'as DER in a Uint8Array': (pem) => new Uint8Array(bytesOf(pem)) as Buffer,
};

/** Every form of every container: `[what it is, the input]`. */
export function everyForm(pems: Readonly<Record<string, string>>): [string, string | Buffer][] {
  return Object.entries(pems).flatMap(([kind, pem]) =>
    Object.entries(FORMS).map(([form, write]): [string, string | Buffer] => [`${kind} ${form}`, write(pem)]),
  );
}
