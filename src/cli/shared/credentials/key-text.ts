import { resolve } from 'node:path';
import { ARCHIVE, blocksOf, pemOf } from '../../../crypto/pem/blocks.ts';
import { fileOf, readNamed } from '../../../crypto/pem/source.ts';
import { ConfigurationError } from '../../../errors/index.ts';

/** The short forms of keys that the client accepts. */
const SHORT_FORM = /^(?:private|public)\.\w+:\/\//;

/**
 * Returns the PEM text of a key, which is given as text in any form that the client reads, or as the path of a file.
 *
 * @param name its name in messages; the value is never quoted, because it may be the key
 * @param folder where relative paths start
 * @throws ConfigurationError `KEY_INVALID`, `KEY_WRONG_KIND`
 */
export function keyText(name: string, field: string, value: string, folder: string): string {
  if (SHORT_FORM.test(value)) return value;
  const content = keyContent(name, field, value, folder);
  const blocks = blocksOf(content);
  if (blocks.some(({ label }) => label === ARCHIVE)) {
    const why = `${name} is a PKCS#12 archive: give it as the merchant certificate instead`;
    throw new ConfigurationError('KEY_WRONG_KIND', why, { field });
  }
  // The client reports a damaged key.
  if (blocks.length === 0 || blocks.some(({ der }) => der === undefined)) return content.toString();
  return blocks.map(pemOf).join('');
}

/**
 * Returns the value itself if it is a key, else the bytes of the file that it names.
 *
 * @throws ConfigurationError `KEY_INVALID`
 */
export function keyContent(name: string, field: string, value: string, folder: string): string | Buffer {
  if (value.includes('-----BEGIN') || blocksOf(value).length > 0) return value;
  const file = fileOf(value) ?? readNamed(resolve(folder, value.trim()));
  if ('bytes' in file) return file.bytes;
  const why = `${name} is not PEM text, and ${file.fault}`;
  throw new ConfigurationError('KEY_INVALID', why, { field });
}
