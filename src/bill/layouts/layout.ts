/** What a column holds: text as it stands, a time, or an amount in yuan that is given in fen. */
type Kind = 'text' | 'time' | 'fen';

/** A column of a bill: the property it becomes. */
export interface Column<Row> {
  readonly name: Exclude<keyof Row, 'other'> & string;
  readonly kind: Kind;
  /** Whether a row means nothing without it. */
  readonly required?: true;
}

/** A figure of the last line: the property it becomes, and what each row adds to it. */
export interface Total<Row, Totals> {
  readonly name: Exclude<keyof Totals, 'other'> & string;
  readonly kind: 'count' | 'fen';
  of(row: Row): number;
}

/** What is known of a kind of bill, by caption. */
export interface Layout<Row, Totals> {
  readonly columns: Readonly<Record<string, Column<Row>>>;
  readonly totals: Readonly<Record<string, Total<Row, Totals>>>;
}
