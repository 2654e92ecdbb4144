import MarkdownIt, { type Token } from 'markdown-it';
import attributes from 'markdown-it-attrs';
import type { Report } from './fault.ts';

export type Attributes = Readonly<Record<string, string>>;

/** A cell without its `{…}`, and what stood in it; a flag such as `data-required` is an empty string. */
export interface Cell {
  text: string;
  attributes: Attributes;
}

export interface TableRow {
  line: number;
  cells: Cell[];
}

/** The blocks of a page that can hold facts. */
export type Block =
  | { kind: 'heading'; line: number; level: number; text: string; attributes: Attributes }
  | { kind: 'paragraph'; line: number; text: string; attributes: Attributes; links: Link[] }
  | { kind: 'table'; line: number; attributes: Attributes; head: TableRow; rows: TableRow[] };

export interface Link {
  text: string;
  href: string;
}

/** Only what the dialect uses; anything else stays text. */
const markdown = new MarkdownIt('zero').enable(['table', 'heading', 'backticks', 'escape', 'link']);
// Most cells have neither attributes nor links, and their raw text is what is wanted of them. As one token each they
// are passed over by the inline pass and by the attributes, which look at every token with every pattern.
markdown.core.ruler.before('inline', 'plain_cells', (state) => {
  const { tokens } = state;
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    const next = tokens[at + 1];
    // Empty cells stay: the attributes count them when one cell spans the row.
    if (token.type === 'td_open' && next && isPlain(next) && next.content !== '') {
      token.type = 'plain_cell';
      token.content = next.content;
      at += 2;
    } else if (token.type === 'inline' && isPlain(token)) token.type = 'plain';
    kept.push(token);
  }
  state.tokens = kept;
});
markdown.use(attributes, {
  errorHandler: (error) => {
    throw error;
  },
});

function isPlain({ content }: Token): boolean {
  return !content.includes('{') && !content.includes('](');
}

/** Reads the blocks of a page's text. */
export function readBlocks(text: string, report: Report): Block[] {
  const tokens = markdown.parse(text, {});
  const lines = text.split('\n');
  const blocks: Block[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.type === 'heading_open') {
      const { text: heading } = textOf(tokens[at + 1]);
      blocks.push({
        kind: 'heading',
        line: lineOf(token),
        level: token.markup.length,
        text: heading,
        attributes: attributesOf(token),
      });
    } else if (token?.type === 'paragraph_open') {
      const { text: paragraph, links } = textOf(tokens[at + 1]);
      blocks.push({
        kind: 'paragraph',
        line: lineOf(token),
        text: paragraph,
        attributes: attributesOf(token),
        links,
      });
    } else if (token?.type === 'table_open') {
      const end = tokens.findIndex(({ type }, index) => index > at && type === 'table_close');
      blocks.push(readTable(tokens.slice(at, end), lines, report));
      at = end;
    }
  }
  return blocks;
}

function readTable(tokens: readonly Token[], lines: readonly string[], report: Report): Block {
  const rows: TableRow[] = [];
  for (const [at, token] of tokens.entries()) {
    const row = rows.at(-1);
    if (token.type === 'tr_open') rows.push({ line: lineOf(token), cells: [] });
    else if (token.type === 'plain_cell') row?.cells.push({ text: token.content, attributes: {} });
    else if (token.type === 'td_open' || token.type === 'th_open') {
      row?.cells.push({ text: textOf(tokens[at + 1]).text, attributes: attributesOf(token) });
    }
  }
  // The parser drops cells beyond those of the head and fills up missing ones, so the source tells how many there are.
  for (const row of rows) {
    const written = countCells(lines[row.line - 1] ?? '');
    if (written > row.cells.length)
      report(row.line, `a row of ${written} cells in a table of ${row.cells.length}`);
    row.cells.length = Math.min(written, row.cells.length);
  }
  const [head = { line: 1, cells: [] }, ...body] = rows;
  const [open] = tokens;
  return { kind: 'table', line: head.line, attributes: open ? attributesOf(open) : {}, head, rows: body };
}

/** A `|` that no backslash escapes begins a cell; one at the end of the line only closes it. */
function countCells(line: string): number {
  return (
    line
      .trimEnd()
      .replace(/(?<!\\)\|$/, '')
      .match(/(?<!\\)\|/g)?.length ?? 0
  );
}

function lineOf(token: Token): number {
  return (token.map?.[0] ?? 0) + 1;
}

function attributesOf(token: Token): Attributes {
  return Object.fromEntries((token.attrs ?? []).map(([name, value]) => [name, String(value)]));
}

/** The text as written, without the attributes that were taken from its end. */
function textOf(token: Token | undefined): { text: string; links: Link[] } {
  if (token === undefined) return { text: '', links: [] };
  if (token.type === 'plain' || token.children === null) return { text: token.content, links: [] };
  const links: Link[] = [];
  let link: Link | undefined;
  let text = '';
  for (const child of token.children) {
    const written = child.type === 'code_inline' ? `\`${child.content}\`` : child.content;
    text += written;
    if (child.type === 'link_open') {
      link = { text: '', href: String(child.attrGet('href')) };
      links.push(link);
    } else if (child.type === 'link_close') link = undefined;
    else if (link) link.text += written;
  }
  return { text: text.trimEnd(), links };
}
