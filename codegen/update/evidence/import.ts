import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readEvidence } from '../../evidence/read.ts';
import type { Policy } from '../../layers/merge/merge.ts';
import { FaultLog } from '../../model/fault.ts';
import { type Updated, updateDocs } from '../update.ts';

/**
 * Updates docs/ from what SDKs and samples know about fields.
 *
 * @param source a folder with `models.jsonl` and `samples.jsonl`
 * @param docs our docs/
 * @throws DocsError that lists every line that is not understood; nothing is written then
 */
export async function importEvidence(
  source: string,
  docs: string,
  policyOf?: (file: string) => Policy,
): Promise<Updated> {
  const names = (await readdir(source)).filter((name) => name.endsWith('.jsonl')).sort();
  if (names.length === 0) throw new Error(`no facts in ${source}: use the folder that contains models.jsonl`);
  const files = await Promise.all(
    names.map(async (file) => ({ file, text: await readFile(join(source, file), 'utf8') })),
  );
  const log = new FaultLog();
  const evidence = readEvidence(files, log);
  log.check();
  return updateDocs(docs, (before) => ({ ...before, evidence }), policyOf);
}
