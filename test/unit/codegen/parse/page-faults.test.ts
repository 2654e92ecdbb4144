import { describe, expect, it } from 'vitest';
import { DocsError } from '../../../../codegen/model/fault.ts';
import { parseDocs } from '../../../../codegen/parse/docs.ts';
import { faultsOf, operationText, rowFaults } from '../../../support/pages/page-text.ts';

const GOOD = operationText(['| json | object']);
const faults = (text: string, file = 'openapi/v3/test.md') =>
  faultsOf({ [file]: text }).map((fault) => fault.replace(/^openapi\/v3\/test\.md:/, ''));

describe('a table of error codes', () => {
  const errors = (...rows: string[]) =>
    faults(
      `${GOOD}\n| 错误码 | 状态码 {.type} | 描述 {.desc}\n| --- | --- | ---\n${rows.join('\n')}\n\n{.im-table #errors}\n`,
    );

  it.each([
    ['a code in small letters', ['| param_error | 400 | 参数错误'], 'not an error code: param_error'],
    ['a status that is none', ['| PARAM_ERROR | 302 | 参数错误'], 'not a status of a code: 302'],
    ['a code twice', ['| A | 400', '| A | 400'], 'A with the status 400 stands here twice'],
  ])('names %s', (_, rows, want) => {
    expect(errors(...rows).map((fault) => fault.replace(/^\d+: /, ''))).toEqual([want]);
  });

  it('may have a code with two statuses', () => {
    expect(errors('| A | 400', '| A | 500')).toEqual([]);
  });
});

describe('a row', () => {
  it.each([
    ['an unknown type', '| a | int', '1: unknown type: int'],
    ['no type', '| a |  | b', '1: the type is missing'],
    [
      'an unknown attribute of the name',
      '| a {data-optional} | string',
      '1: unknown attribute of the name: data-optional',
    ],
    [
      'an indent that is no number',
      '| a {data-indent=x} | string',
      '1: unknown attribute of the name: data-indent=x',
    ],
    [
      'an unknown attribute of the type',
      '| a | string {colour=red}',
      '1: unknown attribute of the type: colour=red',
    ],
    [
      'an attribute of the description',
      '| a | string | b {.c}',
      '1: unknown attribute of the description: class',
    ],
    [
      'an attribute that is not closed',
      '| a {data-required | string',
      '1: not a field name: a {data-required',
    ],
    [
      'an unknown source',
      '| a {data-from=hearsay} | string',
      '1: unknown attribute of the name: data-from=hearsay',
    ],
    [
      'a group that is no letter',
      '| a {data-either=1} | string',
      '1: unknown attribute of the name: data-either=1',
    ],
    ['both marks', '| a {data-required data-either=a} | string', '1: both required and one of several'],
    ['no name', '|  | string', '1: not a field name: (empty)'],
    ['a name with a space', '| a b | string', '1: not a field name: a b'],
    ['four cells', '| a | string | b | c', '1: a row of 4 cells in a table of 3'],
    ['one cell', '| a', '1: a row of one cell that is neither a separator nor a note: a'],
    [
      'a value that is no literal of the type',
      '| a | integer | `X` 枚举值',
      '1: the value X is not of type integer',
    ],
    [
      'classes on a string',
      '| a | string | `20X` `4XX` 枚举值之一',
      '1: classes of status codes on a string',
    ],
    ['a note among fields', '| 空字符串 {align=center colspan=3}', '1: a note among fields: 空字符串'],
    [
      'an option that no call has',
      '| cookies | object',
      '1: cookies is neither a variable of the path nor an option of a call',
    ],
  ])('with %s', (_, row, want) => {
    expect(rowFaults([row])).toContain(want);
  });

  it('may end in a |, and may have no description', () => {
    expect(
      rowFaults([
        '| json | object | 数据 |',
        '| a {data-indent=1} | string |',
        '| b {data-indent=1} | string',
      ]),
    ).toEqual([]);
  });

  it.each(['coupon_fee_$n', 'coupon_fee_$n_$m', 'Wechatpay-Serial', '_x'])('may be called %s', (name) => {
    expect(rowFaults(['| json | object', `| ${name} {data-indent=1} | string`])).toEqual([]);
  });
});

describe('a table', () => {
  it.each([
    ['broken by an empty line', GOOD.replace('| json', '\n| json'), '6: a row outside of a table'],
    [
      'without its mark',
      GOOD.replace('{.im-table #request}', ''),
      '1: no table closed by {.im-table #request}',
    ],
    ['with another mark', GOOD.replace('#request', '#req'), '1: no table closed by {.im-table #request}'],
    ['without a head', GOOD.replace('| 请求参数', '| 参数'), '3: unknown head of the request table: 参数'],
    ['with other columns', GOOD.replace('| 类型 {.type}', '| 含义'), '3: the columns are not 类型 and 描述'],
    ['that is missing', GOOD.split('| 返回字典')[0] ?? '', '1: no table closed by {.im-table #response}'],
    [
      'with an unknown note',
      GOOD.replace('| id | string', '| 什么都有 {align=center colspan=3}'),
      '11: an unknown note: 什么都有',
    ],
  ])('%s', (_, text, want) => {
    expect(faults(text)).toContain(want);
  });

  it('stands twice', () => {
    const again = GOOD.split('\n').slice(2, 8).join('\n');
    expect(faults(`${GOOD}\n${again}\n`)).toEqual([
      '15: a table that is closed by none of {.im-table #request}, #response and #errors, or a second one',
    ]);
  });

  it('stands where no operation is', () => {
    expect(faults(`# 混合 {#mix}\n${GOOD.split('\n').slice(1).join('\n')}\n## 查询 {#get}\n`)).toContain(
      '3: a table before the heading of its operation',
    );
  });

  it('belongs to an event', () => {
    expect(faults(GOOD.replace('返回字典', '应答规范'))).toEqual([
      '9: 应答规范 is the head of an event, not of an operation',
    ]);
  });
});

describe('a request', () => {
  const withPath = (rows: string[]) =>
    faultsOf({ 'openapi/v3/{a_id}.md': operationText(rows) }).map((fault) => fault.split(': ')[1]);

  it('has its path variables, required and scalar', () => {
    expect(withPath(['| json | object'])).toEqual(['no row for the variable {a_id} of the path']);
    expect(withPath(['| a_id | string'])).toEqual(['the variable {a_id} of the path is not required']);
    expect(withPath(['| a_id {data-required} | object'])).toEqual([
      'the variable {a_id} of the path is of type object',
    ]);
    expect(faultsOf({ 'openapi/v3/{a}/{a}.md': operationText(['| a {data-required} | string']) })).toEqual([
      'openapi/v3/{a}/{a}.md:1: a variable twice in the path',
    ]);
  });

  it('has one body', () => {
    expect(faults(operationText(['| json | object', '| xml | object']))).toEqual([
      '6: two bodies: json and xml',
    ]);
  });
});

describe('a heading', () => {
  it.each([
    ['missing', GOOD.replace('# Test {#post}', ''), '1: no heading with the method: # title {#post}'],
    ['without a method', GOOD.replace(' {#post}', ''), '1: the heading does not name the method: no {#…}'],
    [
      'with another method',
      GOOD.replace('{#post}', '{#head}'),
      '1: the heading does not name the method: {#head}',
    ],
    ['of another level', GOOD.replace('# Test', '### Test'), '1: a heading of level 3 instead of 1'],
    ['of several operations without any', '# 混合 {#mix}\n', '1: a page of several operations without any'],
    [
      'with a title that is nowhere',
      GOOD.replace('Test', '{{ $frontmatter.title }}'),
      '1: the title is missing, or has braces',
    ],
  ])('%s', (_, text, want) => {
    expect(faults(text)).toContain(want);
  });

  it('documents one method twice', () => {
    expect(faults(`${GOOD}\n${GOOD}`)).toEqual(['15: post of this path is documented twice']);
  });
});

describe('the front matter', () => {
  it.each([
    ['not closed', '---\ntitle: a\n', '1: the front matter has no closing ---'],
    ['no YAML', `---\ntitle: [\n---\n${GOOD}`, '3: the front matter is not YAML'],
    ['no map', `---\n- a\n---\n${GOOD}`, '2: the front matter is not a map'],
    ['with an unknown key', `---\nsample: a\n---\n${GOOD}`, '2: unknown key in the front matter: sample'],
    ['of unknown origin', `---\norigin: mine\n---\n${GOOD}`, '2: unknown origin: mine'],
    [
      'with a lifecycle of unknown state',
      `---\nlifecycle:\n  state: gone\n---\n${GOOD}`,
      '2: unknown lifecycle state: gone',
    ],
    ['with a lifecycle that is no map', `---\nlifecycle: retired\n---\n${GOOD}`, '2: lifecycle is not a map'],
    [
      'with an unknown key in the lifecycle',
      `---\nlifecycle: { state: retired, until: x }\n---\n${GOOD}`,
      '2: unknown key in lifecycle: until',
    ],
    [
      'with a date that is none',
      `---\nlifecycle: { state: retired, since: 2020 }\n---\n${GOOD}`,
      '2: lifecycle.since is not a date such as "2022-09-08" or "2020", in quotes',
    ],
    [
      'with successors that are no list',
      `---\nlifecycle: { state: retired, successors: a }\n---\n${GOOD}`,
      '2: lifecycle.successors is not a list of pages',
    ],
  ])('%s', (_, text, want) => {
    expect(faults(text).some((fault) => fault.startsWith(want))).toBe(true);
  });

  it.each([
    ['official: merchant/4012791879', '2: official is not a list of pages such as merchant/4012791879'],
    ['official: [shop/1]', '2: official is not a list of pages such as merchant/4012791879'],
    ['removed: { response.a: 1 }', '2: removed is not a map of places to texts'],
    ['corrections: [a]', '2: corrections is not a map of places to texts'],
  ])('names sources it cannot read: %s', (data, want) => {
    expect(faults(`---\n${data}\n---\n${GOOD}`)).toContain(want);
  });

  it('tells of operations what is not on the page', () => {
    const tables = GOOD.replace('# Test {#post}', '');
    const mixed = (data: string) =>
      faults(`---\ntitle: a\n${data}\n---\n# a {#mix}\n## b {#get}\n${tables}\n## c {#put}\n${tables}`);
    expect(mixed('operations: { get: { lifecycle: { state: retired } } }')).toEqual([]);
    expect(mixed('operations: { post: { lifecycle: { state: retired } } }')).toEqual([
      '2: operations.post is not an operation of this page',
    ]);
    expect(mixed('operations: { get: { state: retired } }')).toEqual([
      '2: operations.get is not a map of lifecycle, official, corrections, removed',
    ]);
    expect(mixed('operations: [get]')).toEqual([
      '2: operations is for a page of several: a map of their methods',
    ]);
    expect(mixed('lifecycle: { state: retired }')).toEqual([
      '2: with several operations lifecycle stands below operations.<method>',
    ]);
    expect(faults(`---\noperations: { post: { lifecycle: { state: retired } } }\n---\n${GOOD}`)).toEqual([
      '2: operations is for a page of several: a map of their methods',
    ]);
  });

  it('tells a lifecycle that a container tells, too', () => {
    const container = '# Test {#post}\n\n::: danger {.im-deprecated}\n:::\n';
    expect(
      faults(`---\nlifecycle: { state: retired }\n---\n${GOOD.replace('# Test {#post}\n', container)}`),
    ).toEqual(['2: the lifecycle stands both in the front matter and in a container']);
  });
});

describe('a container', () => {
  it.each([
    ['unknown', '::: warning {.im-new}\n:::', '1: unknown container: im-new'],
    ['not closed', '::: warning {.im-special}\n', '1: the container is not closed'],
    [
      'broken by another',
      '::: warning {.im-special}\n::: tip\n:::',
      '2: the container of line 2 is not closed',
    ],
    [
      'a second time',
      '::: a {.im-privated}\n:::\n::: a {.im-deprecated}\n:::',
      '3: a second container on the lifecycle of one operation',
    ],
    ['that is a code fence without end', '```ts', '1: the code fence is not closed'],
  ])('%s', (_, container, want) => {
    const [line = '', ...message] = want.split(': ');
    const text = `# Test {#post}\n${container}${GOOD.replace('# Test {#post}', '')}`;
    expect(faults(text)).toContain(`${Number(line) + 1}: ${message.join(': ')}`);
  });
});

describe('a file', () => {
  it.each([
    ['openapi/v4/a.md', 'not below openapi/v2/ or openapi/v3/'],
    ['openapi/v3.md', 'not below openapi/v2/ or openapi/v3/'],
    ['openapi/index.md', 'not below openapi/v2/ or openapi/v3/'],
    ['openapi/v3/aB.md', 'not a path segment: aB'],
    ['openapi/v3/{a-b}.md', 'not a path segment: {a-b}'],
    ['openapi/v3/a b.md', 'not a path segment: a b'],
    ['webhook/v1/A.md', 'not in webhook/v2/ or webhook/v3/'],
    ['webhook/v3/a/B.md', 'not in webhook/v2/ or webhook/v3/'],
    ['webhook/v3/A B.md', 'not an event type: A B'],
  ])('%s', (file, want) => {
    expect(faultsOf({ [file]: GOOD })).toEqual([`${file}:1: ${want}`]);
  });
});

describe('all faults of all pages', () => {
  it('are reported together, by file and line', () => {
    const pages = [
      { file: 'webhook/v3/A.md', text: '' },
      { file: 'openapi/v3/b.md', text: operationText(['| json | map', '| x {data-indent=1} | any']) },
      { file: 'openapi/v3/a.md', text: GOOD.replace('| json', '| jsn') },
    ];
    const read = () => parseDocs(pages);
    expect(read).toThrow(DocsError);
    expect(read).toThrow(
      /^5 faults in the docs\nopenapi\/v3\/a\.md:5: .*\nopenapi\/v3\/b\.md:5: unknown type: map\n/,
    );
    expect(read).toThrow(/\nwebhook\/v3\/A\.md:1: no heading with the method: # title \{#post\}$/);
  });
});
