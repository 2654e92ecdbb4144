import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

/** Two levels below the package, like the sources that look for a file of it. */
const FOLDER = fileURLToPath(new URL('../../node_modules/.programs/', import.meta.url));

const made = new Map<string, string>();

/**
 * A TypeScript program as one file for `node`, made once per worker: it starts in a fraction of the time that a loader
 * takes for its modules one by one.
 *
 * @param source the path of the program from the root of the package
 * @returns the path of the file
 */
export function programOf(source: string): string {
  const known = made.get(source);
  if (known !== undefined) return known;
  const path = `${FOLDER}${source.replace(/\W+/g, '-')}.mjs`;
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL(`../../${source}`, import.meta.url))],
    bundle: true,
    write: false,
    outfile: path,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
  });
  mkdirSync(FOLDER, { recursive: true });
  // Other workers may run the same program now: they keep the whole file that they have opened.
  const part = `${path}.${process.pid}`;
  writeFileSync(part, outputFiles[0]?.contents ?? '');
  renameSync(part, path);
  made.set(source, path);
  return path;
}
