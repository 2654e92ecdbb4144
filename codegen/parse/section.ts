import type { Report } from '../model/fault.ts';
import type { ErrorCode, Field, Link, Payload, Response, StreamMedia } from '../model/model.ts';
import type { Block } from './markdown/markdown.ts';
import { termOf } from './markdown/term.ts';
import { readErrors } from './table/errors.ts';
import { readPayloads } from './table/payload.ts';
import { type Row, readRow } from './table/row.ts';
import { buildTree } from './table/tree.ts';

/** The content below the heading of one operation or event. */
export interface Section {
  line: number;
  request: Field[];
  response: Response;
  /** The head of the response table. */
  responseHead: string;
  /** The line of a row with indent 0 in a table, or the line of the table's head. */
  lineOf(table: 'request' | 'response', name?: string): number;
  links: Link[];
  payloads: Payload[];
  errors: ErrorCode[];
}

type Table = Extract<Block, { kind: 'table' }>;

/** The text of links whose own text is not a term. */
const OFFICIAL = '官方文档';

const RESPONSE_HEADS = ['返回字典', '应答规范', '异常字典'];

/** Parses the two tables, the notes and the links of one section. */
export function readSection(line: number, blocks: readonly Block[], report: Report): Section {
  const tables: Table[] = [];
  for (const block of blocks) {
    if (block.kind === 'table') tables.push(block);
    else if (block.kind === 'paragraph') checkParagraph(block, report);
  }
  const request = pickTable('request', ['请求参数'], tables, line, report);
  const response = pickTable('response', RESPONSE_HEADS, tables, line, report);
  const errors = tables.find((table) => isClosedBy('errors', table));
  for (const table of tables) {
    if (table !== request && table !== response && table !== errors) {
      report(
        table.line,
        'a table that is closed by none of {.im-table #request}, #response and #errors, or a second one',
      );
    }
  }
  const requestRows = request ? readRows(request, report) : [];
  const fields = buildTree(fieldRows(requestRows, report), report);
  return {
    line,
    request: fields,
    response: response ? readResponse(response, report) : { kind: 'empty' },
    responseHead: response?.head[0]?.text ?? '',
    links: readLinks(blocks),
    payloads: readPayloads(blocks),
    errors: errors ? readErrors(errors, report) : [],
    lineOf: (id, name) => {
      const table = id === 'request' ? request : response;
      return table?.rows.find(({ cells }) => cells[0]?.text === name)?.line ?? table?.line ?? line;
    },
  };
}

function checkParagraph(
  { line, text, attributes }: Extract<Block, { kind: 'paragraph' }>,
  report: Report,
): void {
  for (const [index, written] of text.split('\n').entries()) {
    if (written.startsWith('|')) report(line + index, 'a row outside of a table');
  }
  if (attributes['class'] !== undefined) report(line, `{.${attributes['class']}} closes no table`);
}

function pickTable(
  id: 'request' | 'response',
  heads: readonly string[],
  tables: readonly Table[],
  line: number,
  report: Report,
): Table | undefined {
  const table = tables.find((candidate) => isClosedBy(id, candidate));
  if (!table) {
    report(line, `no table closed by {.im-table #${id}}`);
    return undefined;
  }
  const [name, type, description, ...more] = table.head;
  if (!heads.includes(name?.text ?? '')) report(table.line, `unknown head of the ${id} table: ${name?.text}`);
  if (type?.text !== '类型' || description?.text !== '描述' || more.length > 0) {
    report(table.line, 'the columns are not 类型 and 描述');
  }
  return table;
}

function isClosedBy(id: 'request' | 'response' | 'errors', { attributes }: Table): boolean {
  return attributes['id'] === id && attributes['class'] === 'im-table';
}

function readRows(table: Table, report: Report): Row[] {
  return table.rows.flatMap((row) => readRow(row, report) ?? []);
}

function fieldRows(rows: readonly Row[], report: Report): Exclude<Row, { kind: 'note' }>[] {
  return rows.filter((row) => {
    if (row.kind === 'note') report(row.line, `a note among fields: ${row.text}`);
    return row.kind !== 'note';
  });
}

const MEDIA: readonly (readonly [words: string, media: StreamMedia])[] = [
  ['PDF', 'pdf'],
  ['图片', 'image'],
  ['解析', 'data'],
];

function readResponse(table: Table, report: Report): Response {
  const rows = readRows(table, report);
  const [first] = rows;
  if (first?.kind !== 'note' || rows.length > 1) {
    const kind = table.head[0]?.text === '异常字典' ? 'failure' : 'fields';
    return { kind, fields: buildTree(fieldRows(rows, report), report) };
  }
  const note = first.text.replaceAll('`', '');
  if (note.startsWith('空字符串')) return { kind: 'empty' };
  if (note.startsWith('30x跳转')) return { kind: 'redirect' };
  const media = MEDIA.find(([words]) => note.includes(words))?.[1];
  if (note.startsWith('文件流') && media) return { kind: 'stream', media };
  report(first.line, `an unknown note: ${first.text}`);
  return { kind: 'empty' };
}

/** The official pages, from the paragraph that starts with 参阅 to the end. */
function readLinks(blocks: readonly Block[]): Link[] {
  const at = blocks.findIndex((block) => block.kind === 'paragraph' && block.text.startsWith('参阅'));
  if (at < 0) return [];
  const links = blocks.slice(at).flatMap((block) => (block.kind === 'paragraph' ? block.links : []));
  return links
    .filter(({ href }) => /^https?:\/\//.test(href))
    .map(({ text, href }) => ({ text: termOf(text) ?? OFFICIAL, href }));
}
