import { blocksOf, FRAME } from '../../../crypto/pem/blocks.ts';
import { PemUtil } from '../../../crypto/pem-util.ts';
import { invalid } from '../../../errors/faults.ts';
import { ConfigurationError } from '../../../errors/index.ts';
import { keyText } from './key-text.ts';

const CERTIFICATES = /-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g;

type CertsInput = Record<string, unknown>;

/**
 * Converts the `certs` text of a file or the environment to the `certs` option of the client. The text is `auto`; JSON
 * of serials and keys; or a list of certificates and `PUB_KEY_ID_…=key`, each as a path or PEM text.
 *
 * @throws ConfigurationError that names the wrong part without quoting it
 */
export function readCertsText(name: string, text: string, folder: string): CertsInput | 'auto' {
  const trimmed = unquoted(text.trim());
  if (trimmed === 'auto') return 'auto';
  if (trimmed.startsWith('{')) return readCertsMap(name, parseMap(name, trimmed), folder);
  if (isKeyText(trimmed)) return certificatesIn(name, keyText(name, 'certs', trimmed, folder));
  const items = trimmed.split(',').map((item) => item.trim());
  return Object.assign({}, ...items.filter(Boolean).map((item) => readItem(name, item, folder)));
}

/** The text without the quotes around it as a whole, which a shell or a .env file may have left. */
function unquoted(text: string): string {
  const [, quote = '', inner = ''] = /^(["'])(.*)\1$/s.exec(text) ?? [];
  if (quote === '"') {
    const read = jsonOf(text);
    if (typeof read === 'string') return read.trim();
  }
  return quote === '' || inner.includes(quote) ? text : inner.trim();
}

/** Parses JSON whose line breaks in strings may be unescaped, as dotenv leaves them; `undefined` for other text. */
function jsonOf(text: string): unknown {
  const escaped = text.replace(/"(?:[^"\\]|\\.)*"/gs, (string) =>
    string.replace(/[\n\r\t]/g, (blank) => JSON.stringify(blank).slice(1, -1)),
  );
  try {
    return JSON.parse(escaped);
  } catch {
    return undefined;
  }
}

/** Whether the text is PEM in any form, and not a list of names with texts. */
function isKeyText(text: string): boolean {
  return text.includes(FRAME) ? /^["'\s]*-----BEGIN/.test(text) : blocksOf(text).length > 0;
}

/** Reads a map whose values are paths or PEM text. The client checks all other values. */
export function readCertsMap(name: string, map: CertsInput, folder: string): CertsInput {
  const entries = Object.entries(map).map(([serial, value]) => {
    const isText = typeof value === 'string';
    return [serial, isText ? keyText(`${serial} in ${name}`, `certs.${serial}`, value, folder) : value];
  });
  return Object.fromEntries(entries) as CertsInput;
}

function parseMap(name: string, text: string): CertsInput {
  // Quotes that were escaped together with the whole text: {\"PUB_KEY_ID_…\":\"…\"}
  const map = jsonOf(text) ?? jsonOf(text.replaceAll('\\"', '"'));
  if (map === undefined) throw invalid('certs', `${name} starts with { but is not valid JSON`);
  return map as CertsInput;
}

function readItem(name: string, item: string, folder: string): CertsInput {
  if (item === 'auto') return { auto: true };
  const named = /^(PUB_KEY_ID_\w+|[0-9A-Fa-f]{8,40})=(.+)$/s.exec(item);
  if (named) {
    const [, serial = '', value = ''] = named;
    return { [serial]: keyText(`${serial} in ${name}`, `certs.${serial}`, value, folder) };
  }
  return certificatesIn(name, keyText(name, 'certs', item, folder));
}

/** Reads certificates, which contain their own serials. */
function certificatesIn(name: string, text: string): CertsInput {
  const blocks = Array.from(text.matchAll(CERTIFICATES), ([block]) => block);
  if (blocks.length > 0) {
    return Object.fromEntries(blocks.map((pem) => [PemUtil.parseCertificateSerialNo(pem), pem]));
  }
  const isKey = text.includes('PUBLIC KEY-----');
  throw new ConfigurationError(
    'KEY_INVALID',
    isKey
      ? `${name} contains a public key without its ID: use PUB_KEY_ID_…=path`
      : `${name} names a file that does not contain a certificate`,
    { field: 'certs' },
  );
}
