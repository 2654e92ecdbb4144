import { describe, expect, it } from 'vitest';
import { table } from '../../../../../src/cli/shared/output/table.ts';

describe('a table', () => {
  it('lines its columns up, ideographs counted twice', () => {
    expect(
      table(
        ['a', 'b'],
        [
          ['退款', 'x'],
          ['abc', 'y'],
        ],
      ),
    ).toBe('a     b\n退款  x\nabc   y');
  });

  it('keeps a row on one line, whatever its cells hold', () => {
    expect(table(['a', 'b'], [['x\ny', '\u001b[31m']])).toBe('a    b\nx y  \ufffd[31m');
  });
});
