import type { FaultLog } from '../../model/fault.ts';
import type { Context, RowCount } from '../source/context.ts';
import { readSource, type Source } from '../source/source.ts';
import { isEvent, type Notice, readNotice } from './event.ts';
import { typesOf } from './event-type.ts';
import { isOperation, readOperations } from './operation.ts';
import type { OfficialPage, Slip } from './page.ts';

/** A page as it is stored: its name below the folder with `/`, and its text. */
export interface OfficialSource {
  /** `merchant/4012791879.md` */
  file: string;
  text: string;
}

export interface ReadOfficial {
  pages: OfficialPage[];
  slips: Slip[];
  /** Pages that describe neither an operation nor a notification: guides, and what a front end calls. */
  skipped: Slip[];
  rows: RowCount;
}

interface Pending {
  page: OfficialPage;
  notice: Notice;
  context: Context;
}

/**
 * Parses the official pages.
 *
 * @param titles the titles of the pages, by `merchant/4012791879`
 * @param log gets everything that is not understood, with file and line
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
  const notices: Pending[] = [];
  const files = new Map<string, string>();
  for (const { file, text } of [...sources].sort((a, b) => (a.file < b.file ? -1 : 1))) {
    const report = log.of(file);
    const context: Context = {
      report,
      slip: (line, what) => read.slips.push({ file, line, what }),
      rows: read.rows,
    };
    const source = readSource(text, report);
    const isCall = isOperation(source);
    if (!isCall && !isEvent(source)) {
      const about = skip(source, context);
      read.skipped.push({ file, line: 1, what: `neither an operation nor a notification: ${about}` });
      continue;
    }
    const name = nameOf(file, files, context);
    const title = titles.get(name);
    const page: OfficialPage = {
      page: name,
      ...(title === undefined ? {} : { title }),
      operations: [],
      events: [],
    };
    if (isCall) page.operations = readOperations(source, context);
    else {
      const notice = readNotice(source, context);
      if (notice) notices.push({ page, notice, context });
    }
    read.pages.push(page);
  }
  const claims = notices.map(({ notice }) => notice.claim);
  for (const { page, notice, context } of notices) {
    const { claim } = notice;
    const types = typesOf(claim, claims, (what) => context.slip(claim.line, what));
    if (types.length === 0) context.report(claim.line, 'no event type is named');
    page.events = notice.eventsOf(types);
  }
  return read;
}

/** `merchant/4012791879` for `merchant/4012791879.md`, in any folder below `merchant/`. */
function nameOf(file: string, files: Map<string, string>, { report }: Context): string {
  const [, room = '', number = ''] = /^(merchant|partner)\/(?:.+\/)?(\d+)\.md$/.exec(file) ?? [];
  const name = `${room}/${number}`;
  if (number === '') report(1, 'not merchant/NUMBER.md or partner/NUMBER.md');
  const other = files.get(name);
  if (other !== undefined) report(1, `the page number is used twice, also in ${other}`);
  files.set(name, file);
  return name;
}

/**
 * A guide, or a front-end call: its tables are not used. An empty file is not a page.
 *
 * @returns the topic of the page: its first heading
 */
function skip({ lines, tables }: Source, { report, rows }: Context): string {
  const text = lines.join('').trim();
  if (text === '' || text.startsWith('<')) report(1, 'not a page of the documentation');
  const heading = lines.findLastIndex((line) => /^#+\s/.test(line));
  if (/接口说明\s*$/.test(lines[heading] ?? ''))
    report(heading + 1, 'the page ends before its method and path');
  rows.note += tables.reduce((all, table) => all + table.rows.length, 0);
  const first = lines.find((line) => /^#+\s/.test(line));
  return first === undefined ? 'no heading' : first.replace(/^#+\s+/, '').trim();
}
