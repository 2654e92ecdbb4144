import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callText, lineOf, operation, read } from '../../../../support/pages/official-page.ts';

describe('what cannot be read is a fault with its line', () => {
  const whole = callText({ body: ['a | object | true | 甲', 'a.b | string | true | 乙'] });
  it.each([
    ['a type that is none', 'a | strinq(3) | true | 甲', 'unknown type: strinq(3)'],
    ['a mark that is none', 'a | string | maybe | 甲', 'neither true nor false: maybe'],
    ['a name that is none', '玩具 | string | true | 甲', 'not a field name: 玩具'],
    ['a field without its parent', 'x.y | string | true | 甲', 'x.y has no row of x above it'],
    ['too few cells', 'a | string | true', 'a row of 3 cells in a table of 4, or a truncated one'],
  ])('%s', (_, row, message) => {
    const text = callText({ body: [row] });
    expect(read(text).faults).toContain(`merchant/1.md:${lineOf(text, `| ${row} |`)}: ${message}`);
  });

  it('the same field as two types', () => {
    const text = callText({ body: ['a | string | true | 甲', 'a | integer | true | 甲'] });
    const line = lineOf(text, '| a | integer');
    expect(read(text).faults).toEqual([`merchant/1.md:${line}: a appears twice, first on line ${line - 1}`]);
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
    expect(skipped.map(({ file }) => file)).toEqual(['merchant/1.md', 'merchant/2.md', 'merchant/notes.md']);
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
