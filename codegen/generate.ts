import { join } from 'node:path';
import { driftOf, settle } from './drift.ts';
import { outputsOf } from './outputs.ts';
import { parseDocs } from './parse/docs.ts';
import { readPages } from './parse/files.ts';

/**
 * Generates all files from the pages in `docs/` below `root`.
 *
 * @param check if `true`, write nothing
 * @returns the files that differed, in order, relative to `root`
 * @throws DocsError that lists everything that is not understood; nothing is written then
 */
export async function generate(root: string, check: boolean): Promise<string[]> {
  const outputs = outputsOf(parseDocs(await readPages(join(root, 'docs'))));
  const drift = await driftOf(root, outputs);
  if (!check) await settle(root, drift);
  return [...drift.changed.map(({ file }) => file), ...drift.stale].sort();
}
