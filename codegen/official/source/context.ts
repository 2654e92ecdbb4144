import type { Report } from '../../model/fault.ts';

/** Every row of the tables that were read, by what became of it. */
export interface RowCount {
  field: number;
  error: number;
  header: number;
  note: number;
}

/** What the readers of one page share. */
export interface Context {
  /** For what is not understood. */
  report: Report;
  /** For what was read as something else. */
  slip(line: number, what: string): void;
  rows: RowCount;
}
