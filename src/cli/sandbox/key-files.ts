import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { RequestError } from '../../errors/index.ts';
import type { Sandbox } from '../../sandbox/index.ts';

/** The absolute paths of the keys, named as WeChat Pay names the files that a merchant has. */
export interface KeyFiles {
  readonly privateKey: string;
  readonly certificate: string;
  readonly publicKey: string;
  /** The certificate that a client of the simulator must trust. */
  readonly ca: string;
}

/**
 * Writes the keys of the simulator to a folder, for programs that read them from files.
 *
 * @throws RequestError `REQUEST_INVALID` if a file has another content, which may be a real key, or cannot be written
 */
export async function writeKeyFiles(
  folder: string,
  { config, publicKey, trusted }: Pick<Sandbox, 'config' | 'publicKey'> & { trusted: string },
): Promise<KeyFiles> {
  const { cert } = config.merchant as { cert: string };
  const place = resolve(folder);
  const files = {
    privateKey: join(place, 'apiclient_key.pem'),
    certificate: join(place, 'apiclient_cert.pem'),
    publicKey: join(place, 'pub_key.pem'),
    ca: join(place, 'ca.pem'),
  };
  const texts: Record<keyof KeyFiles, string> = {
    privateKey: config.privateKey,
    certificate: cert,
    publicKey: publicKey.key,
    ca: trusted,
  };
  try {
    await mkdir(place, { recursive: true });
    for (const name of Object.keys(files) as (keyof KeyFiles)[]) await writeOnce(files[name], texts[name]);
  } catch (error) {
    if (error instanceof RequestError) throw error;
    throw refused(`cannot be written (${(error as NodeJS.ErrnoException).code})`);
  }
  return files;
}

/** The keys are the same at every start, so that a file that is there already is one of an earlier start. */
async function writeOnce(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    if ((await readFile(path, 'utf8')) !== text)
      throw refused('contains other keys, which are not overwritten: choose another one');
  }
}

const refused = (why: string) =>
  new RequestError('REQUEST_INVALID', `The folder given as --keys ${why}`, { field: '--keys' });
