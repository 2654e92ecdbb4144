import { expect, it } from 'vitest';
import { planTypes } from '../../../../../codegen/plan/plan.ts';
import { navOf } from '../../../../../codegen/site/build/nav.ts';
import type { DocumentPage } from '../../../../../codegen/site/documents/document.ts';
import { siteOf } from '../../../../../codegen/site/model/site.ts';

const model = { pages: [], events: [] };
const page = (file: string, markdown = ''): DocumentPage => ({
  file,
  lang: file.startsWith('en/') ? 'en' : 'zh',
  title: file,
  source: file,
  markdown,
  pictures: [],
});

it('groups documents by their folders, in the order of the lists', () => {
  const documents = [
    page('en/index.md', '[c](/en/guide/calls.html) [b](/en/guide/bills.html)'),
    page('en/guide/bills.md'),
    page('en/guide/calls.md'),
    page('en/changelog.md'),
    page('en/recipes/a.md'),
    page('en/recipes/b.md'),
    page('en/recipes/index.md', '[b](/en/recipes/b.html)'),
    page('en/examples/koa/index.md'),
    page('index.md'),
    page('recipes/a.md'),
  ];
  const { documents: groups } = navOf(siteOf(model, planTypes(model), new Map()), documents);
  const addresses = (lang: 'en' | 'zh') =>
    groups[lang].map(({ en, pages }) => [en, ...pages.map(({ address }) => address)]);
  expect(addresses('en')).toEqual([
    ['Guide', '/en/guide/calls.html', '/en/guide/bills.html'],
    ['Recipes', '/en/recipes/', '/en/recipes/b.html', '/en/recipes/a.html'],
    ['Examples', '/en/examples/koa/'],
    ['Project', '/en/changelog.html'],
  ]);
  expect(addresses('zh')).toEqual([['Recipes', '/recipes/a.html']]);
});
