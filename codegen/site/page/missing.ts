import { both, heading, link, tag } from '../html/html.ts';
import type { SitePage } from './context.ts';

/** What a server shows for an address that is not on the site. */
export function missingPage(): SitePage {
  const ways = [
    link('/', both('首页', 'Home')),
    link('/products/', both('全部产品', 'All products')),
    link('/errors/', both('全部错误码', 'All error codes')),
  ];
  return {
    // VitePress leaves its own 404.html empty: this page takes its place.
    file: 'missing.md',
    title: '404',
    html: [
      heading(1, 'top', both('没有这一页', 'There is no such page')),
      tag('p', {}, ways.join(' · ')),
    ].join(''),
  };
}
