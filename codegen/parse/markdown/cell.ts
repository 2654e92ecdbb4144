import MarkdownIt, { type Token } from 'markdown-it';
import attributes from 'markdown-it-attrs';

export type Attributes = Readonly<Record<string, string>>;

/** The text of a cell and its attributes (`{…}`). A flag such as `data-required` is an empty string. */
export interface Cell {
  text: string;
  attributes: Attributes;
}

/** A cell is parsed as a paragraph, with its attributes at the end, as in a table. */
const markdown = new MarkdownIt('zero')
  .enable(['backticks', 'escape'])
  .use(attributes, { errorHandler: rethrow });

/** A cache, because three of four cells occur more than once. */
const known = new Map<string, Cell>();

/** The cells of a row: a `|` without a backslash starts a cell, even in code; at the end of the line it closes one. */
export function splitRow(line: string): string[] {
  const [, ...cells] = line.trimEnd().split(/(?<!\\)\|/);
  if (cells.length > 1 && cells.at(-1) === '') cells.pop();
  return cells.map((cell) => cell.trim().replaceAll('\\|', '|'));
}

/** Reads one cell. */
export function readCell(source: string): Cell {
  if (!source.includes('{')) return { text: source, attributes: {} };
  let cell = known.get(source);
  if (!cell) {
    const [open, inline] = markdown.parse(source, {});
    cell = { text: textOf(inline), attributes: open ? attributesOf(open) : {} };
    known.set(source, cell);
  }
  return cell;
}

export function attributesOf(token: Token): Attributes {
  return Object.fromEntries((token.attrs ?? []).map(([name, value]) => [name, String(value)]));
}

/** The text as written, without the attributes at its end. */
export function textOf(inline: Token | undefined): string {
  const parts = inline?.children?.map(({ type, content }) =>
    type === 'code_inline' ? `\`${content}\`` : content,
  );
  return parts?.join('').trimEnd() ?? '';
}

/** For the attributes, whose errors would otherwise only be printed. */
export function rethrow(error: unknown): never {
  throw error;
}
