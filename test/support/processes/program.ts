import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, buildSync } from 'esbuild';

const root = fileURLToPath(new URL('../../../', import.meta.url));
/** Two levels below the package, like the sources that look for a file of it. */
const FOLDER = join(root, 'node_modules/.programs/');
/** Set in the workers of Vitest, for which all programs were made before. */
const MADE = 'TEST_PROGRAMS_MADE';

/** The programs that tests start. */
const SOURCES = [
  'codegen/fetch.ts',
  'codegen/sync.ts',
  'docs/demo.ts',
  'src/cli/main.ts',
  'test/chaos/simulator.ts',
  'test/support/bill/bill-reader.ts',
  'test/support/bill/bill-server.ts',
  'test/support/calls/debugged-call.ts',
  'test/support/calls/download-server.ts',
  'test/support/calls/download.ts',
  'test/support/sandbox/kept-sandbox.ts',
  'test/support/notifications/once-worker.ts',
] as const;
type Source = (typeof SOURCES)[number];

const nameOf = (source: Source): string => source.replace(/\W+/g, '-');

const optionsFor = (sources: readonly Source[]): BuildOptions & { write: false } => ({
  absWorkingDir: root,
  entryPoints: Object.fromEntries(sources.map((source) => [nameOf(source), source])),
  outdir: FOLDER,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  write: false,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  packages: 'external',
});

/** Other runs may start the same program now: they keep the whole file that they have opened. */
function writeAll(files: readonly { path: string; contents: Uint8Array }[]): void {
  mkdirSync(FOLDER, { recursive: true });
  for (const { path, contents } of files) {
    const part = `${path}.${process.pid}`;
    writeFileSync(part, contents);
    renameSync(part, path);
  }
}

/** Makes all programs at once, for every worker of a run. No worker may ask for one before. */
export async function makePrograms(): Promise<void> {
  process.env[MADE] = '1';
  writeAll((await build(optionsFor(SOURCES))).outputFiles);
}

/**
 * A TypeScript program as one file for `node`: it starts in a fraction of the time that a loader takes for its modules
 * one by one.
 *
 * @param source the path of the program from the root of the package
 * @returns the path of the file
 */
export function programOf(source: Source): string {
  if (process.env[MADE] === undefined) writeAll(buildSync(optionsFor([source])).outputFiles);
  return `${FOLDER}${nameOf(source)}.mjs`;
}
