import { FaultLog } from '../model/fault.ts';
import type { Event, Model, Page } from '../model/model.ts';
import { type Adjust, readEventPage, readOperationPage } from './page.ts';

/** A page as it is stored: its name below docs/ with `/`, and its text. */
export interface SourcePage {
  file: string;
  text: string;
  /** The name under which it was read, if different. Faults are reported with this name. */
  readFrom?: string;
}

/**
 * Parses all pages of docs/.
 *
 * @throws DocsError that lists everything that is not understood, with file and line
 */
export function parseDocs(pages: readonly SourcePage[]): Model {
  const log = new FaultLog();
  const model = readPages(pages, log);
  log.check();
  return model;
}

/** Like {@link parseDocs}, but leaves faults in the log. If there are faults, do not use the model. */
export function readPages(sources: readonly SourcePage[], log: FaultLog, adjust?: Adjust): Model {
  const pages: Page[] = [];
  const events: Event[] = [];
  const first = new Map<string, string>();
  for (const { file, text, readFrom = file } of [...sources].sort((a, b) => (a.file < b.file ? -1 : 1))) {
    const report = log.of(readFrom);
    const page = file.startsWith('webhook/') ? undefined : readOperationPage(file, text, report, adjust);
    const event = file.startsWith('webhook/') ? readEventPage(file, text, report) : undefined;
    const name = page?.path ?? event?.name ?? file;
    const other = first.get(name);
    if (other !== undefined) report(1, `${name} is documented twice: also in ${other}`);
    else first.set(name, readFrom);
    if (page) pages.push(page);
    if (event) events.push(event);
  }
  return { pages, events };
}
