import { FaultLog } from '../../model/fault.ts';
import type { Event, Field, Model, Operation } from '../../model/model.ts';
import { CALL_OPTIONS, EVENT_PARTS } from '../../parse/check.ts';
import { readPages, type SourcePage } from '../../parse/docs.ts';
import { completePathRows, type FixedSegments } from './path-rows.ts';
import { type Repaired, repairPage } from './repairs.ts';

export interface Imported {
  model: Model;
  /** The repairs. */
  repaired: Repaired[];
}

/** Lists of links by business, without operations. */
const OVERVIEWS = ['openapi/index.md', 'webhook/index.md'];

/**
 * Converts the pages of the PHP docs to our model. Overviews and pages that only redirect are ignored.
 *
 * @throws DocsError that lists everything that is not understood, with file and line
 */
export function importDocs(sources: readonly SourcePage[]): Imported {
  const log = new FaultLog();
  const repaired: Repaired[] = [];
  const fixed = new Map<string, string>();
  const pages = sources
    .filter(({ file, text }) => !OVERVIEWS.includes(file) && !isRedirect(text))
    .map(({ file, text }): SourcePage => {
      const mended = repairPage(file, text);
      repaired.push(...mended.repaired);
      const name = file.startsWith('openapi/') ? withoutCapitals(file, fixed) : file;
      return { file: name, text: mended.text, readFrom: file };
    });
  const model = readPages(pages, log, (operation) => adjust(operation, fixed));
  log.check();
  return { model: { pages: model.pages, events: model.events.map(plainEvent) }, repaired };
}

function isRedirect(text: string): boolean {
  return /^---\n(?:(?!---\n).*\n)*?.*http-equiv: refresh\n/.test(text);
}

/**
 * `openapi/v2/secapi/mch/addInstitutionsub.md` is called as `…/{addinstitutionsub}` with the segment as the value: a
 * chain converts capitals to hyphens.
 */
function withoutCapitals(file: string, fixed: Map<string, string>): string {
  const segments = file.replace(/\.md$/, '').split('/');
  const named = segments.map((segment) => {
    if (!/^[A-Za-z0-9_-]*[A-Z][A-Za-z0-9_-]*$/.test(segment)) return segment;
    const name = segment.toLowerCase();
    fixed.set(name, segment);
    return `{${name}}`;
  });
  return `${named.join('/')}.md`;
}

function adjust(operation: Operation, fixed: FixedSegments): Operation {
  const complete = completePathRows(operation, fixed);
  return { ...complete, request: complete.request.map((field) => withoutLabel(field, CALL_OPTIONS)) };
}

function plainEvent(event: Event): Event {
  return {
    ...event,
    request: event.request.map((field) => withoutLabel(field, EVENT_PARTS)),
    answer: event.answer.map((field) => withoutLabel(field, ['status', ...EVENT_PARTS])),
  };
}

/** The parts of a call or a notification have the same meaning everywhere; their labels only explain the table. */
function withoutLabel(field: Field, names: readonly string[]): Field {
  if (!names.includes(field.name)) return field;
  const { label: _, ...rest } = field;
  return rest;
}
