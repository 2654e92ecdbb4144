import type { Report } from '../../model/fault.ts';
import type { ErrorCode } from '../../model/model.ts';
import type { Block } from '../markdown/markdown.ts';
import { termOf } from '../markdown/term.ts';

type Table = Extract<Block, { kind: 'table' }>;

/** Reads the table of error codes of an operation: code, status, term. */
export function readErrors({ head, rows, line }: Table, report: Report): ErrorCode[] {
  if (head.map(({ text }) => text).join(' ') !== '错误码 状态码 描述') {
    report(line, 'the columns of the error codes are not 错误码, 状态码 and 描述');
  }
  const errors: ErrorCode[] = [];
  for (const row of rows) {
    const [code = '', status = '', words = ''] = row.cells.map(({ text }) => text);
    if (!/^[A-Z][A-Z0-9_]*$/.test(code)) report(row.line, `not an error code: ${code || '(empty)'}`);
    if (!/^[245]\d\d$/.test(status)) report(row.line, `not a status of a code: ${status || '(empty)'}`);
    if (errors.some((known) => known.code === code && known.status === Number(status))) {
      report(row.line, `${code} with the status ${status} stands here twice`);
    }
    const term = termOf(words);
    errors.push({ status: Number(status), code, ...(term === undefined ? {} : { term }) });
  }
  return errors;
}
