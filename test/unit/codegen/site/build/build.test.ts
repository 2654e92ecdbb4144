import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generate } from '../../../../../codegen/generate.ts';
import { faultsOf, readLinks } from '../../../../../codegen/site/check/links.ts';
import { documentPage } from '../../../../../codegen/site/documents/document.ts';
import { placeOf } from '../../../../../codegen/site/documents/place.ts';
import { historyOf } from '../../../../../codegen/site/history/history.ts';
import { inChinese } from '../../../../../codegen/site/history/words.ts';
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

  it('finds dead links, missing sections and other hosts', () => {
    const html = [
      '<p id="here"><a href="/b.html#there">b</a> <a href="#here">a</a> <a class="x" href="c%7B1%7D.html">c</a>',
      '<a href="/b.html#nowhere">b</a> <a href="/no.html">no</a> <a href="https://example.com">out</a>',
      '<script src="https://cdn.example.com/x.js"></script><link rel="icon" href="data:,"><img src="/no.png">',
    ].join('');
    const site = new Map([
      ['a.html', readLinks(html)],
      ['b.html', readLinks('<h2 id="there"></h2>')],
      ['c{1}.html', readLinks('')],
    ]);
    expect(faultsOf(site, new Set(site.keys()), '/')).toEqual([
      'a.html: no such section /b.html#nowhere',
      'a.html: dead link /no.html',
      'a.html: loads https://cdn.example.com/x.js from another host',
      'a.html: loads /no.png, which is missing',
    ]);
  });
});

describe('a document', () => {
  const sources = ['README.md', 'README.zh-CN.md', 'docs/guide/keys.md', 'docs/guide/zh/keys.md'];
  const places = new Map(
    sources.map((source) => [source, placeOf(source) as NonNullable<ReturnType<typeof placeOf>>]),
  );
  const render = (source: string, text: string) =>
    documentPage(source, text, places.get(source) ?? { file: '', lang: 'en' }, {
      places,
      sourceBase: undefined,
    });

  it.each([
    ['docs/examples/express/README.md', { file: 'en/examples/express/index.md', lang: 'en' }],
    ['docs/examples/express/README.zh-CN.md', { file: 'examples/express/index.md', lang: 'zh' }],
  ])('%s has a place', (source, place) => {
    expect(placeOf(source)).toEqual(place);
  });

  it('stands in its language, and knows the other one', () => {
    const page = render(
      'docs/guide/zh/keys.md',
      '# 密钥\n\n[README](../../../README.zh-CN.md) · [English](../keys.md)\n\n正文\n',
    );
    expect(page).toMatchObject({
      file: 'guide/keys.md',
      lang: 'zh',
      title: '密钥',
      other: 'en/guide/keys.md',
    });
    expect(page.markdown).toBe('# 密钥\n\n正文\n');
  });

  it('leads to the pages of the site, and keeps code as it is', () => {
    const text = [
      '# K',
      '[a](keys.md#x) [b](../../README.md) [c](../openapi/v3/certificates.md) [d](../../src/index.ts) [e](https://a.b)',
      '`[f](keys.md)`',
      '```md\n[g](keys.md)\n```',
      '![h](../sandbox-page.png)',
    ].join('\n');
    const { markdown, pictures } = render('docs/guide/keys.md', text);
    expect(markdown.split('\n').slice(1)).toEqual([
      '[a](/en/guide/keys.html#x) [b](/en/) [c](/openapi/v3/certificates.html) d [e](https://a.b)',
      '`[f](keys.md)`',
      '```md',
      '[g](keys.md)',
      '```',
      '![h](/pictures/sandbox-page.png)',
    ]);
    expect(pictures).toEqual(['docs/sandbox-page.png']);
  });

  it('is refused if it leads to a page that the site does not have', () => {
    expect(() => render('docs/guide/keys.md', '# K\n\n[x](lost.md)')).toThrow(
      'docs/guide/keys.md: the site has no page for lost.md',
    );
  });
});

describe('the history of a page', () => {
  const file = 'openapi/v3/certificates.md';

  it('has what a commit changed in its meaning', () => {
    const now = textOf(file);
    const texts: Record<string, string> = {
      old: now.replace(/\| serial_no .*\n/, ''),
      same: now.replace('参数与应答', '参数和应答'),
      now,
    };
    const commits = [
      { id: '3', date: '2026-03-01', files: [{ file, before: 'same', after: 'now' }] },
      { id: '2', date: '2026-02-01', files: [{ file, before: 'old', after: 'now' }] },
      { id: '1', date: '2026-01-01', files: [{ file, after: 'old' }] },
    ];
    const [second, first, ...more] = historyOf(commits, (name) => texts[name] ?? '').get(file) ?? [];
    expect(more).toEqual([]);
    expect(first).toEqual({ date: '2026-01-01', changes: [] });
    expect(second?.date).toBe('2026-02-01');
    expect(second?.changes).toEqual([expect.stringMatching(/^field added: response\.data\[\]\.serial_no/)]);
  });

  it('is told in Chinese', () => {
    expect(inChinese('field added: request.json.a (string, required)')).toBe(
      '新增字段：request.json.a (string，必填)',
    );
    expect(inChinese('request.json.a changed length: any → at most 32')).toBe(
      'request.json.a 长度变更：不限 → 至多 32',
    );
  });
});
