import MarkdownIt, { type Token } from 'markdown-it';
import attributes from 'markdown-it-attrs';
import type { Report } from '../../model/fault.ts';
import { type Attributes, attributesOf, type Cell, readCell, rethrow, splitRow, textOf } from './cell.ts';

export interface TableRow {
  line: number;
  cells: Cell[];
}

/** The blocks of a page that can contain facts. */
export type Block =
  | { kind: 'heading'; line: number; level: number; text: string; attributes: Attributes }
  | { kind: 'paragraph'; line: number; text: string; attributes: Attributes; links: Link[] }
  | { kind: 'table'; line: number; attributes: Attributes; head: Cell[]; rows: TableRow[] };

interface Link {
  text: string;
  href: string;
}

/** Only what the dialect uses; anything else stays text. */
const markdown = new MarkdownIt('zero')
  .enable(['table', 'heading', 'backticks', 'escape', 'link'])
  .use(attributes, { errorHandler: rethrow });

const DELIMITER = /^\|(?=.*-)[\s|:-]+$/;

/** Reads the blocks of a page's text. */
export function readBlocks(text: string, report: Report): Block[] {
  const { tables, rest } = takeRows(text, report);
  const tokens = markdown.parse(rest, {});
  const blocks: Block[] = [];
  for (const [at, token] of tokens.entries()) {
    const inline = tokens[at + 1];
    const line = (token.map?.[0] ?? 0) + 1;
    const base = { line, text: textOf(inline), attributes: attributesOf(token) };
    if (token.type === 'heading_open') blocks.push({ kind: 'heading', level: token.markup.length, ...base });
    else if (token.type === 'paragraph_open')
      blocks.push({ kind: 'paragraph', links: linksOf(inline), ...base });
    else if (token.type === 'table_open') {
      const { head = [], rows = [] } = tables.get(line) ?? {};
      blocks.push({ kind: 'table', line, attributes: base.attributes, head, rows });
    }
  }
  return blocks;
}

interface Table {
  head: Cell[];
  rows: TableRow[];
}

/**
 * Removes the bodies of the tables, so that each distinct cell is parsed only once. Empty lines remain. A body is the
 * text directly after the delimiter row.
 *
 * @returns the tables by the line of their head, and the remaining text
 */
function takeRows(text: string, report: Report): { tables: Map<number, Table>; rest: string } {
  const tables = new Map<number, Table>();
  const lines = text.split('\n');
  let table: Table | undefined;
  const rest = lines.map((line, index) => {
    const before = lines[index - 1] ?? '';
    if (!table && DELIMITER.test(line) && before.startsWith('|')) {
      table = { head: splitRow(before).map(readCell), rows: [] };
      tables.set(index, table);
      return line;
    }
    if (!table || line.trim() === '') {
      table = undefined;
      return line;
    }
    const cells = splitRow(line);
    const width = table.head.length;
    if (!line.startsWith('|')) report(index + 1, 'a line of a table that does not begin with |');
    if (cells.length > width) report(index + 1, `a row of ${cells.length} cells in a table of ${width}`);
    table.rows.push({ line: index + 1, cells: cells.slice(0, width).map(readCell) });
    return '';
  });
  return { tables, rest: rest.join('\n') };
}

function linksOf(inline: Token | undefined): Link[] {
  const links: Link[] = [];
  let link: Link | undefined;
  for (const child of inline?.children ?? []) {
    if (child.type === 'link_open') {
      link = { text: '', href: String(child.attrGet('href')) };
      links.push(link);
    } else if (child.type === 'link_close') link = undefined;
    else if (link) link.text += child.content;
  }
  return links;
}
