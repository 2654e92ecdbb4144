import type { Report } from '../../parse/fault.ts';
import type { RowCount } from './page.ts';

/** What the readers of one page share. */
export interface Context {
  /** For what is not understood. */
  report: Report;
  /** For what was read as something else. */
  slip(line: number, what: string): void;
  rows: RowCount;
}
