import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DocsError } from '../../../../../codegen/model/fault.ts';
import { syncDocs } from '../../../../../codegen/update/php/sync.ts';
import { operationText } from '../../../../support/pages/page-text.ts';
import { programOf } from '../../../../support/processes/program.ts';

let folder: string;
const source = () => join(folder, 'source');
const docs = () => join(folder, 'docs');

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'docs-sync-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function put(pages: Readonly<Record<string, string>>, into = source()): Promise<void> {
  await Promise.all(['openapi', 'webhook'].map((room) => mkdir(join(into, room), { recursive: true })));
  for (const [file, text] of Object.entries(pages)) {
    await mkdir(dirname(join(into, file)), { recursive: true });
    await writeFile(join(into, file), text);
  }
}

async function filesOf(of: string): Promise<string[]> {
  const entries = await readdir(of, { recursive: true });
  return entries.filter((name) => name.endsWith('.md')).sort();
}

const EVENT = operationText(['| headers | object', '| body | object'], ['| status | number']).replace(
  '返回字典',
  '应答规范',
);
const PAGES = {
  'openapi/index.md': '# 概览\n',
  'openapi/v3/a.md': operationText(['| json | object | 数据', '| id {data-indent=1} | string | 单号']),
  'openapi/v3/b/{id}.md': operationText(['| id {data-required} | string']),
  'webhook/v3/A.B.md': EVENT,
};

describe('a sync', () => {
  it('fills empty docs, and then changes nothing', async () => {
    await put(PAGES);
    const first = await syncDocs(source(), docs());
    expect(first.changes.map(({ subject, what }) => `${subject} ${what}`)).toEqual([
      'POST v3/a added: Test',
      'POST v3/b/{id} added: Test',
      'event v3/A.B added: Test',
    ]);
    expect(await filesOf(docs())).toEqual(['openapi/v3/a.md', 'openapi/v3/b/{id}.md', 'webhook/v3/A.B.md']);
    const page = join(docs(), 'openapi/v3/a.md');
    const { mtimeMs } = await stat(page);
    expect(await syncDocs(source(), docs())).toEqual({
      changes: [],
      written: [],
      removed: [],
      repaired: [],
      doubled: [],
      conflicts: [],
      caughtUp: [],
      slips: [],
      waiting: [],
    });
    expect((await stat(page)).mtimeMs).toBe(mtimeMs);
  });

  it('reads pages with Windows line ends', async () => {
    await put(
      Object.fromEntries(Object.entries(PAGES).map(([file, text]) => [file, text.replaceAll('\n', '\r\n')])),
    );
    await syncDocs(source(), docs());
    await put(PAGES);
    expect((await syncDocs(source(), docs())).written).toEqual([]);
  });

  it('writes only what changed, and removes what is gone', async () => {
    await put(PAGES);
    await syncDocs(source(), docs());
    await rm(join(source(), 'webhook/v3/A.B.md'));
    await put({
      'openapi/v3/a.md': PAGES['openapi/v3/a.md'].replace('{data-indent=1}', '{data-required data-indent=1}'),
    });
    const { changes, written, removed } = await syncDocs(source(), docs());
    expect(changes).toEqual([
      {
        subject: 'POST v3/a',
        what: 'request.json.id is now required',
        sources: ['php'],
        breaking: true,
      },
      { subject: 'event v3/A.B', what: 'removed: Test', sources: ['php'], breaking: true },
    ]);
    expect(written).toEqual(['openapi/v3/a.md']);
    expect(removed).toEqual(['webhook/v3/A.B.md']);
    expect(await filesOf(docs())).toEqual(['openapi/v3/a.md', 'openapi/v3/b/{id}.md']);
  });

  it('writes nothing when a page of the source is not understood', async () => {
    await put({ ...PAGES, 'openapi/v3/c.md': operationText(['| json | map']) });
    await expect(syncDocs(source(), docs())).rejects.toThrow(
      new DocsError([{ file: 'openapi/v3/c.md', line: 5, message: 'unknown type: map' }]).message,
    );
    await expect(stat(docs())).rejects.toThrow('ENOENT');
  });

  it('writes nothing when a page of docs/ is not understood', async () => {
    await put(PAGES);
    await put({ 'openapi/v3/mine.md': operationText(['| jsn | object']) }, docs());
    await expect(syncDocs(source(), docs())).rejects.toThrow('openapi/v3/mine.md:5: jsn is neither');
    expect(await filesOf(docs())).toEqual(['openapi/v3/mine.md']);
  });

  it('keeps the pages of contributors as they are', async () => {
    const mine = `---\ntitle: 我的\norigin: contributed\n---\n${operationText(['| json | object'])}`;
    await put({ 'openapi/v3/a.md': mine, 'openapi/v3/mine.md': mine }, docs());
    await put(PAGES);
    const { changes, removed, doubled } = await syncDocs(source(), docs());
    expect(changes.map(({ subject }) => subject)).toEqual(['POST v3/b/{id}', 'event v3/A.B']);
    expect(removed).toEqual([]);
    expect(doubled).toEqual(['openapi/v3/a.md']);
    expect(await readFile(join(docs(), 'openapi/v3/a.md'), 'utf8')).toBe(mine);
    expect(await readFile(join(docs(), 'openapi/v3/mine.md'), 'utf8')).toBe(mine);
  });

  it('refuses a folder without pages', async () => {
    await expect(syncDocs(join(folder, 'nothing'), docs())).rejects.toThrow('ENOENT');
    await put({});
    await expect(syncDocs(source(), docs())).rejects.toThrow(`no pages in ${source()}`);
  });
});

describe('the command', () => {
  const run = (...args: string[]) =>
    promisify(execFile)(process.execPath, [programOf('codegen/sync.ts'), ...args]);

  it('tells its usage, and fails, without a folder', async () => {
    await expect(run()).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('npm run docs:sync -- DIR'),
    });
  });

  it('fails with all faults of the pages', async () => {
    await put({ 'openapi/v3/c.md': operationText(['| json | map']), 'openapi/v3/d.md': '' });
    await expect(run(source())).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr:
        '2 faults in the docs\nopenapi/v3/c.md:5: unknown type: map\nopenapi/v3/d.md:1: no heading with the method: # title {#post}\n',
    });
  });
});
