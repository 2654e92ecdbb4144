import MiniSearch, { type Options, type SearchResult } from 'minisearch';
import { indexTerms, queryTerms } from './tokens.ts';

/** What can be found. This file also runs in the browser. */
export interface SearchDocument {
  /** Its address. */
  id: string;
  kind: 'product' | 'operation' | 'event' | 'error' | 'guide' | 'type';
  title: string;
  /** Below the title: the path, the event type, the English name. */
  sub: string;
  /** The name of its product. */
  product: string;
  /** Other words for it. */
  aliases: string;
  /** Names that it is about: a code, an event type, the variables of a path, the fields of a request. */
  keys: string;
  /** All its fields. */
  fields: string;
  /** More than 1 for what most readers look for, less for what is no longer used. */
  weight: number;
}

/** A hit as it is shown. */
export type Hit = Pick<SearchDocument, 'id' | 'kind' | 'title' | 'sub' | 'product'>;

const OPTIONS: Options<SearchDocument> = {
  fields: ['title', 'sub', 'product', 'aliases', 'keys', 'fields'],
  storeFields: ['kind', 'title', 'sub', 'product', 'weight'],
  tokenize: indexTerms,
  processTerm: (term) => term,
};

const BOOST = { title: 6, sub: 3, product: 3, aliases: 4, keys: 3, fields: 0.5 };

/** The most hits that are shown. */
const MOST = 30;

export type SearchIndex = MiniSearch<SearchDocument>;

export function createIndex(documents: readonly SearchDocument[]): SearchIndex {
  const index = new MiniSearch<SearchDocument>(OPTIONS);
  index.addAll(documents);
  return index;
}

/** The index from its JSON. */
export function loadIndex(json: string): SearchIndex {
  return MiniSearch.loadJSON<SearchDocument>(json, OPTIONS);
}

/** The hits for a query, the best first. All its terms must be found; if that finds nothing, any of them. */
export function find(index: SearchIndex, query: string): Hit[] {
  const all = search(index, query, 'AND');
  const results = all.length > 0 ? all : search(index, query, 'OR');
  const wanted = query.trim().toLowerCase();
  return results
    .map((result) => ({ result, score: result.score * exactness(result, wanted) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ result: { id, kind, title, sub, product } }) => ({ id, kind, title, sub, product }) as Hit);
}

function search(index: SearchIndex, query: string, combineWith: 'AND' | 'OR'): SearchResult[] {
  return index.search(query, {
    combineWith,
    tokenize: queryTerms,
    boost: BOOST,
    // Chinese pairs are exact; a word may be unfinished or misspelled.
    prefix: (term) => term.length > 2 && /^[\x20-\x7e]+$/.test(term),
    fuzzy: (term) => (term.length > 5 && /^[a-z_.]+$/.test(term) ? 0.15 : false),
    boostDocument: (_id, _term, stored) => Number(stored?.['weight'] ?? 1),
  });
}

/** A name that is exactly what was asked for comes before those that contain it. */
function exactness({ title, sub }: SearchResult, wanted: string): number {
  const names = [String(title), ...String(sub).split(' ')].map((name) => name.toLowerCase());
  return names.some((name) => name === wanted || name === `v3/${wanted}`) ? 6 : 1;
}
