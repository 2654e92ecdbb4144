import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };

const root = fileURLToPath(new URL('../../', import.meta.url));
const pages = ['README.md', 'README.zh-CN.md'];
const fences = (page: string, language: string) =>
  Array.from(
    readFileSync(root + page, 'utf8').matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm')),
    (match) => match[1] ?? '',
  );

describe('the READMEs', () => {
  it('hold code that compiles', () => {
    const folder = `${root}.cache/readme`;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const files = pages.flatMap((page) =>
      fences(page, 'ts').map((code, index) => {
        const file = `${folder}/${page}-${index}.mts`;
        writeFileSync(file, code);
        return file;
      }),
    );
    expect(files.length).toBeGreaterThan(10);
    const config = {
      extends: '../../tsconfig.json',
      compilerOptions: {
        noUncheckedIndexedAccess: false,
        noUnusedLocals: false,
        rootDir: '../..',
        paths: {
          'wechatpay-chain': ['../../src/index.ts'],
          'wechatpay-chain/sandbox': ['../../src/sandbox/index.ts'],
          'wechatpay-chain/webhook': ['../../src/webhook/index.ts'],
        },
      },
      files,
      include: [],
    };
    writeFileSync(`${folder}/tsconfig.json`, JSON.stringify(config));
    const tsc = `${root}node_modules/typescript/bin/tsc`;
    try {
      execFileSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' });
    } catch (error) {
      throw new Error((error as { stdout: string }).stdout);
    }
  }, 30_000);

  it.each(pages)('%s names commands that exist', (page) => {
    const commands = fences(page, 'sh').flatMap((text) =>
      Array.from(text.matchAll(/npm run (\S+)/g), (match) => match[1] ?? ''),
    );
    expect(commands.length).toBeGreaterThan(0);
    for (const command of commands) expect(Object.keys(packageJson.scripts)).toContain(command);
  });

  it('list every code an error can have', () => {
    const sources = ['configuration', 'request', 'transport', 'verification'].map((name) =>
      readFileSync(`${root}src/errors/${name}.ts`, 'utf8'),
    );
    const codes = sources.flatMap((text) =>
      Array.from(text.matchAll(/'([A-Z]+_[A-Z_]+|TIMEOUT|ABORTED)'/g), (match) => match[1] ?? ''),
    );
    expect(codes.length).toBeGreaterThan(30);
    for (const page of pages) {
      const text = readFileSync(root + page, 'utf8');
      for (const code of codes) expect(text, page).toContain(`\`${code}\``);
    }
  });

  it('say the same: as many fences, rows and headings', () => {
    const shape = (page: string) => {
      const text = readFileSync(root + page, 'utf8');
      return [/^```/gm, /^\| /gm, /^#+ /gm].map((pattern) => text.match(pattern)?.length);
    };
    expect(shape('README.zh-CN.md')).toEqual(shape('README.md'));
  });
});
