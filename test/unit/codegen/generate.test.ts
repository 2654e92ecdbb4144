import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { generate } from '../../../codegen/generate.ts';
import { DocsError } from '../../../codegen/model/fault.ts';
import { programOf } from '../../support/program.ts';
import { operationText } from './parse/page-text.ts';

const page = operationText([
  '| json {data-required} | object',
  '| id {data-required data-indent=1} | string',
]);

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'generate-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, 'docs/openapi/v3/shop'), { recursive: true });
  mkdirSync(join(root, 'docs/webhook'), { recursive: true });
  writeFileSync(join(root, 'docs/openapi/v3/shop/open.md'), page);
});
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const main = (...args: string[]): { status: number; said: string } => {
  try {
    const said = execFileSync(process.execPath, [programOf('codegen/main.ts'), ...args], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
    return { status: 0, said };
  } catch (error) {
    const { status, stderr } = error as { status: number; stderr: string };
    return { status, said: stderr };
  }
};

describe('generate', () => {
  it('makes types and samples of a page, twice the same, byte for byte', async () => {
    const files = await generate(root, false);
    expect(files).toContain('src/generated/v3-shop.ts');
    expect(files).toContain('docs/openapi/v3/shop/open.md');
    expect(read('src/generated/v3-shop.ts')).toContain('open: V3ShopOpen;');
    expect(read('docs/openapi/v3/shop/open.md')).toContain('await instance.v3.shop.open.postAsync({');
    const before = readdirSync(join(root, 'src/generated')).map((name) => read(`src/generated/${name}`));
    expect(await generate(root, false)).toEqual([]);
    rmSync(join(root, 'src'), { recursive: true });
    await generate(root, false);
    const after = readdirSync(join(root, 'src/generated')).map((name) => read(`src/generated/${name}`));
    expect(after).toEqual(before);
  });

  it('writes nothing when it only checks', async () => {
    await generate(root, false);
    writeFileSync(join(root, 'src/generated/v3-shop.ts'), 'edited by hand');
    writeFileSync(join(root, 'src/generated/v3-gone.ts'), 'of a page that is no more');
    expect(await generate(root, true)).toEqual(['src/generated/v3-gone.ts', 'src/generated/v3-shop.ts']);
    expect(read('src/generated/v3-shop.ts')).toBe('edited by hand');
    expect(read('src/generated/v3-gone.ts')).toBe('of a page that is no more');
  });

  it('writes nothing when a page is not understood', async () => {
    writeFileSync(join(root, 'docs/openapi/v3/shop/close.md'), page.replace('| string', '| sting'));
    const failure = await generate(root, false).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(DocsError);
    expect(String(failure)).toMatch(/openapi\/v3\/shop\/close\.md:\d+: .*sting/);
    expect(readdirSync(root)).toEqual(['docs']);
    expect(read('docs/openapi/v3/shop/open.md')).toBe(page);
  });
});

describe('npm run codegen', () => {
  it('says what differs, and what to run', async () => {
    const { status, said } = main('--check', root);
    expect(status).toBe(1);
    expect(said).toContain('src/generated/v3-shop.ts\n');
    expect(said).toMatch(/Files out of date: \d+\. Run npm run codegen\n$/);
    expect(main(root)).toMatchObject({ status: 0, said: expect.stringMatching(/^Files changed: \d+\.\n$/) });
    expect(await generate(root, true)).toEqual([]);
  }, 30_000);

  it('ends with 1 and names file and line of a fault', () => {
    writeFileSync(join(root, 'docs/openapi/v3/shop/open.md'), page.replace('data-indent=1', 'data-indent=3'));
    const { status, said } = main(root);
    expect(status).toBe(1);
    expect(said).toMatch(/openapi\/v3\/shop\/open\.md:\d+: /);
  }, 30_000);

  it('refuses what it does not know', () => {
    expect(main('--chek')).toMatchObject({ status: 1, said: expect.stringMatching(/^Usage: /) });
  }, 30_000);
});
