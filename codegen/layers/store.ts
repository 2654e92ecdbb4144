import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseEvidence, printEvidence } from '../evidence/layer.ts';
import { readIfThere } from '../parse/files.ts';
import { type Layers, printOfficial, printPhp, readOfficialLayer, readPhp } from './layers.ts';

/** Where docs/ stores the content of each source at the last import. */
const FOLDER = 'sources';
const FILES = { php: 'php.jsonl', official: 'official.jsonl', evidence: 'evidence.jsonl' } as const;

/** The layers of a docs/. A source that was never imported is empty. */
export async function readLayers(docs: string): Promise<Layers> {
  const [php, official, evidence] = await Promise.all(
    Object.values(FILES).map((name) => readIfThere(join(docs, FOLDER, name))),
  );
  return {
    php: readPhp(php ?? ''),
    official: readOfficialLayer(official ?? ''),
    evidence: parseEvidence(evidence ?? ''),
  };
}

/** Writes the layers that changed. */
export async function writeLayers(docs: string, { php, official, evidence }: Layers): Promise<void> {
  await mkdir(join(docs, FOLDER), { recursive: true });
  const texts = {
    php: printPhp(php),
    official: printOfficial(official),
    evidence: printEvidence(evidence),
  };
  for (const source of ['php', 'official', 'evidence'] as const) {
    const file = join(docs, FOLDER, FILES[source]);
    if (texts[source] !== ((await readIfThere(file)) ?? '')) await writeFile(file, texts[source]);
  }
}

/** Writes a list that is stored next to the layers, if it changed. */
export async function writeList(
  docs: string,
  name: string,
  listOf: (before: string) => string,
): Promise<void> {
  const file = join(docs, FOLDER, name);
  const before = (await readIfThere(file)) ?? '';
  const text = listOf(before);
  if (text !== before) await writeFile(file, text);
}
