import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export type Language = 'en' | 'zh';

/** A guide of this package in one language. */
export interface Guide {
  /** Without language: `guide/errors`. */
  name: string;
  language: Language;
  title: string;
  markdown: string;
}

/** A part of a guide, from one heading to the next. */
export interface Section {
  guide: Guide;
  /** The text of its heading; that of the guide at its beginning. */
  heading: string;
  text: string;
}

const requireHere = createRequire(import.meta.url);

let known: readonly Guide[] | undefined;

/**
 * Every guide in the folders of `docs` that the package ships, read once. A folder has its pages in English, and the same
 * pages in Chinese in its folder `zh`.
 */
export function guides(): readonly Guide[] {
  known ??= readGuides(
    dirname(requireHere.resolve('../../package.json')),
    (requireHere('../../package.json') as { files: readonly string[] }).files,
  );
  return known;
}

/**
 * @param root the folder of the package
 * @param shipped the `files` of its package.json; a folder that is not there is left out
 */
export function readGuides(root: string, shipped: readonly string[]): Guide[] {
  return shipped
    .filter((entry) => entry.startsWith('docs/'))
    .flatMap((folder) => {
      const name = folder.replace(/^docs\/|\/$/g, '');
      return [...guidesIn(join(root, folder), name, 'en'), ...guidesIn(join(root, folder, 'zh'), name, 'zh')];
    });
}

function guidesIn(folder: string, name: string, language: Language): Guide[] {
  return pagesIn(folder).map((file) => {
    const markdown = readFileSync(join(folder, file), 'utf8');
    const title = /^# (.+)$/m.exec(markdown)?.[1] ?? file;
    return { name: `${name}/${file.replace(/\.md$/, '')}`, language, title: plain(title), markdown };
  });
}

function pagesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((file) => file.endsWith('.md'))
      .sort();
  } catch {
    return [];
  }
}

/** The sections of a guide in their order. A line of code that starts with `#` is not a heading. */
export function sectionsOf(guide: Guide): Section[] {
  const sections: { guide: Guide; heading: string; lines: string[] }[] = [];
  let isCode = false;
  for (const line of guide.markdown.split('\n')) {
    if (line.startsWith('```')) isCode = !isCode;
    const heading = isCode ? undefined : /^#{1,4} (.+)$/.exec(line)?.[1];
    if (heading !== undefined || sections.length === 0) {
      sections.push({ guide, heading: plain(heading ?? guide.title), lines: [] });
    }
    sections.at(-1)?.lines.push(line);
  }
  return sections.map(({ heading, lines }) => ({ guide, heading, text: lines.join('\n').trim() }));
}

function plain(heading: string): string {
  return heading.replaceAll('`', '').trim();
}
