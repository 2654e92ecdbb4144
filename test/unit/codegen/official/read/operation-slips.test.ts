import { describe, expect, it } from 'vitest';
import { callText, lineOf, operation, read } from '../../../../support/pages/official-page.ts';

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
      'a space in the name my_name',
    ],
    [
      'text after the type',
      'a | string(36)唯一 | true | 甲',
      { name: 'a', type: 'string', maxLength: 36 },
      'a: text after the type: 唯一',
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
