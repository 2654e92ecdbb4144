import type { Policy } from '../../layers/merge/merge.ts';
import { readPages } from '../../parse/files.ts';
import { type Updated, updateDocs } from '../update.ts';
import { importDocs } from './docs.ts';
import type { Repaired } from './repairs.ts';

/** The result of a sync. */
export interface Synced extends Updated {
  /** Faults of the source that were repaired. */
  repaired: Repaired[];
}

/**
 * Updates docs/ from a checkout of the PHP docs. Nothing is written if a page is not understood, or nothing changed.
 *
 * @param source the folder with `openapi/` and `webhook/` of the PHP docs
 * @param docs our docs/
 * @param policyOf what to do with a page on which a correction and a source contradict each other
 * @throws DocsError that lists everything that is not understood, in either folder
 * @throws Error if the source has no pages
 */
export async function syncDocs(
  source: string,
  docs: string,
  policyOf?: (file: string) => Policy,
): Promise<Synced> {
  const sources = await readPages(source);
  if (sources.length === 0)
    throw new Error(`no pages in ${source}: use the folder that contains openapi/ and webhook/`);
  const { model: php, repaired } = importDocs(sources);
  return { ...(await updateDocs(docs, (before) => ({ ...before, php }), policyOf)), repaired };
}
