import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  DOCUMENTS,
  EXAMPLES,
  GUIDE,
  RECIPE_FOLDERS,
  RECIPES,
  relativeLinks,
  root,
  sections,
} from '../../support/documents/documents.ts';

/** The pages of each folder of programs, its list first. */
const LISTS = [...RECIPE_FOLDERS, 'docs/examples'].map((folder) =>
  [...RECIPES, ...EXAMPLES]
    .filter(([page]) => page.startsWith(folder))
    .sort(([a], [b]) => Number(b === `${folder}/README.md`) - Number(a === `${folder}/README.md`)),
);

describe('links', () => {
  it.each([...DOCUMENTS, ...EXAMPLES.flat()])('of %s lead to files and sections that exist', (page) => {
    for (const { file, section } of relativeLinks(page)) {
      expect(existsSync(root + file), file).toBe(true);
      if (section !== undefined) expect(sections(file), file).toContain(decodeURIComponent(section));
    }
  });

  it('of a README lead to every page of the guide in its language', () => {
    const [readmes, ...guide] = GUIDE;
    for (const language of [0, 1] as const) {
      const linked = relativeLinks(readmes?.[language] ?? '').map(({ file }) => file);
      for (const pair of guide) expect(linked).toContain(pair[language]);
      for (const [index] of LISTS) expect(linked).toContain(index[language]);
    }
  });

  it.each(LISTS)('of %s lead to every page of its folder', (index, ...pages) => {
    for (const language of [0, 1] as const) {
      const linked = relativeLinks(index[language]).map(({ file }) => file);
      for (const pair of pages) expect(linked).toContain(pair[language]);
    }
  });
});
