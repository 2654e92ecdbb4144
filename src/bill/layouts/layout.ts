/** The content of a column: unchanged text, a time, or an amount in yuan, which is converted to fen. */
type Kind = 'text' | 'time' | 'fen';

/** A column of a bill: the property it becomes. */
export interface Column<Row> {
  readonly name: Exclude<keyof Row, 'other'> & string;
  readonly kind: Kind;
  /** Whether a row makes no sense without it. */
  readonly required?: true;
}

/** A total of the last line: the property it becomes, and what each row adds to it. */
export interface Total<Row, Totals> {
  readonly name: Exclude<keyof Totals, 'other'> & string;
  readonly kind: 'count' | 'fen';
  of(row: Row): number;
}

/** The known columns and totals of a kind of bill, by column name. */
export interface Layout<Row, Totals> {
  readonly columns: Readonly<Record<string, Column<Row>>>;
  readonly totals: Readonly<Record<string, Total<Row, Totals>>>;
}
