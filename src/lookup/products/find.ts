import { FUNDS } from './funds.ts';
import { INDUSTRY } from './industry.ts';
import { MARKETING } from './marketing.ts';
import { MERCHANTS } from './merchants.ts';
import { OVERSEAS } from './overseas.ts';
import { PAY } from './pay.ts';
import type { Product, ProductGroup } from './product.ts';

/** What no product claims: a new path still has a page and a place. */
const OTHER: Product = { slug: 'other', name: '其他', en: 'Other', paths: [] };

/** All products, in the order of the navigation. */
export const GROUPS: readonly ProductGroup[] = [
  PAY,
  FUNDS,
  MARKETING,
  INDUSTRY,
  MERCHANTS,
  OVERSEAS,
  { name: '其他', en: 'Other', products: [OTHER] },
];

const PRODUCTS = GROUPS.flatMap(({ products }) => products);
const BY_PATH = starts(({ paths }) => paths);
const BY_EVENT = starts(({ events = [] }) => events);

function starts(of: (product: Product) => readonly string[]): [start: string, product: Product][] {
  return PRODUCTS.flatMap((product) => of(product).map((start): [string, Product] => [start, product])).sort(
    ([a], [b]) => b.length - a.length,
  );
}

/** The product of an operation, by its path. */
export function productOfPath(path: string): Product {
  return BY_PATH.find(([start]) => path === start || path.startsWith(`${start}/`))?.[1] ?? OTHER;
}

/** The product of an event, by its name with the version: `v3/REFUND.SUCCESS`. */
export function productOfEvent(name: string): Product {
  return BY_EVENT.find(([start]) => name.startsWith(start))?.[1] ?? OTHER;
}

/** The group that shows a product. */
export function groupOf(product: Product): ProductGroup {
  return GROUPS.find(({ products }) => products.includes(product)) as ProductGroup;
}
