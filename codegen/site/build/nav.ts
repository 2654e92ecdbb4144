import type { DocumentPage } from '../documents/document.ts';
import { addressOf, addressOfProduct } from '../model/address.ts';
import { isPartner } from '../model/partners.ts';
import { entriesOf, type Site } from '../model/site.ts';
import { GROUPS } from '../products/find.ts';

/** What the frame of each page shows: `docs/.vitepress/theme/Layout.vue` reads it. */
export interface Nav {
  groups: readonly {
    name: string;
    en: string;
    products: readonly {
      slug: string;
      name: string;
      en: string;
      address: string;
      entries: readonly { title: string; address: string; method: string; partner: boolean; past: boolean }[];
    }[];
  }[];
  documents: Readonly<Record<'zh' | 'en', readonly { title: string; address: string }[]>>;
}

export function navOf(site: Site, documents: readonly DocumentPage[]): Nav {
  const groups = GROUPS.map(({ name, en, products }) => ({
    name,
    en,
    products: products
      .map((product) => ({
        slug: product.slug,
        name: product.name,
        en: product.en,
        address: addressOfProduct(product),
        entries: entriesOf(site, product).map(({ title, address, method, name: path, source }) => ({
          title,
          address,
          method: method ?? '',
          partner: isPartner(path),
          past: /^(?:retired|superseded|abandoned|closed)$/.test(source.lifecycle?.state ?? ''),
        })),
      }))
      .filter(({ entries }) => entries.length > 0),
  }));
  const inLanguage = (lang: 'zh' | 'en') =>
    documents
      .filter((page) => page.lang === lang && !/(?:^|\/)index\.md$/.test(page.file))
      .map(({ title, file }) => ({ title, address: addressOf(file) }));
  return {
    groups: groups.filter(({ products }) => products.length > 0),
    documents: { zh: inLanguage('zh'), en: inLanguage('en') },
  };
}
