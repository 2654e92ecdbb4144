import type { Product } from '../../../src/lookup/products/product.ts';
import { both, code, heading, link, list, tag, text } from '../html/html.ts';
import { addressOfProduct } from '../model/address.ts';
import { type Entry, entriesOf, type Site } from '../model/site.ts';
import { stateMark } from './banner.ts';

/** More operations of a product stand on its page. */
const MOST = 8;

/** What a reader of one operation may need next: what belongs to the same thing, and the notifications of the product. */
export function relatedTo(path: string, product: Product, site: Site): string {
  const entries = entriesOf(site, product);
  const near = entries
    .filter(({ kind, name }) => kind === 'operation' && name !== path)
    .map((entry) => ({ entry, common: commonSegments(entry.name, path) }))
    .filter(({ common }) => common > 2)
    .sort((a, b) => b.common - a.common)
    .slice(0, MOST)
    .map(({ entry }) => entry);
  const events = entries.filter(({ kind }) => kind === 'event').slice(0, MOST);
  if (near.length + events.length === 0) return '';
  return [
    heading(2, 'related', both('相关', 'Related')),
    list([...near, ...events].map(entryLink), 'entries'),
    tag(
      'p',
      {},
      link(addressOfProduct(product), both(`${product.name}的全部接口与通知`, `All of ${product.en}`)),
    ),
  ].join('');
}

function commonSegments(a: string, b: string): number {
  const [one, other] = [a.split('/'), b.split('/')];
  const end = one.findIndex((segment, index) => segment !== other[index]);
  return end === -1 ? one.length : end;
}

/** An entry in a list: its title, method and path. */
export function entryLink({ address, title, method, name, source }: Entry): string {
  const kind = method === undefined ? both('通知', 'event') : text(method);
  return [
    link(address, text(title)),
    stateMark(source.lifecycle),
    tag(
      'span',
      { class: 'what' },
      tag('b', { class: `method ${method?.toLowerCase() ?? 'event'}` }, kind),
      ' ',
      code(name),
    ),
  ].join(' ');
}
