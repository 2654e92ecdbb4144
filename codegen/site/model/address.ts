import type { Product } from '../../../src/lookup/products/product.ts';
import { fileOfEvent, fileOfPath } from '../../model/path.ts';

/** Addresses within the site start with `/`; the base of the site is put before them when the pages are written. */

/** The address of a page, by its file below the folder of pages: `openapi/v3/a/{b}.md`. */
export function addressOf(file: string): string {
  const name = file.replace(/\.md$/, '.html').replace(/(^|\/)index\.html$/, '$1');
  return `/${name.split('/').map(encodeURIComponent).join('/')}`;
}

/** @param method the heading of the operation on a page with several */
export function addressOfPath(path: string, method?: string): string {
  return addressOf(fileOfPath(path)) + (method === undefined ? '' : `#${method}`);
}

export function addressOfEvent(name: string): string {
  return addressOf(fileOfEvent(name));
}

/** Where a page of docs/ is, with its anchor: `openapi/v3/global/refunds#post`. */
export function addressOfTarget(target: string): string {
  const [page = '', anchor] = target.split('#');
  return (
    addressOf(`${page.endsWith('/') ? `${page}index` : page}.md`) + (anchor === undefined ? '' : `#${anchor}`)
  );
}

export function addressOfProduct({ slug }: Pick<Product, 'slug'>): string {
  return `/products/${slug}.html`;
}

export function addressOfError(code: string): string {
  return `/errors/${code}.html`;
}
