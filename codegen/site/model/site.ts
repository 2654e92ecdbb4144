import { GROUPS, productOfEvent, productOfPath } from '../../../src/lookup/products/find.ts';
import type { Product } from '../../../src/lookup/products/product.ts';
import { isPartner } from '../../../src/lookup/search/weight.ts';
import type { Event, Model, Operation, Page } from '../../model/model.ts';
import type { Plan } from '../../plan/plan.ts';
import { addressOfEvent, addressOfPath } from './address.ts';
import { partnersOf } from './partners.ts';
import { type TypeUse, typesOf } from './types.ts';

/** A change of a page. */
export interface Revision {
  /** `2026-11-27` */
  date: string;
  /** What changed, as the changelog tells it; empty for the first version. */
  changes: readonly string[];
}

/** Something with an address: an operation or an event. */
export interface Entry {
  kind: 'operation' | 'event';
  /** `v3/pay/transactions/jsapi`, `v3/TRANSACTION.SUCCESS`. */
  name: string;
  title: string;
  /** Upper-case; of operations only. */
  method?: string;
  address: string;
  product: Product;
  source: Operation | Event;
}

/** Everything that the pages are made of. */
export interface Site {
  model: Model;
  entries: readonly Entry[];
  /** The operation of partners for one of direct merchants, and the reverse: by page path. */
  partners: ReadonlyMap<string, string>;
  types: ReadonlyMap<string, TypeUse>;
  /** The names of the types that an operation or event uses, by its lists of fields. */
  typeNames: ReadonlyMap<object, string>;
  /** By file below docs/. */
  history: ReadonlyMap<string, readonly Revision[]>;
}

export function siteOf(model: Model, plan: Plan, history: Site['history']): Site {
  const entries = [...model.pages.flatMap(entriesOfPage), ...model.events.map(entryOfEvent)];
  return { model, entries, partners: partnersOf(model.pages), ...typesOf(plan), history };
}

function entriesOfPage({ path, operations }: Page): Entry[] {
  return operations.map((operation) => ({
    kind: 'operation',
    name: path,
    title: operation.title,
    method: operation.method.toUpperCase(),
    address: addressOfPath(path, operations.length > 1 ? operation.method : undefined),
    product: productOfPath(path),
    source: operation,
  }));
}

function entryOfEvent(event: Event): Entry {
  return {
    kind: 'event',
    name: event.name,
    title: event.title,
    address: addressOfEvent(event.name),
    product: productOfEvent(event.name),
    source: event,
  };
}

/** The entries of one product: v3 before v2, direct merchants before partners, events last. */
export function entriesOf({ entries }: Site, product: Product): Entry[] {
  return entries
    .filter((entry) => entry.product === product)
    .map((entry) => ({ entry, rank: rankOf(entry) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry);
}

/** The products that have operations or events, in the order of the navigation. */
export function productsOf({ entries }: Site): Product[] {
  return GROUPS.flatMap(({ products }) => products).filter((product) =>
    entries.some((entry) => entry.product === product),
  );
}

function rankOf({ kind, name }: Entry): number {
  return (kind === 'event' ? 4 : 0) + (name.startsWith('v2/') ? 2 : 0) + (isPartner(name) ? 1 : 0);
}
