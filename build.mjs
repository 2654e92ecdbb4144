/**
 * Builds dist: bundles for `import` and `require`, and one tree of declarations that both share, so that the generated
 * declarations are shipped once. The tree is in dist/cjs, whose package.json makes it CommonJS, which both can import.
 */
import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

/** One entry per subpath of `exports` that contains code. */
const entryPoints = {
  index: 'src/index.ts',
  sandbox: 'src/sandbox/index.ts',
  webhook: 'src/webhook/index.ts',
};
/** The command, which nothing imports: ESM only, without declarations, and built separately, so that it does not split the rest. */
const command = { cli: 'src/cli/main.ts' };
const common = { platform: 'node', target: 'node20', charset: 'utf8', logLevel: 'warning' };
const esm = {
  format: 'esm',
  bundle: true,
  packages: 'external',
  splitting: true,
  chunkNames: '[name]-[hash]',
};

async function scriptsIn(...folders) {
  const lists = await Promise.all(
    folders.map(async (folder) => (await readdir(folder)).map((file) => join(folder, file))),
  );
  return lists.flat().filter((path) => path.endsWith('.js'));
}

await rm('dist', { recursive: true, force: true });
await mkdir('dist/cjs', { recursive: true });
await writeFile('dist/cjs/package.json', '{ "type": "commonjs" }\n');
await build({ ...common, ...esm, entryPoints, outdir: 'dist/esm' });
await build({ ...common, ...esm, entryPoints: command, outdir: 'dist/cli' });
// The same files again for `require`, because esbuild shares code between entries only in ESM. If CommonJS runs in a VM,
// as in Jest, there is no import(). createRequire accepts a path or a URL.
const cjs = {
  entryPoints: ['dist/esm/*.js'],
  supported: { 'dynamic-import': false },
  define: { 'import.meta.url': '__filename' },
};
await build({ ...common, ...cjs, format: 'cjs', outdir: 'dist/cjs' });
// esbuild writes a class that names itself as `var Rsa = class _Rsa`, and users see its name. Its option keepNames would
// name every function as well, each time that one is made: a tenth of a call.
for (const path of await scriptsIn('dist/esm', 'dist/cjs', 'dist/cli')) {
  const text = await readFile(path, 'utf8');
  const classes = [...text.matchAll(/^var (\w+) = class _\1\b/gm)].map(([, own]) => own);
  await writeFile(
    path,
    classes.length === 0 ? text : text.replace(new RegExp(`\\b_(${classes.join('|')})\\b`, 'g'), '$1'),
  );
}
// For require, the parser of XML loads when the first XML is read, and then as one file: it is the largest part of what we
// add to the start of axios.
for (const path of await scriptsIn('dist/cjs')) {
  const text = await readFile(path, 'utf8');
  const [, name] = /^var (\w+) = require\("@rgrove\/parse-xml"\);$/m.exec(text) ?? [];
  if (name === undefined) continue;
  const lazy = text
    .replaceAll(`${name}.`, `${name}().`)
    .replace(
      `var ${name} = require("@rgrove/parse-xml");`,
      `var ${name} = () => (${name}_loaded ??= require("@rgrove/parse-xml/dist/browser.js"));\nvar ${name}_loaded;`,
    );
  await writeFile(path, lazy);
}

const tsc = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'];
execFileSync(process.execPath, tsc, { stdio: 'inherit' });
for (const entry of await readdir('dist/cjs', { recursive: true, withFileTypes: true })) {
  if (!entry.name.endsWith('.d.ts')) continue;
  const path = join(entry.parentPath, entry.name);
  const text = await readFile(path, 'utf8');
  // tsc keeps the file extensions of the sources in declarations.
  const named = text.replace(/((?:from|import|import\() ?['"]\.{1,2}\/[^'"]+)\.ts(?=['"])/g, '$1.js');
  // Only compilers read the generated declarations, and a fifth of their size is indentation.
  await writeFile(path, path.includes('generated') ? named.replace(/^ +/gm, '') : named);
}
for (const [name, source] of Object.entries(entryPoints)) {
  const declaration = source.replace(/^src\//, '../cjs/').replace(/\.ts$/, '.js');
  await writeFile(`dist/esm/${name}.d.ts`, `export * from '${declaration}';\n`);
}
