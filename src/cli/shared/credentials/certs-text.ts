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
  const trimmed = text.trim();
  if (trimmed === 'auto') return 'auto';
  if (trimmed.startsWith('{')) return readCertsMap(name, parseMap(name, trimmed), folder);
  if (isKeyText(trimmed)) return certificatesIn(name, keyText(name, 'certs', trimmed, folder));
  const items = trimmed.split(',').map((item) => item.trim());
  return Object.assign({}, ...items.filter(Boolean).map((item) => readItem(name, item, folder)));
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
  try {
    return JSON.parse(text) as CertsInput;
  } catch {
    throw invalid('certs', `${name} starts with { but is not valid JSON`);
  }
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
