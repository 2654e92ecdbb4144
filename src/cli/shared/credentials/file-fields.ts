import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ConfigurationError } from '../../../errors/index.ts';
import { readExactly } from '../../../wire/json-read.ts';
import type { Fields } from './fields.ts';

/**
 * Reads the configuration from a file, with the option names of `Builder.factory`. The file is JSON, or a module whose
 * default export is the configuration or a function that returns it. Relative paths start at the file.
 *
 * @throws ConfigurationError `CONFIG_INVALID`; it does not quote the file
 */
export async function fileFields(file: string): Promise<Fields> {
  const path = resolve(file);
  const name = basename(path);
  const values = extname(path) === '.json' ? await readJson(path, name) : await readModule(path, name);
  if (typeof values !== 'object' || values === null) throw refusal(name, 'must contain an object');
  return {
    values: values as Record<string, unknown>,
    folder: dirname(path),
    nameOf: (field) => `${field} in ${name}`,
  };
}

async function readJson(path: string, name: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw refusal(name, `cannot be read (${error.code})`);
  });
  try {
    return readExactly(text);
  } catch {
    throw refusal(name, 'is not valid JSON');
  }
}

async function readModule(path: string, name: string): Promise<unknown> {
  try {
    const { default: exported } = (await import(pathToFileURL(path).href)) as { default?: unknown };
    return await (typeof exported === 'function' ? exported() : exported);
  } catch (error) {
    const why = error instanceof Error ? error.name : 'not an Error';
    throw refusal(name, `cannot be loaded as a module (${why}): run \`node ${name}\` to see why`);
  }
}

function refusal(name: string, why: string): ConfigurationError {
  return new ConfigurationError('CONFIG_INVALID', `The configuration file ${name} ${why}`, {
    field: 'config',
  });
}
