import type { Event, Model, Operation, Page } from '../../model/model.ts';
import { fileOfEvent, fileOfPath } from '../../model/path.ts';
import { type Merged, mergeEvent, mergeOperation } from './entry.ts';
import type { Policy } from './merge.ts';

/** A page that could not be merged, and why. */
interface PageConflict {
  file: string;
  /** The method of the operation or event: the ID of its heading. */
  method: string;
  place: string;
  what: string;
}

export interface MergedModel {
  /** The new content of docs/. A page with a conflict is unchanged. */
  model: Model;
  conflicts: PageConflict[];
  /** Corrections that the sources now agree with. */
  caughtUp: { file: string; place: string }[];
  /** Contributed pages that a source now also has: the contributed page stays. */
  doubled: string[];
}

interface Side<T> {
  base: ReadonlyMap<string, T>;
  ours: ReadonlyMap<string, T>;
  theirs: ReadonlyMap<string, T>;
}

/** Merges all pages: see {@link mergeOperation}. */
export function mergeModels(
  base: Model,
  ours: Model,
  theirs: Model,
  policyOf: (file: string) => Policy,
): MergedModel {
  const found: Omit<MergedModel, 'model'> = { conflicts: [], caughtUp: [], doubled: [] };
  const pages = mergeAll<Page>(
    { base: pagesOf(base), ours: pagesOf(ours), theirs: pagesOf(theirs) },
    (file, was, is, now) => mergePage(file, was, is, now, policyOf(file), found),
    policyOf,
    found,
  );
  const events = mergeAll<Event>(
    { base: eventsOf(base), ours: eventsOf(ours), theirs: eventsOf(theirs) },
    (file, was, is, now) => noted(file, 'post', mergeEvent(was, is, now, policyOf(file)), found),
    policyOf,
    found,
  );
  const alone = new Set(found.conflicts.map(({ file }) => file));
  return {
    model: { pages: settled(pages, pagesOf(ours), alone), events: settled(events, eventsOf(ours), alone) },
    ...found,
  };
}

/** In the order of the files; a page with a conflict is unchanged. */
function settled<T>(
  merged: ReadonlyMap<string, T>,
  ours: ReadonlyMap<string, T>,
  alone: ReadonlySet<string>,
): T[] {
  const files = [...new Set([...merged.keys(), ...ours.keys()])].sort();
  return files.flatMap((file) => (alone.has(file) ? ours : merged).get(file) ?? []);
}

function mergeAll<T extends { contributed: boolean }>(
  { base, ours, theirs }: Side<T>,
  merge: (file: string, was: T | undefined, is: T, now: T) => T,
  policyOf: (file: string) => Policy,
  found: Omit<MergedModel, 'model'>,
): Map<string, T> {
  const merged = new Map<string, T>();
  for (const file of new Set([...ours.keys(), ...theirs.keys()])) {
    const [was, is, now] = [base.get(file), ours.get(file), theirs.get(file)];
    if (is?.contributed) {
      if (now) found.doubled.push(file);
      merged.set(file, is);
    } else if (is && now) merged.set(file, merge(file, was, is, now));
    else if (now) merged.set(file, now);
    else if (is && leftBySources(file, was, is, policyOf(file), found)) merged.set(file, is);
  }
  return merged;
}

/** A page that no source has now. It stays only if it must be checked. */
function leftBySources<T>(
  file: string,
  was: T | undefined,
  is: T,
  policy: Policy,
  { conflicts }: Omit<MergedModel, 'model'>,
): boolean {
  const method = 'post';
  if (policy === 'take') return false;
  if (!was) {
    conflicts.push({ file, method, place: '', what: 'no source has this page: set origin: contributed' });
    return true;
  }
  if (!hasCorrections(is)) return false;
  if (policy === 'keep') return true;
  conflicts.push({ file, method, place: '', what: 'corrected by hand, and removed by its source' });
  return true;
}

function hasCorrections(page: unknown): boolean {
  const { operations = [page] } = page as { operations?: unknown[] };
  return operations.some((one) => Object.keys((one as Operation).origin.corrections).length > 0);
}

function mergePage(
  file: string,
  was: Page | undefined,
  is: Page,
  now: Page,
  policy: Policy,
  found: Omit<MergedModel, 'model'>,
): Page {
  const of = (page: Page | undefined, method: string): Operation | undefined =>
    page?.operations.find((operation) => operation.method === method);
  const operations = now.operations.map((theirs) => {
    const ours = of(is, theirs.method);
    if (!ours) return theirs;
    return noted(file, theirs.method, mergeOperation(of(was, theirs.method), ours, theirs, policy), found);
  });
  for (const ours of is.operations) {
    if (of(now, ours.method) || !hasCorrections(ours) || policy === 'take') continue;
    found.conflicts.push({
      file,
      method: ours.method,
      place: '',
      what: 'corrected by hand, and removed by its source',
    });
  }
  return {
    ...now,
    title: operations.length === 1 ? (operations[0]?.title ?? now.title) : now.title,
    operations,
  };
}

function noted<T>(
  file: string,
  method: string,
  { entry, conflicts, caughtUp }: Merged<T>,
  found: Omit<MergedModel, 'model'>,
): T {
  found.conflicts.push(...conflicts.map((conflict) => ({ file, method, ...conflict })));
  found.caughtUp.push(...caughtUp.map((place) => ({ file, place })));
  return entry;
}

function pagesOf({ pages }: Model): Map<string, Page> {
  return new Map(pages.map((page) => [fileOfPath(page.path), page]));
}

function eventsOf({ events }: Model): Map<string, Event> {
  return new Map(events.map((event) => [fileOfEvent(event.name), event]));
}
