import type { Field, Operation } from '../model/model.ts';

/** How a documented list is read page by page. */
export interface ListFacts {
  /** The response field with the rows. */
  items: string;
  /** The query field with the number of rows of a page. */
  size: string;
  /** The query field that says where a page begins: the number of rows before it, … */
  offset?: string;
  /** … the number of the page, from 1, … */
  page?: string;
  /** … or what the response before gave. */
  token?: string;
  /** The response field with the token of the next page. */
  next?: string;
  /** The response field with the number of all rows. */
  total?: string;
  /** The field that tells a row from all others. */
  id?: string;
}

const SIZES = ['limit', 'page_size', 'count'];
const TOTALS = ['total_count', 'total_num', 'total'];

/** How the list of an operation is read; `undefined` if it is not a list, or not certainly one. */
export function listOf({ method, path, request, response }: Operation): ListFacts | undefined {
  if (method !== 'get' || response.kind !== 'fields' || path.startsWith('v2')) return undefined;
  const asked = request.find(({ name }) => name === 'query')?.children ?? [];
  const lists = response.fields.filter(({ type }) => type.endsWith('[]'));
  const [rows] = lists;
  const has = (fields: readonly Field[], name: string) => fields.some((field) => field.name === name);
  const size = SIZES.find((name) => has(asked, name));
  if (!rows || lists.length > 1 || size === undefined) return undefined;
  const total = TOTALS.find((name) => has(response.fields, name));
  const id = idOf(rows, path);
  const common = {
    items: rows.name,
    size,
    ...(total === undefined ? {} : { total }),
    ...(id === undefined ? {} : { id }),
  };
  if (has(asked, 'offset')) return { ...common, offset: 'offset' };
  if (has(asked, 'page_index')) return { ...common, page: 'page_index' };
  const isTold = has(asked, 'page_token') && has(response.fields, 'next_page_token');
  return isTold ? { ...common, token: 'page_token', next: 'next_page_token' } : undefined;
}

/** The number of a row, where it is named exactly after what the path lists: `complaint_id` of `complaints-v2`. */
function idOf({ children = [] }: Field, path: string): string | undefined {
  const last = path.split('/').findLast((piece) => !piece.startsWith('{')) ?? '';
  const row = last
    .replace(/-v\d+$/, '')
    .replaceAll('-', '_')
    .replace(/ies$/, 'y')
    .replace(/s$/, '');
  return children.find(({ name, required, type }) => required && type === 'string' && name === `${row}_id`)
    ?.name;
}
