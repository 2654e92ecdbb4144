import { GROUPS } from '../../../src/lookup/products/find.ts';
import type { Product } from '../../../src/lookup/products/product.ts';
import { isPartner } from '../../../src/lookup/search/weight.ts';
import { both, code, heading, link, list, tag, text } from '../html/html.ts';
import { addressOfError, addressOfProduct } from '../model/address.ts';
import { type Entry, entriesOf, type Site } from '../model/site.ts';
import type { SitePage } from './context.ts';
import { breadcrumbs } from './parts.ts';
import { entryLink } from './related.ts';

/** The page of a product: its operations, direct and partner forms side by side, its events and its error codes. */
export function productPage(product: Product, site: Site): SitePage {
  const entries = entriesOf(site, product);
  const operations = entries.filter(({ kind }) => kind === 'operation');
  const events = entries.filter(({ kind }) => kind === 'event');
  const current = operations.filter(({ source }) => !isPast(source.lifecycle?.state));
  const past = operations.filter(({ source }) => isPast(source.lifecycle?.state));
  const errors = [
    ...new Set(
      operations.flatMap(({ source }) =>
        'errors' in source ? source.errors.map((error) => error.code) : [],
      ),
    ),
  ];
  return {
    file: `products/${product.slug}.md`,
    title: product.name,
    description: `${product.en}. ${product.aliases ?? ''}`.trim(),
    product: product.slug,
    html: [
      breadcrumbs(product),
      heading(1, 'top', both(product.name, product.en)),
      current.length === 0 ? '' : operationTable(current, site),
      events.length === 0
        ? ''
        : heading(2, 'events', both('通知', 'Notifications')) + list(events.map(entryLink), 'entries'),
      errors.length === 0
        ? ''
        : heading(2, 'errors', both('错误码', 'Error codes')) +
          tag(
            'p',
            { class: 'codes' },
            errors
              .sort()
              .map((name) => link(addressOfError(name), code(name)))
              .join(' '),
          ),
      past.length === 0
        ? ''
        : heading(2, 'past', both('不再使用', 'No longer in use')) + list(past.map(entryLink), 'entries'),
    ].join(''),
  };
}

function isPast(state: string | undefined): boolean {
  return state === 'retired' || state === 'superseded' || state === 'abandoned' || state === 'closed';
}

/** One row for an operation, with a column for direct merchants and one for partners. */
function operationTable(operations: readonly Entry[], site: Site): string {
  const shown = new Set<Entry>();
  const rows = operations.flatMap((entry) => {
    if (shown.has(entry)) return [];
    const other = counterpart(entry, operations, site);
    shown.add(entry);
    if (other) shown.add(other);
    const [direct, partner] = isPartner(entry.name) ? [other, entry] : [entry, other];
    return [tag('tr', {}, cell(direct), cell(partner))];
  });
  const hasPartners = operations.some(({ name }) => isPartner(name));
  if (!hasPartners) return list(operations.map(entryLink), 'entries');
  const head = [both('直连商户', 'Direct merchant'), both('服务商', 'Partner')];
  return tag(
    'div',
    { class: 'wide', tabindex: '0', role: 'region', 'aria-label': '接口 Operations' },
    tag(
      'table',
      { class: 'pairs' },
      tag('thead', {}, tag('tr', {}, ...head.map((words) => tag('th', { scope: 'col' }, words)))),
      tag('tbody', {}, ...rows),
    ),
  );
}

function counterpart(
  { name, method }: Entry,
  operations: readonly Entry[],
  { partners }: Site,
): Entry | undefined {
  const other = partners.get(name);
  return operations.find((entry) => entry.name === other && entry.method === method);
}

function cell(entry: Entry | undefined): string {
  return tag('td', {}, entry ? entryLink(entry) : '');
}

/** The page of all products, by group. */
export function productsPage(site: Site): SitePage {
  const counted = GROUPS.map((group) => ({
    ...group,
    products: group.products.filter((product) => entriesOf(site, product).length > 0),
  }));
  const groups = counted
    .filter(({ products }) => products.length > 0)
    .map(({ name, en, products }) => {
      const items = products.map((product) => {
        const words = link(addressOfProduct(product), both(product.name, product.en));
        return `${words} ${tag('span', { class: 'what' }, text(String(entriesOf(site, product).length)))}`;
      });
      return heading(2, en, both(name, en)) + list(items, 'products');
    });
  return {
    file: 'products/index.md',
    title: '产品',
    html: [heading(1, 'top', both('产品', 'Products')), ...groups].join(''),
  };
}
