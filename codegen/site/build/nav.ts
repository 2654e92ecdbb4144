import { GROUPS } from '../../../src/lookup/products/find.ts';
import { isPartner } from '../../../src/lookup/search/weight.ts';
import type { DocumentPage } from '../documents/document.ts';
import { addressOf, addressOfProduct } from '../model/address.ts';
import { entriesOf, type Site } from '../model/site.ts';

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
  return {
    groups: groups.filter(({ products }) => products.length > 0),
    documents: { zh: inReadingOrder(documents, 'zh'), en: inReadingOrder(documents, 'en') },
  };
}

/** The documents of a language in the order of the list on its home page; what is not in it comes last. */
function inReadingOrder(documents: readonly DocumentPage[], lang: 'zh' | 'en'): Nav['documents']['zh'] {
  const own = documents.filter((page) => page.lang === lang);
  const home = own.find(({ file }) => /^(?:en\/)?index\.md$/.test(file))?.markdown ?? '';
  return own
    .filter(({ file }) => !/^(?:en\/)?index\.md$/.test(file))
    .map(({ title, file }) => ({ title, address: addressOf(file) }))
    .map((item) => ({ item, at: home.lastIndexOf(`](${item.address})`) }))
    .sort(
      (a, b) =>
        (a.at === -1 ? Number.MAX_SAFE_INTEGER : a.at) - (b.at === -1 ? Number.MAX_SAFE_INTEGER : b.at),
    )
    .map(({ item }) => item);
}
