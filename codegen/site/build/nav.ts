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
  documents: Readonly<Record<'zh' | 'en', readonly DocumentGroup[]>>;
}

interface DocumentGroup {
  name: string;
  en: string;
  pages: readonly { title: string; address: string }[];
}

/** The folders of documents; the last one is for what is in none of them. */
const FOLDERS = [
  { folder: 'guide', name: '指南', en: 'Guide' },
  { folder: 'recipes', name: '实战指南', en: 'Recipes' },
  { folder: 'examples', name: '示例', en: 'Examples' },
  { folder: 'porting', name: '迁移', en: 'Porting' },
  { folder: '', name: '项目', en: 'Project' },
] as const;

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
    documents: { zh: groupsOf(documents, 'zh'), en: groupsOf(documents, 'en') },
  };
}

function groupsOf(documents: readonly DocumentPage[], lang: 'zh' | 'en'): DocumentGroup[] {
  const own = documents.filter((page) => page.lang === lang);
  const home = own.find((page) => partsOf(page).join('/') === 'index.md');
  return FOLDERS.map(({ folder, name, en }) => {
    const inside = own.filter((page) => page !== home && folderOf(page) === folder);
    const list = inside.find((page) => partsOf(page).join('/') === `${folder}/index.md`);
    return { name, en, pages: inReadingOrder(inside, list ?? home) };
  }).filter(({ pages }) => pages.length > 0);
}

/** The place of a page without its language. */
const partsOf = ({ file }: DocumentPage): string[] => file.replace(/^en\//, '').split('/');

function folderOf(page: DocumentPage): string {
  const [first = '', ...more] = partsOf(page);
  return more.length > 0 && FOLDERS.some(({ folder }) => folder === first) ? first : '';
}

/** Pages in the order of a list, which comes first itself; what is not in it comes last. */
function inReadingOrder(
  pages: readonly DocumentPage[],
  list: DocumentPage | undefined,
): DocumentGroup['pages'] {
  const place = (page: DocumentPage): number => {
    const at = list?.markdown.lastIndexOf(`](${addressOf(page.file)})`) ?? -1;
    return page === list ? -1 : at === -1 ? Number.MAX_SAFE_INTEGER : at;
  };
  return pages
    .toSorted((one, other) => place(one) - place(other))
    .map(({ title, file }) => ({ title, address: addressOf(file) }));
}
