import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocs } from '../../../../codegen/parse/docs.ts';
import { renderDocs } from '../../../../codegen/render/page.ts';
import { model } from './arbitrary-model.ts';

describe('a model', () => {
  it('is the same again when its pages are read', () => {
    fc.assert(
      fc.property(model, (written) => {
        expect(parseDocs(renderDocs(written))).toEqual(written);
      }),
      { numRuns: 120 },
    );
  });
});
