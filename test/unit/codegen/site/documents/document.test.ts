import { describe, expect, it } from 'vitest';
import { documentPage } from '../../../../../codegen/site/documents/document.ts';
import { placeOf } from '../../../../../codegen/site/documents/place.ts';

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
