import { type Answer, paramError } from '../../exchange/exchange.ts';

/** A part of a list, by a query of which `offset` counts pages. */
export interface Page {
  limit: number;
  offset: number;
}

/** @param most how many one page may have, which it has unless the query says so */
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

/** That part of a list, as it is answered. */
export function pageOf<T>(list: readonly T[], { limit, offset }: Page) {
  const data = list.slice(offset * limit, (offset + 1) * limit);
  return { total_count: list.length, offset, limit, data };
}
