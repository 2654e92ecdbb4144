import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type Change, changesBetween } from '../changelog/changelog.ts';
import { keyOf } from '../facts/call.ts';
import { compose, type Slip } from '../layers/compose/compose.ts';
import type { Layers } from '../layers/layers.ts';
import { leaveAlone } from '../layers/merge/leave.ts';
import type { Policy } from '../layers/merge/merge.ts';
import { mergeModels } from '../layers/merge/model.ts';
import { lineOfPlace } from '../layers/merge/place-lines.ts';
import { readLayers, writeLayers } from '../layers/store.ts';
import type { Model } from '../model/model.ts';
import { fileOfEvent, fileOfPath } from '../model/path.ts';
import { parseDocs } from '../parse/docs.ts';
import { readPages, removePage, writePage } from '../parse/files.ts';
import { renderDocs } from '../render/page.ts';

/** The result of an update. */
export interface Updated {
  changes: Change[];
  /** Pages written and pages removed, by their names below docs/. */
  written: string[];
  removed: string[];
  /** Pages that were not changed because of a conflict, with the line to check. */
  conflicts: { file: string; line: number; what: string }[];
  /** Corrections that the sources now agree with, which are removed. */
  caughtUp: { file: string; place: string }[];
  /** Contributed pages that a source now also has: the contributed page stays. */
  doubled: string[];
  /** Slips of the sources, which were corrected. */
  slips: Slip[];
  /** Operations that SDKs or samples know and no page describes: `GET v3/a/{}`. */
  waiting: string[];
}

/**
 * Reads a source again and updates docs/ from all sources. Manual corrections stay. A page on which a source and a
 * correction contradict each other is not changed, nor is the saved content of its sources. Nothing is written before
 * everything is computed.
 *
 * @param docs our docs/
 * @param read returns the current content of the sources, given that of the last import
 * @param policyOf what to do with a page with a conflict
 * @throws DocsError that lists everything on our own pages that is not understood
 */
export async function updateDocs(
  docs: string,
  read: (before: Layers) => Layers,
  policyOf: (file: string) => Policy = () => 'ask',
): Promise<Updated> {
  const before = await readLayers(docs);
  const after = read(before);
  await Promise.all(['openapi', 'webhook'].map((room) => mkdir(join(docs, room), { recursive: true })));
  const present = await readPages(docs);
  const ours = parseDocs(present);
  const { model: theirs, slips } = compose(after);
  const base = isDeepStrictEqual(before, after) ? theirs : compose(before).model;
  const merged = mergeModels(base, ours, theirs, policyOf);

  const texts = new Map(present.map(({ file, text }) => [file, text]));
  const alone = new Set(merged.conflicts.map(({ file }) => file));
  const hands = new Set([...alone, ...contributedFiles(ours)]);
  const pages = renderDocs(merged.model);
  const files = new Set(pages.map(({ file }) => file));
  const written = pages.filter(({ file, text }) => !hands.has(file) && texts.get(file) !== text);
  const removed = [...texts.keys()].filter((file) => !files.has(file));
  await Promise.all(written.map((page) => writePage(docs, page)));
  await Promise.all(removed.map((file) => removePage(docs, file)));
  await writeLayers(docs, leaveAlone(before, after, alone));
  return {
    changes: changesBetween(ours, merged.model),
    written: written.map(({ file }) => file),
    removed,
    conflicts: merged.conflicts.map(({ file, method, place, what }) => ({
      file,
      line: lineOfPlace(texts.get(file) ?? '', method, place),
      what: place === '' ? what : `${place}: ${what}`,
    })),
    caughtUp: merged.caughtUp,
    doubled: merged.doubled,
    slips,
    waiting: waitingFor(merged.model, after),
  };
}

function waitingFor({ pages }: Model, { evidence }: Layers): string[] {
  const known = new Set(pages.flatMap(({ operations }) => operations.map(keyOf)));
  return [...evidence.keys()].filter((op) => !known.has(op)).sort();
}

function contributedFiles({ pages, events }: Model): string[] {
  return [
    ...pages.filter(({ contributed }) => contributed).map(({ path }) => fileOfPath(path)),
    ...events.filter(({ contributed }) => contributed).map(({ name }) => fileOfEvent(name)),
  ];
}
