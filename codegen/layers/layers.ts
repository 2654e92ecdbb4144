import type { Evidence } from '../evidence/model.ts';
import type { ErrorCode, Event, Field, Method, Model, Page, Response } from '../model/model.ts';
import type { Contradiction } from '../official/example.ts';

/** The content of each source at the last import. */
export interface Layers {
  /** The pages of the PHP documentation, in our model. */
  php: Model;
  /** The pages of WeChat Pay's own documentation that describe an operation or an event, by their number. */
  official: OfficialEntry[];
  /** What SDKs and samples know about fields. */
  evidence: Evidence;
}

/** One official page. */
export interface OfficialEntry {
  /** `merchant/4012791879` */
  page: string;
  title?: string;
  operations: (Omit<OfficialSide, 'page' | 'title'> & { method: Method })[];
  events: (Omit<OfficialNotice, 'page' | 'title'> & { type: string })[];
}

/** What one official page says about an operation. */
export interface OfficialSide {
  /** `merchant/4012791879` */
  page: string;
  title?: string;
  path: string;
  hosts: string[];
  request: Field[];
  response: Response;
  errors: ErrorCode[];
  contradictions: { request?: Contradiction; response?: Contradiction };
}

/** What one official page says about an event. */
export interface OfficialNotice {
  page: string;
  title?: string;
  request: Field[];
  answer: Field[];
  /** The facts of the decrypted example. */
  contradiction?: Contradiction;
}

/** The layer of the PHP pages as text: one line per page and event. */
export function printPhp({ pages, events }: Model): string {
  return lines([
    ...pages.map((page) => ({ page: { ...page, operations: page.operations.map(bare) } })),
    ...events.map((event) => ({ event: bare(event) })),
  ]);
}

export function readPhp(text: string): Model {
  const model: Model = { pages: [], events: [] };
  for (const { page, event } of parsed<{ page?: Page; event?: Event }>(text)) {
    if (page)
      model.pages.push({
        ...page,
        operations: page.operations.map((one) => ({ ...one, errors: [], ...ORIGIN })),
      });
    if (event) model.events.push({ ...event, ...ORIGIN });
  }
  return model;
}

const ORIGIN = { origin: { official: [], corrections: {}, removed: {} } };

/** No PHP page has error codes or other sources. */
function bare<T extends { origin: unknown; errors?: unknown }>({
  origin: _,
  errors: __,
  ...rest
}: T): object {
  return rest;
}

/** The layer of the official pages as text: one line per page. */
export function printOfficial(entries: readonly OfficialEntry[]): string {
  return lines([...entries].sort((a, b) => (a.page < b.page ? -1 : 1)));
}

export function readOfficialLayer(text: string): OfficialEntry[] {
  return parsed<OfficialEntry>(text);
}

function lines(items: readonly object[]): string {
  return items.map((item) => `${JSON.stringify(item)}\n`).join('');
}

function parsed<T>(text: string): T[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}
