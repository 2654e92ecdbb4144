import { fileURLToPath } from 'node:url';
import { parseDocs } from '../../codegen/parse/docs.ts';
import { readPages } from '../../codegen/parse/files.ts';

/** The pages of docs/. */
export const pages = await readPages(fileURLToPath(new URL('../../docs', import.meta.url)));

/** What they say; read once for all tests of a process. */
export const documented = parseDocs(pages);
