import type { Field, FieldType } from '../../model/model.ts';
import { fieldRows } from '../source/columns.ts';
import type { Context } from '../source/context.ts';
import { type SourceTable, unescaped } from '../source/source.ts';
import { readDescription } from './describe/description.ts';
import { groupRows } from './describe/either.ts';
import { type OfficialType, readType } from './type.ts';

const NAME = /^[A-Za-z_][\w-]*(?:\$[nm][\w-]*)*$/;

/** The values of the column 必填. */
const REQUIRED: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['是', true],
  ['false', false],
  ['否', false],
]);

interface Node {
  line: number;
  path: string[];
  type: OfficialType;
  required: boolean;
  description: string;
  children: Node[];
}

/**
 * Parses a table of fields, whose names contain their nesting (`amount.total`), or its continuation in a second table.
 *
 * @param side the side of the operation, which defines how a fixed value is read
 * @param example the page's example of the table: it decides if a type cell is ambiguous
 */
export function readFields(
  tables: readonly SourceTable[],
  side: 'request' | 'response',
  example: unknown,
  context: Context,
): Field[] {
  const roots: Node[] = [];
  for (const { line, cells } of tables.flatMap(fieldRows)) {
    const [name = '', type = '', required = '', description = ''] = cells;
    context.rows.field += 1;
    const path = namesOf(name, line, context);
    const read = readType(unescaped(type));
    if (!read) context.report(line, `unknown type: ${type || '(empty)'}`);
    else if (read.slip !== undefined) context.slip(line, `${path.join('.')}: ${read.slip}`);
    const isRequired = REQUIRED.get(required.toLowerCase());
    if (isRequired === undefined) context.report(line, `neither true nor false: ${required || '(empty)'}`);
    const node: Node = {
      line,
      path,
      type: read ?? { type: 'string', isList: false },
      required: isRequired ?? false,
      description: unescaped(description),
      children: [],
    };
    place(node, roots, context);
  }
  return fieldsOf(roots, side, example, context);
}

function namesOf(cell: string, line: number, { report, slip }: Context): string[] {
  const written = unescaped(cell);
  const name = written.replace(/\s+/g, '');
  if (name !== written.trim() || written !== written.trim()) slip(line, `a space in the name ${name}`);
  const path = name.split('.');
  for (const part of path) if (!NAME.test(part)) report(line, `not a field name: ${cell || '(empty)'}`);
  return path;
}

function place(node: Node, roots: Node[], { report, slip }: Context): void {
  let siblings = roots;
  for (const name of node.path.slice(0, -1)) {
    const parent = siblings.findLast(({ path }) => path.at(-1) === name);
    if (!parent) {
      report(node.line, `${node.path.join('.')} has no row of ${name} above it`);
      return;
    }
    siblings = parent.children;
  }
  const name = node.path.at(-1);
  const other = siblings.find(({ path }) => path.at(-1) === name);
  if (other) {
    const alike = other.type.type === node.type.type && other.type.isList === node.type.isList;
    const tell = alike ? slip : report;
    tell(node.line, `${node.path.join('.')} appears twice, first on line ${other.line}`);
    return;
  }
  siblings.push(node);
}

function fieldsOf(
  nodes: readonly Node[],
  side: 'request' | 'response',
  example: unknown,
  context: Context,
  around = '',
): Field[] {
  const fields = nodes.map((node) => fieldOf(node, side, example, context));
  if (side === 'response') return fields;
  const descriptions = nodes.map(({ description }) => description);
  return groupRows(fields, descriptions, around);
}

function fieldOf(node: Node, side: 'request' | 'response', around: unknown, context: Context): Field {
  const name = node.path.at(-1) ?? '';
  const shown = shownIn(around, name);
  const type = settle(node, shown, context);
  const told = readDescription(node.description, type, side);
  const holds = type.startsWith('object');
  return {
    name,
    type,
    required: node.required,
    ...(told.label === undefined ? {} : { label: told.label }),
    ...lengthsOf(node, shown, told.enumeration?.values.map(({ value }) => value) ?? [], context),
    ...(told.enumeration ? { enumeration: told.enumeration } : {}),
    ...(told.encryption ? { encryption: told.encryption } : {}),
    ...(holds ? { children: fieldsOf(node.children, side, shown, context, node.description) } : {}),
  };
}

/** A moment in RFC 3339, in UTC and without fractions of a second. */
const SHORTEST_RFC3339 = '2018-06-08T10:34:56Z'.length;

/** The lengths, unless the page itself shows or lists a longer value, or a format that needs more. */
function lengthsOf(
  { type: { minLength, maxLength }, line, path, description }: Node,
  shown: unknown,
  values: readonly string[],
  { slip }: Context,
): { minLength?: number; maxLength?: number } {
  const longest = Math.max(
    0,
    ...[shown, ...values].map((value) => (typeof value === 'string' ? [...value].length : 0)),
    /rfc ?3339/i.test(description) ? SHORTEST_RFC3339 : 0,
  );
  if (maxLength !== undefined && longest > maxLength) {
    slip(line, `${path.join('.')}: at most ${maxLength} characters, and a value of ${longest}`);
    return {};
  }
  return {
    ...(minLength === undefined ? {} : { minLength }),
    ...(maxLength === undefined ? {} : { maxLength }),
  };
}

/** The value of a field in an example, or the first element of a list. */
function shownIn(example: unknown, name: string): unknown {
  const [item] = [example].flat();
  if (typeof item !== 'object' || item === null) return undefined;
  return (item as Record<string, unknown>)[name];
}

/** If the type cell is ambiguous, the rows below and the example decide. */
function settle({ type, children, line, path }: Node, shown: unknown, { slip }: Context): FieldType {
  const isList = type.isList || (type.type === undefined && Array.isArray(shown));
  if (children.length > 0) {
    const meant = isList ? 'object[]' : 'object';
    if (type.type !== undefined && type.type !== meant)
      slip(line, `${path.join('.')}: ${type.type} with fields below it`);
    return meant;
  }
  if (type.type !== undefined) return type.type;
  const [item] = [shown].flat();
  const element = plainTypeOf(item);
  const settled: FieldType = isList
    ? element === 'boolean'
      ? 'string[]'
      : `${element ?? 'string'}[]`
    : (element ?? 'object');
  slip(line, `${path.join('.')}: no type of the elements or fields, read as ${settled}`);
  return settled;
}

function plainTypeOf(value: unknown): 'string' | 'integer' | 'number' | 'boolean' | 'object' | undefined {
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  if (typeof value === 'string' || typeof value === 'boolean') return typeof value as 'string' | 'boolean';
  return typeof value === 'object' && value !== null ? 'object' : undefined;
}
