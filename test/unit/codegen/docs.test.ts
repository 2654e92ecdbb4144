import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPages } from '../../../codegen/files.ts';
import type { Model } from '../../../codegen/model.ts';
import { parseDocs, type SourcePage } from '../../../codegen/parse/docs.ts';
import { renderDocs } from '../../../codegen/render/page.ts';

const DOCS = fileURLToPath(new URL('../../../docs/', import.meta.url));

describe('docs/', () => {
  let pages: SourcePage[];
  let model: Model;

  beforeAll(async () => {
    pages = await readPages(DOCS);
    model = parseDocs(pages);
  });

  it('is read without a fault', () => {
    expect(model.pages.length + model.events.length).toBe(pages.length);
    expect(pages.length).toBeGreaterThan(1_100);
  });

  it('is what its own model writes, samples included', () => {
    const written = new Map(renderDocs(model).map(({ file, text }) => [file, text]));
    expect(pages.filter(({ file, text }) => written.get(file) !== text).map(({ file }) => file)).toEqual([]);
  });
});
