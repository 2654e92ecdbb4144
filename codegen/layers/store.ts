import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NO_EVIDENCE } from './evidence.ts';
import { type Layers, printOfficial, printPhp, readOfficialLayer, readPhp } from './layers.ts';

/** Where docs/ keeps what each source said when it was read last. */
const FOLDER = 'sources';
const FILES = { php: 'php.jsonl', official: 'official.jsonl' } as const;

/** The layers of a docs/; a source that was never read is empty. */
export async function readLayers(docs: string): Promise<Layers> {
  const [php, official] = await Promise.all(
    [FILES.php, FILES.official].map((name) => readIfThere(join(docs, FOLDER, name))),
  );
  return { php: readPhp(php ?? ''), official: readOfficialLayer(official ?? ''), evidence: NO_EVIDENCE };
}

/** Writes the layers that differ from what is there. */
export async function writeLayers(docs: string, { php, official }: Layers): Promise<void> {
  await mkdir(join(docs, FOLDER), { recursive: true });
  const texts = { php: printPhp(php), official: printOfficial(official) };
  for (const source of ['php', 'official'] as const) {
    const file = join(docs, FOLDER, FILES[source]);
    if (texts[source] !== ((await readIfThere(file)) ?? '')) await writeFile(file, texts[source]);
  }
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
