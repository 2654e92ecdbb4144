import { readFile } from 'node:fs/promises';
import { RequestError } from '../../../errors/index.ts';
import type { Io } from './io.ts';

/**
 * Reads a value that is given as `@path`, as `@-` or `-` (standard input), or literally.
 *
 * @param option the name of the option, for messages
 * @throws RequestError `REQUEST_INVALID` if it cannot be read
 */
export async function readInput(option: string, value: string, { stdin }: Io): Promise<Buffer> {
  if (value === '-' || value === '@-') return readAll(stdin);
  if (!value.startsWith('@')) return Buffer.from(value);
  return readInputFile(option, value.slice(1));
}

/** @throws RequestError `REQUEST_INVALID` */
export async function readInputFile(option: string, path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new RequestError('REQUEST_INVALID', `The file given as ${option} cannot be read (${code})`, {
      field: option,
    });
  }
}

/** @throws RequestError `REQUEST_INVALID` */
export async function readAll(source: Io['stdin']): Promise<Buffer> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of source) chunks.push(Buffer.from(chunk as string));
  } catch {
    throw new RequestError('REQUEST_INVALID', 'Standard input ended with an error', { field: 'stdin' });
  }
  return Buffer.concat(chunks);
}
