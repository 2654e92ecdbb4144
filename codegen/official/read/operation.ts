import type { Field, Method, Response } from '../../model.ts';
import { variablesOf } from '../../parse/path.ts';
import type { Context } from './context.ts';
import { isErrorTable, readErrors } from './errors.ts';
import { readExample } from './example.ts';
import type { OfficialOperation } from './page.ts';
import type { Source, SourceTable } from './source.ts';
import { isFieldTable, readFields } from './table.ts';

const METHOD = /^请求方式：【(\w+)】\s*(.*)$/;
const METHODS: readonly string[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];
const SEGMENT = /^(?:[A-Za-z0-9_-]+|\{[A-Za-z_]\w*\})$/;

/** What the row of the header says when the body is a form. */
const FORM = /^Content-Type .*multipart\/form-data/i;

/** Headers that the client sends of itself. */
const OWN_HEADERS = ['authorization', 'accept', 'content-type', 'user-agent'];

type Part = 'header' | 'path' | 'query' | 'json' | 'body' | 'response';

const PARTS: readonly (readonly [heading: RegExp, part: Part])[] = [
  [/^Header\s*参数/i, 'header'],
  [/^Path\s*参数/i, 'path'],
  [/^Query\s*参数/i, 'query'],
  [/^Body\s*参数/i, 'json'],
  [/^Form\s*参数/i, 'body'],
  [/^应答(?:参数|字段)$/, 'response'],
];

/** Whether the page describes an operation. */
export function isOperation({ lines }: Source): boolean {
  return lines.some((line) => METHOD.test(line));
}

/** Reads the operation of a page, once for each path that the page names. */
export function readOperations(source: Source, context: Context): OfficialOperation[] {
  const { method, paths, line } = readCall(source, context);
  const tables = readParts(source, context);
  const example = readExample(source, /^应答示例/, context);
  const list = (part: Part, shown?: unknown): Field[] =>
    (tables.get(part) ?? []).flatMap((table) =>
      readFields(table, part === 'response' ? 'response' : 'request', shown, context),
    );
  const named = list('header');
  const isMultipart = (tables.get('header') ?? []).some(({ rows }) =>
    rows.some(({ cells }) => FORM.test(cells.join(' '))),
  );
  // `Wechatpay-Serial` tells of the fields that are encrypted; a header itself never is.
  const headers = named
    .filter(({ name }) => !OWN_HEADERS.includes(name.toLowerCase()))
    .map(({ encryption: _, ...header }): Field => header);
  const options: [string, Field[]][] = [
    ['query', list('query')],
    ['json', isMultipart ? [] : list('json')],
    ['body', [...(isMultipart ? list('json') : []), ...list('body')].map(formField)],
    ['headers', headers],
  ];
  const response = readResponse(source, line, list('response', example), context);
  const errors = readErrors(source.tables.filter(isErrorTable), context);
  const variables = list('path');
  return paths.map((path) => ({
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

function readCall(source: Source, { report }: Context): { method: Method; paths: string[]; line: number } {
  const at = source.lines.findIndex((text) => METHOD.test(text));
  const [, method = '', rest = ''] = METHOD.exec(source.lines[at] ?? '') ?? [];
  const line = at + 1;
  if (!METHODS.includes(method)) report(line, `unknown method: ${method}`);
  const written = [...rest.matchAll(/`([^`]+)`/g)].flatMap(([, text = '']) => text.split(/\s*或\s*/));
  const paths = written.map((text) => text.trim().replace(/\?.*$/, '').replace(/^\//, ''));
  if (paths.length === 0) report(line, 'the path is missing');
  for (const path of paths) {
    const [version, ...segments] = path.replace(/\/$/, '').split('/');
    if (version !== 'v3' || segments.length === 0 || segments.some((segment) => !SEGMENT.test(segment))) {
      report(line, `not a path: ${path || '(empty)'}`);
    }
  }
  return { method: method.toLowerCase() as Method, paths: [...new Set(paths)], line };
}

/** The tables of fields by what they describe. A table that is none of the call is reported. */
function readParts(source: Source, { report, rows }: Context): Map<Part, SourceTable[]> {
  const parts = new Map<Part, SourceTable[]>();
  for (const table of source.tables) {
    if (isErrorTable(table)) continue;
    if (!isFieldTable(table)) {
      if (table.head.includes('参数名') || table.head.includes('错误码')) {
        report(table.line, `unknown columns of a table: ${table.head.join(', ')}`);
      }
      rows.note += table.rows.length;
      continue;
    }
    const part = PARTS.find(([heading]) => heading.test(table.heading))?.[1];
    if (!part) {
      report(table.line, `a table of fields below the unknown heading ${table.heading || '(none)'}`);
      continue;
    }
    parts.set(part, [...(parts.get(part) ?? []), table]);
  }
  return parts;
}

function variableRows(
  path: string,
  rows: readonly Field[],
  line: number,
  { report, slip }: Context,
): Field[] {
  const names = variablesOf(path.replace(/\{(\w+)\}/g, (_, name: string) => `{${name.toLowerCase()}}`));
  const written = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  if (names.length !== written.length) report(line, `variables of the path that are no names: ${path}`);
  const spare = rows.filter(({ name }) => !written.includes(name));
  return written.map((name) => {
    const row = rows.find((field) => field.name === name);
    if (row) return { ...row, required: true };
    const other = spare.shift();
    slip(
      line,
      other ? `${other.name} in the table, {${name}} in the path` : `no row for {${name}} of the path`,
    );
    return { ...(other ?? { type: 'string' as const }), name, required: true };
  });
}

function option(name: string, fields: Field[]): Field {
  const required = fields.some((field) => field.required || field.either !== undefined);
  return { name, type: 'object', required, children: fields };
}

/** The part that describes the file is JSON in a field of its own. */
function formField(field: Field): Field {
  if (field.name !== 'meta' || !field.children || field.children.length === 0) return field;
  const { children, ...rest } = field;
  return { ...rest, type: 'string', encoding: 'json_encode', content: { shape: 'object', fields: children } };
}

function hostsOf({ lines }: Source): string[] {
  return lines.flatMap((line) => /【[主备]域名】\s*(https?:\/\/[\w.-]+)/.exec(line)?.[1] ?? []);
}

const NOTHING = /^无应答包体|^204 No Content/;
const STREAM = /^返回二进制流|文件流/;

function readResponse(source: Source, line: number, fields: Field[], { report }: Context): Response {
  if (fields.length > 0) return { kind: 'fields', fields };
  const at = source.lines.findIndex((text) => /^#+\s*应答(?:参数|字段)$/.test(text.trim()));
  const next =
    source.lines
      .slice(at + 1)
      .find((text) => text.trim() !== '')
      ?.trim() ?? '';
  const below = source.lines.slice(at + 1, at + 8).map((text) => text.replace(/^>\s*/, '').trim());
  if (at < 0) {
    report(line, 'no section of the response: the page is cut off, or of another form');
    return { kind: 'empty' };
  }
  if (below.some((text) => STREAM.test(text))) return { kind: 'stream', media: 'image' };
  if (!below.some((text) => NOTHING.test(text))) {
    report(at + 1, `no table of the response, and no word that there is none: ${next.slice(0, 40)}`);
  }
  return { kind: 'empty' };
}
