import { splitRow } from '../../parse/markdown/cell.ts';

/**
 * The line of a place on a page: its row, else the row of the field around it, else the table or the heading.
 *
 * @param method the method of the operation, on a page with several operations
 */
export function lineOfPlace(text: string, method: string, place: string): number {
  const names = place.replace(/\[\]|\(\)|#\d+/g, '').split('.');
  const [table = '', ...path] = names;
  let best = { line: 1, depth: -1 };
  let within = false;
  let inTable = false;
  let stack: string[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const id = /^#+ .*\{#(\w+)\}\s*$/.exec(line)?.[1];
    if (id !== undefined) within = id === method;
    if (id !== undefined && within && best.depth < 0) best = { line: index + 1, depth: -1 };
    if (!within || !line.startsWith('|')) continue;
    const [name = '', type = ''] = splitRow(line);
    if (type.startsWith('类型')) {
      inTable = (name === '请求参数') === (table === 'request');
      stack = [];
      if (inTable && best.depth < 0) best = { line: index + 1, depth: 0 };
      continue;
    }
    if (!inTable || name.startsWith('---')) continue;
    const indent = Number(/data-indent=(\d+)/.exec(name)?.[1] ?? 0);
    stack = [...stack.slice(0, indent), name.split(' ')[0] ?? ''];
    const depth = stack.length;
    if (depth > best.depth && stack.every((word, at) => word === path[at])) best = { line: index + 1, depth };
  }
  return best.line;
}
