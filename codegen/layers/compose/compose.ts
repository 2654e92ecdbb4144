import { overlayEvidence } from '../../evidence/overlay.ts';
import { witnessOf } from '../../evidence/witness.ts';
import { keyOf } from '../../facts/call.ts';
import { type Side, together, type Witness } from '../../facts/witness.ts';
import type { Event, Model, Operation, Page } from '../../model/model.ts';
import { fileOfPath } from '../../model/path.ts';
import type { Layers, OfficialNotice, OfficialSide } from '../layers.ts';
import { composeEvent } from './event.ts';
import { composeOfficial } from './operation.ts';
import { siblingWitnesses } from './siblings.ts';

/** A slip of a source, which was corrected. */
export interface Slip {
  pages: readonly string[];
  /** `response payer/openid` */
  place: string;
  what: string;
}

/** The pages as composed from the sources, before manual corrections. */
export interface Composed {
  model: Model;
  slips: Slip[];
}

/** Combines the sources: the official pages over the PHP page, and evidence if there are no official pages. */
export function compose({ php, official, evidence }: Layers): Composed {
  const slips: Slip[] = [];
  const sides = groupBy(
    official.flatMap((entry) =>
      entry.operations.map((operation) => ({
        key: keyOf(operation),
        method: operation.method,
        side: {
          page: entry.page,
          ...(entry.title === undefined ? {} : { title: entry.title }),
          ...operation,
        },
      })),
    ),
    ({ key }) => key,
  );
  const witnessed = (operation: Pick<Operation, 'method' | 'path'>): Readonly<Record<Side, Witness>> => {
    const known = evidence.get(keyOf(operation));
    return { request: witnessOf(known?.request), response: witnessOf(known?.response) };
  };
  const siblingsOf = siblingWitnesses(official);
  const officially = (operation: Pick<Operation, 'method' | 'path'>): Readonly<Record<Side, Witness>> => {
    const { request, response } = witnessed(operation);
    return { request, response: together(response, siblingsOf(keyOf(operation))) };
  };
  const made = (operation: Operation): Operation => {
    const pages = sides.get(keyOf(operation))?.map(({ side }) => side);
    return pages
      ? composeOfficial(operation, operation, pages, officially(operation), tellOperation(keyOf(operation)))
      : overlayEvidence(operation, witnessed(operation));
  };
  const tellOperation =
    (key: string) => (pages: readonly string[], side: string, path: string, what: string) => {
      slips.push({ pages, place: `${key} ${side} ${path}`, what });
    };

  const pages: Page[] = php.pages.map((page) => ({ ...page, operations: page.operations.map(made) }));
  const known = new Set(pages.flatMap(({ operations }) => operations.map(keyOf)));
  for (const [key, entries] of sides) {
    const [first] = entries;
    if (!first || known.has(key)) continue;
    const operation = { method: first.method, path: first.side.path };
    const all = entries.map(({ side }): OfficialSide => side);
    addOperation(
      pages,
      composeOfficial(operation, undefined, all, officially(operation), tellOperation(key)),
    );
  }
  return { model: { pages: inOrder(pages), events: composeEvents(php.events, official, slips) }, slips };
}

/** A new method of a known path is added to its page. */
function addOperation(pages: Page[], operation: Operation): void {
  const { path } = operation;
  const at = pages.findIndex(
    (page) => keyOf({ method: '', path: page.path }) === keyOf({ method: '', path }),
  );
  const page = pages[at];
  if (!page) {
    pages.push({ path, title: operation.title, contributed: false, operations: [operation] });
    return;
  }
  const operations = [...page.operations, { ...operation, path: page.path }];
  const title = page.operations.length > 1 ? page.title : operations.map((one) => one.title).join('、');
  pages[at] = { ...page, title, operations };
}

/** In the order of their files, as parsed. */
function inOrder(pages: readonly Page[]): Page[] {
  return [...pages].sort((a, b) => (fileOfPath(a.path) < fileOfPath(b.path) ? -1 : 1));
}

function composeEvents(php: readonly Event[], official: Layers['official'], slips: Slip[]): Event[] {
  const notices = groupBy(
    official.flatMap((entry) =>
      entry.events.map(({ type, ...notice }) => ({
        name: `v3/${type}`,
        notice: { page: entry.page, ...(entry.title === undefined ? {} : { title: entry.title }), ...notice },
      })),
    ),
    ({ name }) => name,
  );
  const names = [...new Set([...php.map(({ name }) => name), ...notices.keys()])].sort();
  return names.flatMap((name) => {
    const older = php.find((event) => event.name === name);
    const pages = notices.get(name)?.map(({ notice }): OfficialNotice => notice);
    if (!pages) return older ?? [];
    const tell = (from: readonly string[], path: string, what: string): void => {
      slips.push({ pages: from, place: `${name} ${path}`, what });
    };
    return composeEvent(name, older, pages, tell);
  });
}

function groupBy<T>(items: readonly T[], keyIn: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyIn(item), [...(groups.get(keyIn(item)) ?? []), item]);
  return groups;
}
