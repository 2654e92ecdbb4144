import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import { parseDocs } from '../../../codegen/parse/docs.ts';
import { readPages } from '../../../codegen/parse/files.ts';

async function read() {
  const pages = await readPages(fileURLToPath(new URL('../../../docs', import.meta.url)));
  return { pages, documented: parseDocs(pages) };
}

/** Parsing takes seconds, so the first worker of a run keeps what it read for the others. */
async function readOnce(): ReturnType<typeof read> {
  const folder = process.env['TEST_COMPILED'];
  if (folder === undefined) return read();
  const file = `${folder}documented`;
  if (existsSync(file)) return deserialize(readFileSync(file));
  const model = await read();
  const part = `${file}.${process.pid}`;
  writeFileSync(part, serialize(model));
  renameSync(part, file);
  return model;
}

/** The pages of docs/, and what they say. */
export const { pages, documented } = await readOnce();
