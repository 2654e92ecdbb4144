import { describe, expect, it } from 'vitest';
import { callText, operation, read } from '../../../../support/pages/official-page.ts';

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
      'after ? in the path and without a row: kind',
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
    expect(slips.map(({ what }) => what)).toEqual(['a space in the code ORDER_NOT_EXIST']);
  });
});
