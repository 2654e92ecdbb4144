import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Plugin } from 'vitest/config';
import { makePrograms } from './program.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
/** Below node_modules, so that Vitest leaves these files to Node. */
const FOLDER = `${root}node_modules/.compiled/`;
const SOURCES = /^(?:src|codegen)\/.+\.ts$/;

/** The name of a source in a statement that imports it, as esbuild prints it. A plugin that resolves it takes a second more. */
const IMPORTED = /(^(?:import|export) .* from |^\} from |^import |\bimport\()"(\.{1,2}\/[^"\n]+)\.ts"/gm;

/** Makes of each source a file of its own, at the same place. */
async function compile(folder: string): Promise<void> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/**/*.ts', 'codegen/**/*.ts'],
    outdir: folder,
    outbase: root,
    outExtension: { '.js': '.mjs' },
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20.10',
    charset: 'utf8',
    sourcemap: 'inline',
    sourcesContent: false,
    logLevel: 'error',
  });
  for (const { path, text } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text.replace(IMPORTED, '$1"$2.mjs"'));
  }
}

/**
 * The sources as JavaScript that Node itself loads, with source maps. Vitest would transform each file, and for each of its
 * workers, and would replace every name that is imported by a property of a proxy: that takes a third of the tests' time.
 * The workers find the folder in `TEST_COMPILED`, and may keep there what they share. The programs that tests start are
 * made, too.
 */
export function compiled(): Plugin {
  removeOld();
  const folder = `${FOLDER}${process.pid}/`;
  mkdirSync(folder, { recursive: true });
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  // Sources find them by a relative path.
  for (const file of ['openapi.json', 'package.json']) symlinkSync(root + file, folder + file);
  process.env['TEST_COMPILED'] = folder;
  const ready = Promise.all([compile(folder), makePrograms()]);
  return {
    name: 'compiled',
    enforce: 'pre',
    async resolveId(source, importer) {
      // Vitest starts meanwhile.
      await ready;
      const path = source.startsWith('.') && importer ? posix.join(posix.dirname(importer), source) : source;
      if (!path.startsWith(root) || !SOURCES.test(path.slice(root.length))) return undefined;
      const id = folder + path.slice(root.length).replace(/\.ts$/, '.mjs');
      return existsSync(id) ? { id, external: true } : undefined;
    },
  };
}

/** Removes what runs left that were killed. */
function removeOld(): void {
  if (!existsSync(FOLDER)) return;
  for (const pid of readdirSync(FOLDER)) {
    try {
      process.kill(Number(pid), 0);
    } catch {
      rmSync(FOLDER + pid, { recursive: true, force: true });
    }
  }
}
