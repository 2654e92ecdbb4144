import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { OfficialEntry } from '../../layers/layers.ts';
import type { Policy } from '../../layers/merge/merge.ts';
import { writeList } from '../../layers/store.ts';
import { FaultLog } from '../../model/fault.ts';
import type { Slip } from '../../official/read/page.ts';
import { type OfficialSource, readOfficial } from '../../official/read/read.ts';
import type { RowCount } from '../../official/source/context.ts';
import { titlesOf } from '../../official/titles.ts';
import { type Updated, updateDocs } from '../update.ts';
import { entryOf } from './entries.ts';
import { listSlips } from './slips.ts';

/** The result of an import of the official pages. */
export interface ImportedOfficial extends Updated {
  /** Rows and cells that were corrected. */
  read: Slip[];
  /** Pages that describe neither an operation nor a notification. */
  skipped: Slip[];
  rows: RowCount;
  pages: number;
}

const ROOMS = ['merchant', 'partner'];

/** The list of the pages' slips, next to the saved content of the pages. */
const SLIPS = 'official-slips.txt';

/**
 * Updates docs/ from the official pages in a folder. Pages that were imported before and are missing now stay unchanged,
 * unless the list of the documentation, `llms.txt`, is in the folder and no longer names them.
 *
 * @param source the folder with `merchant/` and `partner/`
 * @param docs our docs/
 * @throws DocsError that lists everything that is not understood, with file and line; nothing is written then
 */
export async function importOfficial(
  source: string,
  docs: string,
  policyOf?: (file: string) => Policy,
): Promise<ImportedOfficial> {
  const { sources, lists } = await readFolder(source);
  if (sources.length === 0)
    throw new Error(`no pages in ${source}: use the folder that contains merchant/ and partner/`);
  const log = new FaultLog();
  const { pages, slips, skipped, rows } = readOfficial(sources, titlesOf(...Object.values(lists)), log);
  log.check();
  const entries = pages.map(entryOf);
  const updated = await updateDocs(
    docs,
    (before) => ({ ...before, official: united(before.official, entries, lists) }),
    policyOf,
  );
  await writeList(docs, SLIPS, (before) => listSlips(before, [...slips, ...skipped], updated.slips, sources));
  return { ...updated, read: slips, skipped, rows, pages: pages.length };
}

/** The saved pages, updated with the pages that were read now. */
function united(
  before: readonly OfficialEntry[],
  now: readonly OfficialEntry[],
  lists: Readonly<Record<string, string>>,
): OfficialEntry[] {
  const fresh = new Set(now.map(({ page }) => page));
  const isListed = ({ page }: OfficialEntry): boolean => {
    const [room = '', number = ''] = page.split('/');
    const list = lists[room];
    return list === undefined || list.includes(number);
  };
  return [...before.filter((entry) => !fresh.has(entry.page) && isListed(entry)), ...now].sort((a, b) =>
    a.page < b.page ? -1 : 1,
  );
}

async function readFolder(
  folder: string,
): Promise<{ sources: OfficialSource[]; lists: Record<string, string> }> {
  const sources: OfficialSource[] = [];
  const lists: Record<string, string> = {};
  for (const room of ROOMS) {
    const names = await namesIn(join(folder, room));
    if (names.includes('llms.txt')) lists[room] = await readFile(join(folder, room, 'llms.txt'), 'utf8');
    const pages = names.filter((name) => name.endsWith('.md')).sort();
    const texts = await Promise.all(pages.map((name) => readFile(join(folder, room, name), 'utf8')));
    sources.push(...pages.map((name, index) => ({ file: `${room}/${name}`, text: texts[index] ?? '' })));
  }
  return { sources, lists };
}

/** One of the two folders may be missing. */
async function namesIn(folder: string): Promise<string[]> {
  try {
    const names = await readdir(folder, { recursive: true });
    return names.map((name) => name.replaceAll(sep, '/'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
