import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ConfigurationError } from '../errors/index.ts';

/** The short forms of keys that the client takes. */
const SHORT_FORM = /^(?:private|public)\.\w+:\/\//;

/**
 * The text of a key that is given as text or as the path of its file. Line breaks that an environment could only hold
 * as the two characters `\n` are put back.
 *
 * @param name what it is called in a message; the value is never quoted, as it may be the key
 * @param folder what relative paths begin from
 * @throws ConfigurationError `KEY_INVALID`
 */
export function keyText(name: string, field: string, value: string, folder: string): string {
  if (value.includes('-----BEGIN ')) return value.replaceAll('\\r', '').replaceAll('\\n', '\n');
  if (SHORT_FORM.test(value)) return value;
  try {
    const path = value.startsWith('file://') ? fileURLToPath(value) : resolve(folder, value);
    return readFileSync(path, 'utf8');
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? 'no such path';
    throw new ConfigurationError(
      'KEY_INVALID',
      `${name} is neither PEM text nor the path of a file that can be read (${why})`,
      { field },
    );
  }
}
