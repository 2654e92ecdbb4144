import type { Report } from '../../model/fault.ts';

/** The number of table rows by result. */
export interface RowCount {
  field: number;
  error: number;
  header: number;
  note: number;
}

/** What the parsers of a page share. */
export interface Context {
  /** Reports what is not understood. */
  report: Report;
  /** Reports what was corrected. */
  slip(line: number, what: string): void;
  rows: RowCount;
}
