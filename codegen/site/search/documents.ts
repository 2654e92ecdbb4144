import type { SearchDocument } from '../../../src/lookup/search/index.ts';
import { searchWeight } from '../../../src/lookup/search/weight.ts';
import type { Event, Field, Operation } from '../../model/model.ts';
import { variablesOf } from '../../model/path.ts';
import { everyField } from '../../model/walk.ts';
import { typeOfEvent } from '../../plan/names.ts';
import type { DocumentPage } from '../documents/document.ts';
import { addressOf, addressOfProduct } from '../model/address.ts';
import { type Entry, productsOf, type Site } from '../model/site.ts';

/** Everything that can be found, except for the error codes. */
export function searchDocuments(site: Site, documents: readonly DocumentPage[]): SearchDocument[] {
  return [...productDocuments(site), ...site.entries.map(entryDocument), ...documents.map(guideDocument)];
}

function productDocuments(site: Site): SearchDocument[] {
  return productsOf(site).map((product) => ({
    id: addressOfProduct(product),
    kind: 'product',
    title: product.name,
    sub: product.en,
    product: product.name,
    aliases: product.aliases ?? '',
    keys: '',
    fields: '',
    weight: 3,
  }));
}

function entryDocument(entry: Entry): SearchDocument {
  const { kind, name, title, method, address, product, source } = entry;
  return {
    id: address,
    kind,
    title,
    sub: kind === 'event' ? `${typeOfEvent(source as Event)}` : `${method} ${name}`,
    product: product.name,
    aliases: isMain(entry) ? `${product.name} ${product.aliases ?? ''}` : '',
    keys: kind === 'event' ? '' : keysOf(source as Operation),
    fields: namesIn(fieldsOf(source)),
    weight: weightOf(entry),
  };
}

/** The names that a caller must think of: variables of the path, and what the request has at its first level. */
function keysOf({ path, request }: Operation): string {
  const parts = request.filter(({ name }) => name === 'json' || name === 'xml' || name === 'query');
  const fields = parts
    .flatMap(({ children = [] }) => children)
    .filter(({ required, either }) => required || either);
  return [...variablesOf(path), ...fields.map(({ name }) => name)].join(' ');
}

function fieldsOf(source: Operation | Event): readonly Field[] {
  if ('answer' in source) return [...source.request, ...source.answer];
  const { request, response } = source;
  return 'fields' in response ? [...request, ...response.fields] : request;
}

/** Parts of a message that every page has. */
const EVERYWHERE = /^(?:json|xml|query|headers|body|Wechatpay-.*|sign|nonce_str|mch_id|appid|mchid)$/;

function namesIn(fields: readonly Field[]): string {
  const names = new Set([...everyField(fields)].map(({ name }) => name));
  return [...names].filter((name) => !EVERYWHERE.test(name)).join(' ');
}

/** Whether most readers who look for the product want this. */
function isMain({ name, product: { main = [] } }: Entry): boolean {
  return main.includes(name);
}

function weightOf(entry: Entry): number {
  const { kind, name, source } = entry;
  return searchWeight({
    name,
    isEvent: kind === 'event',
    isMain: isMain(entry),
    state: source.lifecycle?.state,
  });
}

function guideDocument({ title, file, markdown, lang }: DocumentPage): SearchDocument {
  const headings = Array.from(markdown.matchAll(/^##+ (.+)$/gm), ([, heading = '']) =>
    heading.replaceAll('`', ''),
  );
  const identifiers = Array.from(markdown.matchAll(/`([\w.]{3,40})`/g), ([, word = '']) => word);
  return {
    id: addressOf(file),
    kind: 'guide',
    title,
    sub: lang === 'en' ? 'Guide' : '指南',
    product: '',
    aliases: headings.join(' '),
    keys: '',
    fields: [...new Set(identifiers)].join(' '),
    weight: 1.2,
  };
}
