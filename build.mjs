/**
 * Builds dist: bundles for `import` and `require`, and one tree of declarations that both share, so that the generated
 * declarations are shipped once. The tree is in dist/cjs, whose package.json makes it CommonJS, which both can import.
 */
import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import packageJson from './package.json' with { type: 'json' };

/** One entry per subpath of `exports` that contains code. */
const entryPoints = {
  index: 'src/index.ts',
  sandbox: 'src/sandbox/index.ts',
  webhook: 'src/webhook/index.ts',
};
/** What uses the core besides src/index.ts: the other entries, and what is imported later. */
const USERS = [
  'sandbox/index',
  'webhook/index',
  'bill/pipeline',
  'builder/protocols',
  'client/calls',
  'errors/advice',
  'retry/idempotent',
  'watch/trace',
];
/**
 * esbuild makes a file of what the same entries use. Finding and opening seven of them took a third of the time that the
 * package adds to the start of axios. So each user of the core uses all of it, and it is one file.
 */
const oneCore = {
  name: 'one core',
  setup: ({ onLoad }) =>
    onLoad({ filter: new RegExp(`/src/(?:${USERS.join('|')})\\.ts$`) }, async ({ path }) => ({
      loader: 'ts',
      contents: `${await readFile(path, 'utf8')}\nimport ${JSON.stringify(fileURLToPath(new URL('src/index.ts', import.meta.url)))};`,
    })),
};
const common = { platform: 'node', target: 'node20', charset: 'utf8', logLevel: 'warning' };
const esm = {
  format: 'esm',
  bundle: true,
  packages: 'external',
  splitting: true,
  chunkNames: '[name]-[hash]',
};

/**
 * The command, which nothing imports: ESM only, without declarations, and built separately, so that it does not split the
 * rest. What only `wxpay mcp` uses are development dependencies: they are in its chunk, which no other command loads. The
 * simulator is that of dist/esm. Nobody reads this code, so it is minified.
 */
const command = {
  ...esm,
  entryPoints: { cli: 'src/cli/main.ts' },
  packages: 'bundle',
  external: Object.keys(packageJson.dependencies),
  // The SDK of MCP takes its smaller validator of JSON Schema, which a server without elicitation never uses.
  conditions: ['browser'],
  minify: true,
  metafile: true,
  plugins: [
    {
      name: 'the simulator of dist/esm',
      setup: ({ onResolve }) =>
        onResolve({ filter: /\/sandbox\/index\.ts$/ }, () => ({ path: '../esm/sandbox.js', external: true })),
    },
  ],
};

/** The licenses of the packages that a build contains. */
async function licensesIn({ inputs }) {
  const folders = Object.keys(inputs).flatMap(
    (path) => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? [],
  );
  const texts = [...new Set(folders)].sort().map(async (folder) => {
    const file = (await readdir(folder)).find((name) => /^licen[cs]e/i.test(name));
    if (file === undefined) throw new Error(`${folder} has no license to ship`);
    return [folder.replace('node_modules/', ''), await readFile(join(folder, file), 'utf8')];
  });
  // Packages of one project have the same text.
  const named = new Map();
  for (const [name, text] of await Promise.all(texts)) named.set(text, [...(named.get(text) ?? []), name]);
  return [...named].map(([text, names]) => `${names.join(', ')}\n\n${text}`).join('\n\n');
}

async function scriptsIn(...folders) {
  const lists = await Promise.all(
    folders.map(async (folder) => (await readdir(folder)).map((file) => join(folder, file))),
  );
  return lists.flat().filter((path) => path.endsWith('.js'));
}

await rm('dist', { recursive: true, force: true });
await mkdir('dist/cjs', { recursive: true });
await writeFile('dist/cjs/package.json', '{ "type": "commonjs" }\n');
await build({
  ...common,
  ...esm,
  entryPoints,
  outdir: 'dist/esm',
  plugins: [oneCore],
  // It is imported for nothing else.
  logOverride: { 'ignored-bare-import': 'silent' },
});
const { metafile } = await build({ ...common, ...command, outdir: 'dist/cli' });
await writeFile('dist/cli/licenses.txt', await licensesIn(metafile));
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
for (const path of await scriptsIn('dist/esm', 'dist/cjs')) {
  const text = await readFile(path, 'utf8');
  const classes = [...text.matchAll(/^var (\w+) = class _\1\b/gm)].map(([, own]) => own);
  await writeFile(
    path,
    classes.length === 0 ? text : text.replace(new RegExp(`\\b_(${classes.join('|')})\\b`, 'g'), '$1'),
  );
}
// esbuild exports getters, and other files would call one at every use: a tenth of a call. No export changes after its
// file ran.
for (const path of await scriptsIn('dist/cjs')) {
  const text = await readFile(path, 'utf8');
  const getters =
    /^var (\w+) = \{\};\n__export\(\1, (\{\n(?:.*\n)*?\})\);\nmodule\.exports = __toCommonJS\(\1\);\n/m;
  const [block, , exported = ''] = getters.exec(text) ?? [];
  const note = '// Annotate the CommonJS export names';
  if (block === undefined || !text.includes(note)) throw new Error(`${path}: cannot find its exports`);
  const values = exported.replaceAll(': () => ', ': ');
  const assign = `module.exports = Object.defineProperty(${values}, "__esModule", { value: true });\n`;
  await writeFile(
    path,
    text.replace(block, '').replace(note, () => assign + note),
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
