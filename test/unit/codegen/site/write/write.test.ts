import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generate } from '../../../../../codegen/generate.ts';
import { writeSite } from '../../../../../codegen/site/write/write.ts';
import { pages } from '../../../../support/pages/documented-model.ts';

const textOf = (file: string): string => pages.find((page) => page.file === file)?.text ?? '';

describe('docs:build', () => {
  it('fails on a page that codegen refuses, with the same file and line', async () => {
    const root = mkdtempSync(join(tmpdir(), 'site-'));
    try {
      const text = textOf('openapi/v3/certificates.md');
      for (const folder of ['docs/openapi/v3', 'docs/webhook'])
        mkdirSync(join(root, folder), { recursive: true });
      writeFileSync(join(root, 'docs/openapi/v3/certificates.md'), text.replace('| string', '| text'));
      const told = await generate(root, true).catch((error: Error) => error.message);
      expect(told).toMatch(/openapi\/v3\/certificates\.md:\d+: /);
      await expect(writeSite(root)).rejects.toThrow(String(told));
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});
