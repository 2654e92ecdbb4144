import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { GENERATED, type Output } from './outputs.ts';
import { readIfThere } from './parse/files.ts';

/** How the generated files differ from the pages. */
export interface Drift {
  /** Missing or different files. */
  changed: Output[];
  /** Files that are no longer generated. */
  stale: string[];
}

/** Compares the files below `root` with the expected ones. */
export async function driftOf(root: string, outputs: readonly Output[]): Promise<Drift> {
  const texts = await Promise.all(outputs.map(({ file }) => readIfThere(join(root, file))));
  const wanted = new Set(outputs.map(({ file }) => file));
  return {
    changed: outputs.filter(({ text }, index) => texts[index] !== text),
    stale: (await filesIn(join(root, GENERATED)))
      .map((name) => `${GENERATED}/${name}`)
      .filter((file) => !wanted.has(file)),
  };
}

/** Writes and removes files so that they match. */
export async function settle(root: string, { changed, stale }: Drift): Promise<void> {
  await Promise.all(
    changed.map(async ({ file, text }) => {
      await mkdir(dirname(join(root, file)), { recursive: true });
      await writeFile(join(root, file), text);
    }),
  );
  await Promise.all(stale.map((file) => rm(join(root, file))));
}

async function filesIn(folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}
