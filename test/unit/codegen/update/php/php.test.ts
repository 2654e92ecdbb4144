import { describe, expect, it } from 'vitest';
import type { Field, Operation } from '../../../../../codegen/model/model.ts';
import { noOrigin } from '../../../../../codegen/parse/front/origin.ts';
import { importDocs } from '../../../../../codegen/update/php/docs.ts';
import { completePathRows } from '../../../../../codegen/update/php/path-rows.ts';
import { repairPage } from '../../../../../codegen/update/php/repairs.ts';
import { operationText } from '../../../../support/pages/page-text.ts';

const PAGE = operationText(['| json | object | 声明请求的数据', '| id {data-indent=1} | string | 单号']);

describe('a line with a known fault', () => {
  const mend = (line: string, file = 'openapi/v3/a.md') => repairPage(file, line);

  it.each([
    ['| payer _currency {data-indent=1} | string | 币种', '| payer_currency {data-indent=1} | string | 币种'],
    [
      '| a | string | 方式<br/>`CFT` | `WPHK` 枚举值之一',
      '| a | string | 方式<br/>`CFT` \\| `WPHK` 枚举值之一',
    ],
    [
      '| a {data-indent=1} | number | 模式<br/>`DIS_A` \\| `DIS_B` 枚举值之一',
      '| a {data-indent=1} | string | 模式<br/>`DIS_A` \\| `DIS_B` 枚举值之一',
    ],
    ['| base_uri | string | 接入点`https://a.cn/`(香港)', '| base_uri | string | `https://a.cn/` 枚举值'],
  ])('is mended: %s', (line, want) => {
    const { text, repaired } = mend(line);
    expect(text).toBe(want);
    expect(repaired).toEqual([{ file: 'openapi/v3/a.md', line: 1, reason: expect.any(String) }]);
  });

  it.each([
    '| payer_currency | string | 币种',
    '| a | string | 方式<br/>`CFT` \\| `WPHK` 枚举值之一',
    '| a | number | 模式<br/>`1` \\| `2` 枚举值之一',
    '| a | number | `HTTP`状态码<br/>`20X` `4XX` 枚举值之一',
    '| a | boolean | 开关<br/>`true` \\| `false` 枚举值之一',
    '| a | number[] | 模式<br/>`A` 枚举值',
    '| a | string | 模式<br/>`DIS_A` \\| `DIS_B` 枚举值之一',
    '| base_uri | string | 接入点<br/>固定值`https://a.cn/`',
    'payer _currency',
  ])('is none: %s', (line) => {
    expect(mend(line)).toEqual({ text: line, repaired: [] });
  });

  it('is mended on its page only', () => {
    const line = '| available_recharge_channels | string[] | 渠道';
    expect(mend(line, 'webhook/v3/RECHARGE.CLOSED.md').text).toBe(
      '| available_recharge_channels {data-indent=3} | string[] | 渠道',
    );
    expect(mend(line).text).toBe(line);
  });

  it('has its values where the operation that makes the order has them', () => {
    const file = 'openapi/v3/profitsharing/orders/{out_order_no}.md';
    const line =
      '| state {data-required} | string | 分账单状态<br/>`PENDING` \\| `SUCCESS` \\| `CLOSED` 枚举值之一';
    const mended = '| state {data-required} | string | 分账单状态<br/>`PROCESSING` \\| `FINISHED` 枚举值之一';
    expect(mend(line, file).text).toBe(mended);
    expect(mend(mended, file).repaired).toEqual([]);
    expect(mend(line).repaired).toEqual([]);
  });
});

describe('the rows of the path variables', () => {
  const row = (name: string, more: Partial<Field> = {}): Field => ({
    name,
    type: 'string',
    required: true,
    ...more,
  });
  const complete = (path: string, request: Field[]) => {
    const operation: Operation = {
      path,
      method: 'get',
      protocol: 'v3',
      title: '',
      links: [],
      request,
      response: { kind: 'empty' },
      errors: [],
      origin: noOrigin(),
    };
    return completePathRows(operation).request;
  };

  it('are left alone when they are there', () => {
    expect(complete('v3/{a}', [row('a', { label: '甲' })])).toEqual([row('a', { label: '甲' })]);
  });

  it('are made when they are missing', () => {
    expect(complete('v3/{a}/{b}', [row('b'), row('json')])).toEqual([row('a'), row('b'), row('json')]);
  });

  it('are taken out of the query', () => {
    const query = row('query', {
      type: 'object',
      children: [row('a', { required: false, label: '甲' }), row('b')],
    });
    expect(complete('v3/{a}', [query])).toEqual([
      row('a', { label: '甲' }),
      { ...query, children: [row('b')] },
    ]);
  });

  it('leave no empty query behind', () => {
    const query = row('query', { type: 'object', children: [row('a')] });
    expect(complete('v3/{a}', [row('json'), query])).toEqual([row('a'), row('json')]);
  });

  it('are found under another name', () => {
    expect(complete('v3/{user_id}', [row('use_id', { label: '甲' }), row('json')])).toEqual([
      row('user_id', { label: '甲' }),
      row('json'),
    ]);
  });

  it('are not guessed of two', () => {
    expect(complete('v3/{a}/{b}', [row('x'), row('y')]).map(({ name }) => name)).toEqual([
      'a',
      'b',
      'x',
      'y',
    ]);
  });
});

describe('an import', () => {
  const redirect =
    '---\ntitle: Moved\nhead:\n  - - meta\n    - http-equiv: refresh\n      content: 0;url=/a\n---\n';

  it('leaves out overviews and redirects', () => {
    const { model } = importDocs([
      { file: 'openapi/index.md', text: '| 概览\n| ---\n| 链接 {rowspan=3}' },
      { file: 'webhook/index.md', text: '' },
      { file: 'openapi/v3/moved.md', text: redirect },
      { file: 'openapi/v3/test.md', text: PAGE },
    ]);
    expect(model.pages.map(({ path }) => path)).toEqual(['v3/test']);
    expect(model.events).toEqual([]);
  });

  it('drops the labels of the parts of a call and keeps those of the fields', () => {
    const { model } = importDocs([{ file: 'openapi/v3/test.md', text: PAGE }]);
    expect(model.pages[0]?.operations[0]?.request).toEqual([
      {
        name: 'json',
        type: 'object',
        required: false,
        children: [{ name: 'id', type: 'string', required: false, label: '单号' }],
      },
    ]);
  });

  it('makes a variable of a segment with capitals', () => {
    const rows = ['| addthing {data-required} | string | 固定值`addThing`', '| xml | object'];
    const { model } = importDocs([
      { file: 'openapi/v2/mch/addThing.md', text: operationText(rows) },
      { file: 'openapi/v2/mch/queryThing.md', text: operationText(['| xml | object']) },
    ]);
    const fixed = (name: string, value: string) => ({
      name,
      type: 'string',
      required: true,
      enumeration: { kind: 'fixed', values: [{ value }] },
    });
    expect(model.pages.map(({ path }) => path)).toEqual(['v2/mch/{addthing}', 'v2/mch/{querything}']);
    expect(model.pages[0]?.operations[0]?.request[0]).toEqual(fixed('addthing', 'addThing'));
    expect(model.pages[1]?.operations[0]?.request[0]).toEqual(fixed('querything', 'queryThing'));
  });

  it('refuses a path that is documented twice', () => {
    const text = operationText(['| addthing {data-required} | string', '| xml | object']);
    expect(() =>
      importDocs([
        { file: 'openapi/v2/mch/addThing.md', text },
        { file: 'openapi/v2/mch/{addthing}.md', text },
      ]),
    ).toThrow(
      'openapi/v2/mch/{addthing}.md:1: v2/mch/{addthing} is documented twice: also in openapi/v2/mch/addThing.md',
    );
  });

  it('reports the faults of all pages', () => {
    const text = operationText(['| json | map']);
    expect(() =>
      importDocs([
        { file: 'openapi/v3/a.md', text },
        { file: 'openapi/v3/b.md', text },
      ]),
    ).toThrow(
      '2 faults in the docs\nopenapi/v3/a.md:5: unknown type: map\nopenapi/v3/b.md:5: unknown type: map',
    );
  });
});
