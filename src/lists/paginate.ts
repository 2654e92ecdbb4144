import type { AxiosResponse } from 'axios';
import { RequestError } from '../errors/index.ts';
import { factsFor } from '../options/facts.ts';
import type { ListFacts } from '../options/operation-facts.ts';
import { isObject } from '../wire/kinds.ts';

/** A node of the chain whose GET returns a list. */
export interface ListNode<Q, S> {
  get(options: Q): Promise<AxiosResponse<S>>;
}

/** The rows of a response: what its one list holds. */
export type RowOf<S> = unknown extends S
  ? unknown
  : { [K in keyof S]-?: NonNullable<S[K]> extends readonly (infer Row)[] ? Row : never }[keyof S];

export interface PaginateOptions {
  /** Stop after this many rows. */
  maxItems?: number;
}

/**
 * Reads a documented list row by row, page by page. Each page is requested when its first row is needed.
 *
 * If WeChat Pay adds rows meanwhile, a row can move to the next page. It is skipped if the documentation names a field that
 * identifies a row; otherwise it is returned twice.
 *
 * @param node of an operation that the documentation describes as a list: `instance.v3.merchantService.complaintsV2`
 * @param options of the call, as for `node.get()`. Its query may set where to begin and the rows of a page;
 * `signal` aborts the reading
 * @throws RequestError `REQUEST_INVALID` for a node that is not a list, before anything is sent; the errors of a call
 */
export function paginate<Q, S>(
  node: ListNode<Q, S>,
  options: Q,
  { maxItems = Number.POSITIVE_INFINITY }: PaginateOptions = {},
): AsyncGenerator<RowOf<S>, void, undefined> {
  if (!(maxItems === Number.POSITIVE_INFINITY || (Number.isSafeInteger(maxItems) && maxItems >= 0))) {
    throw invalid('maxItems', 'maxItems must be a whole number, or undefined');
  }
  if (!isObject(options)) throw invalid('options', 'options must be an object, as for get()');
  const { query = {} } = options as { query?: unknown };
  if (!isObject(query)) throw invalid('query', 'query must be an object: paginate() adds the position to it');
  return rows(node, options, query, maxItems);
}

async function* rows<Q, S>(
  node: ListNode<Q, S>,
  options: Q,
  query: Record<string, unknown>,
  maxItems: number,
): AsyncGenerator<RowOf<S>, void, undefined> {
  const path = String(node);
  const list = (await factsFor('get', path))?.list;
  if (!list) throw invalid('node', `GET ${path} is not documented as a list with pages: call get() yourself`);
  const seen = new Set<unknown>();
  let position: Position | undefined = start(list, query);
  let left = maxItems;
  while (left > 0 && position) {
    const { data } = await node.get({ ...options, query: { ...query, ...position } });
    const response = (isObject(data) ? data : {}) as Record<string, unknown>;
    const found = Array.isArray(response[list.items]) ? (response[list.items] as RowOf<S>[]) : [];
    for (const row of found) {
      const id = list.id && isObject(row) ? row[list.id] : undefined;
      if (id !== undefined && seen.has(id)) continue;
      if (id !== undefined) seen.add(id);
      yield row;
      left -= 1;
      if (left === 0) return;
    }
    position = next(list, position, response, found.length);
  }
}

type Position = Readonly<Record<string, unknown>>;

/** Where the caller wants to begin, or the beginning. */
function start({ offset, page, token }: ListFacts, query: Readonly<Record<string, unknown>>): Position {
  if (offset !== undefined) return { [offset]: whole(offset, query[offset] ?? 0) };
  if (page !== undefined) return { [page]: whole(page, query[page] ?? 1) };
  return token !== undefined && query[token] !== undefined ? { [token]: query[token] } : {};
}

/** The position of the next page; `undefined` after the last one. */
function next(
  { offset, page, token, next: told = '', total: counted = '' }: ListFacts,
  position: Position,
  response: Readonly<Record<string, unknown>>,
  count: number,
): Position | undefined {
  if (token !== undefined) {
    const value = response[told];
    const isNew = typeof value === 'string' && value !== '' && value !== position[token];
    return isNew ? { [token]: value } : undefined;
  }
  if (count === 0) return undefined;
  if (page !== undefined) return { [page]: Number(position[page]) + 1 };
  if (offset === undefined) return undefined;
  const reached = Number(position[offset]) + count;
  const total = response[counted];
  return typeof total === 'number' && reached >= total ? undefined : { [offset]: reached };
}

function whole(field: string, value: unknown): number {
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  if (typeof number === 'number' && Number.isSafeInteger(number) && number >= 0) return number;
  throw invalid(`query.${field}`, `${field} must be a whole number`);
}

function invalid(field: string, message: string): RequestError {
  return new RequestError('REQUEST_INVALID', message, { field });
}
