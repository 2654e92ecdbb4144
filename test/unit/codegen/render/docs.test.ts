import { describe, expect, it } from 'vitest';
import { renderDocs } from '../../../../codegen/render/page.ts';
import { documented, pages } from '../../../support/pages/documented-model.ts';

describe('docs/', () => {
  it('is read without a fault', () => {
    expect(documented.pages.length + documented.events.length).toBe(pages.length);
    expect(pages.length).toBeGreaterThan(1_100);
  });

  it('is what its own model writes, samples included', () => {
    const written = new Map(renderDocs(documented).map(({ file, text }) => [file, text]));
    expect(pages.filter(({ file, text }) => written.get(file) !== text).map(({ file }) => file)).toEqual([]);
  });
});
