import type { ErrorCode } from '../../model.ts';
import { termOf } from '../../parse/term.ts';
import type { Context } from './context.ts';
import { type SourceTable, unescaped } from './source.ts';

const HEAD = '状态码 错误码 描述 解决方案';

export function isErrorTable({ head }: SourceTable): boolean {
  return head.join(' ') === HEAD;
}

/** The codes of several tables of one page; of a code that stands in two, the term of the more special, last one. */
export function readErrors(tables: readonly SourceTable[], { report, slip, rows }: Context): ErrorCode[] {
  const errors = new Map<string, ErrorCode>();
  for (const { line, cells } of tables.flatMap((table) => table.rows)) {
    rows.error += 1;
    const [status = '', written = '', words = ''] = cells;
    const code = codeOf(written, line, slip);
    if (!/^[245]\d\d$/.test(status)) report(line, `not a status of a code: ${status || '(empty)'}`);
    if (!/^[A-Z][A-Z0-9_]*$/.test(code)) report(line, `not an error code: ${written || '(empty)'}`);
    const term = termOf(unescaped(words));
    const key = `${status} ${code}`;
    const known = errors.get(key);
    if (known && term === undefined) continue;
    errors.set(key, { status: Number(status), code, ...(term === undefined ? {} : { term }) });
  }
  return [...errors].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, error]) => error);
}

/** The code without stray blanks: `ORDER_NOT_ EXIST`, `SYSTEM ERROR`. */
function codeOf(written: string, line: number, slip: Context['slip']): string {
  const code = unescaped(written).trim();
  const whole = code.replace(/_\s+|\s+_|\s+/g, '_');
  if (whole !== code) slip(line, `a blank in the code ${whole}`);
  return whole;
}
