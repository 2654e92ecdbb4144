import { GROUPS } from '../../../src/lookup/products/find.ts';
import type { Built } from '../build/build.ts';
import { addressOf } from '../model/address.ts';
import { entriesOf } from '../model/site.ts';

/** `llms.txt`: what the site has, for tools that read; each link leads to a copy in Markdown. */
export function llmsText({ site, documents }: Built, version: string): string {
  const guide = (lang: 'zh' | 'en') =>
    documents
      .filter((page) => page.lang === lang)
      .map(({ title, file }) => `- [${title}](${copyOf(addressOf(file))})`)
      .join('\n');
  const groups = GROUPS.map(({ name, en, products }) => {
    const lines = products
      .map((product) => ({ product, count: entriesOf(site, product).length }))
      .filter(({ count }) => count > 0)
      .map(
        ({ product, count }) =>
          `- [${product.name} (${product.en})](/products/${product.slug}.html.md): ${count} operations and notifications${product.aliases === undefined ? '' : `; ${product.aliases}`}`,
      );
    return lines.length === 0 ? [] : [`## ${name} (${en})`, lines.join('\n')];
  });
  return [
    '# wechatpay-chain',
    `> WeChat Pay (微信支付) SDK for Node.js, version ${version}: ${site.entries.length} documented operations and notifications of APIv3 and APIv2. Every page of this site has a copy in Markdown at its address plus \`.md\`.`,
    '## Guide',
    guide('en'),
    '## 指南',
    guide('zh'),
    ...groups.flat(),
    '## Reference',
    '- [Error codes](/errors/index.html.md)\n- [Types](/types/index.html.md)',
    '',
  ].join('\n\n');
}

/** The address of the copy of a page. */
export function copyOf(address: string): string {
  const [page = '', anchor] = address.split('#');
  const file = page.endsWith('/') ? `${page}index.html` : page;
  return `${file}.md${anchor === undefined ? '' : `#${anchor}`}`;
}
