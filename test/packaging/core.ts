import { readFileSync, statSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import packageJson from '../../package.json' with { type: 'json' };
import { graphOf, packageOf } from './imports.ts';
import { none, root, run, work } from './step.ts';

/** What `import 'wechatpay-chain'` reads of this package, not minified: 160 kB measured, and 5 % more. */
const MAX_CORE_BYTES = 168_000;
/** The packages that the core needs at once: whatever else it may need waits until it does. */
const AT_ONCE = ['axios', 'mime-types', '@rgrove/parse-xml'];
/** What is not loaded by importing the package, by the paths of files. */
const LATER =
  /\/(?:node-forge|commander)\/|\/openapi\.json$|\/dist\/\w+\/(?:sandbox|webhook|table|calls|protocols)\b/;
/** For require, the parser of XML waits, too. */
const LATER_CJS = /\/parse-xml\//;

type Graph = Awaited<ReturnType<typeof graphOf>>;

/** The files that entries reach, and the packages. */
function reached(graph: Graph, entry: RegExp, isFollowed: (kind: string) => boolean) {
  const files = new Set([...graph.keys()].filter((path) => entry.test(path)));
  if (files.size === 0) throw new Error('an entry is missing');
  const packages = new Set<string>();
  for (const file of files) {
    for (const { path, external, kind } of graph.get(file) ?? []) {
      if (!isFollowed(kind)) continue;
      if (!external) files.add(path);
      else if (!isBuiltin(path)) packages.add(packageOf(path));
    }
  }
  return { files, packages };
}

/** esbuild heads what it bundled with the path of the source. */
const holds = (path: string, folder: RegExp): boolean => folder.test(readFileSync(root + path, 'utf8'));
const atOnce = (graph: Graph) => reached(graph, /\/esm\/index\.js$/, (kind) => kind !== 'dynamic-import');

/**
 * Using the package, or its webhook, must never load the simulator. The files for `require` are made from these, one
 * by one.
 */
export async function checkCore(): Promise<void> {
  const graph = await graphOf('esm');
  const simulator = [...graph.keys()].filter((path) => holds(path, /^\/\/ src\/(?:sandbox|cli)\//m));
  if (simulator.length === 0) throw new Error('an entry is missing');
  for (const entry of [/\/esm\/index\.js$/, /\/esm\/webhook\.js$/]) {
    const { files } = reached(graph, entry, () => true);
    none(
      'loaded without being asked for',
      simulator.filter((path) => files.has(path)),
    );
  }
}

/** @returns the bytes of the core, which is one file besides its entry, without the packages it needs */
export async function checkSize(): Promise<string> {
  const { files } = atOnce(await graphOf('esm'));
  if (files.size > 2) throw new Error(`the core is ${[...files].join()}`);
  const bytes = [...files].reduce((sum, path) => sum + statSync(root + path).size, 0);
  const text = `${bytes} bytes of at most ${MAX_CORE_BYTES}`;
  if (bytes > MAX_CORE_BYTES) throw new Error(text);
  return text;
}

/** As it is written, the core needs nothing before it is used that could wait. */
export async function checkAtOnce(): Promise<void> {
  const { files, packages } = atOnce(await graphOf('esm'));
  none(
    'generated tables loaded at once',
    [...files].filter((path) => holds(path, /^\/\/ src\/(?:generated|openapi)\//m)),
  );
  none(
    'packages loaded at once',
    [...packages].filter((name) => !AT_ONCE.includes(name)),
  );
}

/** The same in a process that imports the package: what createRequire loads stands in no graph, but in its cache. */
export function checkLoaded(format: 'esm' | 'cjs'): void {
  const load = { esm: `await import('${packageJson.name}')`, cjs: `require('${packageJson.name}')` }[format];
  const cache = {
    esm: "(await import('node:module')).createRequire(process.cwd() + '/').cache",
    cjs: 'require.cache',
  }[format];
  const script = `${load}; console.log(JSON.stringify(Object.keys(${cache})))`;
  const type = { esm: 'module', cjs: 'commonjs' }[format];
  const loaded = JSON.parse(run(process.execPath, [`--input-type=${type}`, '-e', script], work)) as string[];
  if (!loaded.some((path) => path.includes('/mime-types/'))) throw new Error('the package was not loaded');
  none(
    'loaded at once',
    loaded.filter((path) => LATER.test(path) || (format === 'cjs' && LATER_CJS.test(path))),
  );
}
