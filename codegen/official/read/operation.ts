import type { Field } from '../../model/model.ts';
import { holdsFacts, isErrorTable, isFieldTable } from '../source/columns.ts';
import type { Context } from '../source/context.ts';
import type { Source, SourceTable } from '../source/source.ts';
import { callLine, readCalls } from './call/call.ts';
import { readResponse } from './call/response.ts';
import { checkNames, variableRows } from './call/variables.ts';
import { readErrors } from './errors.ts';
import { readExample } from './example.ts';
import type { OfficialOperation } from './page.ts';
import { readFields } from './table.ts';

/** What the row of the header says if the body is a form. */
const FORM = /^Content-Type .*multipart\/form-data/i;

/** Headers that the client adds itself. */
const OWN_HEADERS = ['authorization', 'accept', 'content-type', 'user-agent'];

type Part = 'header' | 'path' | 'query' | 'json' | 'body' | 'response';

const PARTS: readonly (readonly [heading: RegExp, part: Part])[] = [
  [/^Header\s*参数/i, 'header'],
  [/^Path\s*参数/i, 'path'],
  [/^Query\s*参数/i, 'query'],
  [/^Body\s*参数/i, 'json'],
  [/^Form\s*参数/i, 'body'],
  [/^(?:应答|返回)(?:参数|字段)$/, 'response'],
];

/** Whether the page describes an operation. */
export function isOperation(source: Source): boolean {
  return callLine(source) >= 0;
}

/** Parses the operation of a page, once for each path that the page names. */
export function readOperations(source: Source, context: Context): OfficialOperation[] {
  const calls = readCalls(source, context);
  const line = callLine(source) + 1;
  const tables = readParts(source, context);
  const example = readExample(source, /^应答示例/, context);
  const list = (part: Part, shown?: unknown): Field[] =>
    readFields(tables.get(part) ?? [], part === 'response' ? 'response' : 'request', shown, context);
  const named = list('header');
  const isMultipart = (tables.get('header') ?? []).some(({ rows }) =>
    rows.some(({ cells }) => FORM.test(cells.join(' '))),
  );
  // The row of `Wechatpay-Serial` mentions encrypted fields; a header itself is never encrypted.
  const headers = named
    .filter(({ name }) => !OWN_HEADERS.includes(name.toLowerCase()))
    .map(({ encryption: _, ...header }): Field => header);
  const query = list('query');
  const options: [string, Field[]][] = [
    ['query', query],
    ['json', isMultipart ? [] : list('json')],
    ['body', [...(isMultipart ? list('json') : []), ...list('body')].map(formField)],
    ['headers', headers],
  ];
  const response = readResponse(source, line, list('response', example), context);
  const errors = readErrors(source.tables.filter(isErrorTable), context);
  const variables = list('path');
  checkNames(calls, variables, query, line, context);
  checkWhole(source, context);
  return calls.map(({ method, path }) => ({
    method,
    path,
    hosts: hostsOf(source),
    request: [
      ...variableRows(path, variables, line, context),
      ...options.flatMap(([name, fields]) => (fields.length === 0 ? [] : [option(name, fields)])),
    ],
    response,
    errors,
    ...(example === undefined ? {} : { example }),
  }));
}

/** The tables of fields by what they describe. A table that does not belong to the call is reported. */
function readParts(source: Source, { report, slip, rows }: Context): Map<Part, SourceTable[]> {
  const parts = new Map<Part, SourceTable[]>();
  for (const table of source.tables) {
    if (isErrorTable(table)) continue;
    if (!isFieldTable(table)) {
      if (holdsFacts(table)) report(table.line, `unknown columns of a table: ${table.head.join(', ')}`);
      rows.note += table.rows.length;
      continue;
    }
    const part = PARTS.find(([heading]) => heading.test(table.heading))?.[1];
    if (!part) {
      report(table.line, `a table of fields below the unknown heading ${table.heading || '(none)'}`);
      continue;
    }
    const known = parts.get(part) ?? [];
    if (known.length > 0) slip(table.line, `a second table of ${table.heading}, read as one with the first`);
    parts.set(part, [...known, table]);
  }
  return parts;
}

function option(name: string, fields: Field[]): Field {
  const required = fields.some((field) => field.required || field.either !== undefined);
  return { name, type: 'object', required, children: fields };
}

/** The part that describes the file is JSON in its own field. */
function formField(field: Field): Field {
  if (field.name !== 'meta' || !field.children || field.children.length === 0) return field;
  const { children, ...rest } = field;
  return { ...rest, type: 'string', encoding: 'json_encode', content: { shape: 'object', fields: children } };
}

function hostsOf({ lines }: Source): string[] {
  return lines.flatMap((line) => /【[主备]域名】\s*(https?:\/\/[\w.-]+)/.exec(line)?.[1] ?? []);
}

/** A page ends with its example, or has it before its codes. */
function checkWhole({ lines, tables }: Source, { report }: Context): void {
  const last = lines.findLastIndex((line) => line.trim() !== '') + 1;
  const has = (words: RegExp): boolean => lines.some((line) => words.test(line.trim()));
  const isInTable = tables.some(({ rows }) => rows.at(-1)?.line === last);
  const isAsked = isInTable || has(/^请求示例/) || !tables.some(isErrorTable);
  if (isAsked && !has(/^应答示例/)) report(last, 'the page ends here without an example: it is cut off');
}
