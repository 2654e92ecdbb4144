import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DOCUMENTS, PAIRS, relativeLinks, root, sections } from '../../support/documents.ts';

describe('links', () => {
  it.each(DOCUMENTS)('of %s lead to files and sections that exist', (page) => {
    for (const { file, section } of relativeLinks(page)) {
      expect(existsSync(root + file), file).toBe(true);
      if (section !== undefined) expect(sections(file), file).toContain(decodeURIComponent(section));
    }
  });

  it('of a README lead to every page of the guide in its language', () => {
    const [readmes, ...guide] = PAIRS;
    for (const language of [0, 1] as const) {
      const linked = relativeLinks(readmes?.[language] ?? '').map(({ file }) => file);
      for (const pair of guide) expect(linked).toContain(pair[language]);
    }
  });
});
