import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import { guides, readGuides, sectionsOf } from '../../../src/lookup/guides.ts';

describe('the guides', () => {
  it('of the package are in both languages', () => {
    const names = (language: string) =>
      guides()
        .filter((guide) => guide.language === language)
        .map(({ name }) => name);
    expect(names('en')).toContain('guide/notifications');
    expect(names('zh')).toEqual(names('en'));
    const folders = packageJson.files.filter((file) => file.startsWith('docs/'));
    expect(new Set(names('en').map((name) => `docs/${name.split('/')[0]}`))).toEqual(new Set(folders));
  });

  it('are in every folder that is shipped, and nowhere else', async () => {
    const root = await mkdtemp(join(tmpdir(), 'guides-'));
    onTestFinished(() => rm(root, { recursive: true }));
    await mkdir(join(root, 'docs/new/zh'), { recursive: true });
    await mkdir(join(root, 'docs/other'), { recursive: true });
    await writeFile(join(root, 'docs/new/a.md'), '# The `a`\n');
    await writeFile(join(root, 'docs/new/zh/a.md'), '# 甲\n');
    await writeFile(join(root, 'docs/other/b.md'), '# B\n');
    expect(readGuides(root, ['dist', 'docs/new', 'docs/absent'])).toEqual([
      { name: 'new/a', language: 'en', title: 'The a', markdown: '# The `a`\n' },
      { name: 'new/a', language: 'zh', title: '甲', markdown: '# 甲\n' },
    ]);
  });

  it('have sections, in which a comment in code is no heading', () => {
    const markdown = '# A\n\ntext\n\n```sh\n# no heading\n```\n\n## `B`\n\nmore\n';
    const guide = { name: 'a', language: 'en' as const, title: 'A', markdown };
    expect(sectionsOf(guide).map(({ heading, text }) => [heading, text])).toEqual([
      ['A', '# A\n\ntext\n\n```sh\n# no heading\n```'],
      ['B', '## `B`\n\nmore'],
    ]);
  });
});
