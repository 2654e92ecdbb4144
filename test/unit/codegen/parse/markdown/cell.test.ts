import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { readCell, splitRow } from '../../../../../codegen/parse/markdown/cell.ts';

describe('a row', () => {
  it.each([
    ['| a | b | c', ['a', 'b', 'c']],
    ['| a {data-required}| b |c  ', ['a {data-required}', 'b', 'c']],
    ['| a | b |', ['a', 'b']],
    ['| a | b', ['a', 'b']],
    ['| a | `x` \\| `y` |', ['a', '`x` | `y`']],
    ['| a | `x | y`', ['a', '`x', 'y`']],
    ['| {colspan=3 .im-table-line}', ['{colspan=3 .im-table-line}']],
    ['| ', ['']],
  ])('%s', (line, want) => {
    expect(splitRow(line)).toEqual(want);
  });

  it('has the cells that the parser of the site finds', () => {
    const site = new MarkdownIt('zero').enable('table');
    const piece = fc.constantFrom('a', '`', '`b`', '|', '\\|', ' ', ' | ', '{x=1}', '<br/>', '，');
    const row = fc.array(piece, { maxLength: 12 }).map((pieces) => `| x${pieces.join('')}`);
    fc.assert(
      fc.property(row, (line) => {
        const tokens = site.parse(`| 1 | 2 | 3\n| --- | --- | ---\n${line}\n`, {});
        const body = tokens.slice(tokens.findIndex(({ type }) => type === 'tbody_open'));
        const cells = body.filter(({ type }) => type === 'inline').map(({ content }) => content);
        const own = splitRow(line).slice(0, 3);
        expect([...own, '', '', ''].slice(0, 3)).toEqual(cells);
      }),
    );
  });
});

describe('a cell', () => {
  it.each([
    ['name', 'name', {}],
    ['name {data-required data-indent=2}', 'name', { 'data-required': '', 'data-indent': '2' }],
    [
      'string{data-tooltip="a b" data-encoded=by-x}',
      'string',
      { 'data-tooltip': 'a b', 'data-encoded': 'by-x' },
    ],
    ['`true` {data-x=y}', '`true`', { 'data-x': 'y' }],
    ['{colspan=3 .im-table-line}', '', { colspan: '3', class: 'im-table-line' }],
    ['转入{银行}{卡号}。', '转入{银行}{卡号}。', {}],
    ['name {data-required', 'name {data-required', {}],
  ])('%s', (source, text, attributes) => {
    expect(readCell(source)).toEqual({ text, attributes });
    expect(readCell(source)).toEqual({ text, attributes });
  });
});
