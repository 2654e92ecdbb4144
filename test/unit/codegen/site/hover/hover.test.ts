import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { hoversOf } from '../../../../../codegen/site/hover/hover.ts';

it('finds the types of each piece of a program, at its place in the piece', () => {
  const root = fileURLToPath(new URL('../../../../../', import.meta.url));
  const first = 'const fee: number = 1;\n';
  const second = '// fen\nexport const total = fee + 1;\n';
  const found = hoversOf(root, [[first, second], ['export const lone = fee;\n']]);
  expect(found.get(first)).toEqual([{ start: 6, end: 9, type: 'const fee: number' }]);
  expect(found.get(second)).toEqual([
    { start: 20, end: 25, type: 'const total: number' },
    { start: 28, end: 31, type: 'const fee: number' },
  ]);
  // Another program does not know the name.
  expect(found.get('export const lone = fee;\n')).toEqual([]);
});
