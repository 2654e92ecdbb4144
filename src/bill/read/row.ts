import type { Column, Layout } from '../layouts/layout.ts';
import { fenOf } from './amount.ts';
import { matchCaptions, otherOf } from './captions.ts';
import { malformedBill } from './fault.ts';
import { rfc3339Of } from './time.ts';

/** A row and each of its fields start with this mark: a comma alone is not a separator. */
export const MARK = '`';

/**
 * Creates the function that converts a row with these columns to an object.
 *
 * @throws TransportError `BODY_MALFORMED` if a required column is missing
 */
export function rowReader<Row, Totals>(
  captions: readonly string[],
  layout: Layout<Row, Totals>,
): (line: string, number: number) => Row {
  const columns = matchCaptions(captions, layout.columns);
  requireColumns(columns, layout);
  const hasOther = columns.includes(undefined);
  const blank = blankRow(columns);
  return (line, number) => {
    const fields = line.slice(MARK.length).split(`,${MARK}`);
    if (fields.length !== captions.length) {
      throw malformedBill(
        `line ${number} has ${fields.length} fields, but there are ${captions.length} columns`,
      );
    }
    const row = { ...blank };
    for (let index = 0; index < columns.length; index += 1) {
      const column = columns[index];
      if (column === undefined) continue;
      const value = readField(column, fields[index] ?? '', number, captions[index]);
      if (value === undefined) delete row[column.name];
      else row[column.name] = value;
    }
    if (hasOther) row['other'] = otherOf(captions, columns, fields);
    return row as Row;
  };
}

/** The template that rows are copied from: an object that gets the properties one by one needs six times the memory. */
function blankRow<Row>(columns: readonly (Column<Row> | undefined)[]): Record<string, unknown> {
  const names = columns.flatMap((column) => (column ? [[column.name, null]] : []));
  return JSON.parse(JSON.stringify(Object.fromEntries(names))) as Record<string, unknown>;
}

function requireColumns<Row, Totals>(
  columns: readonly (Column<Row> | undefined)[],
  layout: Layout<Row, Totals>,
): void {
  const names = new Set(columns.map((column) => column?.name));
  for (const [caption, { name, required }] of Object.entries(layout.columns)) {
    if (required && !names.has(name)) throw malformedBill(`the column ${caption} is missing`);
  }
}

function readField<Row>(
  { kind, required }: Column<Row>,
  field: string,
  line: number,
  caption: string | undefined,
): string | number | undefined {
  if (kind === 'text') return field;
  // A field without a value is empty, or 0 if the column contains numbers or times.
  if (!required && (field === '' || (kind === 'time' && field === '0'))) return undefined;
  const value = kind === 'time' ? rfc3339Of(field) : fenOf(field);
  if (value === undefined) {
    const what = kind === 'time' ? 'a time' : 'an amount in whole fen';
    throw malformedBill(`${caption} of line ${line} is not ${what}`);
  }
  return value;
}
