import { fileURLToPath } from 'node:url';
import { readPages } from '../../codegen/files.ts';
import { parseDocs } from '../../codegen/parse/docs.ts';

/** The pages of docs/. */
export const pages = await readPages(fileURLToPath(new URL('../../docs', import.meta.url)));

/** What they say; read once for all tests of a process. */
export const documented = parseDocs(pages);
