import { type Answer, paramError } from '../../http/exchange/exchange.ts';

/** A page of a list. `offset` in the query counts pages. */
export interface Page {
  limit: number;
  offset: number;
}

/** @param most the maximum page size, which is also the default */
export function readPage(query: URLSearchParams, most: number): Page | { fault: Answer } {
  const limit = Number(query.get('limit') ?? most);
  const offset = Number(query.get('offset') ?? 0);
  if (!(limit >= 1 && limit <= most)) {
    return { fault: paramError('/limit', query.get('limit'), `1 to ${most}`, 'query') };
  }
  return offset >= 0
    ? { limit, offset }
    : { fault: paramError('/offset', query.get('offset'), '0 or more', 'query') };
}

/** The response with that page of a list. */
export function pageOf<T>(list: readonly T[], { limit, offset }: Page) {
  const data = list.slice(offset * limit, (offset + 1) * limit);
  return { total_count: list.length, offset, limit, data };
}
