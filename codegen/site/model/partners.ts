import { isPartner } from '../../../src/lookup/search/weight.ts';
import type { Page } from '../../model/model.ts';

/**
 * Pairs the pages of direct merchants with those of partners: the same path, but for the word `partner`, and with the same
 * methods. Both ways, by path.
 */
export function partnersOf(pages: readonly Page[]): ReadonlyMap<string, string> {
  const direct = new Map(pages.filter(({ path }) => !isPartner(path)).map((page) => [page.path, page]));
  const pairs = new Map<string, string>();
  for (const page of pages) {
    if (!isPartner(page.path)) continue;
    const other = directPaths(page.path)
      .map((path) => direct.get(path))
      .find((one) =>
        one?.operations.some(({ method }) => page.operations.some((own) => own.method === method)),
      );
    if (!other || pairs.has(other.path)) continue;
    pairs.set(page.path, other.path);
    pairs.set(other.path, page.path);
  }
  return pairs;
}

function directPaths(path: string): string[] {
  return [
    path.replace('/partner/', '/'),
    path.replace('/partner-', '/'),
    path.replace('/partnerpay/', '/pay/'),
    // The authorization has the plural for partners.
    path
      .replace('/partner/', '/')
      .replace('user-confirm-authorizations/{', 'user-confirm-authorization/out-authorization-no/{'),
    path.replace('/partner/', '/').replace('user-confirm-authorizations', 'user-confirm-authorization'),
  ];
}
