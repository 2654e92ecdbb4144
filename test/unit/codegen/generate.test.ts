import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { codegen } from '../../../codegen/command.ts';
import { generate } from '../../../codegen/generate.ts';
import { DocsError } from '../../../codegen/model/fault.ts';
import { operationText } from '../../support/pages/page-text.ts';

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
    const { status, text } = await codegen(['--check', root]);
    expect(status).toBe(1);
    expect(text).toContain('src/generated/v3-shop.ts\n');
    expect(text).toMatch(/Files out of date: \d+\. Run npm run codegen$/);
    const changed = expect.stringMatching(/^Files changed: \d+\.$/);
    expect(await codegen([root])).toEqual({ status: 0, text: changed });
    expect(await codegen([root])).toEqual({ status: 0, text: 'No files changed.' });
    expect(await codegen(['--check', root])).toEqual({ status: 0, text: '' });
  });

  it('ends with 1 and names file and line of a fault', async () => {
    writeFileSync(join(root, 'docs/openapi/v3/shop/open.md'), page.replace('data-indent=1', 'data-indent=3'));
    const { status, text } = await codegen([root]);
    expect(status).toBe(1);
    expect(text).toMatch(/openapi\/v3\/shop\/open\.md:\d+: /);
  });

  it('refuses what it does not know', async () => {
    const usage = { status: 1, text: expect.stringMatching(/^Usage: /) };
    expect(await codegen(['--chek'])).toEqual(usage);
    expect(await codegen([root, root])).toEqual(usage);
  });
});
