import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { build } from 'esbuild';
import ts from 'typescript-5.9';
import packageJson from '../../package.json' with { type: 'json' };
import { installed, none, root } from './step.ts';

type Format = 'esm' | 'cjs' | 'cli';

/** The graph of the packed code: each file with what it imports. */
export async function graphOf(format: Format) {
  const folder = `${installed}dist/${format}/`;
  const files = readdirSync(folder).filter((file) => file.endsWith('.js'));
  const { metafile } = await build({
    entryPoints: files.map((file) => folder + file),
    outdir: folder,
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    packages: 'external',
    platform: 'node',
    logLevel: 'silent',
  });
  return new Map(Object.entries(metafile.inputs).map(([path, { imports }]) => [path, imports]));
}

/** `@scope/name/file.js` → `@scope/name` */
export function packageOf(path: string): string {
  return path.split('/', path.startsWith('@') ? 2 : 1).join('/');
}

/** A development dependency would be found here, and be missing at a user's. */
export async function checkImports(format: Format): Promise<void> {
  const imports = [...(await graphOf(format)).values()].flat();
  const packages = imports.flatMap(({ path, external }) => (external ? [path] : []));
  if (!packages.includes('axios')) throw new Error('no imports found');
  none(
    'not among the dependencies',
    packages.filter((name) => !isBuiltin(name) && !Object.hasOwn(packageJson.dependencies, packageOf(name))),
  );
  const foreign = imports.filter(({ kind }) => (kind === 'require-call') !== (format === 'cjs'));
  none(
    'not in the way of the format',
    foreign.map(({ path, kind }) => `${kind} ${path}`),
  );
}

/** What the packed declarations import: only axios is sure to bring declarations, Node's are every project's own. */
export function checkDeclarations(): void {
  const known = /^(?:\.{1,2}\/.+\.js|axios|node:.+)$/;
  const files = readdirSync(`${installed}dist`, { recursive: true, encoding: 'utf8' });
  const specifiers = files
    .filter((file) => file.endsWith('.d.ts'))
    .flatMap((file) => ts.preProcessFile(readFileSync(`${installed}dist/${file}`, 'utf8')).importedFiles)
    .map(({ fileName }) => fileName);
  if (!specifiers.includes('axios')) throw new Error('no imports found');
  none(
    'not found by every user',
    [...new Set(specifiers)].filter((specifier) => !known.test(specifier)),
  );
}
