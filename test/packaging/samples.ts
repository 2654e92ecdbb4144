/** `npm run test:packaging`: compiles every sample of docs/ against the declarations of the built package. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const docs = join(root, 'docs/openapi');
const work = join(root, '.cache/samples');
const PAGES_A_FILE = 100;
const HEAD = `import { type Instance, MediaUtil } from 'wechatpay-chain';
declare const instance: Instance;
export { MediaUtil };
`;

interface Sample {
  page: string;
  code: string;
}

function samplesOf(page: string): Sample[] {
  const text = readFileSync(join(docs, page), 'utf8');
  const samples = Array.from(text.matchAll(/^```ts \[.+\]\n([\s\S]*?)^```/gm), ([, code = '']) => code);
  if (samples.length === 0 || samples.length % 6 !== 0)
    throw new Error(`${page}: not six samples an operation`);
  return samples.map((code) => ({ page, code }));
}

rmSync(work, { recursive: true, force: true });
mkdirSync(join(work, 'node_modules'), { recursive: true });
symlinkSync(root, join(work, 'node_modules/wechatpay-chain'));
const pages = readdirSync(docs, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
const files: string[] = [];
let count = 0;
for (let first = 0; first < pages.length; first += PAGES_A_FILE) {
  const samples = pages
    .sort()
    .slice(first, first + PAGES_A_FILE)
    .flatMap(samplesOf);
  const bodies = samples.map(({ page, code }) => `// ${page}\nasync () => {\n${code}};\n`);
  const file = join(work, `samples-${files.length}.mts`);
  writeFileSync(file, HEAD + bodies.join(''));
  files.push(file);
  count += samples.length;
}
const compilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: true,
  module: 'nodenext',
  target: 'es2022',
  types: ['node'],
};
writeFileSync(join(work, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
try {
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', work], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  console.log(`${count} samples of ${pages.length} pages compile`);
} catch (error) {
  const { stdout } = error as { stdout: string };
  const faults = stdout.split('\n').flatMap((line) => {
    const [, name = '', at = ''] = /(samples-\d+\.mts)\((\d+),/.exec(line) ?? [];
    if (name === '') return [line];
    const lines = readFileSync(join(work, name), 'utf8').split('\n').slice(0, Number(at));
    return [`${lines.findLast((text) => text.startsWith('// '))?.slice(3)}: ${line}`];
  });
  console.error(faults.join('\n'));
  process.exitCode = 1;
}
