import type { FaultLog } from '../../parse/fault.ts';
import type { Context } from './context.ts';
import { isEvent, readEvents } from './event.ts';
import { isOperation, readOperations } from './operation.ts';
import type { OfficialPage, RowCount, Slip } from './page.ts';
import { readSource } from './source.ts';

/** A page as it is stored: its name below the folder with `/`, and its text. */
export interface OfficialSource {
  /** `merchant/4012791879.md` */
  file: string;
  text: string;
}

export interface ReadOfficial {
  pages: OfficialPage[];
  slips: Slip[];
  /** Pages that describe neither an operation nor a notification. */
  skipped: string[];
  rows: RowCount;
}

/**
 * Reads the official pages.
 *
 * @param titles of the pages, by `merchant/4012791879`
 * @param log for everything that is not understood, with file and line
 */
export function readOfficial(
  sources: readonly OfficialSource[],
  titles: ReadonlyMap<string, string>,
  log: FaultLog,
): ReadOfficial {
  const read: ReadOfficial = {
    pages: [],
    slips: [],
    skipped: [],
    rows: { field: 0, error: 0, header: 0, note: 0 },
  };
  for (const { file, text } of [...sources].sort((a, b) => (a.file < b.file ? -1 : 1))) {
    const report = log.of(file);
    const context: Context = {
      report,
      slip: (line, what) => read.slips.push({ file, line, what }),
      rows: read.rows,
    };
    const source = readSource(text, report);
    const page = file.replace(/\.md$/, '');
    const title = titles.get(page);
    const head = { page, ...(title === undefined ? {} : { title }) };
    if (isOperation(source))
      read.pages.push({ ...head, operations: readOperations(source, context), events: [] });
    else if (isEvent(source))
      read.pages.push({ ...head, operations: [], events: readEvents(source, context) });
    else {
      read.skipped.push(file);
      read.rows.note += source.tables.reduce((all, { rows }) => all + rows.length, 0);
    }
  }
  return read;
}
