import type { Event, Model, Page } from '../model.ts';
import { FaultLog } from './fault.ts';
import { type Adjust, readEventPage, readOperationPage } from './page.ts';

/** A page as it is stored: its name below docs/ with `/`, and its text. */
export interface SourcePage {
  file: string;
  text: string;
}

/**
 * Reads all pages of docs/.
 *
 * @throws DocsError listing everything that is not understood, with file and line
 */
export function parseDocs(pages: readonly SourcePage[]): Model {
  const log = new FaultLog();
  const model = readPages(pages, log);
  log.check();
  return model;
}

/** As {@link parseDocs}, but leaves the faults in the log; the model is of no use then. */
export function readPages(sources: readonly SourcePage[], log: FaultLog, adjust?: Adjust): Model {
  const pages: Page[] = [];
  const events: Event[] = [];
  for (const { file, text } of [...sources].sort((a, b) => (a.file < b.file ? -1 : 1))) {
    const report = log.of(file);
    if (file.startsWith('webhook/')) {
      const event = readEventPage(file, text, report);
      if (event) events.push(event);
    } else {
      const page = readOperationPage(file, text, report, adjust);
      if (page) pages.push(page);
    }
  }
  return { pages, events };
}
