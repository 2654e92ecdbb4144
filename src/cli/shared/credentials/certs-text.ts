import { blocksOf, FRAME } from '../../../crypto/pem/blocks.ts';
import { PemUtil } from '../../../crypto/pem-util.ts';
import { invalid } from '../../../errors/faults.ts';
import { ConfigurationError } from '../../../errors/index.ts';
import { keyText } from './key-text.ts';

const CERTIFICATES = /-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g;

type CertsInput = Record<string, unknown>;

/**
 * WeChat Pay's keys as the client takes them, from how a file or the environment names them: `auto`; JSON of serials
 * and keys; or a list of certificates and `PUB_KEY_ID_…=key`, each as a path or PEM text.
 *
 * @throws ConfigurationError naming what is at fault, never quoting it
 */
export function readCertsText(name: string, text: string, folder: string): CertsInput | 'auto' {
  const trimmed = text.trim();
  if (trimmed === 'auto') return 'auto';
  if (trimmed.startsWith('{')) return readCertsMap(name, parseMap(name, trimmed), folder);
  if (isKeyText(trimmed)) return certificatesIn(name, keyText(name, 'certs', trimmed, folder));
  const items = trimmed.split(',').map((item) => item.trim());
  return Object.assign({}, ...items.filter(Boolean).map((item) => readItem(name, item, folder)));
}

/** Whether it is PEM text in any form, and no list of names with texts. */
function isKeyText(text: string): boolean {
  return text.includes(FRAME) ? /^["'\s]*-----BEGIN/.test(text) : blocksOf(text).length > 0;
}

/** A map whose values are paths or PEM text; others are the client's to judge. */
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
    throw invalid('certs', `${name} begins like JSON and is none`);
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

/** Certificates tell their serials themselves. */
function certificatesIn(name: string, text: string): CertsInput {
  const blocks = Array.from(text.matchAll(CERTIFICATES), ([block]) => block);
  if (blocks.length > 0) {
    return Object.fromEntries(blocks.map((pem) => [PemUtil.parseCertificateSerialNo(pem), pem]));
  }
  const isKey = text.includes('PUBLIC KEY-----');
  throw new ConfigurationError(
    'KEY_INVALID',
    isKey
      ? `${name} holds a public key without its ID: write PUB_KEY_ID_…=path`
      : `${name} names a file that holds no certificate`,
    { field: 'certs' },
  );
}
