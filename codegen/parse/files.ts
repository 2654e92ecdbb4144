import { readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import type { SourcePage } from './docs.ts';

/** The folders of docs/ with the pages of operations and events. */
const ROOMS = ['openapi', 'webhook'];

/**
 * Reads the pages in `openapi/` and `webhook/` of a folder.
 *
 * @throws a file system Error if one of the two does not exist
 */
export async function readPages(folder: string): Promise<SourcePage[]> {
  const names = await Promise.all(
    ROOMS.map(async (room) => {
      const entries = await readdir(join(folder, room), { recursive: true });
      return entries
        .filter((name) => name.endsWith('.md'))
        .map((name) => `${room}/${name.split(sep).join('/')}`);
    }),
  );
  return names
    .flat()
    .sort()
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n') }));
}

export async function writePage(folder: string, { file, text }: SourcePage): Promise<void> {
  const target = join(folder, file);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, text);
}

export async function removePage(folder: string, file: string): Promise<void> {
  await rm(join(folder, file));
}

/** The text of a file; `undefined` if there is none. */
export async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
