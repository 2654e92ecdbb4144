import { beforeEach, describe, expect, it } from 'vitest';
import { DocsFolder, told } from '../../../../support/pages/docs-folder.ts';
import { callText } from '../../../../support/pages/official-page.ts';
import { operationText } from '../../../../support/pages/page-text.ts';

const FILE = 'openapi/v3/toys.md';
const page = (...rows: string[]) =>
  operationText(
    ['| json {data-required} | object', ...rows.map((row) => `| ${row}`)],
    ['| id | string', '| old | string'],
  );
const PHP = page(
  'name {data-required data-indent=1} | string | 名称',
  'colour {data-indent=1} | string | 颜色',
);
const OFFICIAL = {
  'merchant/1.md': callText({
    body: ['name | string(32) | true | 【名称】', 'price | integer | true | 【价格】'],
  }).replaceAll('api.example.com', 'api.mch.weixin.qq.com'),
};

let folder: DocsFolder;
beforeEach(async () => {
  folder = await DocsFolder.open();
});

/** The rows of a page's tables, without the samples between them. */
async function rows(file = FILE): Promise<string[]> {
  const text = (await folder.read(file)).replace(/::: code-group[\s\S]*?\n:::/g, '');
  return text.split('\n').filter((line) => /^\| [a-z_]+ /.test(line));
}

const SOURCE = 'https://pay.example.com/doc/1';
/** A line of the front matter, which begins every page. */
const corrected = (...places: string[]) =>
  [
    'title: Test\n',
    `title: Test\ncorrections:\n${places.map((at) => `  ${at}: ${SOURCE}\n`).join('')}`,
  ] as const;

describe('the sources over each other', () => {
  it('are the official page, with what only the PHP page asks for as optional, and what it alone answers taken away', async () => {
    await folder.sync({ [FILE]: PHP });
    const updated = await folder.official(OFFICIAL);
    expect(told(updated)).toEqual([
      'POST v3/toys field removed: response.old (not in the official pages)',
      'POST v3/toys request.json.name changed length: any → at most 32',
      'POST v3/toys field added: request.json.price (integer, required)',
      'POST v3/toys response.id is now required',
      'POST v3/toys response.id changed length: any → at most 32',
      'POST v3/toys error codes added: 400 PARAM_ERROR',
    ]);
    expect(await rows()).toEqual([
      '| json {data-required} | object',
      '| name {data-required data-indent=1} | string {data-tooltip="最长32字符"} | 名称',
      '| colour {data-indent=1 data-from=php} | string | 颜色',
      '| price {data-required data-indent=1} | integer | 价格',
      '| id {data-required} | string {data-tooltip="最长32字符"} | 编号',
    ]);
    expect(await folder.read(FILE)).toContain('removed:\n  response.old: not in the official pages\n');
  });

  it('come out the same in any order of the imports, and nothing changes when they are read again', async () => {
    await folder.sync({ [FILE]: PHP });
    await folder.official(OFFICIAL);
    const all = await folder.all();
    for (const again of [await folder.sync({ [FILE]: PHP }), await folder.official(OFFICIAL)]) {
      expect(again).toMatchObject({ changes: [], written: [], removed: [], conflicts: [] });
    }
    expect(await folder.all()).toEqual(all);
    const other = await DocsFolder.open();
    await other.official(OFFICIAL);
    await other.sync({ [FILE]: PHP });
    expect(await other.all()).toEqual(all);
  });

  it('make a page of an operation that the PHP pages have not', async () => {
    await folder.sync({ 'openapi/v3/other.md': PHP });
    const { changes, written } = await folder.official(OFFICIAL);
    expect(changes.map(({ subject, sources }) => [subject, sources])).toEqual([
      ['POST v3/toys', ['official']],
    ]);
    expect(written).toEqual([FILE]);
  });
});

describe('a correction by hand', () => {
  const correct = () =>
    folder.edit(FILE, corrected('request.json.colour'), [
      '| colour {data-indent=1} |',
      '| colour {data-required data-indent=1} |',
    ]);
  beforeEach(async () => {
    await folder.sync({ [FILE]: PHP });
    await correct();
  });

  it('stays, is marked, and stays when everything is read again', async () => {
    const changed = PHP.replace('颜色', '色彩');
    for (const [source, written] of [
      [changed, [FILE]],
      [changed, []],
    ] as const) {
      expect(await folder.sync({ [FILE]: source })).toMatchObject({ written, conflicts: [], caughtUp: [] });
      expect(await rows()).toContain(
        '| colour {data-required data-indent=1 data-from=correction} | string | 色彩',
      );
    }
    await folder.official(OFFICIAL);
    expect((await rows())[2]).toMatch(/^\| colour \{data-required data-indent=1 data-from=correction\}/);
  });

  it('is dropped, and said so, when a source says the same', async () => {
    const updated = await folder.sync({ [FILE]: PHP.replace('colour {', 'colour {data-required ') });
    expect(updated).toMatchObject({
      caughtUp: [{ file: FILE, place: 'request.json.colour' }],
      conflicts: [],
    });
    expect(await folder.read(FILE)).not.toMatch(/correction/);
    expect((await rows())[2]).toBe('| colour {data-required data-indent=1} | string | 颜色');
  });

  it('is a conflict, with file and line, when a source changes the same', async () => {
    await folder.edit(FILE, ['| string | 颜色', '| integer | 颜色']);
    const before = await folder.all();
    const changed = { [FILE]: PHP.replace('| string | 颜色', '| number | 颜色') };
    const { conflicts, written } = await folder.sync(changed);
    const line = (await folder.read(FILE)).split('\n').findIndex((text) => text.startsWith('| colour')) + 1;
    expect(conflicts).toEqual([
      { file: FILE, line, what: expect.stringMatching(/^request\.json\.colour: type/) },
    ]);
    expect(written).toEqual([]);
    expect(await folder.all()).toEqual(before);
    // It is told again until somebody decides.
    expect((await folder.sync(changed)).conflicts).toEqual(conflicts);
  });

  it.each([
    ['keep', '| colour {data-required data-indent=1 data-from=correction} | integer | 颜色'],
    ['take', '| colour {data-required data-indent=1 data-from=correction} | number | 颜色'],
  ] as const)('against a source that contradicts it: --%s', async (policy, row) => {
    await folder.edit(FILE, ['| string | 颜色', '| integer | 颜色']);
    const changed = { [FILE]: PHP.replace('| string | 颜色', '| number | 颜色') };
    expect((await folder.sync(changed, policy)).conflicts).toEqual([]);
    expect((await rows())[2]).toBe(row);
    expect(await folder.sync(changed)).toMatchObject({ conflicts: [], written: [] });
  });

  it('of a row that is added or removed stays, too', async () => {
    await folder.edit(
      FILE,
      ['  request.json.colour', `  request.json.size: ${SOURCE}\n  request.json.colour`],
      ['corrections:', 'removed:\n  response.old: no answer has it\ncorrections:'],
      ['| old | string\n', ''],
      ['| colour {', '| size {data-indent=1} | integer | 大小\n| colour {'],
    );
    expect(await folder.sync({ [FILE]: PHP })).toMatchObject({ conflicts: [], caughtUp: [] });
    expect((await rows()).map((row) => row.split(' ')[1])).toEqual(['json', 'name', 'size', 'colour', 'id']);
    expect(await folder.sync({ [FILE]: PHP })).toMatchObject({ conflicts: [], written: [] });
  });

  it('without a source of its own is a conflict', async () => {
    await folder.edit(FILE, [`corrections:\n  request.json.colour: ${SOURCE}\n`, '']);
    const { conflicts } = await folder.sync({ [FILE]: PHP });
    expect(conflicts).toMatchObject([{ file: FILE, what: expect.stringContaining('without a source') }]);
  });
});

describe('a page', () => {
  it('that is renamed is removed and added; with corrections it stays until somebody decides', async () => {
    await folder.sync({ [FILE]: PHP });
    const renamed = { 'openapi/v3/games.md': PHP };
    expect(told(await folder.sync(renamed))).toEqual([
      'POST v3/toys removed: Test',
      'POST v3/games added: Test',
    ]);

    await folder.edit('openapi/v3/games.md', corrected('request.json.colour'), [
      '| colour {data-indent=1} |',
      '| colour {data-required data-indent=1} |',
    ]);
    const { conflicts, removed } = await folder.sync({ [FILE]: PHP });
    expect(conflicts).toMatchObject([
      { file: 'openapi/v3/games.md', what: 'corrected manually, and removed by its source' },
    ]);
    expect(removed).toEqual([]);
    expect((await folder.sync({ [FILE]: PHP }, 'take')).removed).toEqual(['openapi/v3/games.md']);
  });

  it('that is retired keeps its corrections', async () => {
    await folder.sync({ [FILE]: PHP });
    await folder.edit(FILE, corrected('request.json.colour'), [
      '| colour {data-indent=1} |',
      '| colour {data-required data-indent=1} |',
    ]);
    const retired = PHP.replace('# Test {#post}', '# Test {#post}\n\n> 已下线');
    await folder.sync({ [FILE]: retired });
    expect((await rows())[2]).toContain('data-from=correction');
  });

  it('that is split into methods keeps the corrections of the method that was there', async () => {
    await folder.sync({ [FILE]: PHP });
    await folder.edit(FILE, corrected('request.json.colour'), [
      '| colour {data-indent=1} |',
      '| colour {data-required data-indent=1} |',
    ]);
    const body = PHP.replace('# Test {#post}\n', '');
    const split = `# 玩具 {#mix}\n\n## Test {#post}\n${body}\n## Query {#get}\n${operationText(['| query | object', '| id {data-indent=1} | string']).replace('# Test {#post}\n', '')}`;
    const updated = await folder.sync({ [FILE]: split });
    expect(updated.conflicts).toEqual([]);
    expect(told(updated)).toContain('GET v3/toys added: Query');
    expect(await rows()).toContain(
      '| colour {data-required data-indent=1 data-from=correction} | string | 颜色',
    );
    expect(await folder.read(FILE)).toContain('operations:\n  post:\n    corrections:\n');
    expect(await folder.sync({ [FILE]: split })).toMatchObject({ conflicts: [], written: [] });
  });
});
