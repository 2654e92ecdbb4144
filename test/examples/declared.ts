import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { ts } from 'ts-morph';
import { none } from '../packaging/step.ts';
import { EXAMPLES, manifestOf, NAMES } from './folder.ts';

/** What programs need without importing it: a framework's own peers, the compiler, the types that it reads. */
const UNSEEN = /^(?:@types\/.+|typescript|tsx|react|react-dom|rxjs|@nestjs\/platform-express)$/;

/** All source files of an example, relative to its folder. */
function sourcesOf(name: string): string[] {
  return readdirSync(join(EXAMPLES, name), { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.[jt]s$/.test(file),
  );
}

/** The packages that a file imports. */
function packagesOf(path: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(path, 'utf8'), true, true);
  return importedFiles
    .map(({ fileName }) => fileName)
    .filter((name) => !name.startsWith('.') && !name.startsWith('node:') && !builtinModules.includes(name))
    .map((name) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    );
}

/** Each package that an example imports is in its package.json, and nothing else. */
export function checkDeclared(): void {
  for (const name of NAMES) {
    const { dependencies, devDependencies, scripts } = manifestOf(name);
    const imported = new Set(sourcesOf(name).flatMap((file) => packagesOf(join(EXAMPLES, name, file))));
    const known = { ...dependencies, ...devDependencies };
    none(
      `${name} imports, but does not declare`,
      [...imported].filter((it) => !(it in known)),
    );
    const words = Object.values(scripts).join(' ').split(' ');
    none(
      `${name} declares, but does not use`,
      Object.keys(known).filter((it) => !imported.has(it) && !UNSEEN.test(it) && !words.includes(it)),
    );
    if (words.includes('tsx') && !('tsx' in dependencies)) throw new Error(`${name} starts with tsx`);
  }
}

/** The shop is the same everywhere: a correction of one example is one of all. */
export function checkCopies(): void {
  for (const file of ['shop.ts', 'settings.ts', 'errors.ts']) {
    const text = readFileSync(join(EXAMPLES, 'express', file), 'utf8');
    const copies = NAMES.filter((name) => name !== 'reconcile').flatMap((name) =>
      sourcesOf(name)
        .filter((path) => path === file || path === `lib/${file}`)
        .map((path) => join(name, path)),
    );
    if (copies.length < 7) throw new Error(`only ${copies.length} copies of ${file}`);
    none(
      `not the ${file} of express`,
      copies.filter((path) => readFileSync(join(EXAMPLES, path), 'utf8') !== text),
    );
  }
}
