/** `npm run test:packaging`: packs the package and uses what was packed, as each kind of project does. */
import { cpSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { EXAMPLES, GUIDE, RECIPES, relativeLinks } from '../support/documents/documents.ts';
import { checkCommand } from './command.ts';
import { checkConsumers } from './consumers.ts';
import { checkAtOnce, checkCore, checkLoaded, checkSize } from './core.ts';
import { checkDeclarations, checkImports } from './imports.ts';
import { checkMcp } from './mcp.ts';
import { installed, none, root, run, step, work } from './step.ts';

const MAX_PACKED_BYTES = 1.5 * 1024 * 1024;
/** What a user gets, and nothing else: no sources, no source maps. */
const SHIPPED =
  /^(?:dist\/.+\.(?:js|d\.ts|json)|dist\/cli\/licenses\.txt|openapi\.json|package\.json|README(?:\.zh-CN)?\.md|(?:CHANGELOG|SECURITY)\.md|docs\/guide\/.+\.md|LICENSE)$/;
const DOCUMENTS = [...GUIDE.flat(), 'CHANGELOG.md', 'SECURITY.md', 'LICENSE'];
/** What the documents link to and only a checkout has: it is for contributors, or too large. */
const CHECKOUT_ONLY = [
  'CONTRIBUTING.md',
  'bench/README.md',
  'docs/sandbox-page.png',
  'docs/pictures/sandbox-phone.jpg',
  ...EXAMPLES.flat(),
  ...RECIPES.flat(),
];

rmSync(work, { recursive: true, force: true });
mkdirSync(`${work}node_modules`, { recursive: true });
const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', work];
const [packed] = JSON.parse(run('npm', pack)) as [{ filename: string; files: { path: string }[] }];
const tarball = work + packed.filename;
run('tar', ['-xzf', tarball, '-C', `${work}node_modules`]);
cpSync(`${work}node_modules/package`, installed, { recursive: true });

await step('files', () => {
  const paths = packed.files.map(({ path }) => path);
  const extra = paths.filter((path) => !SHIPPED.test(path));
  none('not to be shipped', extra);
  const missing = DOCUMENTS.filter((path) => !paths.includes(path));
  none('missing', missing);
});
await step('links', () => {
  const known = [...packed.files.map(({ path }) => path), ...CHECKOUT_ONLY];
  const lost = GUIDE.flat()
    .flatMap((page) => relativeLinks(page))
    .filter(({ file }) => !known.includes(file));
  none(
    'linked, but not shipped',
    lost.map(({ file }) => file),
  );
});
await step('packed size', () => {
  const { size } = statSync(tarball);
  if (size > MAX_PACKED_BYTES) throw new Error(`${size} bytes, more than ${MAX_PACKED_BYTES}`);
  return `${(size / 1024).toFixed(0)} KB`;
});
await step('publint', () => run(`${root}node_modules/.bin/publint`, ['run', tarball, '--strict']));
await step('attw', () => run(`${root}node_modules/.bin/attw`, [tarball, '--format', 'ascii']));
await step('imports, esm', () => checkImports('esm'));
await step('imports, cjs', () => checkImports('cjs'));
await step('imports, cli', () => checkImports('cli'));
await step('imports, declarations', checkDeclarations);
await step('the core without the simulator', checkCore);
await step('the core at once, not minified', checkSize);
await step('the core at once, its packages', checkAtOnce);
await step('loaded at once, esm', () => checkLoaded('esm'));
await step('loaded at once, cjs', () => checkLoaded('cjs'));
await checkCommand();
await checkMcp();
await checkConsumers();
