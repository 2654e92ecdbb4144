/** `npm run test:packaging`: packs the package and uses what was packed, as each kind of project does. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const work = join(root, '.cache/packaging');
const MAX_PACKED_BYTES = 1.5 * 1024 * 1024;
/** What a user gets, and nothing else. */
const SHIPPED =
  /^(?:dist\/.+\.(?:js|d\.ts|json)|openapi\.json|package\.json|README(?:\.zh-CN)?\.md|CHANGELOG\.md|LICENSE)$/;

const run = (command: string, args: string[], cwd = root) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
const bin = (name: string) => join(root, 'node_modules/.bin', name);
const tsc = (name: string) =>
  join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), 'bin/tsc');

function step(name: string, check: () => unknown): void {
  try {
    const said = check();
    console.log(
      `${name}: ${typeof said === 'string' && said.length < 80 && said !== '' ? said.trim() : 'ok'}`,
    );
  } catch (error) {
    const { stdout, message } = error as Error & { stdout?: string };
    console.error(`${name}: FAILED\n${stdout || message}`);
    process.exitCode = 1;
  }
}

rmSync(work, { recursive: true, force: true });
mkdirSync(join(work, 'node_modules'), { recursive: true });
const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', work];
const [packed] = JSON.parse(run('npm', pack)) as [{ filename: string; files: { path: string }[] }];
const tarball = join(work, packed.filename);

step('files', () => {
  const extra = packed.files.map(({ path }) => path).filter((path) => !SHIPPED.test(path));
  if (extra.length > 0) throw new Error(`not to be shipped: ${extra.join(', ')}`);
});
step('packed size', () => {
  const { size } = statSync(tarball);
  if (size > MAX_PACKED_BYTES) throw new Error(`${size} bytes`);
  return `${(size / 1024).toFixed(0)} KB`;
});
step('publint', () => run(bin('publint'), ['run', tarball, '--strict']));
step('attw', () => run(bin('attw'), [tarball, '--format', 'ascii']));

run('tar', ['-xzf', tarball, '-C', join(work, 'node_modules')]);
cpSync(join(work, 'node_modules/package'), join(work, 'node_modules/wechatpay-chain'), { recursive: true });
cpSync(join(root, 'test/consumers'), work, { recursive: true });
writeFileSync(join(work, 'package.json'), '{ "private": true }\n');

for (const file of ['run.cjs', 'run.mjs']) step(`node ${file}`, () => run(process.execPath, [file], work));

/** How projects resolve packages: Node's two module systems, and bundlers. */
const PROJECTS = [
  { name: 'esm, node16', file: 'use.mts', module: 'node16', moduleResolution: 'node16' },
  { name: 'cjs, node16', file: 'use.cts', module: 'node16', moduleResolution: 'node16' },
  { name: 'bundler', file: 'use.ts', module: 'esnext', moduleResolution: 'bundler' },
];
const COMPILERS = ['typescript-floor', 'typescript-5.9', 'typescript'];

for (const compiler of COMPILERS) {
  for (const { name, file, module, moduleResolution } of PROJECTS) {
    if (file !== 'use.ts') cpSync(join(work, 'use.ts'), join(work, file));
    // Once with, once without skipLibCheck: the declarations are checked themselves, by the oldest and the newest.
    for (const skipLibCheck of compiler === 'typescript-5.9' ? [true] : [true, false]) {
      const options = {
        module,
        moduleResolution,
        skipLibCheck,
        strict: true,
        noEmit: true,
        target: 'es2022',
        lib: ['es2023'],
        types: ['node'],
      };
      const config = join(work, 'tsconfig.json');
      writeFileSync(config, JSON.stringify({ compilerOptions: options, files: [file] }));
      const title = `${compiler}, ${name}${skipLibCheck ? '' : ', without skipLibCheck'}`;
      step(title, () => run(process.execPath, [tsc(compiler), '-p', config], work));
    }
  }
}
