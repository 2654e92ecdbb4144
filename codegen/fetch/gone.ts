import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Run } from './copy.ts';
import type { RoomList } from './lists.ts';
import { hashOf, pagesIn, readIfThere } from './store.ts';

/** A page in the folder that the list of its room does not name. */
export interface Gone {
  page: string;
  /** Why the file is kept; undefined if it was removed. */
  kept?: string;
}

/**
 * Removes the pages that a list no longer names. A file is removed only if the list was read completely and the file is
 * unchanged since it was fetched: a file that was added or edited manually is kept.
 */
export async function removeGone(run: Run, { room, pages, isWhole }: RoomList): Promise<Gone[]> {
  const listed = new Set(pages);
  const gone: Gone[] = [];
  for (const page of await pagesIn(run.dir, room)) {
    if (listed.has(page)) continue;
    const name = `${page}.md`;
    const file = join(run.dir, name);
    const known = run.state.get(name);
    if (!isWhole) gone.push({ page, kept: 'the list was not read whole' });
    else if (known === undefined) gone.push({ page, kept: 'it was not fetched by this command' });
    else if (hashOf((await readIfThere(file)) ?? Buffer.of()) !== known.hash)
      gone.push({ page, kept: 'it was edited by hand' });
    else {
      await rm(file, { force: true });
      run.state.drop(name);
      gone.push({ page });
    }
  }
  return gone;
}
