import type { ErrorCode } from '../../model/model.ts';
import { termOf } from '../../parse/markdown/term.ts';
import { errorRows } from '../source/columns.ts';
import type { Context } from '../source/context.ts';
import { type SourceTable, unescaped } from '../source/source.ts';

/**
 * The codes of several tables of one page by status and code. A code in several rows has the term of the first row,
 * which is the general one; without it, the term on which all others agree.
 */
export function readErrors(tables: readonly SourceTable[], context: Context): ErrorCode[] {
  const rows = tables.flatMap(errorRows).map((row) => readRow(row.cells, row.line, context));
  const keys = [...new Set(rows.map(keyOf))].sort();
  return keys.flatMap((key) => {
    const [first, ...others] = rows.filter((row) => keyOf(row) === key);
    if (!first) return [];
    const { status, code } = first;
    const terms = new Set(others.flatMap(({ term }) => term ?? []));
    const term = first.term ?? (terms.size === 1 ? [...terms][0] : undefined);
    return { status, code, ...(term === undefined ? {} : { term }) };
  });
}

function readRow(cells: readonly string[], line: number, { report, slip, rows }: Context): ErrorCode {
  rows.error += 1;
  const [status = '', written = '', words = ''] = cells;
  const code = codeOf(written, line, slip);
  if (!/^[245]\d\d$/.test(status)) report(line, `not a status of a code: ${status || '(empty)'}`);
  if (!/^[A-Z][A-Z0-9_]*$/.test(code)) report(line, `not an error code: ${written || '(empty)'}`);
  const term = termOf(unescaped(words).replace(/[。；;]$/, ''));
  return { status: Number(status), code, ...(term === undefined ? {} : { term }) };
}

function keyOf({ status, code }: ErrorCode): string {
  return `${status} ${code}`;
}

/** The code without stray spaces: `ORDER_NOT_ EXIST`, `SYSTEM ERROR`. */
function codeOf(written: string, line: number, slip: Context['slip']): string {
  const code = unescaped(written).trim();
  const whole = code.replace(/_\s+|\s+_|\s+/g, '_');
  if (whole !== code) slip(line, `a space in the code ${whole}`);
  return whole;
}
