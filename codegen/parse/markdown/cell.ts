import MarkdownIt, { type Token } from 'markdown-it';
import attributes from 'markdown-it-attrs';

export type Attributes = Readonly<Record<string, string>>;

/** A cell without its `{…}`, and what stood in it; a flag such as `data-required` is an empty string. */
export interface Cell {
  text: string;
  attributes: Attributes;
}

/** A cell is read as a paragraph: its attributes stand at its end, as in a table. */
const markdown = new MarkdownIt('zero')
  .enable(['backticks', 'escape'])
  .use(attributes, { errorHandler: rethrow });

/** Three of four cells stand on the pages more than once. */
const known = new Map<string, Cell>();

/** The cells of a row: a `|` without a backslash before it begins one, even in code; at the line's end it closes one. */
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

/** The text as written, without the attributes that were taken from its end. */
export function textOf(inline: Token | undefined): string {
  const parts = inline?.children?.map(({ type, content }) =>
    type === 'code_inline' ? `\`${content}\`` : content,
  );
  return parts?.join('').trimEnd() ?? '';
}

/** For the attributes, whose errors would else only be printed. */
export function rethrow(error: unknown): never {
  throw error;
}
