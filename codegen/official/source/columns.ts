import type { SourceRow, SourceTable } from './source.ts';

/** The columns of a table of fields, in the order in which they are read. */
const FIELD = [
  /^(?:参数名|参数名称|字段名|字段名称)$/,
  /^(?:参数|数据|字段)?类型$/,
  /^(?:是否)?必填$/,
  /^(?:参数|字段)?(?:描述|说明)$/,
];

/** The columns of a table of error codes. */
const ERROR = [
  /^(?:HTTP)?\s*状态码$/i,
  /^错误码$/,
  /^(?:错误)?(?:描述|原因|说明)$/,
  /^(?:解决|处理)(?:方案|办法|方式)$/,
];

/** Captions of tables of fields or of codes. A table with a name column and one of the others is not prose. */
const NAME = /^(?:参数|字段|变量)(?:名|名称)?$/;
const MARK = /^(?:(?:参数|数据|字段)?类型|(?:是否)?必填)$/;
const CODE = /^(?:(?:HTTP)?\s*状态码|错误码)$/i;

export function isFieldTable(table: SourceTable): boolean {
  return orderOf(table, FIELD) !== undefined;
}

export function isErrorTable(table: SourceTable): boolean {
  return orderOf(table, ERROR) !== undefined;
}

/** Whether an unknown table looks like one of them, so that it must not be ignored. */
export function holdsFacts({ head }: SourceTable): boolean {
  const has = (column: RegExp): boolean => head.some((cell) => column.test(cell.trim()));
  return (has(NAME) && has(MARK)) || has(CODE) || head.includes('参数名');
}

/** The rows of a table of fields: name, type, whether required, description. */
export function fieldRows(table: SourceTable): SourceRow[] {
  return ordered(table, orderOf(table, FIELD) ?? []);
}

/** The rows of a table of codes: status, code, description, what to do. */
export function errorRows(table: SourceTable): SourceRow[] {
  return ordered(table, orderOf(table, ERROR) ?? []);
}

/** The position of each column; undefined unless there are exactly these columns. */
function orderOf({ head }: SourceTable, columns: readonly RegExp[]): number[] | undefined {
  const order = columns.map((column) => head.findIndex((cell) => column.test(cell.trim())));
  const isWhole = head.length === columns.length && order.every((at) => at >= 0);
  return isWhole && new Set(order).size === columns.length ? order : undefined;
}

function ordered({ rows }: SourceTable, order: readonly number[]): SourceRow[] {
  return rows.map(({ line, cells }) => ({ line, cells: order.map((at) => cells[at] ?? '') }));
}
