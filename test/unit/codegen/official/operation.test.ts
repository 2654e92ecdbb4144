import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OfficialOperation } from '../../../../codegen/official/read/page.ts';
import { callText, lineOf, read } from './official-page.ts';

/** The first operation of a page that is understood. */
function operation(text: string): OfficialOperation {
  const { pages, faults } = read(text);
  expect(faults).toEqual([]);
  const [first] = pages[0]?.operations ?? [];
  if (!first) throw new Error('no operation');
  return first;
}

describe('the page of an operation', () => {
  it('says what is called, what goes in and what comes out', () => {
    const text = callText({
      call: '【PATCH】 `/v3/toys/{toy_id}`',
      header: ['Accept | string | true | 格式', 'Idempotency-Key | string | true | 【幂等键】'],
      path: ['toy_id | string(1,32) | true | 【玩具ID】 编号'],
      query: ['limit | integer | false | 【条数】'],
      body: [
        'amount | object | false | 【金额】',
        'amount.total | int64 | true | 【总额】单位为分',
        'amount.currency | string(16) | false | 【币种】',
        'tags | array[string(8)] | false | **【标签】** 多个',
      ],
      response: [
        'id | string(32) | true | 【编号】',
        'state | string | true | 【状态】枚举值：<br>NEW：新<br>OLD：旧',
      ],
    });
    expect(operation(text)).toEqual({
      method: 'patch',
      path: 'v3/toys/{toy_id}',
      hosts: ['https://api.example.com', 'https://api2.example.com'],
      request: [
        { name: 'toy_id', type: 'string', required: true, label: '玩具ID', minLength: 1, maxLength: 32 },
        {
          name: 'query',
          type: 'object',
          required: false,
          children: [{ name: 'limit', type: 'integer', required: false, label: '条数' }],
        },
        {
          name: 'json',
          type: 'object',
          required: false,
          children: [
            {
              name: 'amount',
              type: 'object',
              required: false,
              label: '金额',
              children: [
                { name: 'total', type: 'integer', required: true, label: '总额' },
                { name: 'currency', type: 'string', required: false, label: '币种', maxLength: 16 },
              ],
            },
            { name: 'tags', type: 'string[]', required: false, label: '标签', maxLength: 8 },
          ],
        },
        {
          name: 'headers',
          type: 'object',
          required: true,
          children: [{ name: 'Idempotency-Key', type: 'string', required: true, label: '幂等键' }],
        },
      ],
      response: {
        kind: 'fields',
        fields: [
          { name: 'id', type: 'string', required: true, label: '编号', maxLength: 32 },
          {
            name: 'state',
            type: 'string',
            required: true,
            label: '状态',
            enumeration: {
              kind: 'one-of',
              values: [
                { value: 'NEW', meaning: '新' },
                { value: 'OLD', meaning: '旧' },
              ],
            },
          },
        ],
      },
      errors: [{ status: 400, code: 'PARAM_ERROR', term: '参数错误' }],
      example: { id: '1' },
    });
  });

  it('has the title of the list, and every row is counted', () => {
    const { pages, rows } = read(callText({ body: ['a | string | true | 甲'] }));
    expect(pages[0]).toMatchObject({ page: 'merchant/1', title: '卖玩具', events: [] });
    expect(rows).toEqual({ field: 3, error: 1, header: 0, note: 0 });
  });

  it.each([
    ['【GET】 `/v3/toys/{id}?mchid={mchid}`', ['get v3/toys/{id}']],
    ['【GET】 `/v3/toys`\n\n注：仅支持JSON，另见 `/v3/dolls`', ['get v3/toys']],
    ['【GET】 `/v3/toys/{id}` 或 `/v3/toys/name/{name}`', ['get v3/toys/{id}', 'get v3/toys/name/{name}']],
    ['【GET】`/v3/toys/{id}或/v3/toys/name/{name}`', ['get v3/toys/{id}', 'get v3/toys/name/{name}']],
    ['【GET】 `/v3/toys`\n\n【POST】 `/v3/toys`', ['get v3/toys', 'post v3/toys']],
    ['POST https://api.example.com/v3/toys/', ['post v3/toys/']],
  ])('names the calls of %s', (call, want) => {
    const text = callText({
      call,
      path: ['id | string | true | 甲', 'name | string | true | 乙'],
      query: ['mchid | string | true | 丙'],
    });
    const { pages, faults } = read(text);
    expect(faults).toEqual([]);
    expect(pages[0]?.operations.map(({ method, path }) => `${method} ${path}`)).toEqual(want);
  });

  it('takes a row of another name for the variable of the path, and tells of it', () => {
    const text = callText({ call: '【GET】 `/v3/toys/{toy_id}`', path: ['id | string | true | 【编号】'] });
    const { pages, slips } = read(text);
    expect(pages[0]?.operations[0]?.request).toEqual([
      { name: 'toy_id', type: 'string', required: true, label: '编号' },
    ]);
    expect(slips).toEqual([
      { file: 'merchant/1.md', line: 3, what: 'id in the table, {toy_id} in the path' },
    ]);
  });

  it('tells of a row that has no place in the path, and of a name behind ? without a row', () => {
    const text = callText({
      call: '【GET】 `/v3/toys/{toy_id}?kind={kind}`',
      path: ['toy_id | string | true | 甲', 'extra | string | true | 乙'],
    });
    expect(read(text).slips.map(({ what }) => what)).toEqual([
      'not in the path, left out: extra',
      'behind ? in the path and without a row: kind',
    ]);
  });

  it('reads a form with its JSON', () => {
    const text = callText({
      header: ['Content-Type | string | true | 请设置为 `multipart/form-data`'],
      body: [
        'file | file | true | 【文件】',
        'meta | object | true | 【信息】',
        'meta.sha256 | string(64) | true | 【摘要】',
      ],
    });
    expect(operation(text).request).toEqual([
      {
        name: 'body',
        type: 'object',
        required: true,
        children: [
          { name: 'file', type: 'object', required: true, label: '文件', children: [] },
          {
            name: 'meta',
            type: 'string',
            required: true,
            label: '信息',
            encoding: 'json_encode',
            content: {
              shape: 'object',
              fields: [{ name: 'sha256', type: 'string', required: true, label: '摘要', maxLength: 64 }],
            },
          },
        ],
      },
    ]);
  });

  it.each([
    ['无应答包体', { kind: 'empty' }],
    ['204 No Content\n\n无应答包体', { kind: 'empty' }],
    ['> 202 Accepted', { kind: 'empty' }],
    ['返回二进制流', { kind: 'stream', media: 'data' }],
  ])('may answer with no fields: %s', (response, want) => {
    expect(operation(callText({ response })).response).toEqual(want);
  });

  it('says what the bytes are', () => {
    const text = callText({
      call: '【GET】 `/v3/images/{id}`',
      path: ['id | string | true | 甲'],
      response: '返回二进制流',
    });
    expect(operation(text).response).toEqual({ kind: 'stream', media: 'image' });
  });
});

describe('the codes of a page', () => {
  it('stand by status and code, each once, with the general term', () => {
    const errors = [
      '400 | PARAM\\_ERROR | 参数错误 | 改正',
      '400 | PARAM\\_ERROR | 图片为空 | 换图',
      '404 | NOT\\_FOUND | 资源不存在。 | 检查',
      '400 | INVALID\\_REQUEST | 这一条描述是很长的一句话，不能当作术语来用 | 检查',
      '400 | INVALID\\_REQUEST | 无效请求 | 检查',
      '403 | REQUEST\\_BLOCKED | 这一条描述也是很长的一句话，不能当作术语 | 检查',
      '403 | REQUEST\\_BLOCKED | 图片类型未知 | 检查',
      '403 | REQUEST\\_BLOCKED | 签名不匹配 | 检查',
    ];
    expect(operation(callText({ errors })).errors).toEqual([
      { status: 400, code: 'INVALID_REQUEST', term: '无效请求' },
      { status: 400, code: 'PARAM_ERROR', term: '参数错误' },
      { status: 403, code: 'REQUEST_BLOCKED' },
      { status: 404, code: 'NOT_FOUND', term: '资源不存在' },
    ]);
  });

  it('may carry a blank, of which it tells', () => {
    const { pages, slips } = read(callText({ errors: ['404 | ORDER\\_NOT\\_ EXIST | 订单不存在 | 检查'] }));
    expect(pages[0]?.operations[0]?.errors).toEqual([
      { status: 404, code: 'ORDER_NOT_EXIST', term: '订单不存在' },
    ]);
    expect(slips.map(({ what }) => what)).toEqual(['a blank in the code ORDER_NOT_EXIST']);
  });
});

describe('a slip of the page', () => {
  it('may be a second table, which goes on with the first', () => {
    const text = callText({ query: ['a | string | true | 甲'], body: ['b | string | true | 乙'] });
    const { pages, faults, slips } = read(text.replace('### Query 参数', '### Body 参数'));
    expect(faults).toEqual([]);
    expect(pages[0]?.operations[0]?.request[0]?.children?.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(slips.map(({ what }) => what)).toEqual([
      'a second table of Body 参数, read as one with the first',
    ]);
  });

  it.each([
    [
      'a name with blanks',
      'my\\_ name | string | true | 甲',
      { name: 'my_name', type: 'string' },
      'a blank in the name my_name',
    ],
    [
      'text behind the type',
      'a | string(36)唯一 | true | 甲',
      { name: 'a', type: 'string', maxLength: 36 },
      'a: text behind the type: 唯一',
    ],
    [
      'brackets for parentheses',
      'a | string[1,64] | true | 甲',
      { name: 'a', minLength: 1, maxLength: 64 },
      'a: brackets around the length',
    ],
    ['another way to write a list', 'a | string[] | true | 甲', { name: 'a', type: 'string[]' }, undefined],
    ['a class', 'a | array[ToyInfo] | true | 甲', { name: 'a', type: 'string[]' }, 'a: the class ToyInfo'],
  ])('is read as what is meant: %s', (_, row, want, what) => {
    const text = callText({ body: [row] });
    const { pages, faults, slips } = read(text);
    expect(faults).toEqual([]);
    expect(pages[0]?.operations[0]?.request[0]?.children?.[0]).toMatchObject(want);
    const slip = { file: 'merchant/1.md', line: lineOf(text, `| ${row} |`), what };
    if (what === undefined) expect(slips).toEqual([]);
    else expect(slips).toContainEqual(slip);
  });

  it.each([
    ['a class with fields below it', 'list | array[ToyInfo] | true | 甲', 'object[]'],
    ['a bare array with fields below it', 'list | array | true | 甲', 'object[]'],
    ['a single class with fields below it', 'list | ToyInfo | true | 甲', 'object'],
  ])('decides the type by what is below: %s', (_, row, type) => {
    const { pages, faults } = read(callText({ body: [row, 'list.id | string | true | 乙'] }));
    expect(faults).toEqual([]);
    const [field] = pages[0]?.operations[0]?.request[0]?.children ?? [];
    expect(field).toMatchObject({ name: 'list', type, children: [{ name: 'id', type: 'string' }] });
  });

  it('decides the type by the example where nothing is below', () => {
    const text = callText({
      response: ['list | array | true | 甲', 'one | Toy | true | 乙'],
      example: '{ "list": [1, 2], "one": { "x": 1 } }',
    });
    expect(operation(text).response).toMatchObject({
      fields: [
        { name: 'list', type: 'integer[]' },
        { name: 'one', type: 'object' },
      ],
    });
  });
});

describe('what cannot be read is a fault with its line', () => {
  const whole = callText({ body: ['a | object | true | 甲', 'a.b | string | true | 乙'] });
  it.each([
    ['a type that is none', 'a | strinq(3) | true | 甲', 'unknown type: strinq(3)'],
    ['a mark that is none', 'a | string | maybe | 甲', 'neither true nor false: maybe'],
    ['a name that is none', '玩具 | string | true | 甲', 'not a field name: 玩具'],
    ['a field without its parent', 'x.y | string | true | 甲', 'x.y has no row of x above it'],
    ['too few cells', 'a | string | true', 'a row of 3 cells in a table of 4, or one that is cut off'],
  ])('%s', (_, row, message) => {
    const text = callText({ body: [row] });
    expect(read(text).faults).toContain(`merchant/1.md:${lineOf(text, `| ${row} |`)}: ${message}`);
  });

  it('the same field as two types', () => {
    const text = callText({ body: ['a | string | true | 甲', 'a | integer | true | 甲'] });
    const line = lineOf(text, '| a | integer');
    expect(read(text).faults).toEqual([`merchant/1.md:${line}: a stands twice, first in line ${line - 1}`]);
  });

  it.each([
    ['a method that is none', '【GRAB】 `/v3/toys`', 'unknown method: GRAB'],
    ['a path that is none', '【GET】 `/v3/toys/%20`', 'not a path: v3/toys/%20'],
    ['a path of another version', '【GET】 `/v9/toys`', 'not a path: v9/toys'],
    ['no path', '【GET】 见下文', 'the method or the path is missing'],
  ])('%s', (_, call, message) => {
    expect(read(callText({ call })).faults).toEqual([`merchant/1.md:3: ${message}`]);
  });

  it.each([
    [
      'columns',
      '| 参数名 | 类型 | 必填 | 描述 |',
      '| 参数名 | 类别 | 必填 | 描述 |',
      'unknown columns of a table: 参数名, 类别, 必填, 描述',
    ],
    ['a heading', '### Body 参数', '### 内容参数', 'a table of fields below the unknown heading 内容参数'],
    ['a code', 'PARAM\\_ERROR', 'param error', 'not an error code: param error'],
    ['a status', '| 400 |', '| 4OO |', 'not a status of a code: 4OO'],
  ])('unknown: %s', (_, words, instead, message) => {
    const { faults } = read(whole.replace(words, instead));
    expect(faults.map((fault) => fault.replace(/^merchant\/1\.md:\d+: /, ''))).toEqual([message]);
  });

  it('reads columns in another order, and by other names', () => {
    const text = whole
      .replaceAll('| 参数名 | 类型 | 必填 | 描述 |', '| 参数名 | 必填 | 类型 | 说明 |')
      .replaceAll(/\| (string\(32\)|string|object) \| true \|/g, '| 是 | $1 |');
    expect(operation(text).request).toEqual(operation(whole).request);
  });

  it('a page number that is used twice, and a name that is no number', () => {
    const { faults } = read(
      { file: 'merchant/a/7.md', text: whole },
      { file: 'merchant/b/7.md', text: whole },
      { file: 'partner/notes.md', text: whole },
    );
    expect(faults).toEqual([
      'merchant/b/7.md:1: the page number is used twice, also in merchant/a/7.md',
      'partner/notes.md:1: not merchant/NUMBER.md or partner/NUMBER.md',
    ]);
  });

  it('a page that is none', () => {
    expect(read('').faults).toEqual(['merchant/1.md:1: not a page of the documentation']);
    expect(read('<html><body>404</body></html>').faults).toHaveLength(1);
    expect(read('## 接口说明\n\n支持商户：【普通商户】').faults).toEqual([
      'merchant/1.md:1: the page ends before its method and path',
    ]);
  });

  it('skips a guide and what a front end calls, and counts their rows', () => {
    const guide = '# 指引\n\n| 参数 | 说明 |\n| --- | --- |\n| a | 甲 |\n';
    const bridge = whole.replace(/^请求方式.*$/m, '接口名称：chooseToy');
    const { skipped, rows, faults } = read(guide, bridge, { file: 'merchant/notes.md', text: guide });
    expect(faults).toEqual([]);
    expect(skipped).toEqual(['merchant/1.md', 'merchant/2.md', 'merchant/notes.md']);
    expect(rows).toEqual({ field: 0, error: 0, header: 0, note: 7 });
  });

  it('a page that is cut anywhere between its first heading and its example', () => {
    const first = '## 接口说明'.length;
    const last = lineOf(whole, '应答示例');
    const bytes = whole
      .split('\n')
      .slice(0, last - 1)
      .join('\n').length;
    fc.assert(
      fc.property(fc.integer({ min: first, max: bytes }), (at) => {
        expect(read(whole.slice(0, at)).faults.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});
