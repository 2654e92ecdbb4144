import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin as Step } from 'esbuild';
import type { Plugin } from 'vitest/config';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** Below node_modules, so that Vitest leaves these files to Node. */
const FOLDER = `${root}node_modules/.compiled/`;
const SOURCES = /^(?:src|codegen)\/.+\.ts$/;

/** Each source becomes a file of its own, at the same place. */
const oneByOne: Step = {
  name: 'one-by-one',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ path, kind }) =>
      kind === 'entry-point' ? undefined : { path: path.replace(/\.ts$/, '.mjs'), external: true },
    ),
};

/**
 * The sources as JavaScript that Node itself loads, with source maps. Vitest would transform each file, and for each of its
 * workers, and would replace every name that is imported by a property of a proxy: that takes a third of the tests' time.
 * The workers find the folder in `TEST_COMPILED`, and may keep there what they share.
 */
export async function compiled(): Promise<Plugin> {
  removeOld();
  const folder = `${FOLDER}${process.pid}/`;
  mkdirSync(folder, { recursive: true });
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  await build({
    absWorkingDir: root,
    entryPoints: ['src/**/*.ts', 'codegen/**/*.ts'],
    outdir: folder,
    outbase: root,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    plugins: [oneByOne],
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    charset: 'utf8',
    sourcemap: 'inline',
    sourcesContent: false,
    logLevel: 'error',
  });
  // Sources find them by a relative path.
  for (const file of ['openapi.json', 'package.json']) symlinkSync(root + file, folder + file);
  process.env['TEST_COMPILED'] = folder;
  return {
    name: 'compiled',
    enforce: 'pre',
    resolveId(source, importer) {
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
