import { existsSync, readFileSync, statSync } from 'node:fs';
import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { COPIES, DIST, SITE_BASE } from '../write/write.ts';
import { faultsOf, type PageLinks, readLinks } from './links.ts';

/** The most bytes of scripts that a page may load. */
const MOST_SCRIPT = 200_000;
/** More faults than these are only counted. */
const SHOWN = 50;

/**
 * Completes what VitePress built with the copies in Markdown, and checks it: no dead link, nothing from another host, no
 * large script.
 *
 * @returns what was checked, as a line
 * @throws Error that lists the faults
 */
export async function checkBuilt(root: string): Promise<string> {
  const folder = join(root, DIST);
  if (!existsSync(folder)) throw new Error(`${DIST} is missing: run vitepress build docs first`);
  await cp(join(root, COPIES), folder, { recursive: true });
  await cp(join(folder, 'missing.html'), join(folder, '404.html'));
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Set(
    entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1)),
  );
  const pages = new Map<string, PageLinks>();
  const scripts = [...files].filter((file) => file.endsWith('.js'));
  const size = scripts.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  for (const file of files) {
    if (file.endsWith('.html')) pages.set(file, readLinks(readFileSync(join(folder, file), 'utf8')));
  }
  const faults = faultsOf(pages, files, SITE_BASE);
  if (size > MOST_SCRIPT) faults.push(`the scripts have ${size} bytes, more than ${MOST_SCRIPT}`);
  if (faults.length > 0) {
    const more = faults.length > SHOWN ? `\nand ${faults.length - SHOWN} more` : '';
    throw new Error(`${faults.slice(0, SHOWN).join('\n')}${more}\n${faults.length} faults in ${DIST}`);
  }
  return `${pages.size} pages in ${DIST}, no dead link; all scripts together have ${size} bytes`;
}
