import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readPages, removePage, writePage } from '../files.ts';
import { importDocs } from '../import/docs.ts';
import type { Repaired } from '../import/repairs.ts';
import type { Model } from '../model.ts';
import { parseDocs } from '../parse/docs.ts';
import { fileOfEvent, fileOfPath } from '../parse/path.ts';
import { renderDocs } from '../render/page.ts';
import { type Change, changesBetween } from './changelog.ts';

/** What a sync found and did. */
export interface Synced {
  changes: Change[];
  /** Pages written and pages removed, by their names below docs/. */
  written: string[];
  removed: string[];
  /** Faults of the source that were mended on the way. */
  repaired: Repaired[];
  /** Pages of our contributors that the source now has, too: the contributors' stay. */
  doubled: string[];
}

/**
 * Brings docs/ up to a checkout of the PHP docs. Nothing is written when a page is not understood, or nothing changed.
 *
 * @param source the folder with `openapi/` and `webhook/` of the PHP docs
 * @param docs our docs/
 * @throws DocsError listing everything that is not understood, in either folder
 * @throws Error when the source has no pages
 */
export async function syncDocs(source: string, docs: string): Promise<Synced> {
  const sources = await readPages(source);
  if (sources.length === 0)
    throw new Error(`no pages in ${source}: give the folder that has openapi/ and webhook/`);
  const imported = importDocs(sources);
  await Promise.all(['openapi', 'webhook'].map((room) => mkdir(join(docs, room), { recursive: true })));
  const present = await readPages(docs);
  const before = parseDocs(present);
  const { model: after, doubled } = keepContributed(before, imported.model);

  const texts = new Map(present.map(({ file, text }) => [file, text]));
  const pages = renderDocs(after);
  const files = new Set(pages.map(({ file }) => file));
  const contributed = new Set(contributedFiles(before));
  const written = pages.filter(({ file, text }) => !contributed.has(file) && texts.get(file) !== text);
  const removed = [...texts.keys()].filter((file) => !files.has(file));
  await Promise.all(written.map((page) => writePage(docs, page)));
  await Promise.all(removed.map((file) => removePage(docs, file)));
  return {
    changes: changesBetween(before, after),
    written: written.map(({ file }) => file),
    removed,
    repaired: imported.repaired,
    doubled,
  };
}

function keepContributed(before: Model, imported: Model): { model: Model; doubled: string[] } {
  const ours = new Set(contributedFiles(before));
  const isOurs = (file: string): boolean => ours.has(file);
  const doubled = [
    ...imported.pages.map(({ path }) => fileOfPath(path)),
    ...imported.events.map(({ name }) => fileOfEvent(name)),
  ].filter(isOurs);
  const pages = [
    ...imported.pages.filter(({ path }) => !isOurs(fileOfPath(path))),
    ...before.pages.filter(({ contributed }) => contributed),
  ];
  const events = [
    ...imported.events.filter(({ name }) => !isOurs(fileOfEvent(name))),
    ...before.events.filter(({ contributed }) => contributed),
  ];
  return { model: { pages, events }, doubled };
}

function contributedFiles({ pages, events }: Model): string[] {
  return [
    ...pages.filter(({ contributed }) => contributed).map(({ path }) => fileOfPath(path)),
    ...events.filter(({ contributed }) => contributed).map(({ name }) => fileOfEvent(name)),
  ];
}
