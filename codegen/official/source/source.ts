import type { Report } from '../../model/fault.ts';
import { splitRow } from '../../parse/markdown/cell.ts';

/** A table of an official page, with its position. */
export interface SourceTable {
  /** The line of its head. */
  line: number;
  /** The text of the nearest heading above, without the marks. */
  heading: string;
  /** The nearest line of text above. */
  above: string;
  head: string[];
  /** Whether the line of dashes follows the head. */
  isRuled: boolean;
  rows: SourceRow[];
}

export interface SourceRow {
  line: number;
  cells: string[];
}

/** The text between two fences. */
export interface SourceFence {
  line: number;
  /** The nearest lines of text above, the nearest first. */
  above: string[];
  text: string;
}

/** The parts of an official page. */
export interface Source {
  lines: readonly string[];
  tables: SourceTable[];
  fences: SourceFence[];
}

/** Splits a page into its parts. A page that ends inside a table or a fence is reported. */
export function readSource(text: string, report: Report): Source {
  const lines = text.replaceAll('\r\n', '\n').replaceAll('\u00a0', ' ').split('\n');
  const source: Source = { lines, tables: [], fences: [] };
  let heading = '';
  let fence: SourceFence | undefined;
  let table: SourceTable | undefined;
  const said: string[] = [];
  for (const [index, line] of lines.entries()) {
    if (/^\s*```/.test(line)) {
      table = endTable(table, report);
      if (fence) source.fences.push(fence);
      fence = fence ? undefined : { line: index + 1, above: said.slice(-3).reverse(), text: '' };
    } else if (fence) fence.text += `${line}\n`;
    else if (/^\s*\|/.test(line)) {
      if (table) addRow(table, line, index + 1, report);
      else {
        table = {
          line: index + 1,
          heading,
          above: said.at(-1) ?? '',
          head: cellsOf(line),
          isRuled: false,
          rows: [],
        };
        source.tables.push(table);
      }
    } else if (line.trim() !== '') {
      table = endTable(table, report);
      heading = /^#+\s+(.*)$/.exec(line)?.[1]?.trim() ?? heading;
      said.push(line.trim());
    } else table = endTable(table, report);
  }
  const last = source.tables.at(-1);
  if (last?.rows.length === 0 && lines.slice(last.line + 1).every((line) => line.trim() === '')) {
    report(last.line, 'the page ends with the head of a table: it is cut off');
  }
  if (fence) report(fence.line, 'a code fence that is not closed: the page is cut off');
  return source;
}

function addRow(table: SourceTable, line: string, at: number, report: Report): void {
  const cells = cellsOf(line);
  if (!table.isRuled && cells.every((cell) => /^:?-+:?$/.test(cell))) {
    table.isRuled = true;
    return;
  }
  if (cells.length !== table.head.length || !line.trimEnd().endsWith('|')) {
    report(at, `a row of ${cells.length} cells in a table of ${table.head.length}, or one that is cut off`);
  }
  table.rows.push({ line: at, cells });
}

/** Without the line of dashes, the head is not a head. */
function endTable(table: SourceTable | undefined, report: Report): undefined {
  if (table && !table.isRuled) report(table.line, 'a table without the line below its head');
}

function cellsOf(line: string): string[] {
  return splitRow(line.trimEnd());
}

/** Removes the escapes of Markdown. */
export function unescaped(text: string): string {
  return text.replace(/\\([_*\-~#.`[\](){}<>+!|\\])/g, '$1');
}
