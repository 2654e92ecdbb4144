import type { Report } from '../../model/fault.ts';
import { type Field, type FieldType, SOURCES, type Source } from '../../model/model.ts';
import type { Attributes } from '../markdown/cell.ts';
import type { TableRow } from '../markdown/markdown.ts';
import { readDescription } from './enumeration.ts';
import { readTypeCell } from './type-cell.ts';

/** A row of a table before it is placed in the tree. */
export type Row =
  | { kind: 'field'; line: number; indent: number; field: Field }
  | { kind: 'separator'; line: number }
  | { kind: 'note'; line: number; text: string };

const NAME = /^[A-Za-z_][\w-]*(?:\$[nm][\w-]*)*$/;

/** Parses one row of the body of a table. */
export function readRow(row: TableRow, report: Report): Row | undefined {
  const { line, cells } = row;
  const [name, type, description] = cells;
  if (!name || cells.length === 1) return name && readOnlyCell(line, name.text, name.attributes, report);
  if (!type) return undefined;
  const problem = (message: string): void => report(line, message);

  const { indent, required, ...origin } = readNameAttributes(name.attributes, problem);
  if (!NAME.test(name.text)) problem(`not a field name: ${name.text || '(empty)'}`);
  const { type: fieldType, required: alsoRequired, ...marks } = readTypeCell(type, problem);
  for (const attribute of Object.keys(description?.attributes ?? {})) {
    problem(`unknown attribute of the description: ${attribute}`);
  }
  const { label, enumeration } = readDescription(description?.text ?? '', problem);
  if (enumeration) checkValues(enumeration, [fieldType, ...(marks.also ?? [])], problem);
  const field: Field = {
    name: name.text,
    type: fieldType,
    required: required || alsoRequired,
    ...origin,
    ...(label === undefined ? {} : { label }),
    ...marks,
    ...(enumeration ? { enumeration } : {}),
  };
  return { kind: 'field', line, indent, field };
}

function readOnlyCell(line: number, text: string, attributes: Attributes, report: Report): Row | undefined {
  const { colspan, class: marker, align, ...rest } = attributes;
  if (colspan === '3' && Object.keys(rest).length === 0) {
    if (text === '' && marker === 'im-table-line' && align === undefined) return { kind: 'separator', line };
    if (text !== '' && marker === undefined && align === 'center') return { kind: 'note', line, text };
  }
  report(
    line,
    `a row of one cell that is neither a separator nor a note: ${text || JSON.stringify(attributes)}`,
  );
  return undefined;
}

function readNameAttributes(
  attributes: Attributes,
  problem: (message: string) => void,
): { indent: number; required: boolean; either?: string; from?: Source[] } {
  let indent = 0;
  let required = false;
  const marks: { either?: string; from?: Source[] } = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'data-required' && value === '') required = true;
    else if (name === 'data-indent' && /^\d+$/.test(value)) indent = Number(value);
    else if (name === 'data-either' && /^[a-z]$/.test(value)) marks.either = value;
    else if (name === 'data-from' && value !== '' && value.split(' ').every(isSource))
      marks.from = value.split(' ').filter(isSource);
    else problem(`unknown attribute of the name: ${name}${value === '' ? '' : `=${value}`}`);
  }
  if (required && marks.either !== undefined) problem('both required and one of several');
  return { indent, required, ...marks };
}

function isSource(word: string): word is Source {
  return SOURCES.some((source) => source === word);
}

/** The values must be literals of the type, because the generated type contains them. */
function checkValues(
  { kind, values }: NonNullable<Field['enumeration']>,
  types: readonly FieldType[],
  problem: (message: string) => void,
): void {
  const named = types.join(' or ');
  if (kind === 'classes') {
    if (!types.some((type) => type === 'number' || type === 'integer')) {
      problem(`classes of status codes on a ${named}`);
    }
    return;
  }
  for (const { value } of values) {
    if (!types.some((type) => fits(value, type)))
      problem(`the value ${value} is no ${named.replaceAll('[]', '')}`);
  }
}

function fits(value: string, type: FieldType): boolean {
  const element = type.replace('[]', '');
  return (
    element === 'string' ||
    (element === 'boolean' && /^(true|false)$/.test(value)) ||
    (element === 'integer' && /^-?\d+$/.test(value)) ||
    ((element === 'number' || element === 'float') && value.trim() !== '' && Number.isFinite(Number(value)))
  );
}
