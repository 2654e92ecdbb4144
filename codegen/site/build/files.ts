import { stringify } from 'yaml';
import { createIndex } from '../../../src/lookup/search/index.ts';
import type { DocumentPage } from '../documents/document.ts';
import type { SitePage } from '../page/context.ts';
import type { Built } from './build.ts';

/** A file below the folder of pages. */
export interface SiteFile {
  file: string;
  text: string;
}

/**
 * All files that VitePress reads.
 *
 * @param base the path of the site on its server, with a slash at both ends
 */
export function filesOf({ pages, documents, nav, search }: Built, base: string): SiteFile[] {
  return [
    ...pages.map((page) => ({ file: page.file, text: pageText(page, base) })),
    ...documents.map((page) => ({ file: page.file, text: documentText(page) })),
    { file: 'nav.json', text: JSON.stringify(nav) },
    { file: 'public/search-index.json', text: JSON.stringify(createIndex(search)) },
  ];
}

/**
 * The HTML is in the front matter, from where the layout takes it: neither Markdown nor Vue has to understand it, which
 * halves the time of a build.
 */
function pageText({ title, description, product, html }: SitePage, base: string): string {
  const based = html.replaceAll(' href="/', ` href="${base}`);
  return `---json\n${JSON.stringify({ title, description, product, html: based })}\n---\n`;
}

function documentText({ title, source, other, markdown }: DocumentPage): string {
  const data = { title, source, document: true, ...(other === undefined ? {} : { other }) };
  return `---\n${stringify(data, { lineWidth: 0 })}---\n\n${markdown}`;
}
