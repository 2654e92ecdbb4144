import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import { DOCUMENTS, fences, GUIDE, root } from '../../support/documents/documents.ts';

const SOURCES: Readonly<Record<string, string>> = {
  'wechatpay-chain': 'src/index.ts',
  'wechatpay-chain/sandbox': 'src/sandbox/index.ts',
  'wechatpay-chain/webhook': 'src/webhook/index.ts',
};
const snippets = GUIDE.flat().flatMap((page) =>
  fences(page, 'ts').map((code, index) => ({ name: `${page.replaceAll('/', '-')}-${index}`, code })),
);

/** An empty folder below the root for files of a test. */
function emptyFolder(name: string): string {
  const folder = `${root}.cache/${name}`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** `npm run test:recipes` compiles all of it. */
describe('the code in the documents', () => {
  // What needs no merchant's keys runs as it is written.
  const runnable = snippets.filter(
    ({ code }) => code.includes('createSandbox(') && !code.includes('declare const'),
  );

  it('has examples that run as they are written', () => {
    expect(runnable.length).toBeGreaterThanOrEqual(6);
  });

  it.each(runnable)('$name runs', async ({ name, code }) => {
    const file = `${emptyFolder(`documents-run/${name}`)}/snippet.ts`;
    writeFileSync(
      file,
      code.replace(
        /from '(wechatpay-chain[^']*)'/g,
        (_, module: string) => `from '${root}${SOURCES[module]}'`,
      ),
    );
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    try {
      await import(file);
    } finally {
      log.mockRestore();
    }
  });

  it('names scripts that exist', () => {
    const named = DOCUMENTS.flatMap((page) =>
      Array.from(
        fences(page, 'sh')
          .join('\n')
          .matchAll(/npm run ([\w:]+)/g),
        ([, script = '']) => script,
      ),
    );
    expect(named).toContain('demo');
    for (const script of named) expect(Object.keys(packageJson.scripts)).toContain(script);
  });
});
