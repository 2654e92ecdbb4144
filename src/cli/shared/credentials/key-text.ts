import { resolve } from 'node:path';
import { ARCHIVE, blocksOf, pemOf } from '../../../crypto/pem/blocks.ts';
import { fileOf, readNamed } from '../../../crypto/pem/source.ts';
import { ConfigurationError } from '../../../errors/index.ts';

/** The short forms of keys that the client takes. */
const SHORT_FORM = /^(?:private|public)\.\w+:\/\//;

/**
 * The PEM text of a key that is given as text, in any form that the client reads, or as the path of its file.
 *
 * @param name what it is called in a message; the value is never quoted, as it may be the key
 * @param folder what relative paths begin from
 * @throws ConfigurationError `KEY_INVALID`, `KEY_WRONG_KIND`
 */
export function keyText(name: string, field: string, value: string, folder: string): string {
  if (SHORT_FORM.test(value)) return value;
  const content = keyContent(name, field, value, folder);
  const blocks = blocksOf(content);
  if (blocks.some(({ label }) => label === ARCHIVE)) {
    const why = `${name} is a PKCS#12 archive: it is given as the merchant's certificate`;
    throw new ConfigurationError('KEY_WRONG_KIND', why, { field });
  }
  // What is damaged is the client's to judge.
  if (blocks.length === 0 || blocks.some(({ der }) => der === undefined)) return content.toString();
  return blocks.map(pemOf).join('');
}

/**
 * What is given as it is, or the bytes of the file that is named.
 *
 * @throws ConfigurationError `KEY_INVALID`
 */
export function keyContent(name: string, field: string, value: string, folder: string): string | Buffer {
  if (value.includes('-----BEGIN') || blocksOf(value).length > 0) return value;
  const file = fileOf(value) ?? readNamed(resolve(folder, value.trim()));
  if ('bytes' in file) return file.bytes;
  const why = `${name} is no PEM text, and ${file.fault}`;
  throw new ConfigurationError('KEY_INVALID', why, { field });
}
