import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ROOMS } from './address.ts';

const PART = '.part';
const LEFT_OVER = /^(\d+\.md|llms\.txt)\.part$/;

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Creates the folder with its two rooms, and removes partial files of a killed run. */
export async function openFolder(dir: string): Promise<void> {
  for (const room of ROOMS) {
    const folder = join(dir, room);
    await mkdir(folder, { recursive: true });
    const names = await readdir(folder);
    await Promise.all(names.filter((name) => LEFT_OVER.test(name)).map((name) => rm(join(folder, name))));
  }
}

/** Reads a file, or returns undefined if it does not exist. */
export async function readIfThere(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Writes a file atomically: at any time, the complete old or new file exists. */
export async function writeWhole(file: string, content: Uint8Array | string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(file + PART, content);
    await rename(file + PART, file);
  } catch (error) {
    await rm(file + PART, { force: true });
    throw error;
  }
}

/** The pages in a room of the folder, as `merchant/4012791879`. */
export async function pagesIn(dir: string, room: string): Promise<string[]> {
  const names = await readdir(join(dir, room));
  return names.filter((name) => /^\d+\.md$/.test(name)).map((name) => `${room}/${name.slice(0, -3)}`);
}
