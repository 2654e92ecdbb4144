import { beforeEach, describe, expect, it } from 'vitest';
import { DocsFolder, told } from '../../../../support/pages/docs-folder.ts';
import { callText } from '../../../../support/pages/official-page.ts';
import { operationText } from '../../../../support/pages/page-text.ts';

const FILE = 'openapi/v3/toys.md';
const PHP = operationText(
  [
    '| json {data-required} | object',
    '| name {data-required data-indent=1} | string | 名称',
    '| kind {data-required data-indent=1} | string | 类型<br/>`BALL` \\| `DOLL` 枚举值之一',
  ],
  [
    '| id {data-required} | string',
    '| count {data-required} | string',
    '| box | object',
    '| size {data-indent=1} | integer',
  ],
);

let folder: DocsFolder;
beforeEach(async () => {
  folder = await DocsFolder.open();
  await folder.sync({ [FILE]: PHP });
});

const fact = (side: string, fields: object) => ({ op: 'POST v3/toys', side, fields });
const string = { type: 'string', required: true };
const changed = async (models: readonly object[], samples: readonly object[] = []) =>
  told(await folder.evidence(models, samples)).map((line) => line.replace('POST v3/toys ', ''));

describe('a field that the page has not', () => {
  it.each<[string, object, string[]]>([
    ['is added when an official SDK has it', { go: string }, ['field added: response.price (string)']],
    [
      'is added when two sources agree',
      { dotnet: string },
      // The sample is the second one.
      ['field added: response.price (string)'],
    ],
  ])('%s', async (_, sources, expected) => {
    const samples =
      'dotnet' in sources
        ? [
            fact('response', {
              id: { type: ['string'] },
              count: { type: ['string'] },
              price: { type: ['string'] },
            }),
          ]
        : [];
    expect(await changed([fact('response', { price: sources })], samples)).toEqual(expected);
    expect(await folder.read(FILE)).toMatch(/\| price \{data-from=("dotnet sample"|go)\} \| string\n/);
  });

  it('is not added when one source of the community has it', async () => {
    expect(await changed([fact('response', { price: { dotnet: string } })])).toEqual([]);
  });

  it('is optional in a request, whatever an SDK says', async () => {
    expect(await changed([fact('request', { price: { java: string, go: string } })])).toEqual([
      'field added: request.json.price (string)',
    ]);
    expect(await folder.read(FILE)).toContain('| price {data-indent=1 data-from="java go"} | string\n');
  });

  it('comes with what is below it', async () => {
    const fields = {
      'box/lid': { go: { type: 'object', required: true } },
      'box/lid/colour': { go: string },
    };
    expect(await changed([fact('response', fields)])).toEqual([
      'field added: response.box.lid (object)',
      'field added: response.box.lid.colour (string)',
    ]);
    expect(await folder.read(FILE)).toContain('| colour {data-indent=2 data-from=go} | string\n');
  });
});

describe('what the page says of a field', () => {
  it('is required no longer when a sample lacks it, and never becomes so', async () => {
    const sample = fact('response', {
      count: { type: ['string'] },
      box: { type: ['object'] },
      'box/size': { type: ['integer'] },
    });
    expect(
      await changed([fact('response', { box: { go: { type: 'object', required: true } } })], [sample]),
    ).toEqual(['response.id is no longer required']);
  });

  it('changes its type when two sources agree against it, and names both when the service sends both', async () => {
    const number = { type: 'integer', required: true };
    const models = [fact('response', { count: { java: number, go: number } })];
    expect(await changed(models)).toEqual(['response.count changed type: string → integer']);
    const sample = fact('response', { id: { type: ['string'] }, count: { type: ['string'] } });
    await changed(models, [sample]);
    expect(await folder.read(FILE)).toMatch(
      /\| count \{[^}]*\} \| string \\\| integer|\| count \{[^}]*\} \| `?string/,
    );
  });

  it('keeps its type when one source stands against it', async () => {
    expect(await changed([fact('response', { count: { go: { type: 'integer', required: true } } })])).toEqual(
      [],
    );
  });

  it('takes the values that an official SDK or a sample knows, but no slip of the pen', async () => {
    const kinds = (...words: string[]) => ({ kind: { go: { ...string, enum: words } } });
    expect(await changed([fact('request', kinds('BALL', 'KITE', 'SUCEESS'))])).toEqual([
      'request.json.kind values added: KITE',
    ]);
  });
});

it('leaves an operation with an official page to that page', async () => {
  await folder.official({ 'merchant/1.md': callText({ body: ['name | string(32) | true | 【名称】'] }) });
  expect(await changed([fact('request', { price: { java: string, go: string } })])).toEqual([]);
});

it('keeps the facts of an operation without a page, and names it', async () => {
  const { waiting, changes } = await folder.evidence([
    { ...fact('response', { a: { go: string } }), op: 'GET v3/games/{}' },
  ]);
  expect([waiting, changes]).toEqual([['GET v3/games/{}'], []]);
  await folder.evidence([
    { ...fact('response', { id: { go: string }, a: { go: string } }), op: 'GET v3/games/{}' },
  ]);
  const games = operationText(['| id {data-required} | string']).replace('#post', '#get');
  await folder.sync({
    [FILE]: PHP,
    'openapi/v3/games/{id}.md': games.replace('# Test {#post}', '# Test {#get}'),
  });
  expect(await folder.read('openapi/v3/games/{id}.md')).toContain('| a {data-from=go} | string\n');
});

it('changes nothing when the facts are read again', async () => {
  const models = [fact('response', { price: { go: string } })];
  await folder.evidence(models);
  const all = await folder.all();
  expect(await folder.evidence(models)).toMatchObject({ changes: [], written: [] });
  expect(await folder.all()).toEqual(all);
});

describe('a line that is not understood', () => {
  it.each<[string, object]>([
    ['no operation', { op: 'v3/toys', side: 'request', fields: {} }],
    ['no side', { op: 'POST v3/toys', side: 'both', fields: {} }],
    ['an unknown type', fact('response', { a: { go: { type: 'map', required: true } } })],
  ])('is named with file and line, and nothing is written: %s', async (_, line) => {
    const before = await folder.all();
    await expect(folder.evidence([fact('response', { a: { go: string } }), line])).rejects.toThrow(
      /models\.jsonl:2: /,
    );
    expect(await folder.all()).toEqual(before);
  });
});
